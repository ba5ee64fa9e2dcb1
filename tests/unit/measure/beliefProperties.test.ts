/** What must hold of a belief whoever answers what, in whatever order. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { RATINGS } from '../../../src/core/instrument/item'
import { conditionOn, priorBelief, type Belief, type Prior } from '../../../src/core/measure/belief'
import { estimatesOf } from '../../../src/core/measure/estimate'
import { compiledInstrument } from '../../support/compiled'

const { interest, skill } = compiledInstrument()
const after = (prior: Prior, given: readonly (readonly [number, number])[]): Belief =>
  given.reduce((belief, [item, rating]) => conditionOn(belief, item, rating), priorBelief(prior))
const answersTo = (prior: Prior): fc.Arbitrary<[number, number][]> =>
  fc.uniqueArray(fc.tuple(fc.nat(prior.items.length - 1), fc.constantFrom(...RATINGS)), {
    selector: ([item]) => item,
    minLength: 2,
    maxLength: 20,
  })

const inTwoOrders = (prior: Prior): fc.Arbitrary<[[number, number][], [number, number][]]> =>
  answersTo(prior).chain((given) =>
    fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length })),
  )

const furthest = (one: Float64Array, other: Float64Array): number =>
  one.reduce((most, value, at) => Math.max(most, Math.abs(value - (other[at] ?? NaN))), 0)

describe.each([
  ['interests', interest.prior],
  ['skills', skill.prior],
])('a belief about %s', (_, prior) => {
  it('is the same in any order of answering', () => {
    fc.assert(
      fc.property(inTwoOrders(prior), ([given, shuffled]) => {
        const [one, other] = [after(prior, given), after(prior, shuffled)]
        expect(furthest(one.mean, other.mean)).toBeLessThan(1e-7)
        expect(furthest(one.covariance, other.covariance)).toBeLessThan(1e-7)
        expect(one.surprise).toBeCloseTo(other.surprise, 6)
      }),
      { numRuns: 20 },
    )
  })

  it('never grows wider by one more answer', () => {
    fc.assert(
      fc.property(answersTo(prior), (given) => {
        const before = estimatesOf(after(prior, given.slice(0, -1)))
        estimatesOf(after(prior, given)).forEach(({ standardError }, at) => {
          expect(standardError).toBeLessThanOrEqual((before[at]?.standardError ?? 0) + 1e-9)
        })
      }),
      { numRuns: 20 },
    )
  })

  it('does not depend on the names or the order of the columns', () => {
    const turned = reversed(prior)
    const last = prior.items.length - 1
    fc.assert(
      fc.property(answersTo(prior), (given) => {
        const mirrored = after(
          turned,
          given.map(([item, rating]) => [last - item, rating] as const),
        )
        const straight = estimatesOf(after(prior, given))
        ;[...estimatesOf(mirrored)].reverse().forEach(({ mean, standardError }, at) => {
          expect(mean).toBeCloseTo(straight[at]?.mean ?? NaN, 7)
          expect(standardError).toBeCloseTo(straight[at]?.standardError ?? NaN, 6)
        })
      }),
      { numRuns: 20 },
    )
  })
})

/** The same prior with its items and its targets listed the other way round, under other names. */
function reversed({ items, targets, mean, covariance }: Prior): Prior {
  const size = items.length + targets.length
  const from = (at: number): number =>
    at < items.length ? items.length - 1 - at : items.length + (targets.length - 1 - (at - items.length))
  return {
    items: items.map((_, at) => `item-${String(at)}`),
    targets: targets.map((_, at) => `target-${String(at)}`),
    mean: mean.map((_, at) => mean[from(at)] ?? NaN),
    covariance: covariance.map((_, at) => covariance[from(Math.floor(at / size)) * size + from(at % size)] ?? NaN),
  }
}
