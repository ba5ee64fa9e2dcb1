/** How columns vary together. */

/** Four decimals tell all that some nine hundred occupations can tell. */
const DECIMALS = 10_000

/**
 * @param columns - standardised columns over the same rows; NaN = missing
 * @returns the lower triangle with its diagonal, row by row
 */
export function correlations(columns: readonly Float64Array[]): number[] {
  return columns.flatMap((column, row) =>
    columns.slice(0, row + 1).map((other) => Math.round(correlation(column, other) * DECIMALS) / DECIMALS),
  )
}

/** Pearson's, over the rows where both are there. */
function correlation(one: Float64Array, other: Float64Array): number {
  const pairs = Array.from(one, (x, row) => [x, other[row] ?? NaN] as const).filter(
    ([x, y]) => !Number.isNaN(x) && !Number.isNaN(y),
  )
  const meanX = pairs.reduce((sum, [x]) => sum + x, 0) / pairs.length
  const meanY = pairs.reduce((sum, [, y]) => sum + y, 0) / pairs.length
  let products = 0
  let squaresX = 0
  let squaresY = 0
  for (const [x, y] of pairs) {
    products += (x - meanX) * (y - meanY)
    squaresX += (x - meanX) ** 2
    squaresY += (y - meanY) ** 2
  }
  return products / Math.sqrt(squaresX * squaresY)
}
