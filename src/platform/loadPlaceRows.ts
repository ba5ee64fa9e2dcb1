/** Reads what many places publish of one career: their own files, which the place on screen and offline use need too. */
import { placeRows, type PlaceRow } from '../core/catalogue/careerSheetPlaces'
import type { OccupationCode, PlaceId } from '../core/catalogue/ids'
import type { Source, SourceId } from '../core/catalogue/source'
import { CatalogueError, type CatalogueFiles } from './catalogueFiles'
import { sourceIn } from './sourceIn'

/** @throws CatalogueError when a file cannot be had or is damaged */
export async function loadPlaceRows(
  files: CatalogueFiles,
  code: OccupationCode,
  places: readonly PlaceId[],
): Promise<readonly PlaceRow[]> {
  const [catalogue, occupations, facts] = await Promise.all([
    files.catalogue(),
    files.occupations(),
    Promise.all(places.map((place) => files.place(place))),
  ])
  const occupation = occupations.byCode.get(code)
  if (!occupation) throw new CatalogueError('not-there', `there is no career ${code}`)
  const source = (id: SourceId): Source => sourceIn(catalogue, id)
  return placeRows({ occupation, source }, facts)
}
