/** Products of dense matrices, row-major; rows of zeros cost nothing. */

/**
 * `left · right`.
 *
 * @param columns - of `right`, which has as many rows as `left` has columns
 */
export function product(left: Float64Array, right: Float64Array, columns: number): Float64Array {
  const inner = right.length / columns
  const rows = left.length / inner
  const result = new Float64Array(rows * columns)
  for (const k of filledRows(right, columns)) {
    const own = right.subarray(k * columns, (k + 1) * columns)
    for (let row = 0; row < rows; row++) {
      const weight = left[row * inner + k] ?? 0
      if (weight === 0) continue
      const start = row * columns
      for (let column = 0; column < columns; column++) {
        result[start + column] = (result[start + column] ?? 0) + weight * (own[column] ?? 0)
      }
    }
  }
  return result
}

/** The rows that are not all zeros: a covariance has none left where an item is known. */
function filledRows(matrix: Float64Array, columns: number): readonly number[] {
  const rows: number[] = []
  for (let start = 0; start < matrix.length; start += columns) {
    let at = start
    while (at < start + columns && matrix[at] === 0) at++
    if (at < start + columns) rows.push(start / columns)
  }
  return rows
}

/** `left · rightᵀ`, both with rows of `inner` values. */
export function productTransposed(left: Float64Array, right: Float64Array, inner: number): Float64Array {
  const [rows, columns] = [left.length / inner, right.length / inner]
  const result = new Float64Array(rows * columns)
  for (let column = 0; column < columns; column++) {
    for (let k = 0; k < inner; k++) {
      const weight = right[column * inner + k] ?? 0
      if (weight === 0) continue
      for (let row = 0; row < rows; row++) {
        result[row * columns + column] = (result[row * columns + column] ?? 0) + (left[row * inner + k] ?? 0) * weight
      }
    }
  }
  return result
}

/** The covariance of weighted sums: `weights · covariance · weightsᵀ`. @param size - of the covariance */
export const spreadOf = (weights: Float64Array, covariance: Float64Array, size: number): Float64Array =>
  productTransposed(product(weights, covariance, size), weights, size)
