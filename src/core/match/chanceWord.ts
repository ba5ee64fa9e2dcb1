/** A chance → the word that speaks of it; the thresholds are printed beside every number. */

/** `open`: more answers may well decide it, either way. */
export type ChanceWord = 'sure' | 'likely' | 'open' | 'unlikely'

/** Nine in ten is what people mean by "almost sure", and one in ten is as unlikely; from a half on it is likely. */
export const CHANCE_FROM = { sure: 0.9, likely: 0.5, open: 0.1 } as const

/** @param chance - 0–1 */
export function chanceWord(chance: number): ChanceWord {
  if (chance >= CHANCE_FROM.sure) return 'sure'
  if (chance >= CHANCE_FROM.likely) return 'likely'
  return chance >= CHANCE_FROM.open ? 'open' : 'unlikely'
}
