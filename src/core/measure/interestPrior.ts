/** The calibration of the 48 interest items as a prior whose targets are the six interests. */
import { INTERESTS, type Interest } from '../instrument/item'
import { unpackTriangle } from '../numeric/unpackTriangle'
import type { Prior } from './belief'
import { dot } from '../numeric/dot'

/** `interest-prior.json`, made by `npm run calibrate` from people's answers to the 48 markers. */
export interface InterestPriorFile {
  readonly header: { readonly file: string; readonly format: number; readonly madeBy: string; readonly people: number }
  readonly items: readonly string[]
  /** Mean rating of each item, 1–5. */
  readonly mean: readonly number[]
  /** Lower triangle of the covariance of the ratings, row by row. */
  readonly covariance: readonly number[]
  /** The designed order; by the six interests alone until `npm run learn` sets it by what tells occupations apart. */
  readonly order: readonly string[]
}

export interface Norm {
  readonly mean: number
  readonly deviation: number
}

/**
 * Joint prior of the items and the six interests, an interest being the mean of its items' ratings.
 *
 * Because an interest is a sum of the items, its covariances follow from theirs: `A Σ` and `A Σ Aᵀ`.
 */
export function interestPrior(file: InterestPriorFile): Prior {
  const items = file.items.length
  const key = INTERESTS.map((interest) => weightsOf(file.items, interest))
  const rows = [...file.items.map((_, item) => unit(item, items)), ...key]
  const covariance = unpackTriangle(file.covariance, items)
  const spread = rows.map((row) => timesMatrix(row, covariance))
  return {
    items: file.items,
    targets: INTERESTS,
    mean: Float64Array.from(rows, (row) => dot(row, file.mean)),
    covariance: Float64Array.from(spread.flatMap((left) => rows.map((right) => dot(left, right)))),
  }
}

/** Mean and standard deviation of each interest among the people of the calibration, in the order R I A S E C. */
export function interestNorms(prior: Prior): readonly Norm[] {
  const size = prior.items.length + prior.targets.length
  return prior.targets.map((_, target) => {
    const row = prior.items.length + target
    return { mean: prior.mean[row] ?? 0, deviation: Math.sqrt(prior.covariance[row * size + row] ?? 1) }
  })
}

function weightsOf(items: readonly string[], interest: Interest): Float64Array {
  const own = items.filter((id) => id.startsWith(interest)).length
  return Float64Array.from(items, (id) => (id.startsWith(interest) ? 1 / own : 0))
}

function unit(at: number, length: number): Float64Array {
  const row = new Float64Array(length)
  row[at] = 1
  return row
}

function timesMatrix(row: Float64Array, matrix: Float64Array): Float64Array {
  const size = row.length
  const product = new Float64Array(size)
  for (let i = 0; i < size; i++) {
    const weight = row[i] ?? 0
    if (weight === 0) continue
    for (let j = 0; j < size; j++) product[j] = (product[j] ?? 0) + weight * (matrix[i * size + j] ?? 0)
  }
  return product
}
