/** Estimates set beside a norm group: the person's side of a block of evidence. */
import { sizeOf, type Belief } from './belief'
import type { Projection } from './projection'

/** One person's standard scores on the columns of a block, and everything needed to explain and to doubt them. */
export interface StandardScores {
  readonly columns: readonly string[]
  /** Mean 0 and SD 1 in the norm group; pulled towards 0 where little is known. */
  readonly score: Float64Array
  /** How much of a column's variance the answers have explained, 0–1. */
  readonly reliability: Float64Array
  /** Posterior covariance of the scores, `columns × columns`. */
  readonly covariance: Float64Array
  readonly items: readonly string[]
  /** Rating less the prior mean of the item; NaN for items without a rating. */
  readonly deviation: Float64Array
  /** `columns × items`: how far one rating step moves each score. */
  readonly gain: Float64Array
}

/** O(columns × size²); columns of a normed block touch the targets only, and skip the rest. */
export function standardScores(belief: Belief, { columns, weights }: Projection): StandardScores {
  const { prior } = belief
  const size = sizeOf(prior)
  const count = columns.length
  const covariance = timesTransposed(times(weights, belief.covariance, size), weights, size)
  const before = diagonalOf(weights, prior.covariance, size)
  const offset = belief.mean.map((mean, at) => mean - (prior.mean[at] ?? 0))
  return {
    columns,
    score: times(weights, offset, 1),
    reliability: before.map((variance, at) => explained(covariance[at * count + at], variance)),
    covariance,
    items: prior.items,
    deviation: deviationsOf(belief),
    gain: times(weights, belief.gain, prior.items.length),
  }
}

/** `left · right`, with `right` of `columns` columns and as many rows as `left` has columns. */
function times(left: Float64Array, right: Float64Array, columns: number): Float64Array {
  const inner = right.length / columns
  const rows = left.length / inner
  const product = new Float64Array(rows * columns)
  for (let row = 0; row < rows; row++) {
    for (let k = 0; k < inner; k++) {
      const weight = left[row * inner + k] ?? 0
      if (weight === 0) continue
      for (let column = 0; column < columns; column++) {
        product[row * columns + column] =
          (product[row * columns + column] ?? 0) + weight * (right[k * columns + column] ?? 0)
      }
    }
  }
  return product
}

/** `left · rightᵀ`, both with rows of `inner` values. */
function timesTransposed(left: Float64Array, right: Float64Array, inner: number): Float64Array {
  const [rows, columns] = [left.length / inner, right.length / inner]
  const product = new Float64Array(rows * columns)
  for (let k = 0; k < inner; k++) {
    for (let column = 0; column < columns; column++) {
      const weight = right[column * inner + k] ?? 0
      if (weight === 0) continue
      for (let row = 0; row < rows; row++) {
        product[row * columns + column] = (product[row * columns + column] ?? 0) + (left[row * inner + k] ?? 0) * weight
      }
    }
  }
  return product
}

/** The diagonal of `weights · matrix · weightsᵀ`. */
function diagonalOf(weights: Float64Array, matrix: Float64Array, size: number): Float64Array {
  const half = times(weights, matrix, size)
  return Float64Array.from({ length: weights.length / size }, (_, row) => {
    let sum = 0
    for (let k = 0; k < size; k++) sum += (half[row * size + k] ?? 0) * (weights[row * size + k] ?? 0)
    return sum
  })
}

const explained = (after = 1, before = 1): number => (before > 0 ? Math.min(1, Math.max(0, 1 - after / before)) : 0)

/** The ratings behind a belief, recovered from what it knows exactly: an answered item's mean is its rating. */
function deviationsOf({ prior, answered, mean }: Belief): Float64Array {
  const deviation = new Float64Array(prior.items.length).fill(NaN)
  for (const item of answered) deviation[item] = (mean[item] ?? 0) - (prior.mean[item] ?? 0)
  return deviation
}
