/** A person whose ratings are known beforehand takes the quiz: asked, measured and stopped by the app's own engine. */
import type { Answers, ItemId } from '../instrument/item'
import { after, askedOf, NEW_SITTING, type Part, type Sitting } from '../sitting/sitting'
import { nextStep, type Scales } from '../sitting/step'

/** How long to go on: until the stop rule is content, to the last item, or for so many items of each part. */
export type QuizLength =
  { readonly kind: 'confident' } | { readonly kind: 'all' } | { readonly kind: 'count'; readonly items: number }

export interface Quiz {
  readonly scales: Scales
  /** In order; a part that the person has no ratings for is better left out. */
  readonly parts: readonly Part[]
  readonly length: QuizLength
}

/**
 * The sitting of somebody who would give these ratings; an item without one is put to the person, who skips it.
 *
 * @throws RangeError when the scale of a part is missing
 */
export function sittingOf(ratings: Answers, { scales: arrived, parts, length }: Quiz): Sitting {
  // Where every item is asked, none needs to be chosen.
  const scales = length.kind === 'all' ? without(arrived) : arrived
  return parts.reduce((sitting, part) => askedThrough(begun(sitting, part, length), { ratings, scales, length }), {
    ...NEW_SITTING,
  })
}

const without = ({ interest, skill }: Scales): Scales => ({
  ...(interest ? { interest } : {}),
  ...(skill ? { skill } : {}),
})

/** More than any part has: the part then ends when its items do. */
const EVERY_ITEM = 1000

function begun(sitting: Sitting, part: Part, length: QuizLength): Sitting {
  if (length.kind === 'confident') return after(sitting, { kind: 'part-begun', part })
  const items = length.kind === 'all' ? EVERY_ITEM : length.items
  return after(sitting, { kind: 'more-wanted', part, items })
}

interface Asking {
  readonly ratings: Answers
  readonly scales: Scales
  readonly length: QuizLength
}

function askedThrough(begin: Sitting, { ratings, scales, length }: Asking): Sitting {
  let sitting = begin
  while (length.kind !== 'count' || askedOf(sitting, sitting.part) < length.items) {
    const step = nextStep(sitting, scales)
    if (step.kind === 'part-done') break
    if (step.kind === 'waiting')
      throw new RangeError(`sittingOf: expected the scale of the ${step.part} part, got none`)
    sitting = answered(after(sitting, { kind: 'asked', item: step.item }), step.item, ratings)
  }
  return sitting
}

function answered(sitting: Sitting, item: ItemId, ratings: Answers): Sitting {
  const rating = ratings[item]
  return after(sitting, rating === undefined ? { kind: 'skipped', item } : { kind: 'rated', item, rating })
}
