/** The designed order: each next item is the one that leaves least unknown along given directions. */
import { conditionOn, priorBelief, sizeOf, type Belief, type Prior } from '../measure/belief'
import { product } from '../numeric/product'

/**
 * Greedy reduction of the summed variance along the directions. The order does not depend on anybody's ratings, because
 * a Gaussian's covariance does not.
 *
 * Runs in O(items × directions × size²); done once, at build time.
 *
 * @param directions - row-major, `directions × size of the prior`: weighted sums of what the prior is about
 * @param mayFollow - whether an item may be the next one after those before it; at least one always may
 */
export function designedOrder(
  prior: Prior,
  directions: Float64Array,
  mayFollow: MayFollow = () => true,
): readonly string[] {
  const order: string[] = []
  let belief = priorBelief(prior)
  while (order.length < prior.items.length) {
    const open = [...prior.items.keys()].filter((item) => isOpen(prior.items[item] ?? '', order, mayFollow))
    const best = bestItem(belief, directions, open)
    order.push(prior.items[best] ?? '')
    belief = conditionOn(belief, best, prior.mean[best] ?? 0)
  }
  return order
}

export type MayFollow = (item: string, before: readonly string[]) => boolean

const isOpen = (item: string, order: readonly string[], mayFollow: MayFollow): boolean =>
  !order.includes(item) && mayFollow(item, order)

/** The targets, each in units of its prior variance, as directions. */
export function targetDirections(prior: Prior): Float64Array {
  const size = sizeOf(prior)
  const first = prior.items.length
  const rows = new Float64Array(prior.targets.length * size)
  prior.targets.forEach((_, target) => {
    const at = first + target
    rows[target * size + at] = 1 / Math.sqrt(prior.covariance[at * size + at] ?? 1)
  })
  return rows
}

function bestItem({ prior, covariance }: Belief, directions: Float64Array, open: readonly number[]): number {
  const size = sizeOf(prior)
  const shared = product(directions, covariance, size)
  let best = -1
  let most = -Infinity
  for (const item of open) {
    const variance = Math.max(NOTHING, covariance[item * size + item] ?? 0)
    let gained = 0
    for (let at = item; at < shared.length; at += size) gained += (shared[at] ?? 0) ** 2 / variance
    if (gained > most) [best, most] = [item, gained]
  }
  return best
}

/** An item that is known already tells nothing: its shared variance is as small as its own. */
const NOTHING = 1e-12
