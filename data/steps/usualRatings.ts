/** What the average career asks for and works under: what a career's school subjects and conditions stand out from. */
import type { Career } from './careers'

type Ratings = readonly (number | null)[]

/** How important each area of knowledge is, over the rated careers. */
export const usualKnowledge = (careers: readonly Pick<Career, 'ratings'>[]): readonly number[] =>
  means(careers.flatMap(({ ratings }) => (ratings?.knowledge ? [ratings.knowledge.importance] : [])))

/** How each work condition is rated, over the careers whose people were asked. */
export const usualContext = (careers: readonly Pick<Career, 'context'>[]): readonly number[] =>
  means(careers.flatMap(({ context }) => (context ? [context.value] : [])))

/** Rounded as the ratings are. */
const means = (rated: readonly Ratings[]): readonly number[] =>
  (rated[0] ?? []).map((_, at) => {
    const values = rated.flatMap((row) => row[at] ?? [])
    return Math.round((values.reduce((sum, value) => sum + value, 0) / values.length) * 100) / 100
  })
