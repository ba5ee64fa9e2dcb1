import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ratingsOf, ratingText } from '../../../src/core/coding/ratingText'

describe('ratings as text', () => {
  it('gives back any list of hundredths, and what is missing', () => {
    const rating = fc.integer({ min: -300, max: 3299 }).map((hundredths) => hundredths / 100)
    fc.assert(
      fc.property(fc.array(fc.option(rating), { maxLength: 60 }), (ratings) => {
        expect(ratingsOf(ratingText(ratings))).toEqual(ratings.map((each) => each && each + 0))
      }),
    )
  })

  it('writes eighths in one digit each, halves to the even side as they are published', () => {
    const eighths = [1, 3.12, 3.25, 3.38, 4.5, 4.62, 4.75, 4.88, 0, null]
    expect(ratingText(eighths)).toHaveLength(1 + eighths.length)
    expect(ratingsOf(ratingText(eighths))).toEqual(eighths)
    expect(ratingText([3.13])).toHaveLength(3)
  })

  it('refuses what it cannot write, and what nobody wrote', () => {
    expect(() => ratingText([1.005])).toThrow(RangeError)
    expect(() => ratingText([-4])).toThrow(RangeError)
    expect(() => ratingsOf('8"')).toThrow(RangeError)
  })
})
