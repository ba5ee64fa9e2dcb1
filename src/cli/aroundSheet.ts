/** What the career page fetches beside its sheet: the states, the areas of the state, all titles, programmes near. */
import type { CareerSheet } from '../core/catalogue/careerSheet'
import type { PlaceRow } from '../core/catalogue/careerSheetPlaces'
import type { PlaceId } from '../core/catalogue/ids'
import type { Place } from '../core/catalogue/place'
import { programmesOf } from '../core/region/current'
import type { Programme } from '../core/region/pack'
import { messages as career } from '../i18n/messages/career/en'
import { messages as glossary } from '../i18n/messages/glossary/en'
import { schoolSubjectNames } from '../i18n/schoolSubjects'
import type { CatalogueFiles } from '../platform/catalogueFiles'
import { loadPlaceRows } from '../platform/loadPlaceRows'
import { regionOf } from '../platform/regionFiles'
import { readPublic } from './readCatalogue'

export interface AroundSheet {
  readonly allTitles: readonly string[]
  /** Subjects at school that teach what sets the work apart and matters in it. */
  readonly schoolSubjects: readonly string[]
  /** What the list of tools leaves out. */
  readonly toolsShown: string
  readonly states: readonly PlaceRow[]
  /** Of the state of the place looked at. */
  readonly areas: readonly PlaceRow[]
  /** What the region pack of the place names, in its words; `null` where no pack serves the place. */
  readonly programmesNear: {
    readonly from: string
    readonly updated: string
    readonly programmes: readonly Programme[]
  } | null
}

interface Asked {
  readonly sheet: CareerSheet
  readonly places: readonly Place[]
  readonly place: PlaceId
}

export async function aroundSheet(files: CatalogueFiles, { sheet, places, place }: Asked): Promise<AroundSheet> {
  const rowsOf = (some: readonly Place[]): Promise<readonly PlaceRow[]> =>
    loadPlaceRows(
      files,
      sheet.code,
      some.map(({ id }) => id),
    )
  const state = places.find(({ id }) => id === place)?.state ?? null
  const areas = places.filter((each) => state !== null && each.state === state && each.kind !== 'state')
  const titles = await files.titles()
  return {
    allTitles: titles.titles[titles.code.indexOf(sheet.code)] ?? [],
    schoolSubjects: subjectsOf(sheet),
    toolsShown: career.tools.atMost,
    states: await rowsOf(places.filter(({ kind }) => kind === 'state')),
    areas: await rowsOf(areas),
    programmesNear: await programmesNear(sheet, place),
  }
}

function subjectsOf({ ratings }: CareerSheet): readonly string[] {
  const names = schoolSubjectNames(glossary.knowledge)
  return ratings.kind === 'rated' ? ratings.subjects.flatMap((subject) => names.get(subject) ?? []) : []
}

async function programmesNear({ code }: CareerSheet, place: PlaceId): Promise<AroundSheet['programmesNear']> {
  const found = await regionOf(readPublic, place)
  if (found.kind === 'trouble') throw new Error(`the region pack of ${place} is ${found.why}`)
  if (found.kind === 'none') return null
  const { name, updated } = found.pack
  return { from: name, updated, programmes: programmesOf(found.pack, code) }
}
