import { describe, expect, it } from 'vitest'
import { designedOrder, targetDirections } from '../../../src/core/instrument/designedOrder'
import type { Answers, Rating } from '../../../src/core/instrument/item'
import { nextItem } from '../../../src/core/instrument/nextItem'
import { FEWEST_ITEMS, MOST_ITEMS } from '../../../src/core/instrument/lengths'
import { interestsKnown, itemsUntilKnown, scatterOf, unknownShare } from '../../../src/core/instrument/stopRule'
import { beliefFrom } from '../../../src/core/measure/beliefFrom'
import { conditionOn, priorBelief, type Prior } from '../../../src/core/measure/belief'
import { compiledInstrument } from '../../support/compiled'

const { interest } = compiledInstrument()
const first = (count: number, rating: (id: string) => number): Answers =>
  Object.fromEntries(interest.order.slice(0, count).map((id): [string, Rating] => [id, rating(id) as Rating]))
const marked = (id: string): number => ('SI'.includes(id[0] ?? '') ? 5 : 1)
const level = (id: string): number => (Number(id[1]) % 2 === 0 ? 3 : 2)
const known = (answers: Answers): boolean => interestsKnown(beliefFrom(interest.prior, answers))

const untilKnown = (answers: Answers): number => itemsUntilKnown(interest, beliefFrom(interest.prior, answers))

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
  it('is nearly all before any answer and falls to nothing when all is known', () => {
    const share = (count: number): number => unknownShare(beliefFrom(interest.prior, first(count, marked)))
    // People at large are not level themselves: a little of the shape is known of anyone.
    expect(share(0)).toBeGreaterThan(0.75)
    expect(share(24)).toBeLessThan(share(12))
    expect(share(48)).toBeLessThan(1e-3)
  })
})

describe('the interest scale', () => {
  it('asks no more of who answers everything alike, and goes on with everybody else', () => {
    expect(interest.isKnown(first(14, () => 3))).toBe(false)
    expect(interest.isKnown(first(15, () => 3))).toBe(true)
    expect(interest.ratingsUntilKnown(first(15, () => 3))).toBe(15)
    expect(interest.isKnown(first(15, level))).toBe(false)
  })
})

describe('scatterOf', () => {
  it('is one before any answer, more for who contradicts what was predicted, less for who bears it out', () => {
    const askedAs = (rating: (at: number) => Rating): number =>
      scatterOf(beliefFrom(interest.prior, Object.fromEntries(interest.order.map((id, at) => [id, rating(at)]))))
    expect(scatterOf(beliefFrom(interest.prior, {}))).toBe(1)
    expect(askedAs((at) => (at % 2 === 0 ? 5 : 1))).toBeGreaterThan(1.5)
    expect(askedAs(() => 3)).toBeLessThan(0.5)
  })

  it('does not depend on the order of answering', () => {
    const given: [string, Rating][] = interest.order.slice(0, 20).map((id, at) => [id, (((at * 3) % 5) + 1) as Rating])
    const forwards = given.reduce(
      (b, [id, r]) => conditionOn(b, interest.prior.items.indexOf(id), r),
      priorBelief(interest.prior),
    )
    const backwards = [...given]
      .reverse()
      .reduce((b, [id, r]) => conditionOn(b, interest.prior.items.indexOf(id), r), priorBelief(interest.prior))
    expect(scatterOf(backwards)).toBeCloseTo(scatterOf(forwards), 9)
  })
})

describe('itemsUntilKnown', () => {
  it('promises the usual number at first, then fewer to those with marked answers', () => {
    const [usual, after12] = [untilKnown({}), untilKnown(first(12, marked))]
    expect(usual).toBeGreaterThan(12)
    expect(after12).toBeLessThan(usual)
    expect(after12).toBeGreaterThanOrEqual(12)
  })

  it('is what was asked once the rule has stopped', () => {
    const enough = first(30, marked)
    expect(untilKnown(enough)).toBe(30)
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
    expect(designedOrder(prior, targetDirections(prior))).toEqual(['a', 'c', 'b'])
    const cFirst = (item: string, before: readonly string[]): boolean => item === 'c' || before.length > 0
    expect(designedOrder(prior, targetDirections(prior), cFirst)).toEqual(['c', 'a', 'b'])
  })
})

describe('nextItem', () => {
  it('gives the first of the order that was not asked, and nothing when all were', () => {
    expect(nextItem(['R1', 'I1'], new Set(['R1']))).toBe('I1')
    expect(nextItem(['R1', 'I1'], new Set(['R1', 'I1']))).toBeUndefined()
  })
})
