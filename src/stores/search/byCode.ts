/** Careers by their code, new or old, while it is typed. */
import type { Finding } from './careerIndex'
import type { Named } from './foundBy'

/** Digits of a former code before which it could be any. */
const SHORTEST_FORMER = '29-2'.length

export function byCode({ named }: { readonly named: readonly Named[] }, code: string): readonly Finding[] {
  const entries = named.map(({ entry }) => entry)
  const own = entries.filter((entry) => entry.code.startsWith(code))
  const former = entries.flatMap((entry): readonly Finding[] => {
    if (code.length < SHORTEST_FORMER || own.includes(entry)) return []
    const text = entry.formerCodes.find((each) => each.startsWith(code))
    return text === undefined ? [] : [{ code: entry.code, by: { kind: 'former-code', text } }]
  })
  return [...own.map((entry): Finding => ({ code: entry.code, by: { kind: 'title' } })), ...former]
}
