/** What is allowed and still likely meant otherwise. */
import type { Day } from './day'
import type { RegionPack } from './pack'
import { quoted, type Problem } from './reading'

/** Written as text; where the day does not exist in that year, it still sorts where it would stand. */
const yearAfter = (day: Day): string => `${String(Number(day.slice(0, 4)) + 1).padStart(4, '0')}${day.slice(4)}`

export const hintsOf = (pack: RegionPack, on: Day): readonly Problem[] => [
  ...dayHints(pack, on),
  ...twins('programmes', pack.programmes, ({ name, school, occupations }) => [name, school, [...occupations].sort()]),
  ...twins('notices', pack.notices, ({ title, from, until }) => [title, from, until]),
  ...twins('links', pack.links, ({ url }) => url.url.toLowerCase()),
]

function dayHints({ updated, notices = [] }: RegionPack, on: Day): readonly Problem[] {
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

/** @param tells - what two that are one have in common */
function twins<Entry>(
  path: string,
  entries: readonly Entry[] = [],
  tells: (entry: Entry) => unknown,
): readonly Problem[] {
  const keys = entries.map((entry) => JSON.stringify(tells(entry)))
  return keys.flatMap((key, row) => {
    const first = keys.indexOf(key)
    return first < row ? [{ path: `${path}[${row}]`, says: `is the same as ${path}[${first}]; is it meant so?` }] : []
  })
}

const MARKUP = /<\/?[a-z][a-z\d-]*(?:\s[^<>]*|\/)?>|<!--|&(?:[a-z]{2,8}|#\d+|#x[\da-f]+);/i

/**
 * Texts with HTML in them, which the app shows as what they are: signs.
 *
 * @param value - a pack as it was parsed, right or wrong
 */
export function markupIn(value: unknown, path = ''): readonly Problem[] {
  if (typeof value === 'string')
    return MARKUP.test(value) ? [{ path, says: 'holds HTML; it would be shown sign by sign' }] : []
  if (Array.isArray(value)) return value.flatMap((each, row) => markupIn(each, `${path}[${row}]`))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, each]) => {
    const name = /^\w+$/.test(key) ? key : quoted(key)
    return markupIn(each, path === '' ? name : `${path}.${name}`)
  })
}
