import fc from 'fast-check'
import { inverse, Matrix } from 'ml-matrix'
import { describe, expect, it } from 'vitest'
import { independentDirections, nextDirection } from '../../../src/core/numeric/independentDirections'

const SIZE = 5
/** Positive definite matrices, from a random root. */
const covariances = fc
  .array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: SIZE ** 2, maxLength: SIZE ** 2 })
  .map((root) => {
    const matrix = Matrix.from1DArray(SIZE, SIZE, root)
    return Float64Array.from(
      matrix
        .mmul(matrix.transpose())
        .add(Matrix.eye(SIZE, SIZE, 0.2))
        .to1DArray(),
    )
  })
const dense = (values: Float64Array, rows: number): Matrix => Matrix.from1DArray(rows, SIZE, Array.from(values))

describe('independentDirections', () => {
  it('gives the regression of one variable on another', () => {
    // By hand: variances 4 and 1, covariance 1; first / 2; second less a quarter of the first, SD √(1 − ¼)
    const rows = independentDirections(Float64Array.of(4, 1, 1, 1), 2, [0, 1])
    const deviation = Math.sqrt(0.75)
    expect(rows[0]).toBeCloseTo(0.5, 12)
    expect(rows[1]).toBe(0)
    expect(rows[2]).toBeCloseTo(-0.25 / deviation, 12)
    expect(rows[3]).toBeCloseTo(1 / deviation, 12)
  })

  it('makes directions of unit variance that do not vary together', () => {
    fc.assert(
      fc.property(covariances, fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 1 }), (covariance, order) => {
        const rows = dense(independentDirections(covariance, SIZE, order), order.length)
        const product = rows.mmul(dense(covariance, SIZE)).mmul(rows.transpose())
        expect(product.sub(Matrix.eye(order.length)).norm()).toBeLessThan(1e-8)
      }),
    )
  })

  it('makes up the inverse of the covariance, in any order', () => {
    fc.assert(
      fc.property(covariances, fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: SIZE }), (covariance, order) => {
        const rows = dense(independentDirections(covariance, SIZE, order), SIZE)
        expect(
          rows
            .transpose()
            .mmul(rows)
            .sub(inverse(dense(covariance, SIZE)))
            .norm(),
        ).toBeLessThan(1e-7)
      }),
    )
  })
})

it('goes on from any directions as if they had been made with it', () => {
  fc.assert(
    fc.property(covariances, (covariance) => {
      const all = independentDirections(covariance, SIZE, [4, 1, 2])
      const directions = independentDirections(covariance, SIZE, [4, 1])
      const next = nextDirection({ covariance, size: SIZE, directions }, 2)
      expect(Array.from(next)).toEqual(Array.from(all.subarray(2 * SIZE)))
    }),
  )
})
