/** What school subjects are called: each goes by the area of knowledge that names it first. */
import { TAUGHT_WITH } from '../core/catalogue/schoolSubjects'

/** @param knowledge - in its published order */
export const schoolSubjectNames = (
  knowledge: Readonly<Record<string, { readonly subjects: readonly string[] }>>,
): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(knowledge).flatMap(([area, { subjects }]) =>
      subjects[0] === undefined || TAUGHT_WITH.has(area) ? [] : [[area, subjects[0]] as const],
    ),
  )
