/** Where each value stands among all of one person's: 0 = below all others, 1 = above, ties in the middle. */
export function percentiles(values: Float64Array, positions: ArrayLike<number>): Float64Array {
  const sorted = Float64Array.from(values).sort()
  const others = Math.max(1, values.length - 1)
  return Float64Array.from(positions, (position) => {
    const value = values[position] ?? NaN
    // Half of those that tie stand below, oneself left out.
    return (countBelow(sorted, value, false) + countBelow(sorted, value, true) - 1) / 2 / others
  })
}

/** How many stand below a value, or not above it, by halving. */
function countBelow(sorted: Float64Array, value: number, orEqual: boolean): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const each = sorted[middle] ?? NaN
    if (each < value || (orEqual && each === value)) low = middle + 1
    else high = middle
  }
  return low
}
