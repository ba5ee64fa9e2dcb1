/** Answers → belief: conditions a prior on every rating that belongs to it. */
import type { ItemId } from '../instrument/item'
import { conditionOn, priorBelief, type Belief, type Prior } from './belief'
import type { Weighed } from './weighed'

/** Ratings of items that the prior does not know are left alone; O(answers × size²). */
export function beliefFrom(prior: Prior, answers: Weighed): Belief {
  let belief = priorBelief(prior)
  prior.items.forEach((id, item) => {
    const rating = answers[id as ItemId]
    if (rating !== undefined) belief = conditionOn(belief, item, rating)
  })
  return belief
}
