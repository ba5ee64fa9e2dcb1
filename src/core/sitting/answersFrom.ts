/** Answers from JSON that somebody else wrote: checked before anything is made of them. */
import { custom, optional, picklist, pipe, record, safeParse, strictObject, string, unknown } from 'valibot'
import { RATINGS, type Answers } from '../instrument/item'

// An array is an object to valibot, and an empty one would pass for answers.
const NO_ARRAY = custom<object>((value) => typeof value === 'object' && value !== null && !Array.isArray(value))
const RATED = optional(pipe(unknown(), NO_ARRAY, record(string(), picklist(RATINGS))), {})
const ANSWERS = pipe(unknown(), NO_ARRAY, strictObject({ interests: RATED, skills: RATED }))

export type AnswersRead =
  { readonly kind: 'read'; readonly answers: Answers } | { readonly kind: 'refused'; readonly why: string }

/**
 * @param value - `{ "interests": { "R1": 4 }, "skills": { "data-entry": 3 } }`, ratings 1–5
 * @param known - the ids that may be rated, by the part of the answers they belong in
 */
export function answersFrom(
  value: unknown,
  known: { readonly interests: ReadonlySet<string>; readonly skills: ReadonlySet<string> },
): AnswersRead {
  const parsed = safeParse(ANSWERS, value)
  if (!parsed.success) return refused(parsed.issues[0])
  for (const part of ['interests', 'skills'] as const) {
    const stranger = Object.keys(parsed.output[part]).find((id) => !known[part].has(id))
    if (stranger !== undefined) return { kind: 'refused', why: `${part}: there is no item "${stranger.slice(0, 40)}"` }
  }
  return { kind: 'read', answers: { ...parsed.output.interests, ...parsed.output.skills } }
}

interface Issue {
  readonly type: string
  readonly path?: readonly { readonly key: unknown }[] | undefined
  readonly received: string
}

/** By the name valibot gives the check that failed; what is left is a part that is no object. */
const EXPECTED: Readonly<Record<string, string>> = {
  picklist: 'a whole number from 1 to 5',
  strict_object: 'no part but "interests" and "skills"',
}

function refused({ type, path, received }: Issue): AnswersRead {
  const where = (path ?? []).map(({ key }) => String(key)).join('.') || 'answers'
  const expected = EXPECTED[type] ?? 'an object such as { "interests": { "R1": 4 }, "skills": {} }'
  return { kind: 'refused', why: `${where}: expected ${expected}, found ${received.slice(0, 40)}` }
}
