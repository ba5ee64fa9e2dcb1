/** The designed order: each next item is the one that leaves the targets least uncertain. */
import { conditionOn, priorBelief, sizeOf, type Belief, type Prior } from '../measure/belief'

/**
 * Greedy reduction of the summed variance of the targets, each in units of its prior variance. The order does not
 * depend on anybody's ratings, because a Gaussian's covariance does not.
 *
 * Runs in O(items² × size²); done once, at build time.
 */
export function designedOrder(prior: Prior): readonly string[] {
  const order: number[] = []
  let belief = priorBelief(prior)
  while (order.length < prior.items.length) {
    const best = bestItem(belief, order)
    order.push(best)
    belief = conditionOn(belief, best, prior.mean[best] ?? 0)
  }
  return order.map((item) => prior.items[item] ?? '')
}

function bestItem(belief: Belief, taken: readonly number[]): number {
  let best = -1
  let most = -Infinity
  belief.prior.items.forEach((_, item) => {
    if (taken.includes(item)) return
    const gained = reductionOf(belief, item)
    if (gained > most) [best, most] = [item, gained]
  })
  return best
}

/** How much variance of the targets, in prior units, an answer to this item would take away. */
function reductionOf({ prior, covariance }: Belief, item: number): number {
  const size = sizeOf(prior)
  const variance = covariance[item * size + item] ?? 0
  if (variance <= 0) return 0
  let sum = 0
  for (let target = prior.items.length; target < size; target++) {
    const shared = covariance[target * size + item] ?? 0
    sum += shared ** 2 / variance / (prior.covariance[target * size + target] ?? 1)
  }
  return sum
}
