/** Fits → the order of the list. */

/**
 * Positions of all occupations, best fit first. Rows of equal fit keep catalogue order, so the same answers always give
 * the same list.
 */
export function rankedPositions(fit: Float64Array): Uint16Array {
  const order = Uint16Array.from(fit, (_, position) => position)
  return order.sort((left, right) => (fit[right] ?? 0) - (fit[left] ?? 0) || left - right)
}
