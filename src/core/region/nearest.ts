/** Which of our words somebody who mistyped one likely meant. */

/** Of nothing longer a slip is looked for: it costs, and is none. */
const LONGEST = 30
const MOST_SLIPS = 3

/** How many letters must be put in, taken out or changed to make one of the other (Levenshtein). */
function slipsBetween(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (const [line, sign] of Array.from(one).entries()) {
    const next = [line + 1]
    for (let at = 0; at < other.length; at++) {
      const changed = (row[at] ?? 0) + Number(sign !== other[at])
      next.push(Math.min(changed, (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1))
    }
    row = next
  }
  return row.at(-1) ?? 0
}

/** `undefined` where nothing is near: more than three slips, or as many as half of the letters. */
export function nearest(typed: string, words: readonly string[]): string | undefined {
  if (typed.length > LONGEST) return undefined
  const most = Math.min(MOST_SLIPS, Math.floor(typed.length / 2))
  const [best] = words
    .map((word) => ({ word, slips: slipsBetween(typed.toLowerCase(), word.toLowerCase()) }))
    .filter(({ slips }) => slips <= most)
    .sort((one, other) => one.slips - other.slips)
  return best?.word
}
