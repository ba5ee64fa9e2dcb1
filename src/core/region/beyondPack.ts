/** What a file cannot know of itself: whether its codes and places exist, and whether index and packs lead to each other. */
import { occupationCode, placeId, type PlaceId } from '../catalogue/ids'
import type { RegionIndex, RegionPack } from './pack'
import { quoted, type Problem } from './reading'

export interface Known {
  readonly places: ReadonlySet<string>
  readonly occupations: ReadonlySet<string>
  /** Of a code of an older list: what became of it, as it is told. */
  readonly successors?: ReadonlyMap<string, readonly string[]>
}

/**
 * Looks into the file as it was parsed, right or wrong, so that whoever mends it has all of this at once.
 *
 * @param pack - never trusted; what has not the form of a code or a place the reader of packs tells
 */
export function unknownIn(pack: unknown, known: Known): readonly Problem[] {
  const places = textsIn(fieldOf(pack, 'places')).filter(([, id]) => placeId(id) !== undefined && !known.places.has(id))
  return [
    ...places.map(([row, id]) => ({ path: `places[${row}]`, says: noPlace(id) })),
    ...listed(fieldOf(pack, 'programmes')).flatMap((programme, at) =>
      textsIn(fieldOf(programme, 'occupations'))
        .filter(([, code]) => occupationCode(code) !== undefined && !known.occupations.has(code))
        .map(([row, code]) => ({ path: `programmes[${at}].occupations[${row}]`, says: noCareer(code, known) })),
    ),
  ]
}

const listed = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])
const textsIn = (value: unknown): readonly (readonly [row: number, text: string])[] =>
  listed(value).flatMap((each, row) => (typeof each === 'string' ? [[row, each] as const] : []))
const fieldOf = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Readonly<Record<string, unknown>>)[key]
    : undefined

/** How to find what was meant. */
const FIND_PLACE = 'npm run -s lookup -- --places NAME finds places'
const FIND_CAREER = 'npm run -s lookup -- --careers NAME finds careers'

const noPlace = (id: string): string => `there is no place ${quoted(id)} in the catalogue; ${FIND_PLACE}`

function noCareer(code: string, { successors }: Known): string {
  const became = successors?.get(code)
  if (!became) return `there is no career ${quoted(code)} in the catalogue; ${FIND_CAREER}`
  return `${quoted(code)} is a code from an older list; the work now goes under ${became.join(', ')}`
}

const unknownPlaces = (places: readonly PlaceId[], path: string, known: ReadonlySet<string>): readonly Problem[] =>
  places.flatMap((id, row) => (known.has(id) ? [] : [{ path: `${path}[${row}]`, says: noPlace(id) }]))

/** The app looks into the index alone: a place that it gives to another pack, or to none, is never served by this one. */
export function unledTo({ places }: RegionPack, { packs }: RegionIndex, file: string): readonly Problem[] {
  const led = packs.flatMap((entry) => (entry.file === file ? entry.places : []))
  const lacking = led
    .filter((place) => !places.includes(place))
    .map((place) => ({ path: 'places', says: lacks(place) }))
  const unled = places.flatMap((place, row) => {
    const first = packs.find((entry) => entry.places.includes(place))?.file
    if (first === file) return []
    const says =
      first === undefined
        ? `index.json does not give the place ${place} to this file, so the app will not find it`
        : `index.json gives the place ${place} to ${quoted(first)} before this file`
    return [{ path: `places[${row}]`, says }]
  })
  return [...unled, ...lacking]
}

const lacks = (place: PlaceId): string =>
  `index.json gives the place ${place} to this file, which does not name it, so the app shows nothing there`

/** Entries with which the app finds nothing, or not what they promise. */
export function wrongIn(
  { packs }: RegionIndex,
  known: Pick<Known, 'places'> & { readonly files: ReadonlySet<string> },
): readonly Problem[] {
  const owner = new Map<PlaceId, string>()
  return packs.flatMap(({ file, places }, row): readonly Problem[] => {
    const twice = places.flatMap((place, at) => {
      const before = owner.get(place)
      owner.set(place, before ?? file)
      return before === undefined
        ? []
        : [{ path: `packs[${row}].places[${at}]`, says: `the place ${place} is given to ${quoted(before)} before` }]
    })
    const missing = { path: `packs[${row}].file`, says: `there is no file ${quoted(file)} beside index.json` }
    return [
      ...(known.files.has(file) ? [] : [missing]),
      ...unknownPlaces(places, `packs[${row}].places`, known.places),
      ...twice,
    ]
  })
}
