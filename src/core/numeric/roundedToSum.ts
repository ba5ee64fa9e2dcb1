/** Whole numbers that add up, so that a sum on screen can be checked by who reads it. */

/**
 * Rounds each value to a whole number so that they add up to their rounded sum: all down, and the largest remainders up
 * (Hamilton's method). Of equal remainders the earlier is raised.
 */
export function roundedToSum(values: readonly number[]): readonly number[] {
  const down = values.map(Math.floor)
  const total = Math.round(values.reduce((sum, value) => sum + value, 0))
  const raised = total - down.reduce((sum, value) => sum + value, 0)
  const order = values
    .map((value, at) => ({ at, remainder: value - Math.floor(value) }))
    .sort((left, right) => right.remainder - left.remainder || left.at - right.at)
  const up = new Set(order.slice(0, raised).map(({ at }) => at))
  return down.map((value, at) => (up.has(at) ? value + 1 : value))
}
