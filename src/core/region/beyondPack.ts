/** What a file cannot know of itself: whether its codes and places exist, and whether index and packs lead to each other. */
import type { PlaceId } from '../catalogue/ids'
import type { RegionIndex, RegionPack } from './pack'
import { quoted, type Problem } from './reading'

export interface Known {
  readonly places: ReadonlySet<string>
  readonly occupations: ReadonlySet<string>
}

export function unknownIn({ places, programmes = [] }: RegionPack, known: Known): readonly Problem[] {
  return [
    ...unknownPlaces(places, 'places', known.places),
    ...programmes.flatMap(({ occupations }, programme) =>
      occupations.flatMap((code, row) =>
        known.occupations.has(code)
          ? []
          : [
              {
                path: `programmes[${programme}].occupations[${row}]`,
                says: `there is no career ${quoted(code)} in the catalogue`,
              },
            ],
      ),
    ),
  ]
}

const unknownPlaces = (places: readonly PlaceId[], path: string, known: ReadonlySet<string>): readonly Problem[] =>
  places.flatMap((id, row) =>
    known.has(id) ? [] : [{ path: `${path}[${row}]`, says: `there is no place ${quoted(id)} in the catalogue` }],
  )

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
