/** The measures of the bench against values worked out by hand or elsewhere. */
import { describe, expect, it } from 'vitest'
import { auc } from '../../bench/auc'
import { cIndex, codeOf } from '../../bench/cIndex'
import { correlation } from '../../bench/correlation'
import { stratifiedFolds } from '../../bench/folds'
import { percentiles } from '../../bench/percentiles'
import { shuffled } from '../../bench/shuffled'
import { seededRandom } from '../../../src/core/numeric/random'

describe('auc', () => {
  const firstTwo = (at: number): boolean => at < 2

  it('counts the pairs that are in order, and a tie for half', () => {
    // 3 beats 1 and 2 and ties with 3; 2 beats 1, ties with 2 and loses to 3: (2.5 + 1.5) / 6
    expect(auc([3, 2, 1, 2, 3], firstTwo)).toBeCloseTo(4 / 6, 12)
  })

  it('is 1, ½ and 0 when the group stands above, level and below', () => {
    expect(auc([5, 4, 1, 2], firstTwo)).toBe(1)
    expect(auc([7, 7, 7, 7], firstTwo)).toBe(0.5)
    expect(auc([1, 2, 4, 5], firstTwo)).toBe(0)
  })

  it('lets some of the others count more', () => {
    // Above the one that counts three times, below the one that counts once.
    const weight = (at: number): number => (at === 1 ? 3 : 1)
    expect(auc([2, 1, 3], (at) => at === 0, weight)).toBe(0.75)
  })

  it('says nothing where everybody is in the group', () => {
    expect(auc([1, 2], () => true)).toBeNaN()
  })
})

describe('cIndex', () => {
  it('is 18 for the same code and 0 where all letters are opposite', () => {
    expect(cIndex(['R', 'I', 'A'], ['R', 'I', 'A'])).toBe(18)
    expect(cIndex(['R', 'I', 'A'], ['S', 'E', 'C'])).toBe(0)
  })

  it('weighs first, second and third letter 3, 2, 1 by their distance on the hexagon', () => {
    // R–I neighbours 3·2, I–R neighbours 2·2, A–A alike 1·3
    expect(cIndex(['R', 'I', 'A'], ['I', 'R', 'A'])).toBe(13)
    // S–R opposite 0, A–E alternate 2·1, E–C neighbours 1·2
    expect(cIndex(['S', 'A', 'E'], ['R', 'E', 'C'])).toBe(4)
    // R and C stand side by side: the hexagon closes.
    expect(cIndex(['R', 'I', 'A'], ['C', 'I', 'A'])).toBe(15)
  })

  it('takes the three largest, of equal ones the earlier letter', () => {
    expect(codeOf([1, 5, 3, 3, 2, 3])).toEqual(['I', 'A', 'S'])
  })
})

describe('correlation', () => {
  it('is what a library of statistics says', () => {
    // Python: statistics.correlation([1, 2, 4, 5, 3, 6], [2, 1, 4, 3, 7, 5])
    expect(correlation([1, 2, 4, 5, 3, 6], [2, 1, 4, 3, 7, 5])).toBeCloseTo(0.4453844934, 9)
  })

  it('is not a number where one side is level', () => {
    expect(correlation([1, 2, 3], [0.1, 0.1, 0.1])).toBeNaN()
  })
})

describe('percentiles', () => {
  it('places each value among the others, ties in the middle', () => {
    expect([...percentiles(Float64Array.from([5, 1, 3, 3, 9]), [0, 1, 2, 3, 4])]).toEqual([0.75, 0, 0.375, 0.375, 1])
  })
})

describe('stratifiedFolds', () => {
  const groups = Array.from({ length: 100 }, (_, at) => (at % 4 === 0 ? 'law' : 'nursing'))
  const folds = stratifiedFolds(groups, 5)

  it('puts everybody in one fold and spreads each group evenly', () => {
    expect(folds).toHaveLength(100)
    for (const [group, size] of [
      ['law', 5],
      ['nursing', 15],
    ] as const) {
      const sizes = [0, 1, 2, 3, 4].map(
        (fold) => groups.filter((each, at) => each === group && folds[at] === fold).length,
      )
      expect(sizes).toEqual([size, size, size, size, size])
    }
  })

  it('is the same every time, and not the order of the file', () => {
    expect(stratifiedFolds(groups, 5)).toEqual(folds)
    expect([...folds.slice(0, 20)]).not.toEqual(groups.slice(0, 20).map((_, at) => at % 5))
  })
})

describe('shuffled', () => {
  it('keeps every value and changes the order', () => {
    const values = Array.from({ length: 48 }, (_, at) => at)
    const mixed = shuffled(values, seededRandom(1))
    expect(mixed).not.toEqual(values)
    expect([...mixed].sort((left, right) => left - right)).toEqual(values)
  })
})
