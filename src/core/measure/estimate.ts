/** Belief → estimates: what a target's mean is and how sure we are of it. */
import { sizeOf, type Belief } from './belief'

export interface Estimate {
  readonly mean: number
  readonly standardError: number
}

/** One estimate for each of the prior's targets, in their order, in the targets' own units. */
export function estimatesOf(belief: Belief): readonly Estimate[] {
  const size = sizeOf(belief.prior)
  const first = belief.prior.items.length
  return belief.prior.targets.map((_, target) => {
    const row = first + target
    // Rounding can leave a variance a hair below zero once every item is known.
    const variance = Math.max(0, belief.covariance[row * size + row] ?? 0)
    return { mean: belief.mean[row] ?? 0, standardError: Math.sqrt(variance) }
  })
}
