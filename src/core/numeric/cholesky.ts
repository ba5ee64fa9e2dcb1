/**
 * The lower triangular root of a covariance matrix: `root · rootᵀ = matrix`.
 *
 * A direction without variance gives a zero column instead of a failure, because a posterior knows some directions
 * exactly (Golub & Van Loan 2013, Matrix Computations, algorithm 4.2.1, outer-product form).
 *
 * @param matrix - row-major, `size × size`, positive semi-definite
 */
export function cholesky(matrix: Float64Array, size: number): Float64Array {
  const root = new Float64Array(size * size)
  for (let column = 0; column < size; column++) {
    const pivot = Math.max(0, remainder(matrix, root, { size, row: column, column }))
    if (pivot < SINGULAR) continue
    const scale = Math.sqrt(pivot)
    for (let row = column; row < size; row++) {
      root[row * size + column] = remainder(matrix, root, { size, row, column }) / scale
    }
  }
  return root
}

/** A smaller pivot is rounding, not variance. */
const SINGULAR = 1e-12

function remainder(
  matrix: Float64Array,
  root: Float64Array,
  { size, row, column }: { readonly size: number; readonly row: number; readonly column: number },
): number {
  let left = matrix[row * size + column] ?? 0
  for (let k = 0; k < column; k++) left -= (root[row * size + k] ?? 0) * (root[column * size + k] ?? 0)
  return left
}
