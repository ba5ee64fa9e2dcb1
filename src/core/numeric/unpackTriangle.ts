/**
 * A symmetric matrix from its lower triangle with diagonal, row by row.
 *
 * @param triangle - `size · (size + 1) / 2` values
 * @returns row-major, `size × size`
 * @throws RangeError when the triangle has another length
 */
export function unpackTriangle(triangle: ArrayLike<number>, size: number): Float64Array {
  if (triangle.length !== (size * (size + 1)) / 2) {
    throw new RangeError(
      `unpackTriangle: expected ${String((size * (size + 1)) / 2)} values, got ${String(triangle.length)}`,
    )
  }
  const full = new Float64Array(size * size)
  let at = 0
  for (let row = 0; row < size; row++) {
    for (let column = 0; column <= row; column++, at++) {
      full[row * size + column] = full[column * size + row] = triangle[at] ?? 0
    }
  }
  return full
}
