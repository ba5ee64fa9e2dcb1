/** Which standard scores a block is made of: each a weighted sum of what a belief is about. */
import { sizeOf, type Prior } from './belief'
import type { Norm } from './interestPrior'

export interface Projection {
  readonly columns: readonly string[]
  /** Row-major, `columns × size of the prior`: a score is this times (mean − prior mean). */
  readonly weights: Float64Array
}

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
  return { columns: prior.targets, weights }
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
  return { columns, weights }
}
