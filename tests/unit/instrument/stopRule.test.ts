import { describe, expect, it } from 'vitest'
import { designedOrder } from '../../../src/core/instrument/designedOrder'
import type { Answers, Rating } from '../../../src/core/instrument/item'
import { nextItem } from '../../../src/core/instrument/nextItem'
import { FEWEST_ITEMS, MOST_ITEMS } from '../../../src/core/instrument/lengths'
import { interestsKnown, itemsUntilKnown, unknownShare } from '../../../src/core/instrument/stopRule'
import { beliefFrom } from '../../../src/core/measure/beliefFrom'
import type { Prior } from '../../../src/core/measure/belief'
import { standardScores } from '../../../src/core/measure/standardScores'
import { compiledInstrument } from '../../support/compiled'

const { interest } = compiledInstrument()
const first = (count: number, rating: (id: string) => number): Answers =>
  Object.fromEntries(interest.order.slice(0, count).map((id): [string, Rating] => [id, rating(id) as Rating]))
const marked = (id: string): number => ('SI'.includes(id[0] ?? '') ? 5 : 1)
const level = (id: string): number => (Number(id[1]) % 2 === 0 ? 3 : 2)
const known = (answers: Answers): boolean =>
  interestsKnown(Object.keys(answers).length, standardScores(beliefFrom(interest.prior, answers), interest.projection))

describe('interestsKnown', () => {
  it('never stops before twelve answers, however clear they are', () => {
    expect(known(first(FEWEST_ITEMS - 1, marked))).toBe(false)
  })

  it('stops a marked profile sooner than a level one', () => {
    const stopsAt = (rating: (id: string) => number): number =>
      Array.from({ length: 48 }, (_, at) => at + 1).find((count) => known(first(count, rating))) ?? 48
    expect(stopsAt(marked)).toBeLessThan(20)
    expect(stopsAt(level)).toBeGreaterThan(stopsAt(marked))
    expect(stopsAt(level)).toBeLessThanOrEqual(MOST_ITEMS)
  })
})

describe('unknownShare', () => {
  it('is one before any answer and falls to nothing when all is known', () => {
    const share = (count: number): number =>
      unknownShare(standardScores(beliefFrom(interest.prior, first(count, marked)), interest.projection))
    expect(share(0)).toBeCloseTo(1, 2)
    expect(share(24)).toBeLessThan(share(12))
    expect(share(48)).toBeLessThan(1e-3)
  })
})

describe('itemsUntilKnown', () => {
  it('promises the usual number at first, then fewer to those with marked answers', () => {
    const [usual, after12] = [itemsUntilKnown(interest, {}), itemsUntilKnown(interest, first(12, marked))]
    expect(usual).toBeGreaterThan(12)
    expect(after12).toBeLessThan(usual)
    expect(after12).toBeGreaterThanOrEqual(12)
  })

  it('is what was asked once the rule has stopped', () => {
    const enough = first(30, marked)
    expect(itemsUntilKnown(interest, enough)).toBe(30)
  })
})

describe('designedOrder', () => {
  it('asks first what tells most, then what is not yet told', () => {
    // a and b measure the first target almost twice over; c alone measures the second.
    const prior: Prior = {
      items: ['a', 'b', 'c'],
      targets: ['s', 't'],
      mean: new Float64Array(5),
      // prettier-ignore
      covariance: Float64Array.of(
        1, 0.9, 0, 0.9, 0,
        0.9, 1, 0, 0.8, 0,
        0, 0, 1, 0, 0.5,
        0.9, 0.8, 0, 1, 0,
        0, 0, 0.5, 0, 1,
      ),
    }
    expect(designedOrder(prior)).toEqual(['a', 'c', 'b'])
  })
})

describe('nextItem', () => {
  it('gives the first of the order that was not asked, and nothing when all were', () => {
    expect(nextItem(['R1', 'I1'], new Set(['R1']))).toBe('I1')
    expect(nextItem(['R1', 'I1'], new Set(['R1', 'I1']))).toBeUndefined()
  })
})
