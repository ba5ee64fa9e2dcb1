/** An interest's estimate → the level that its sentence speaks of. */
import type { Estimate } from '../../core/measure/estimate'

export type InterestLevel = 'high' | 'warm' | 'middle' | 'low' | 'unsure'

/** Above this the estimate is little more than what is usual among people: measured, two or three ratings reach it. */
const UNSURE = 0.62

/** Halves of a rating step around the named steps of the scale: 4 = like, 3 = neither. */
export function interestLevel({ mean, standardError }: Estimate): InterestLevel {
  if (standardError > UNSURE) return 'unsure'
  if (mean >= 4) return 'high'
  if (mean >= 3.4) return 'warm'
  return mean >= 2.5 ? 'middle' : 'low'
}
