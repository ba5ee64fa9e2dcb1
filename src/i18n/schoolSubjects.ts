/** School subjects that teach the knowledge a career rests on most. */
import type { RatingsSheet } from '../core/catalogue/careerSheetRatings'
import { valueOf } from '../core/catalogue/figure'
import type { MessagesOf } from './registry'

/** Knowledge rated 3 of 5 is "important" on the agency's scale. */
const IMPORTANT = 3
const AREAS = 5

export function schoolSubjects(ratings: RatingsSheet, glossary: MessagesOf<'glossary'>): readonly string[] {
  const knowledge = ratings.kind === 'rated' ? ratings.knowledge : []
  const known: Readonly<Record<string, { readonly subjects: readonly string[] }>> = glossary.knowledge
  const named = knowledge
    .filter(({ importance }) => (valueOf(importance) ?? 0) >= IMPORTANT)
    .slice(0, AREAS)
    .flatMap(({ element }) => known[element]?.subjects ?? [])
  return [...new Set(named)]
}
