/** What happens next in a sitting: an item already asked, a new one, or the end of the part. */
import type { Instrument } from '../instrument/instrument'
import type { Answers, ItemId } from '../instrument/item'
import { nextItem } from '../instrument/nextItem'
import { interestsKnown, itemsUntilKnown, SKILL_ITEMS_ASKED } from '../instrument/stopRule'
import { beliefFrom } from '../measure/beliefFrom'
import { scoresOf } from '../measure/profileOf'
import { askedOf, isInterestItem, itemOnScreen, type Part, type Sitting } from './sitting'

export type Step =
  | { readonly kind: 'on-screen'; readonly item: ItemId }
  | { readonly kind: 'ask'; readonly item: ItemId }
  | { readonly kind: 'part-done'; readonly part: Part }

export function nextStep(sitting: Sitting, instrument: Instrument): Step {
  const item = itemOnScreen(sitting)
  if (item !== undefined) return { kind: 'on-screen', item }
  const { part } = sitting
  const next = nextItem(instrument[part].order, new Set(sitting.asked))
  if (next === undefined || isEnough(sitting, instrument)) return { kind: 'part-done', part }
  return { kind: 'ask', item: next }
}

/** Whether the part on screen has been asked as far as the rule, and the person, want. */
export function isEnough(sitting: Sitting, instrument: Instrument): boolean {
  const asked = askedOf(sitting, sitting.part)
  if (asked < sitting.wanted[sitting.part]) return false
  if (sitting.part === 'skill') return asked >= SKILL_ITEMS_ASKED
  const belief = beliefFrom(instrument.interest.prior, sitting.answers)
  return interestsKnown(ratedOf(sitting.answers, 'interest'), scoresOf(instrument.interest, belief))
}

/** How many items of a part have a rating. */
export const ratedOf = (answers: Answers, part: Part): number =>
  Object.keys(answers).filter((id) => isInterestItem(id as ItemId) === (part === 'interest')).length

export interface Progress {
  readonly asked: number
  /** Best guess of how many items the part will have asked when it is done; never below `asked`. */
  readonly expected: number
}

/** How far the part on screen is; the guess sharpens as the answers show how marked the profile is. */
export function progressOf(sitting: Sitting, instrument: Instrument): Progress {
  const { part } = sitting
  const asked = askedOf(sitting, part)
  const all = instrument[part].order.length
  const wanted = Math.min(sitting.wanted[part], all)
  if (part === 'skill') return { asked, expected: Math.max(asked, wanted, Math.min(SKILL_ITEMS_ASKED, all)) }
  const skipped = asked - ratedOf(sitting.answers, 'interest')
  const expected = itemsUntilKnown(instrument.interest, sitting.answers) + skipped
  return { asked, expected: Math.min(all, Math.max(asked, wanted, expected)) }
}
