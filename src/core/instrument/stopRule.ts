/** When to stop: as soon as what is still unknown of the profile is small beside its own shape. */
import { conditionOn, sizeOf, type Belief } from '../measure/belief'
import type { Measure } from './instrument'
import type { ItemId } from './item'
import { FEWEST_ITEMS, MOST_ITEMS, USUAL_ITEMS } from './lengths'

/**
 * Stop once the remaining variance is this share of the profile's spread. A profile with marked peaks is known sooner
 * than a level one, so people with clear answers finish earlier. Where it stands is a trade of length against accuracy
 * that `npm run bench` prints.
 */
export const ENOUGH = 0.0945

/**
 * How many answers the usual consistency of people counts as. People differ in how far their ratings scatter around what
 * their other ratings predict (a variance that differs by about half between people); ten answers of one's own weigh as
 * much as what is known of everybody: the posterior mean of a variance under a scaled inverse χ² prior
 * (Gelman et al. 2013, Bayesian Data Analysis, section 2.6).
 */
const USUAL_ANSWERS = 10

/** @param belief - about the interest items and the six interests */
export function interestsKnown(belief: Belief): boolean {
  const answered = belief.answered.length
  if (answered < FEWEST_ITEMS) return false
  return answered >= MOST_ITEMS || unknownShare(belief) <= ENOUGH
}

/** How much more than people usually do this person's ratings scatter: a factor on every remaining variance. */
export const scatterOf = ({ surprise, answered }: Belief): number =>
  (USUAL_ANSWERS + surprise) / (USUAL_ANSWERS + answered.length)

/**
 * Remaining variance over the spread of the profile (its squares plus what is still unknown of them): the share of the
 * interests' differences, on the scale of the ratings and with the person's own level taken out, that is not known yet.
 */
export function unknownShare(belief: Belief): number {
  const { mean, covariance, prior } = belief
  const size = sizeOf(prior)
  const first = prior.items.length
  const count = prior.targets.length
  let [variance, together, squares, sum] = [0, 0, 0, 0]
  for (let row = first; row < size; row++) {
    variance += covariance[row * size + row] ?? 0
    for (let column = first; column < size; column++) together += covariance[row * size + column] ?? 0
    squares += (mean[row] ?? 0) ** 2
    sum += mean[row] ?? 0
  }
  const unknown = scatterOf(belief) * (variance - together / count)
  const spread = squares - sum ** 2 / count + unknown
  return spread > 0 ? unknown / spread : 1
}

/** A few ratings say little about how marked a profile will turn out. */
const FEWEST_FOR_A_GUESS = 6

/**
 * How many ratings the interests will have needed when the rule stops, were the rest to go as expected.
 *
 * A Gaussian's variance does not depend on the ratings, so what further items would leave unknown is known now.
 */
export function itemsUntilKnown({ prior, order }: Measure, given: Belief): number {
  if (given.answered.length < FEWEST_FOR_A_GUESS) return USUAL_ITEMS
  let belief = given
  for (const item of order.map((id: ItemId) => prior.items.indexOf(id))) {
    if (interestsKnown(belief)) break
    // As predicted and no nearer: an answer that surprises as much as answers usually do.
    if (!belief.answered.includes(item)) belief = asUsual(conditionOn(belief, item, belief.mean[item] ?? 0))
  }
  return belief.answered.length
}

const asUsual = (belief: Belief): Belief => ({ ...belief, surprise: belief.surprise + 1 })
