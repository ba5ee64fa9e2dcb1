/** Pay before taxes against a month's costs. Taxes come off first; how much is not known here and not guessed. */
import { valueOf, type Figure } from '../catalogue/figure'
import type { CareerPay } from './careerPay'

export type Coverage =
  /** Whole dollars a month that the pay is above or below the costs. */
  | { readonly kind: 'above'; readonly aMonth: number }
  | { readonly kind: 'below'; readonly aMonth: number }
  | { readonly kind: 'unknown' }

const MONTHS = 12

/**
 * What is above is rounded down and what is below rounded up, so that neither is made to look better than it is.
 *
 * @param pay - dollars a year
 * @param costs - dollars a month
 */
export function coverageOf(pay: Figure, costs: number): Coverage {
  const dollars = valueOf(pay)
  if (dollars === undefined) return { kind: 'unknown' }
  const over = dollars / MONTHS - costs
  return over >= 0 ? { kind: 'above', aMonth: Math.floor(over) } : { kind: 'below', aMonth: Math.ceil(-over) }
}

/** From when on a career's pay is as much as the costs. */
export type Standing =
  | 'at-entry'
  /** At median pay; at entry it is less, or not known. */
  | 'at-median'
  | 'not-at-median'
  | 'unknown'

export function standingOf({ entry, median }: Pick<CareerPay, 'entry' | 'median'>, costs: number): Standing {
  if (coverageOf(entry, costs).kind === 'above') return 'at-entry'
  const later = coverageOf(median, costs).kind
  if (later === 'unknown') return 'unknown'
  return later === 'above' ? 'at-median' : 'not-at-median'
}

/** Those of one standing, the nearest to the costs first. */
export function nearestFirst(all: readonly CareerPay[], costs: number, wanted: Standing): readonly CareerPay[] {
  const by = wanted === 'at-entry' ? 'entry' : 'median'
  const distance = (pay: CareerPay): number => Math.abs((valueOf(pay[by]) ?? 0) - MONTHS * costs)
  return all.filter((pay) => standingOf(pay, costs) === wanted).sort((left, right) => distance(left) - distance(right))
}
