/** How far down the ranked list a career may stand and still be suggested. */

/** About one in nine: further down, hardly anyone would call it a fit. */
export const CLOSEST = 100
/** Of the evidence that the best fit has. */
export const SHARE = 0.5
/** Half as likely as the best: nearer than this nobody is sent away, however little the answers say. */
const HALF_AS_LIKELY = Math.LN2

/**
 * The fits worth suggesting: among the hundred best, and with at least half the evidence of the best one. Answers that
 * say little set all occupations close together; then the hundred best count as close.
 *
 * @param ranked - best fit first
 */
export function closeFits<Row extends { readonly fit: number }>(ranked: readonly Row[]): readonly Row[] {
  const best = ranked[0]?.fit ?? 0
  const least = best - Math.max(SHARE * best, HALF_AS_LIKELY)
  return ranked.slice(0, CLOSEST).filter(({ fit }) => fit >= least)
}
