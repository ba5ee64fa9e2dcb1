import { describe, expect, it } from 'vitest'
import { cholesky } from '../../../src/core/numeric/cholesky'
import { normalFrom, seededRandom } from '../../../src/core/numeric/random'
import { standardise } from '../../../src/core/numeric/standardise'
import { unpackTriangle } from '../../../src/core/numeric/unpackTriangle'

describe('cholesky', () => {
  it('gives the root of a textbook matrix', () => {
    // Wikipedia, "Cholesky decomposition", the example with integer root
    const root = cholesky(Float64Array.of(4, 12, -16, 12, 37, -43, -16, -43, 98), 3)
    expect(Array.from(root)).toEqual([2, 0, 0, 6, 1, 0, -8, 5, 3])
  })

  it('takes a direction without variance for what it is', () => {
    expect(Array.from(cholesky(Float64Array.of(1, 1, 1, 1), 2))).toEqual([1, 0, 1, 0])
  })
})

describe('seededRandom', () => {
  it('repeats itself for a seed and differs between seeds', () => {
    const draw = (seed: number) => Array.from({ length: 4 }, seededRandom(seed))
    expect(draw(7)).toEqual(draw(7))
    expect(draw(7)).not.toEqual(draw(8))
  })

  it('fills the unit interval evenly', () => {
    const random = seededRandom(1)
    const tenths = new Array<number>(10).fill(0)
    for (let i = 0; i < 10_000; i++) {
      const tenth = Math.floor(random() * 10)
      tenths[tenth] = (tenths[tenth] ?? 0) + 1
    }
    // Five standard errors of a count of 1,000: 150.
    for (const count of tenths) expect(Math.abs(count - 1000)).toBeLessThan(150)
  })
})

describe('normalFrom', () => {
  it('has the moments of a standard normal', () => {
    const draws = Array.from({ length: 20_000 }, normalFrom(seededRandom(3)))
    const mean = draws.reduce((sum, x) => sum + x, 0) / draws.length
    const variance = draws.reduce((sum, x) => sum + (x - mean) ** 2, 0) / draws.length
    expect(mean).toBeCloseTo(0, 1)
    expect(variance).toBeCloseTo(1, 1)
    // P(|x| < 1.96) = .95
    expect(draws.filter((x) => Math.abs(x) < 1.96).length / draws.length).toBeCloseTo(0.95, 1)
  })
})

describe('standardise', () => {
  it('gives mean 0 and SD 1 over the values that are there', () => {
    // R: x <- c(2, 4, 6); (x - mean(x)) / sqrt(mean((x - mean(x))^2))
    expect(Array.from(standardise(Float64Array.of(2, NaN, 4, 6)))).toEqual([
      -1.224744871391589,
      NaN,
      0,
      1.224744871391589,
    ])
  })

  it('makes zeros of a column without spread', () => {
    expect(Array.from(standardise(Float64Array.of(3, 3)))).toEqual([0, 0])
  })
})

describe('unpackTriangle', () => {
  it('mirrors the lower triangle', () => {
    expect(Array.from(unpackTriangle([1, 2, 3, 4, 5, 6], 3))).toEqual([1, 2, 4, 2, 3, 5, 4, 5, 6])
  })

  it('refuses a triangle of another size', () => {
    expect(() => unpackTriangle([1, 2], 2)).toThrow(RangeError)
  })
})
