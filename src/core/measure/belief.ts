/** What is believed about a person given some answers: a joint Gaussian over all items and the targets they tell of. */

/**
 * A joint Gaussian before any answer. Variables are the items, in order, then the targets
 * (interest scales, or latent skills).
 */
export interface Prior {
  readonly items: readonly string[]
  readonly targets: readonly string[]
  /** One mean a variable; items on the 1–5 scale. */
  readonly mean: Float64Array
  /** Row-major, `size × size`, symmetric. */
  readonly covariance: Float64Array
}

/**
 * A prior conditioned on the ratings so far.
 *
 * The posterior mean is linear in the ratings, `mean = prior + gain · (ratings − prior item means)`, and `gain` is kept
 * so that every reason is exact: it says how much each answer moved each target.
 */
export interface Belief {
  readonly prior: Prior
  /** Positions of the answered items, in the order they were conditioned on. */
  readonly answered: readonly number[]
  readonly mean: Float64Array
  readonly covariance: Float64Array
  /** Row-major, `size × items`. */
  readonly gain: Float64Array
  /**
   * How far the ratings were from what the earlier ones had predicted: squared deviations in units of their variance,
   * summed. About one for each answer in a person who uses the scale as people do; the same in any order of answering,
   * for it is the squared Mahalanobis distance of all ratings.
   */
  readonly surprise: number
}

export const sizeOf = (prior: Prior): number => prior.items.length + prior.targets.length

export function priorBelief(prior: Prior): Belief {
  return {
    prior,
    answered: [],
    mean: prior.mean,
    covariance: prior.covariance,
    gain: new Float64Array(sizeOf(prior) * prior.items.length),
    surprise: 0,
  }
}

/** Less variance than this is an item that is already known, as after conditioning on it twice. */
const KNOWN = 1e-9

/**
 * Conditions a belief on one more rating, by a rank-one update.
 *
 * Conditioning is exact and does not depend on the order of answering (Bishop 2006, Pattern Recognition and Machine
 * Learning, eqs 2.81–2.82, for one observed variable).
 *
 * @param item - position of the item among the prior's items
 * @throws RangeError when the prior has no such item
 */
export function conditionOn(belief: Belief, item: number, rating: number): Belief {
  const { prior } = belief
  if (!(item >= 0 && item < prior.items.length)) {
    throw new RangeError(`conditionOn: expected an item below ${String(prior.items.length)}, got ${String(item)}`)
  }
  const variance = belief.covariance[item * sizeOf(prior) + item] ?? 0
  if (variance < KNOWN) return belief
  return {
    prior,
    answered: [...belief.answered, item],
    ...movedMeans(belief, item, rating),
    covariance: shrunkCovariance(belief, item),
    surprise: belief.surprise + (rating - (belief.mean[item] ?? 0)) ** 2 / variance,
  }
}

function movedMeans(belief: Belief, item: number, rating: number): Pick<Belief, 'mean' | 'gain'> {
  const { prior, covariance, answered } = belief
  const size = sizeOf(prior)
  const columns = prior.items.length
  const mean = belief.mean.slice()
  const gain = belief.gain.slice()
  const variance = covariance[item * size + item] ?? 1
  const surprise = rating - (belief.mean[item] ?? 0)
  for (let row = 0; row < size; row++) {
    const pull = (covariance[row * size + item] ?? 0) / variance
    mean[row] = (mean[row] ?? 0) + pull * surprise
    // The surprise is the rating less what earlier answers had predicted, so their share is taken back.
    for (let at = 0; at < answered.length; at++) {
      const earlier = answered[at] ?? 0
      const own = row * columns + earlier
      gain[own] = (gain[own] ?? 0) - pull * (belief.gain[item * columns + earlier] ?? 0)
    }
    gain[row * columns + item] = (gain[row * columns + item] ?? 0) + pull
  }
  return { mean, gain }
}

function shrunkCovariance({ prior, covariance }: Belief, item: number): Float64Array {
  const size = sizeOf(prior)
  const next = covariance.slice()
  const variance = covariance[item * size + item] ?? 1
  const own = covariance.subarray(item * size, (item + 1) * size)
  for (let row = 0; row < size; row++) {
    const pull = (covariance[row * size + item] ?? 0) / variance
    if (pull === 0) continue
    const start = row * size
    for (let column = 0; column < size; column++) {
      next[start + column] = (next[start + column] ?? 0) - pull * (own[column] ?? 0)
    }
  }
  return next
}
