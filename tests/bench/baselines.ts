/** What others do with the same answers: each ranks all occupations from six sums alone. */
import { INTERESTS } from '../../src/core/instrument/item'
import { interestNorms, type Norm } from '../../src/core/measure/interestPrior'
import { standardise } from '../../src/core/numeric/standardise'
import { cIndex, codeOf, type Code } from './cIndex'
import { correlation } from './correlation'
import type { World } from './world'

/** Fits of all occupations from a person's six means, in the order of the pool. */
export type Baseline = (means: Float64Array) => Float64Array

export const BASELINES = ['constant', 'first-letter', 'c-index', 'pearson', 'pearson-normed', 'euclid'] as const
export type BaselineId = (typeof BASELINES)[number]

interface Row {
  /** As published, 1–7. */
  readonly raw: Float64Array
  /** Mean 0 and SD 1 over all occupations. */
  readonly standard: Float64Array
  readonly code: Code
}

export function baselines({ profiles, engine }: World): Readonly<Record<BaselineId, Baseline>> {
  const rows = rowsOf(profiles.columns.filter(({ block }) => block === 'interest').map(({ values }) => values))
  const norms = interestNorms(engine.instrument.interest.prior)
  const all = (fitOf: (row: Row) => number): Float64Array => Float64Array.from(rows, fitOf)
  return {
    constant: () => all(({ raw }) => raw[0] ?? 0),
    'first-letter': (means) => {
      const [first] = codeOf(means)
      return all(({ code }) => (code[0] === first ? 1 : 0))
    },
    'c-index': (means) => {
      const own = codeOf(means)
      return all(({ code }) => cIndex(own, code))
    },
    pearson: (means) => all(({ raw }) => known(correlation(means, raw))),
    'pearson-normed': (means) => {
      const own = normed(means, norms)
      return all(({ standard }) => known(correlation(own, standard)))
    },
    euclid: (means) => {
      const own = normed(means, norms)
      return all(({ standard }) => -distance(own, standard))
    },
  }
}

function rowsOf(columns: readonly Float64Array[]): readonly Row[] {
  const standard = columns.map(standardise)
  const count = columns[0]?.length ?? 0
  return Array.from({ length: count }, (_, row) => {
    const raw = Float64Array.from(INTERESTS, (_interest, at) => columns[at]?.[row] ?? NaN)
    return { raw, standard: Float64Array.from(standard, (column) => column[row] ?? NaN), code: codeOf(raw) }
  })
}

const normed = (means: Float64Array, norms: readonly Norm[]): Float64Array =>
  means.map((value, at) => (value - (norms[at]?.mean ?? 0)) / (norms[at]?.deviation ?? 1))

/** A level profile correlates with nothing: it says nothing of any occupation. */
const known = (value: number): number => (Number.isNaN(value) ? 0 : value)

function distance(left: Float64Array, right: Float64Array): number {
  let squares = 0
  for (let at = 0; at < left.length; at++) squares += ((left[at] ?? 0) - (right[at] ?? 0)) ** 2
  return Math.sqrt(squares)
}
