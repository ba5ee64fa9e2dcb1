/** Reads the compiled files that the sheet of one career is made of, for the page and for the terminal. */
import { careerSheet, type CareerSheet, type PlaceSheetInput } from '../core/catalogue/careerSheet'
import { US, type OccupationCode, type PlaceId } from '../core/catalogue/ids'
import type { Place } from '../core/catalogue/place'
import type { Source, SourceId } from '../core/catalogue/source'
import { CatalogueError, type CatalogueFiles } from './catalogueFiles'
import { sourceIn } from './sourceIn'

export type LoadedSheet =
  | { readonly kind: 'loaded'; readonly sheet: CareerSheet; readonly places: readonly Place[] }
  | { readonly kind: 'unknown-career' }
  | { readonly kind: 'unknown-place' }

/** @throws CatalogueError when a file cannot be had or is damaged */
export async function loadCareerSheet(
  files: CatalogueFiles,
  code: OccupationCode,
  placeId: PlaceId,
): Promise<LoadedSheet> {
  const [catalogue, occupations, places] = await Promise.all([files.catalogue(), files.occupations(), files.places()])
  const occupation = occupations.byCode.get(code)
  if (!occupation) return { kind: 'unknown-career' }
  const place = places.find(({ id }) => id === placeId)
  if (!place) return { kind: 'unknown-place' }
  const [career, elements, around] = await Promise.all([
    files.career(code),
    files.elements(),
    placesAround(files, place, places),
  ])
  const source = (id: SourceId): Source => sourceIn(catalogue, id)
  const { clusters } = catalogue
  return {
    kind: 'loaded',
    places,
    sheet: careerSheet({ career, occupation, occupations, elements, clusters, source, ...around }),
  }
}

interface Around {
  readonly national: PlaceSheetInput
  readonly here?: PlaceSheetInput
  readonly state?: PlaceSheetInput
}

async function placesAround(files: CatalogueFiles, place: Place, places: readonly Place[]): Promise<Around> {
  const factsOf = async (of: Place): Promise<PlaceSheetInput> => ({ place: of, facts: await files.place(of.id) })
  const nation = places.find(({ id }) => id === US)
  if (!nation) throw new CatalogueError('damaged', 'places.json does not name the US')
  if (place.id === US) return { national: await factsOf(nation) }
  const around = places.find(({ id }) => id === place.state)
  const [national, here, state] = await Promise.all([
    factsOf(nation),
    factsOf(place),
    around && (around.id === place.id ? factsOf(place) : factsOf(around)),
  ])
  return { national, here, ...(state ? { state } : {}) }
}
