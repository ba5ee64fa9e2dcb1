/** One person's run from the first item to the result: events → state, a fold. */
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
}

export type SittingEvent =
  | { readonly kind: 'asked'; readonly item: ItemId }
  | { readonly kind: 'rated'; readonly item: ItemId; readonly rating: Rating }
  | { readonly kind: 'skipped'; readonly item: ItemId }
  | { readonly kind: 'went-back' }
  | { readonly kind: 'part-begun'; readonly part: Part }
  | { readonly kind: 'more-wanted'; readonly part: Part; readonly items: number }
  | { readonly kind: 'started-over' }

export const NEW_SITTING: Sitting = {
  answers: {},
  asked: [],
  position: 0,
  part: 'interest',
  wanted: { interest: 0, skill: 0 },
}

/** The state after one more event; an event that does not apply leaves the state as it is. */
export function after(sitting: Sitting, event: SittingEvent): Sitting {
  switch (event.kind) {
    case 'asked':
      return asked(sitting, event.item)
    case 'rated':
      return movedPast({ ...sitting, answers: { ...sitting.answers, [event.item]: event.rating } }, event.item)
    case 'skipped':
      return movedPast({ ...sitting, answers: without(sitting.answers, event.item) }, event.item)
    case 'went-back':
      return { ...sitting, position: Math.max(0, sitting.position - 1) }
    case 'part-begun':
      return atTheEnd(sitting, event.part)
    case 'more-wanted':
      return { ...atTheEnd(sitting, event.part), wanted: { ...sitting.wanted, [event.part]: event.items } }
    case 'started-over':
      return NEW_SITTING
  }
}

function asked(sitting: Sitting, item: ItemId): Sitting {
  if (sitting.asked.includes(item)) return sitting
  return { ...sitting, asked: [...sitting.asked, item], position: sitting.asked.length }
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

function without(answers: Answers, item: ItemId): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([id]) => id !== item))
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

/** How many items of a part have been put to the person. */
export const askedOf = (sitting: Sitting, part: Part): number =>
  sitting.asked.filter((id) => isInterestItem(id) === (part === 'interest')).length
