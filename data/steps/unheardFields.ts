/**
 * Work that none of the fields of study leads to, so that none of the people whose answers teach the content map speak
 * for it: what its people would answer is taken from its published interest profile instead. Without it the map hears
 * only college graduates and sends who likes handiwork to engineering.
 */
import { inverse, Matrix } from 'ml-matrix'
import { INTERESTS } from '../../src/core/instrument/item'

/**
 * SOC major groups, each with how much it counts beside 1 for a field whose people were asked: care support, protection,
 * food, cleaning, personal service, sales, office; then farm, building, repair, making, moving. Cross-validated on the
 * development answers, more of it costs accuracy on the thirteen fields; less of the trades leaves them behind engineers.
 */
export const UNHEARD_GROUPS: Readonly<Record<string, number>> = {
  '31': 0.2,
  '33': 0.2,
  '35': 0.2,
  '37': 0.2,
  '39': 0.2,
  '41': 0.2,
  '43': 0.2,
  '45': 1,
  '47': 1,
  '49': 1,
  '51': 1,
  '53': 1,
}

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
