/** The one gate that every old, foreign or damaged save passes through. */
import {
  array,
  integer,
  maxLength,
  minValue,
  number,
  object,
  picklist,
  pipe,
  record,
  safeParse,
  string,
  type InferOutput,
} from 'valibot'
import type { ItemId, Rating } from '../instrument/item'
import { NEW_SITTING, type Sitting } from './sitting'

/** Raised when the shape of a save changes. */
export const SAVE_FORMAT = 1
/** More items than any instrument of ours has: a longer save is not ours. */
const MOST_ITEMS = 200
const LONGEST_SAVE = 20_000

const COUNT = pipe(number(), integer(), minValue(0))
const SAVE = object({
  format: picklist([SAVE_FORMAT]),
  answers: record(string(), picklist([1, 2, 3, 4, 5])),
  asked: pipe(array(string()), maxLength(MOST_ITEMS)),
  position: COUNT,
  part: picklist(['interest', 'skill']),
  wanted: object({ interest: COUNT, skill: COUNT }),
})

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
  const parsed = safeParse(SAVE, parsedJson(text))
  return parsed.success ? { kind: 'restored', sitting: cleaned(parsed.output, known) } : { kind: 'unreadable' }
}

function parsedJson(text: string): unknown {
  if (text.length > LONGEST_SAVE) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function cleaned(saved: InferOutput<typeof SAVE>, known: ReadonlySet<string>): Sitting {
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
  }
}
