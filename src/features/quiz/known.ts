/** What is known of a person's interests so far, in a word. */
import type { Scale } from '../../core/instrument/instrument'
import type { Answers, Interest } from '../../core/instrument/item'
import { beliefFrom } from '../../core/measure/beliefFrom'
import { clarityOf, interestOrder, type Clarity } from '../../core/measure/clarity'

export interface Known {
  readonly clarity: Clarity
  readonly first: Interest
  readonly second: Interest
}

export function knownSoFar({ prior }: Scale, answers: Answers): Known | undefined {
  const belief = beliefFrom(prior, answers)
  const [first, second] = interestOrder(belief)
  if (first === undefined || second === undefined) return undefined
  return { clarity: clarityOf(belief, answers), first, second }
}
