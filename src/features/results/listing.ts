/** The ranked list → the part of it, in the order, that a person asked for. */
import type { Occupation } from '../../core/catalogue/occupation'
import type { Filters, ListChoice, Sort } from './listQuery'

export interface Listable {
  readonly occupation: Occupation
  /** 1 = the best fit of all. */
  readonly rank: number
}

/** Median pay of an occupation at the place, dollars a year; `undefined` where none is published. */
export type PayOf = (occupation: Occupation) => number | undefined

/**
 * Sorted by pay, growth or openings, a whole catalogue would begin with careers that do not fit at all; so another
 * order than fit looks among this many best fits of what the filters leave, unless all are asked for.
 */
export const BEST = 100

export interface Listing<Row extends Listable> {
  readonly rows: readonly Row[]
  /** How many careers the filters leave, before the best of them are taken. */
  readonly left: number
}

/** @param ranked - best fit first */
export function listingOf<Row extends Listable>(
  ranked: readonly Row[],
  { sort, among, filters }: ListChoice,
  payOf: PayOf,
): Listing<Row> {
  const left = ranked.filter(({ occupation }) => passes(occupation, filters, payOf))
  if (sort === 'fit') return { rows: left, left: left.length }
  const taken = among === 'all' ? left : left.slice(0, BEST)
  return { rows: sorted(taken, (occupation) => amountBy(sort, occupation, payOf)), left: left.length }
}

function passes(occupation: Occupation, filters: Filters, payOf: PayOf): boolean {
  const { preparation, education, clusters, pay } = filters
  return (
    oneOf(preparation, occupation.preparation) &&
    oneOf(education, occupation.education) &&
    (clusters.length === 0 || occupation.clusters.some((cluster) => clusters.includes(cluster))) &&
    (pay === undefined || (payOf(occupation) ?? -1) >= pay)
  )
}

const oneOf = <Value>(wanted: readonly Value[], value: Value | null): boolean =>
  wanted.length === 0 || (value !== null && wanted.includes(value))

function amountBy(sort: Exclude<Sort, 'fit'>, occupation: Occupation, payOf: PayOf): number | undefined {
  if (sort === 'pay') return payOf(occupation)
  return sort === 'growth' ? occupation.outlook?.changePercent : occupation.outlook?.openings
}

/** Largest first; what has no number comes last; equal ones stay in order of fit. */
function sorted<Row extends Listable>(
  rows: readonly Row[],
  amountOf: (occupation: Occupation) => number | undefined,
): readonly Row[] {
  const amounts = new Map(rows.map((row) => [row, amountOf(row.occupation) ?? -Infinity]))
  const amount = (row: Row): number => amounts.get(row) ?? -Infinity
  return [...rows].sort((left, right) => {
    const [first, second] = [amount(left), amount(right)]
    return first === second ? left.rank - right.rank : second > first ? 1 : -1
  })
}
