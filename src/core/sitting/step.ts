/** What happens next in a sitting: an item already asked, a new one, or the end of the part. */
import type { Instrument, Scale } from '../instrument/instrument'
import type { Answers, ItemId } from '../instrument/item'
import { nextItem } from '../instrument/nextItem'
import { interestsKnown, itemsUntilKnown, SKILL_ITEMS_ASKED } from '../instrument/stopRule'
import { beliefFrom } from '../measure/beliefFrom'
import { scoresOf } from '../measure/profileOf'
import { askedOf, isInterestItem, itemOnScreen, partOnScreen, type Part, type Sitting } from './sitting'

/** The scales that have arrived: a part's scale is not needed before the part is. */
export type Scales = Partial<Instrument>

export type Step =
  | { readonly kind: 'on-screen'; readonly item: ItemId }
  | { readonly kind: 'ask'; readonly item: ItemId }
  | { readonly kind: 'part-done'; readonly part: Part }
  /** The part's scale is still to come. */
  | { readonly kind: 'waiting'; readonly part: Part }

export function nextStep(sitting: Sitting, scales: Scales): Step {
  const item = itemOnScreen(sitting)
  if (item !== undefined) return { kind: 'on-screen', item }
  const { part } = sitting
  const scale = scales[part]
  if (!scale) return { kind: 'waiting', part }
  const next = nextItem(scale.order, new Set(sitting.asked))
  if (next === undefined || isEnough(sitting, scale)) return { kind: 'part-done', part }
  return { kind: 'ask', item: next }
}

/** Whether the sitting's part has been asked as far as the rule, and the person, want. */
export function isEnough(sitting: Sitting, scale: Scale): boolean {
  const asked = askedOf(sitting, sitting.part)
  if (asked < sitting.wanted[sitting.part]) return false
  if (sitting.part === 'skill') return asked >= SKILL_ITEMS_ASKED
  const belief = beliefFrom(scale.prior, sitting.answers)
  return interestsKnown(ratedOf(sitting.answers, 'interest'), scoresOf(scale, belief))
}

/** How many items of a part have a rating. */
export const ratedOf = (answers: Answers, part: Part): number =>
  Object.keys(answers).filter((id) => isInterestItem(id as ItemId) === (part === 'interest')).length

export interface Progress {
  readonly part: Part
  /** Items of the part before the one on screen. */
  readonly passed: number
  /** Best guess of how many items the part will have asked when it is done; never below what has been asked. */
  readonly expected: number
}

/**
 * How far the part on screen is; the guess sharpens as the answers show how marked the profile is.
 *
 * Who has gone back to an item of the first part is in the first part again. `undefined` while its scale is to come.
 */
export function progressOf(sitting: Sitting, scales: Scales): Progress | undefined {
  const part = partOnScreen(sitting)
  const scale = scales[part]
  if (!scale) return undefined
  const passed = askedOf({ ...sitting, asked: sitting.asked.slice(0, sitting.position) }, part)
  return { part, passed, expected: expectedItems(sitting, part, scale) }
}

function expectedItems(sitting: Sitting, part: Part, scale: Scale): number {
  const asked = askedOf(sitting, part)
  const usual =
    part === 'skill' ? SKILL_ITEMS_ASKED : itemsUntilKnown(scale, sitting.answers) + skippedInterests(sitting)
  return Math.min(scale.order.length, Math.max(asked, sitting.wanted[part], usual))
}

/** Asked, gone past and left without a rating. */
function skippedInterests({ asked, answers, position }: Sitting): number {
  return asked.slice(0, position).filter((id) => isInterestItem(id) && answers[id] === undefined).length
}
