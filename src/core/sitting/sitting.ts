/** One person's run from the first item to the result: events → state, a fold. */
import { CHOICES_ASKED, isPairOf, type Choice } from '../instrument/choice'
import type { Answers, InterestItemId, ItemId, Rating } from '../instrument/item'

/** The two parts of the quiz, in order. */
export type Part = 'interest' | 'skill'

export interface Sitting {
  readonly answers: Answers
  /** Items in the order they were put to the person, skipped ones too. */
  readonly asked: readonly ItemId[]
  /** Position in `asked` of the item on screen; `asked.length` = the next item is still to be chosen. */
  readonly position: number
  readonly part: Part
  /** How many items of each part a person wants at least; raised by "keep going". */
  readonly wanted: Readonly<Record<Part, number>>
  /** Items rated in less time than reading them takes; of times nothing else is kept. */
  readonly hasty: readonly ItemId[]
  /** Tie-breakers, in the order in which they were made. */
  readonly choices: readonly Choice[]
  /** Skills whose rating comes from past jobs and has not been touched since. */
  readonly carried: readonly ItemId[]
}

interface Rated {
  readonly kind: 'rated'
  readonly item: ItemId
  readonly rating: Rating
  /** Milliseconds since the item came on screen; absent where it was not on screen. */
  readonly took?: number | undefined
}

export type SittingEvent =
  | { readonly kind: 'asked'; readonly item: ItemId }
  | Rated
  | { readonly kind: 'skipped'; readonly item: ItemId }
  | { readonly kind: 'went-back' }
  | { readonly kind: 'part-begun'; readonly part: Part }
  | { readonly kind: 'more-wanted'; readonly part: Part; readonly items: number }
  | { readonly kind: 'chose'; readonly choice: Choice }
  | { readonly kind: 'choice-taken-back' }
  | { readonly kind: 'carried'; readonly ratings: Answers }
  | { readonly kind: 'started-over' }

export const NEW_SITTING: Sitting = {
  answers: {},
  asked: [],
  position: 0,
  part: 'interest',
  wanted: { interest: 0, skill: 0 },
  hasty: [],
  choices: [],
  carried: [],
}

/** The state after one more event; an event that does not apply leaves the state as it is. */
export function after(sitting: Sitting, event: SittingEvent): Sitting {
  switch (event.kind) {
    case 'asked':
      return asked(sitting, event.item)
    case 'rated':
      return movedPast(rated(sitting, event), event.item)
    case 'skipped':
      return movedPast(skipped(sitting, event.item), event.item)
    case 'went-back':
      return { ...sitting, position: Math.max(0, sitting.position - 1) }
    case 'part-begun':
      return atTheEnd(sitting, event.part)
    case 'more-wanted':
      return { ...atTheEnd(sitting, event.part), wanted: { ...sitting.wanted, [event.part]: event.items } }
    case 'chose':
      return chose(sitting, event.choice)
    case 'choice-taken-back':
      return { ...sitting, choices: sitting.choices.slice(0, -1) }
    case 'carried':
      return carried(sitting, event.ratings)
    case 'started-over':
      return NEW_SITTING
  }
}

function asked(sitting: Sitting, item: ItemId): Sitting {
  if (sitting.asked.includes(item)) return sitting
  return { ...sitting, asked: [...sitting.asked, item], position: sitting.asked.length }
}

/**
 * Milliseconds that an item must have been on screen to have been read: published for one item a screen on phones (Jaso,
 * Kraus & Heller 2022, Psychological Methods). The better known two seconds an item (Huang and others 2012, Journal of
 * Business and Psychology 27, 99–114) are for pages of longer items; a fast reader is done with five words in one.
 */
const QUICKEST_READING = 1000

/** An item that comes back has been read before: it becomes no hastier, and at leisure it is rated with care. */
function rated(sitting: Sitting, { item, rating, took = Infinity }: Rated): Sitting {
  const isQuick = took < QUICKEST_READING
  const others = sitting.hasty.filter((id) => id !== item)
  const isHasty = isQuick && (sitting.answers[item] === undefined || sitting.hasty.includes(item))
  return {
    ...sitting,
    answers: { ...sitting.answers, [item]: rating },
    hasty: isHasty ? [...others, item] : others,
    carried: sitting.carried.filter((id) => id !== item),
  }
}

const skipped = (sitting: Sitting, item: ItemId): Sitting => ({
  ...sitting,
  answers: without(sitting.answers, [item]),
  carried: sitting.carried.filter((id) => id !== item),
})

/** Ratings from past jobs take the place of those carried over before; what a person rated stays. */
function carried(sitting: Sitting, ratings: Answers): Sitting {
  const own = without(sitting.answers, sitting.carried)
  const fresh = without(ratings, Object.keys(own) as ItemId[])
  // An item on screen may just have got its rating: the next one is chosen anew.
  const moved = atTheEnd(sitting, sitting.part)
  return { ...moved, answers: { ...own, ...fresh }, carried: Object.keys(fresh) as ItemId[] }
}

/** A pair that is chosen from again is decided anew. */
function chose(sitting: Sitting, choice: Choice): Sitting {
  const others = sitting.choices.filter((each) => !isPairOf(each, [choice.item, choice.other]))
  return others.length < CHOICES_ASKED ? { ...sitting, choices: [...others, choice] } : sitting
}

/** Past all that was asked. An item still on screen without a decision is not skipped by that: it will come again. */
function atTheEnd(sitting: Sitting, part: Part): Sitting {
  const last = sitting.asked.length - 1
  const item = itemOnScreen(sitting)
  const isUndecided = item !== undefined && sitting.position === last && sitting.answers[item] === undefined
  const asked = isUndecided ? sitting.asked.slice(0, last) : sitting.asked
  return { ...sitting, part, asked, position: asked.length }
}

/** Rating an item that is not on screen (from the list of answers) changes the answer and moves nothing. */
function movedPast(sitting: Sitting, item: ItemId): Sitting {
  return sitting.asked[sitting.position] === item ? { ...sitting, position: sitting.position + 1 } : sitting
}

function without(answers: Answers, items: readonly ItemId[]): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([id]) => !items.includes(id as ItemId)))
}

/** The item on screen, or `undefined` while the next one is to be chosen. */
export const itemOnScreen = (sitting: Sitting): ItemId | undefined => sitting.asked[sitting.position]

/** The part of the item on screen: who goes back far enough is in the first part again. */
export function partOnScreen(sitting: Sitting): Part {
  const item = itemOnScreen(sitting)
  if (item === undefined) return sitting.part
  return isInterestItem(item) ? 'interest' : 'skill'
}

/** Nothing rated, nothing skipped: what a person sees who has never been here. */
export const isUntouched = ({ answers, asked, position }: Sitting): boolean =>
  position === 0 && asked.length <= 1 && Object.keys(answers).length === 0

export const isInterestItem = (id: ItemId): id is InterestItemId => /^[RIASEC][1-8]$/.test(id)

/** Skills with a rating that were not put to the person: they came from past jobs, and need not be asked. */
export const unaskedSkills = ({ asked, answers }: Sitting): number =>
  Object.keys(answers).filter((id) => !isInterestItem(id as ItemId) && !asked.includes(id as ItemId)).length

/** How many items of a part have been put to the person. */
export const askedOf = (sitting: Sitting, part: Part): number =>
  sitting.asked.filter((id) => isInterestItem(id) === (part === 'interest')).length
