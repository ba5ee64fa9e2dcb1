/**
 * The one gate that every old, foreign or damaged save passes through.
 *
 * Checked by hand, because this stands before the first item and a schema library would double what the gate weighs.
 */
import { CHOICES_ASKED, type Choice } from '../instrument/choice'
import { RATINGS, type Answers, type ItemId, type Rating } from '../instrument/item'
import { isInterestItem, NEW_SITTING, type Part, type Sitting } from './sitting'

/** Raised when the shape of a save changes. */
export const SAVE_FORMAT = 1
/** More items than any instrument of ours has: a longer save is not ours. */
const MOST_ITEMS = 200
const LONGEST_SAVE = 20_000

/** A save that has its shape; its item ids are still anybody's. */
interface Saved {
  readonly answers: Readonly<Record<string, Rating>>
  readonly asked: readonly string[]
  readonly position: number
  readonly part: Part
  readonly wanted: Readonly<Record<Part, number>>
  /** Absent from saves made before they were kept, and left out when they are damaged: the answers matter more. */
  readonly hasty: unknown
  readonly choices: unknown
  readonly carried: unknown
}

export type Restored =
  | { readonly kind: 'restored'; readonly sitting: Sitting }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'unreadable' }

export const save = (sitting: Sitting): string => JSON.stringify({ format: SAVE_FORMAT, ...sitting })

/**
 * @param text - what was stored, if anything; never trusted
 * @param known - the ids of all items: ratings of others are dropped, for an item may have been withdrawn since
 */
export function restore(text: string | undefined, known: ReadonlySet<string>): Restored {
  if (text === undefined) return { kind: 'nothing' }
  const saved = savedFrom(parsedJson(text))
  return saved === undefined ? { kind: 'unreadable' } : { kind: 'restored', sitting: cleaned(saved, known) }
}

function savedFrom(value: unknown): Saved | undefined {
  if (!isRecord(value) || value['format'] !== SAVE_FORMAT) return undefined
  const { answers, asked, position, part, wanted, hasty, choices, carried } = value
  if (!isRecord(answers) || !Object.values(answers).every(isRating)) return undefined
  if (!Array.isArray(asked) || asked.length > MOST_ITEMS || !asked.every(isText)) return undefined
  if (!isCount(position) || (part !== 'interest' && part !== 'skill')) return undefined
  if (!isRecord(wanted) || !isCount(wanted['interest']) || !isCount(wanted['skill'])) return undefined
  const atLeast = { interest: wanted['interest'], skill: wanted['skill'] }
  return { answers: answers as Saved['answers'], asked, position, part, wanted: atLeast, hasty, choices, carried }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isText = (value: unknown): value is string => typeof value === 'string'
const isRating = (value: unknown): value is Rating => RATINGS.some((rating) => rating === value)
const isCount = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0

function parsedJson(text: string): unknown {
  if (text.length > LONGEST_SAVE) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function cleaned(saved: Saved, known: ReadonlySet<string>): Sitting {
  const answers: Partial<Record<ItemId, Rating>> = {}
  for (const [id, rating] of Object.entries(saved.answers)) {
    if (known.has(id)) answers[id as ItemId] = rating
  }
  const asked = [...new Set(saved.asked)].filter((id) => known.has(id)) as ItemId[]
  return {
    ...NEW_SITTING,
    answers: answers,
    asked,
    position: Math.min(saved.position, asked.length),
    part: saved.part,
    wanted: saved.wanted,
    hasty: [...new Set(listOf(saved.hasty))].filter((id) => isText(id) && known.has(id)) as ItemId[],
    choices: choicesFrom(saved.choices, known),
    carried: [...new Set(listOf(saved.carried))].filter((id) => isText(id) && isCarriable(id, answers)) as ItemId[],
  }
}

const isCarriable = (id: string, answers: Answers): boolean =>
  answers[id as ItemId] !== undefined && !isInterestItem(id as ItemId)
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

const choicesFrom = (value: unknown, known: ReadonlySet<string>): readonly Choice[] =>
  listOf(value)
    .slice(0, CHOICES_ASKED)
    .flatMap((each: unknown) => {
      if (!isRecord(each)) return []
      const { kind, item, other } = each
      const isPair = [item, other].every((id) => isText(id) && known.has(id) && isInterestItem(id as ItemId))
      return isPair && item !== other && (kind === 'rather' || kind === 'even') ? [{ kind, item, other } as Choice] : []
    })
