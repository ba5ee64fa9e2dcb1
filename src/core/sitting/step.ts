/** What happens next in a sitting: an item already asked, a new one, or the end of the part. */
import type { Instrument, Scale } from '../instrument/instrument'
import type { Answers, ItemId } from '../instrument/item'
import { FEWEST_ITEMS, SKILL_ITEMS_ASKED, USUAL_ITEMS } from '../instrument/lengths'
import { nextItem } from '../instrument/nextItem'
import { askedOf, isInterestItem, itemOnScreen, partOnScreen, unaskedSkills, type Part, type Sitting } from './sitting'

/** What has arrived of the instrument: a part's scale is not needed before the part is. */
export interface Scales extends Partial<Instrument> {
  /** The order of the first interest items, which need no measuring yet. */
  readonly opening?: readonly ItemId[]
  /** The choice of the next item for the person; until it is there, and in the designed core, the order decides. */
  readonly choose?: Chooser
}

export type Chooser = Readonly<Record<Part, Choose>>

/** The item that tells most after these answers, of those not asked. */
export type Choose = (answers: Answers, asked: ReadonlySet<ItemId>) => ItemId | undefined

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
  const order = scale?.order ?? openingOf(sitting, scales)
  if (!order) return { kind: 'waiting', part }
  if (scale && isEnough(sitting, scale)) return { kind: 'part-done', part }
  // What past jobs have rated is known.
  const asked = new Set([...sitting.asked, ...(Object.keys(sitting.answers) as ItemId[])])
  const choose = isPastTheCore(sitting) ? scales.choose?.[part] : undefined
  const next = choose ? choose(sitting.answers, asked) : nextItem(order, asked)
  return next === undefined ? { kind: 'part-done', part } : { kind: 'ask', item: next }
}

/** Interests begin with the designed core; skills are chosen from the first on, by the interests. */
const isPastTheCore = (sitting: Sitting): boolean =>
  sitting.part === 'skill' || askedOf(sitting, 'interest') >= FEWEST_ITEMS

/** The rule never stops before the fewest items, so until then their order is all there is to know. */
const openingOf = (sitting: Sitting, { opening }: Scales): readonly ItemId[] | undefined =>
  sitting.part === 'interest' && askedOf(sitting, 'interest') < FEWEST_ITEMS ? opening : undefined

/** Whether the sitting's part has been asked as far as the rule, and the person, want. */
export function isEnough(sitting: Sitting, scale: Scale): boolean {
  const asked = askedOf(sitting, sitting.part)
  if (asked < sitting.wanted[sitting.part]) return false
  if (sitting.part === 'skill') return asked >= skillsToAsk(sitting)
  return scale.isKnown(sitting.answers)
}

/** How many skills are asked unless a person wants more; of those from past jobs each saves one. */
export const skillsToAsk = (sitting: Sitting): number => Math.max(0, SKILL_ITEMS_ASKED - unaskedSkills(sitting))

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
  const order = scale?.order ?? (part === 'interest' ? scales.opening : undefined)
  if (!order) return undefined
  const passed = askedOf({ ...sitting, asked: sitting.asked.slice(0, sitting.position) }, part)
  const least = Math.max(askedOf(sitting, part), sitting.wanted[part])
  return { part, passed, expected: Math.min(order.length, Math.max(least, usualItems(sitting, part, scale))) }
}

function usualItems(sitting: Sitting, part: Part, scale: Scale | undefined): number {
  if (part === 'skill') return skillsToAsk(sitting)
  return (scale?.ratingsUntilKnown(sitting.answers) ?? USUAL_ITEMS) + skippedInterests(sitting)
}

/** Asked, gone past and left without a rating. */
function skippedInterests({ asked, answers, position }: Sitting): number {
  return asked.slice(0, position).filter((id) => isInterestItem(id) && answers[id] === undefined).length
}
