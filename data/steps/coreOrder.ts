/** The order of the interest items, for the designed core: first what tells occupations apart in general. */
import type { ContentMapFile } from '../../src/core/catalogue/files'
import type { Profiles } from '../../src/core/catalogue/profiles'
import { designedOrder, type MayFollow } from '../../src/core/instrument/designedOrder'
import { interestScale } from '../../src/core/instrument/instrument'
import { INTERESTS } from '../../src/core/instrument/item'
import { FEWEST_ITEMS } from '../../src/core/instrument/lengths'
import { differences } from '../../src/core/match/differences'
import { poolOf } from '../../src/core/match/pool'
import type { InterestPriorFile } from '../../src/core/measure/interestPrior'
import { joined, ofItems } from '../../src/core/measure/projection'
import { cholesky } from '../../src/core/numeric/cholesky'
import { productTransposed } from '../../src/core/numeric/product'

/**
 * Reducing the variance of the six interests, as the calibration alone can, leaves out what single items say beyond them.
 * Along the directions in which all occupations differ, both count as they do in the fit: on the development answers the
 * same number of items then finds more of the same ten careers and as good a profile.
 */
export function coreOrder(file: InterestPriorFile, content: ContentMapFile, profiles: Profiles): readonly string[] {
  const { prior, projection } = interestScale(file)
  const pool = poolOf(profiles, content)
  const likes = joined([projection, ofItems(prior, content.map.columns, content.map.weights)])
  const apart = differences(pool, Array.from(pool.code.keys()))
  return designedOrder(prior, rootTimes(apart, likes.weights, likes.columns.length), twoOfEach)
}

/** The core asks about each interest as often, or it would seem to have made up its mind beforehand. */
const twoOfEach: MayFollow = (item, before) =>
  before.length >= FEWEST_ITEMS ||
  before.filter((id) => id.startsWith(item.slice(0, 1))).length < FEWEST_ITEMS / INTERESTS.length

/** `Lᵀ · weights` with `L Lᵀ = covariance`: directions whose summed variance is that of the occupations' fits. */
function rootTimes(covariance: Float64Array, weights: Float64Array, columns: number): Float64Array {
  const root = cholesky(covariance, columns)
  const size = weights.length / columns
  const transposed = (matrix: Float64Array, width: number): Float64Array =>
    matrix.map((_, at) => {
      const height = matrix.length / width
      return matrix[(at % height) * width + Math.floor(at / height)] ?? 0
    })
  return productTransposed(transposed(root, columns), transposed(weights, size), columns)
}
