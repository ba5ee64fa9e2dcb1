/** Findings put together or in another order. */
import type { Finding } from './careerIndex'

/** One of each side in turn, each career once. */
export function inTurn(sides: readonly (readonly Finding[])[]): readonly Finding[] {
  const longest = Math.max(...sides.map(({ length }) => length))
  const all = Array.from({ length: longest }, (_, at) => sides.flatMap((side) => side.slice(at, at + 1))).flat()
  return [...new Map(all.map((finding) => [finding.code, finding])).values()]
}

/** What is not wanted, be it found, comes last. */
export const lastly = (findings: readonly Finding[], codes: readonly string[]): readonly Finding[] =>
  [false, true].flatMap((last) => findings.filter(({ code }) => codes.includes(code) === last))
