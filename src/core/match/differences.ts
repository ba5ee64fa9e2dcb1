/** How occupations differ in what the interest ratings say of them. */
import { SLOPES } from './fit'
import type { Block, Pool } from './pool'

/**
 * The covariance of the occupations' slopes on the columns of the interest and the content block: in which directions of
 * a person's scores their fits come apart. An occupation without the content block stands at nought in it, as the
 * average of all does.
 *
 * @param positions - the occupations' rows in the pool
 * @returns row-major, `columns × columns`, in squared units of fit; O(positions × columns²)
 */
export function differences(pool: Pool, positions: readonly number[]): Float64Array {
  const slopes = slopesOf(pool)
  const columns = slopes.length / pool.code.length
  const sums = new Float64Array(columns)
  const products = new Float64Array(columns * columns)
  for (const position of positions) {
    addProducts(slopes.subarray(position * columns, (position + 1) * columns), sums, products)
  }
  const count = Math.max(1, positions.length)
  return products.map((_, at) => {
    const [row, column] = [Math.floor(at / columns), at % columns]
    // Only one half is summed up; the other is the same.
    const sum = products[Math.max(row, column) * columns + Math.min(row, column)] ?? 0
    return sum / count - ((sums[row] ?? 0) / count) * ((sums[column] ?? 0) / count)
  })
}

function addProducts(slopes: Float64Array, sums: Float64Array, products: Float64Array): void {
  const columns = slopes.length
  for (let row = 0; row < columns; row++) {
    const slope = slopes[row] ?? 0
    sums[row] = (sums[row] ?? 0) + slope
    const start = row * columns
    for (let column = 0; column <= row; column++) {
      products[start + column] = (products[start + column] ?? 0) + slope * (slopes[column] ?? 0)
    }
  }
}

/** Worked out once for a pool: the same numbers are wanted before every item. */
const KEPT = new WeakMap<Pool, Float64Array>()

function slopesOf(pool: Pool): Float64Array {
  const kept = KEPT.get(pool)
  if (kept) return kept
  const { interest, content } = pool.blocks
  const columns = interest.columns.length + content.columns.length
  const slopes = new Float64Array(pool.code.length * columns)
  for (let position = 0; position < pool.code.length; position++) {
    slopes.set(rowOf(interest, position, SLOPES.interest), position * columns)
    slopes.set(rowOf(content, position, SLOPES.content), position * columns + interest.columns.length)
  }
  KEPT.set(pool, slopes)
  return slopes
}

const rowOf = ({ columns, scores }: Block, position: number, slope: number): Float64Array =>
  scores
    .subarray(position * columns.length, (position + 1) * columns.length)
    .map((score) => (Number.isNaN(score) ? 0 : slope * score))
