/** When to stop: as soon as what is still unknown of the profile is small beside its own shape. */
import { conditionOn } from '../measure/belief'
import { beliefFrom } from '../measure/beliefFrom'
import { standardScores, type StandardScores } from '../measure/standardScores'
import type { Measure } from './instrument'
import type { Answers } from './item'
import { FEWEST_ITEMS, MOST_ITEMS, USUAL_ITEMS } from './lengths'

/**
 * Stop once the remaining variance is this share of the profile's spread. A profile with marked peaks is known sooner
 * than a level one, so people with clear answers finish earlier.
 */
const ENOUGH = 0.12
/**
 * @param answered - how many interest items have a rating
 * @param scores - the interests' standard scores, the person's own level taken out
 */
export function interestsKnown(answered: number, scores: StandardScores): boolean {
  if (answered < FEWEST_ITEMS) return false
  return answered >= MOST_ITEMS || unknownShare(scores) <= ENOUGH
}

/** Remaining variance over the spread of the profile (its squared scores plus what is still unknown of them). */
export function unknownShare({ score, covariance }: StandardScores): number {
  const count = score.length
  let unknown = 0
  let spread = 0
  score.forEach((value, at) => {
    const variance = covariance[at * count + at] ?? 0
    unknown += variance
    spread += value ** 2 + variance
  })
  return spread > 0 ? unknown / spread : 1
}

/** A few ratings say little about how marked a profile will turn out. */
const FEWEST_FOR_A_GUESS = 6

/**
 * How many ratings the interests will have needed when the rule stops, were the rest to go as expected.
 *
 * A Gaussian's variance does not depend on the ratings, so what further items would leave unknown is known now.
 */
export function itemsUntilKnown(scale: Measure, answers: Answers): number {
  let belief = beliefFrom(scale.prior, answers)
  if (belief.answered.length < FEWEST_FOR_A_GUESS) return USUAL_ITEMS
  const rest = scale.order.map((id) => scale.prior.items.indexOf(id)).filter((item) => !belief.answered.includes(item))
  for (const item of rest) {
    if (interestsKnown(belief.answered.length, standardScores(belief, scale.projection))) break
    belief = conditionOn(belief, item, belief.mean[item] ?? 0)
  }
  return belief.answered.length
}
