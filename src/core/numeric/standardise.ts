/**
 * A column with mean 0 and standard deviation 1 over the values that are there; missing values (NaN) stay missing.
 *
 * The population form (divide by n) is used, because the column is the whole pool, not a sample of it. A column without
 * spread becomes zeros: it tells nothing apart.
 */
export function standardise(column: Float64Array): Float64Array {
  let count = 0
  let sum = 0
  for (const value of column) {
    if (Number.isNaN(value)) continue
    count++
    sum += value
  }
  const mean = sum / count
  let squares = 0
  for (const value of column) if (!Number.isNaN(value)) squares += (value - mean) ** 2
  const deviation = Math.sqrt(squares / count)
  return column.map((value) => (deviation > 0 || Number.isNaN(value) ? (value - mean) / deviation : 0))
}
