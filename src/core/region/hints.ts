/** What is allowed and still likely meant otherwise. */
import type { Day } from './day'
import type { RegionPack } from './pack'
import type { Problem } from './reading'

/** Written as text; where the day does not exist in that year, it still sorts where it would stand. */
const yearAfter = (day: Day): string => `${String(Number(day.slice(0, 4)) + 1).padStart(4, '0')}${day.slice(4)}`

export function hintsOf({ updated, notices = [] }: RegionPack, on: Day): readonly Problem[] {
  return [
    ...(updated > on ? [{ path: 'updated', says: `${updated} is later than ${on}; is it meant so?` }] : []),
    ...(on > yearAfter(updated)
      ? [{ path: 'updated', says: `${updated} is over a year ago; does it all still hold?` }]
      : []),
    ...notices.flatMap(({ from, until }, row) =>
      until > yearAfter(from)
        ? [{ path: `notices[${row}]`, says: `is shown for over a year, from ${from} to ${until}; is it meant so?` }]
        : [],
    ),
  ]
}
