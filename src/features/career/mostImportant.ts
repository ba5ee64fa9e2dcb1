/** What a career asks most: the few skills and knowledge areas that set it apart at a glance. */
import type { RatedElement, RatingsSheet } from '../../core/catalogue/careerSheetRatings'
import { valueOf } from '../../core/catalogue/figure'

/** As many as are read in passing. */
const SHOWN = 3

const importanceOf = ({ importance }: RatedElement): number => valueOf(importance) ?? 0

/** The most important of both kinds, the two lists taken together. */
export function mostImportant(ratings: RatingsSheet): readonly RatedElement[] {
  if (ratings.kind === 'missing') return []
  return [...ratings.knowledge, ...ratings.skills]
    .sort((left, right) => importanceOf(right) - importanceOf(left))
    .slice(0, SHOWN)
}
