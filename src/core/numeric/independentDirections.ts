/**
 * Turns correlated variables into directions that vary independently with SD 1: Gram–Schmidt in the metric of their
 * covariance (Golub & Van Loan 2013, Matrix Computations, section 5.2.7; the rows are those of an inverse Cholesky root).
 *
 * The first rows span the first variables of `order`, so that what a further variable adds is its own row.
 * O(order² × size).
 *
 * @param covariance - row-major, `size × size`, positive definite
 * @param order - positions of the variables to use, each once
 * @returns row-major, `order × size`
 */
export function independentDirections(covariance: Float64Array, size: number, order: readonly number[]): Float64Array {
  const directions = new Float64Array(order.length * size)
  order.forEach((variable, row) => {
    directions.set(
      nextDirection({ covariance, size, directions: directions.subarray(0, row * size) }, variable),
      row * size,
    )
  })
  return directions
}

export interface Spanned {
  readonly covariance: Float64Array
  readonly size: number
  /** Row-major, any number of rows that are independent already. */
  readonly directions: Float64Array
}

/** What one more variable adds: its part that the directions so far do not tell, in units of that part's SD. */
export function nextDirection({ covariance, size, directions }: Spanned, variable: number): Float64Array {
  const own = new Float64Array(size)
  own[variable] = 1
  let variance = covariance[variable * size + variable] ?? 0
  for (let start = 0; start < directions.length; start += size) {
    let shared = 0
    for (let k = 0; k < size; k++) shared += (directions[start + k] ?? 0) * (covariance[variable * size + k] ?? 0)
    variance -= shared ** 2
    for (let k = 0; k < size; k++) own[k] = (own[k] ?? 0) - shared * (directions[start + k] ?? 0)
  }
  const deviation = Math.sqrt(variance)
  return own.map((weight) => weight / deviation)
}
