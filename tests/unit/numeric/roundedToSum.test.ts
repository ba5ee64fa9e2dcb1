import fc from 'fast-check'
import { expect, it } from 'vitest'
import { roundedToSum } from '../../../src/core/numeric/roundedToSum'

it('rounds up the largest remainders first', () => {
  // By hand: floors 1, 2, −4 make −1; the sum 0.1 rounds to 0, so one is raised, and .7 is the largest remainder.
  expect(roundedToSum([1.2, 2.2, -3.3])).toEqual([1, 2, -3])
})

it('adds up to the rounded sum, and moves no value by a whole one', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: -500, max: 500, noNaN: true }), { maxLength: 80 }), (values) => {
      const rounded = roundedToSum(values)
      const sum = values.reduce((total, value) => total + value, 0)
      expect(rounded.reduce((total, value) => total + value, 0)).toBeCloseTo(Math.round(sum), 9)
      rounded.forEach((value, at) => {
        expect(Math.abs(value - (values[at] ?? NaN))).toBeLessThanOrEqual(1)
      })
    }),
  )
})
