/** What rating more skill items is expected to bring, in a unit a person can picture: careers out of ten. */
import { MORE_ITEMS } from './lengths'

/**
 * How many careers of the top ten with every skill item rated are in the top ten already, by items rated: the mean over
 * 420 simulated people (slope .3, every interest item rated, items chosen by `nextSkillItem`); standard errors at most
 * .1. Made by `tests/bench/skills.ts`, which prints it again; a person's own list may do better or worse.
 */
const AGREEMENT: readonly (readonly [rated: number, careers: number])[] = [
  [0, 2.8],
  [6, 4],
  [12, 5],
  [18, 5.8],
  [24, 6.7],
  [30, 7.6],
  [36, 8.5],
  [41, 10],
]

export interface ExpectedGain {
  /** How many more items: a step, or what is left. */
  readonly items: number
  /** Careers of the final top ten that are expected in it now, and after those items; 0–10. */
  readonly now: number
  readonly then: number
}

/**
 * @param left - skill items that have not been asked: a skipped one does not come again
 * @returns `undefined` once none is left
 */
export function expectedGain(rated: number, left: number): ExpectedGain | undefined {
  const items = Math.min(MORE_ITEMS, left)
  return items > 0 ? { items, now: expectedAgreement(rated), then: expectedAgreement(rated + items) } : undefined
}

/** Read off the table, on a straight line between two of its rows. */
export function expectedAgreement(rated: number): number {
  const next = AGREEMENT.findIndex(([items]) => items >= rated)
  const [upper, careers] = AGREEMENT[next] ?? [rated, 10]
  const [lower, fewer] = AGREEMENT[next - 1] ?? [upper, careers]
  return upper === lower ? careers : fewer + ((careers - fewer) * (rated - lower)) / (upper - lower)
}
