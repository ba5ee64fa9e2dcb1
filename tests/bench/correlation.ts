/** Pearson's correlation; NaN when one side has no spread. */
export function correlation(left: ArrayLike<number>, right: ArrayLike<number>): number {
  const count = left.length
  let [sumLeft, sumRight] = [0, 0]
  for (let at = 0; at < count; at++) {
    sumLeft += left[at] ?? NaN
    sumRight += right[at] ?? NaN
  }
  let [products, squaresLeft, squaresRight] = [0, 0, 0]
  for (let at = 0; at < count; at++) {
    const x = (left[at] ?? NaN) - sumLeft / count
    const y = (right[at] ?? NaN) - sumRight / count
    products += x * y
    squaresLeft += x * x
    squaresRight += y * y
  }
  // Rounding can leave a hair of spread in equal values.
  return squaresLeft < 1e-12 || squaresRight < 1e-12 ? NaN : products / Math.sqrt(squaresLeft * squaresRight)
}
