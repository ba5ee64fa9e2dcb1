/** Answers from JSON that somebody else wrote: checked before anything is made of them. */
import { picklist, record, safeParse, strictObject, string, optional } from 'valibot'
import { RATINGS, type Answers } from '../instrument/item'

const RATED = optional(record(string(), picklist(RATINGS)), {})
const ANSWERS = strictObject({ interests: RATED, skills: RATED })

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
  readonly path?: readonly { readonly key: unknown }[] | undefined
  readonly expected: string | null
  readonly received: string
}

function refused({ path, expected, received }: Issue): AnswersRead {
  const where = (path ?? []).map(({ key }) => String(key)).join('.') || 'answers'
  return { kind: 'refused', why: `${where}: expected ${expected ?? 'nothing more'}, found ${received.slice(0, 40)}` }
}
