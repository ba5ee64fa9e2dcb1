/**
 * Work that none of the fields of study leads to, so that none of the people whose answers teach the content map speak
 * for it: what its people would answer is taken from its published interest profile instead. Without it the map hears
 * only college graduates and sends who likes handiwork to engineering.
 */
import { inverse, Matrix } from 'ml-matrix'
import { INTERESTS } from '../../src/core/instrument/item'

/** SOC major groups: care support, protection, food, cleaning, personal service, sales, office, farm, building, repair, making, moving. */
export const UNHEARD_GROUPS = ['31', '33', '35', '37', '39', '41', '43', '45', '47', '49', '51', '53'] as const

/**
 * Beside 1 for a field whose people were asked. Cross-validated on the development answers, more of it costs accuracy on
 * the thirteen fields and less of it leaves the trades behind engineers.
 */
export const UNHEARD_WEIGHT = 0.3

/** Standard deviations that a group's people stand from the average for each unit of its interest profile. */
const SLOPE = 0.3

/** What the calibration says of the items. */
export interface Calibrated {
  readonly items: readonly string[]
  readonly mean: readonly number[]
  /** `items × items`. */
  readonly covariance: Matrix
}

/**
 * Mean ratings of people whose six interests stand apart from the average by `SLOPE` times the profile: the regression of
 * the items on the interests, `C Aᵀ (A C Aᵀ)⁻¹`, with `A` the interests as means of their items.
 *
 * @param profile - standard scores R I A S E C, their mean taken out
 */
export function expectedRatings(
  { items, mean, covariance }: Calibrated,
  profile: readonly number[],
): readonly number[] {
  const key = new Matrix(INTERESTS.map((interest) => keyOf(items, interest)))
  const shared = covariance.mmul(key.transpose())
  const spread = key.mmul(shared)
  const shift = Matrix.columnVector(profile.map((score, at) => SLOPE * score * Math.sqrt(spread.get(at, at))))
  const moved = shared.mmul(inverse(spread)).mmul(shift)
  return mean.map((usual, item) => usual + moved.get(item, 0))
}

function keyOf(items: readonly string[], interest: string): number[] {
  const own = items.filter((id) => id.startsWith(interest)).length
  return items.map((id) => (id.startsWith(interest) ? 1 / own : 0))
}
