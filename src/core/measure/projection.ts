/** Which standard scores a block is made of: each a weighted sum of what a belief is about. */
import { spreadOf } from '../numeric/product'
import { sizeOf, type Prior } from './belief'
import type { Norm } from './interestPrior'

export interface Projection {
  readonly columns: readonly string[]
  /** Row-major, `columns × size of the prior`: a score is this times (mean − prior mean). */
  readonly weights: Float64Array
  /** Variance of each column before any answer. */
  readonly variance: Float64Array
}

const projectionOf = (prior: Prior, columns: readonly string[], weights: Float64Array): Projection => ({
  columns,
  weights,
  variance: spreadOf(weights, prior.covariance, sizeOf(prior)).filter((_, at) => at % (columns.length + 1) === 0),
})

/**
 * The targets of a prior in units of their norm group's deviation.
 *
 * @param norms - one for each of the prior's targets
 * @param centre - take the person's own level out, so that liking everything a little more changes nothing
 */
export function normed(prior: Prior, norms: readonly Norm[], centre: boolean): Projection {
  const size = sizeOf(prior)
  const first = prior.items.length
  const share = centre ? 1 / norms.length : 0
  const weights = new Float64Array(norms.length * size)
  norms.forEach((_, row) => {
    norms.forEach(({ deviation }, column) => {
      weights[row * size + first + column] = ((row === column ? 1 : 0) - share) / deviation
    })
  })
  return projectionOf(prior, prior.targets, weights)
}

/**
 * Sums of the items themselves, for a map that looks past the targets.
 *
 * @param rows - one a column, one weight an item
 */
export function ofItems(prior: Prior, columns: readonly string[], rows: readonly (readonly number[])[]): Projection {
  const size = sizeOf(prior)
  const weights = new Float64Array(columns.length * size)
  rows.forEach((row, column) => {
    weights.set(row, column * size)
  })
  return projectionOf(prior, columns, weights)
}

/** Several projections of one prior as one, column after column, for what has to know how they vary together. */
export const joined = (projections: readonly Projection[]): Projection => ({
  columns: projections.flatMap(({ columns }) => columns),
  weights: Float64Array.from(projections.flatMap(({ weights }) => Array.from(weights))),
  variance: Float64Array.from(projections.flatMap(({ variance }) => Array.from(variance))),
})
