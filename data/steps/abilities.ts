/** `abilities.json`: what the content map is learned from beside the ratings that careers show. */
import type { AbilitiesFile, Ratings } from '../../src/core/catalogue/files'
import { ratingText } from '../../src/core/coding/ratingText'
import type { Published } from '../read/published'
import { inOrder } from './careerRatings'
import type { RatingsByCode } from './ratings'

export function abilities(published: Published, ratings: RatingsByCode): Omit<AbilitiesFile, 'header'> {
  const element = [...new Set(published.abilities.rows.map((row) => row.element))].sort()
  const code = published.occupations.rows.map((row) => row.code)
  const rated = code.map((each) => {
    const own = ratings.get(each)
    return own ? inOrder(own, 'ability', element) : null
  })
  const texts = (scale: keyof Ratings) => rated.map((each) => each && ratingText(each[scale]))
  return { element, code, importance: texts('importance'), level: texts('level') }
}
