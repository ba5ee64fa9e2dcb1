/** Beliefs of a sitting as it grows: one more answer costs one update, anything else a fresh start. */
import type { ItemId } from '../instrument/item'
import { conditionOn, priorBelief, type Belief, type Prior } from './belief'
import { beliefFrom } from './beliefFrom'
import type { Weighed } from './weighed'

/**
 * The same as `beliefFrom(prior, answers)` up to rounding, with the last belief remembered: a sitting asks for the belief
 * several times an item, and its answers nearly always grow by one.
 */
export function believer(prior: Prior): (answers: Weighed) => Belief {
  let last: Belief = priorBelief(prior)
  let lastAnswers: Weighed = {}
  return (answers) => {
    if (answers !== lastAnswers) {
      last = grown(last, lastAnswers, answers) ?? beliefFrom(prior, answers)
      lastAnswers = answers
    }
    return last
  }
}

/** `undefined` when an earlier rating is no longer what it was. */
function grown(belief: Belief, before: Weighed, answers: Weighed): Belief | undefined {
  const { items } = belief.prior
  const isKept = belief.answered.every((item) => answers[idOf(items, item)] === before[idOf(items, item)])
  if (!isKept) return undefined
  const known = new Set(belief.answered)
  return items.reduce<Belief>((grown, id, item) => {
    const rating = answers[id as ItemId]
    return rating === undefined || known.has(item) ? grown : conditionOn(grown, item, rating)
  }, belief)
}

const idOf = (items: readonly string[], item: number): ItemId => (items[item] ?? '') as ItemId
