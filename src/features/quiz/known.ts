/** What is known of a person's interests so far, in a word. */
import type { Scale } from '../../core/instrument/instrument'
import type { Answers, Interest } from '../../core/instrument/item'
import { beliefFrom } from '../../core/measure/beliefFrom'
import { clarityOf, interestOrder, type Clarity } from '../../core/measure/clarity'

export type Known =
  | {
      readonly kind: 'something'
      readonly clarity: Clarity
      readonly first: Interest
      readonly second: Interest
    }
  /** Every item so far has been skipped. */
  | { readonly kind: 'nothing' }

export function knownSoFar({ prior }: Scale, answers: Answers): Known | undefined {
  const belief = beliefFrom(prior, answers)
  if (belief.answered.length === 0) return { kind: 'nothing' }
  const [first, second] = interestOrder(belief)
  if (first === undefined || second === undefined) return undefined
  return { kind: 'something', clarity: clarityOf(belief, answers), first, second }
}
