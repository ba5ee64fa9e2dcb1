/** What a pack cannot know of itself: whether its codes and places exist, and whether the index leads to it. */
import type { RegionIndex, RegionPack } from './pack'
import { quoted, type Problem } from './reading'

export interface Known {
  readonly places: ReadonlySet<string>
  readonly occupations: ReadonlySet<string>
}

export function unknownIn({ places, programmes = [] }: RegionPack, known: Known): readonly Problem[] {
  return [
    ...places.flatMap((id, row) =>
      known.places.has(id)
        ? []
        : [{ path: `places[${row}]`, says: `there is no place ${quoted(id)} in the catalogue` }],
    ),
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

/** The app looks into the index alone: a place that it gives to another pack, or to none, is never served by this one. */
export function unledTo({ places }: RegionPack, { packs }: RegionIndex, file: string): readonly Problem[] {
  return places.flatMap((place, row) => {
    const first = packs.find((entry) => entry.places.includes(place))?.file
    if (first === file) return []
    const says =
      first === undefined
        ? `index.json does not give the place ${place} to this file, so the app will not find it`
        : `index.json gives the place ${place} to ${quoted(first)} before this file`
    return [{ path: `places[${row}]`, says }]
  })
}
