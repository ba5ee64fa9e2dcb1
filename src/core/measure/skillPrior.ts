/** How self-rated skills are expected to vary: as occupations do, plus a person's own level and noise. */
import { unpackTriangle } from '../numeric/unpackTriangle'
import type { Prior } from './belief'

/**
 * No public data links skill self-ratings to occupations, so the rating model is stated, not fitted:
 * rating = middle + step · skill + level + noise, with `skill` varying as it does across occupations (SD 1).
 */
export interface RatingModel {
  /** Rating of a person of average skill. */
  readonly middle: number
  /** Rating steps for one standard deviation of skill. */
  readonly step: number
  /** SD of a person's own level: some rate all they do higher, others lower. */
  readonly level: number
  /** SD of what is left: a self-rating correlates about .3 with performance (Zell & Krizan 2014). */
  readonly noise: number
}

export const RATING_MODEL: RatingModel = { middle: 2.8, step: 0.7, level: 0.5, noise: 0.6 }

/**
 * Joint prior of the skill items and the latent skills (mean 0, SD 1, one for each item).
 *
 * The person's own level is a nuisance shared by all items: it adds to their covariance and to no target, so that
 * conditioning takes it out.
 *
 * @param triangle - correlations of the skill items across occupations, lower triangle with diagonal
 */
export function skillPrior(items: readonly string[], triangle: readonly number[], model = RATING_MODEL): Prior {
  const count = items.length
  const correlation = unpackTriangle(triangle, count)
  const size = 2 * count
  const covariance = new Float64Array(size * size)
  for (let i = 0; i < count; i++) {
    for (let j = 0; j < count; j++) {
      const shared = correlation[i * count + j] ?? 0
      covariance[i * size + j] = model.step ** 2 * shared + model.level ** 2 + (i === j ? model.noise ** 2 : 0)
      covariance[i * size + count + j] = covariance[(count + i) * size + j] = model.step * shared
      covariance[(count + i) * size + count + j] = shared
    }
  }
  const mean = Float64Array.from({ length: size }, (_, at) => (at < count ? model.middle : 0))
  return { items, targets: items, mean, covariance }
}
