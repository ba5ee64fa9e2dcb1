import { describe, expect, it } from 'vitest'
import { hasLongRun, isFlat, isFlatForGood } from '../../../src/core/measure/alike'

const times = (count: number, rating: number): readonly number[] => Array.from({ length: count }, () => rating)

describe('isFlat', () => {
  it('is so for one rating given again and again, whichever it is', () => {
    for (const rating of [1, 2, 3, 4, 5]) expect(isFlat(times(12, rating))).toBe(true)
  })

  it('is so when a few differ by a step, and not when one in ten differs by two', () => {
    expect(isFlat([...times(13, 3), 4, 2])).toBe(true)
    expect(isFlat([...times(9, 3), 5])).toBe(false)
  })

  it('is so when there is nothing to compare', () => {
    expect(isFlat([1, 5])).toBe(true)
  })
})

it('stops asking after fifteen alike ratings, not before', () => {
  expect(isFlatForGood(times(14, 3))).toBe(false)
  expect(isFlatForGood(times(15, 3))).toBe(true)
  expect(isFlatForGood([...times(14, 3), 1, 5])).toBe(false)
})

describe('hasLongRun', () => {
  it('is one of twelve among twenty-four, wherever it stands', () => {
    expect(hasLongRun([5, 4, 3, 2, 1, 2, ...times(12, 1), 5, 4, 3, 2, 3, 4])).toBe(true)
    expect(hasLongRun([5, 4, 3, 2, 1, 2, 3, ...times(11, 1), 5, 4, 3, 2, 3, 4])).toBe(false)
  })

  it('is none when it is less than half of all', () => {
    const others = Array.from({ length: 14 }, (_, at) => (at % 5) + 1)
    expect(hasLongRun([...others, ...times(13, 2)])).toBe(false)
    expect(hasLongRun([...others, ...times(14, 3)])).toBe(true)
  })
})
