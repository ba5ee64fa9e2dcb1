/** Estimates set beside a norm group: the person's side of a block of evidence. */
import { product, spreadOf } from '../numeric/product'
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
export function standardScores(belief: Belief, { columns, weights, variance }: Projection): StandardScores {
  const { prior } = belief
  const size = sizeOf(prior)
  const count = columns.length
  const covariance = spreadOf(weights, belief.covariance, size)
  const offset = belief.mean.map((mean, at) => mean - (prior.mean[at] ?? 0))
  return {
    columns,
    score: product(weights, offset, 1),
    reliability: variance.map((before, at) => explained(covariance[at * count + at], before)),
    covariance,
    items: prior.items,
    deviation: deviationsOf(belief),
    gain: product(weights, belief.gain, prior.items.length),
  }
}

const explained = (after = 1, before = 1): number => (before > 0 ? Math.min(1, Math.max(0, 1 - after / before)) : 0)

/** The ratings behind a belief, recovered from what it knows exactly: an answered item's mean is its rating. */
function deviationsOf({ prior, answered, mean }: Belief): Float64Array {
  const deviation = new Float64Array(prior.items.length).fill(NaN)
  for (const item of answered) deviation[item] = (mean[item] ?? 0) - (prior.mean[item] ?? 0)
  return deviation
}
