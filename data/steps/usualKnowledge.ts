/** How important each area of knowledge is in the average career: what the school subjects of a career stand out from. */
import type { Career } from './careers'

/** Means of the rated careers, rounded as the ratings are. */
export function usualKnowledge(careers: readonly Pick<Career, 'ratings'>[]): readonly number[] {
  const rated = careers.flatMap(({ ratings }) => (ratings?.knowledge ? [ratings.knowledge.importance] : []))
  return (rated[0] ?? []).map((_, area) => {
    const values = rated.flatMap((importance) => importance[area] ?? [])
    return Math.round((values.reduce((sum, value) => sum + value, 0) / values.length) * 100) / 100
  })
}
