import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { conditionOn, priorBelief, type Belief, type Prior } from '../../../src/core/measure/belief'
import { estimatesOf } from '../../../src/core/measure/estimate'

/** Two items and one target; covariances chosen so that the conditional moments can be worked out by hand. */
const SMALL: Prior = {
  items: ['a', 'b'],
  targets: ['t'],
  mean: Float64Array.of(3, 2, 0),
  // prettier-ignore
  covariance: Float64Array.of(
    1, 0.5, 0.4,
    0.5, 2, 0.6,
    0.4, 0.6, 1,
  ),
}

/** A positive definite prior of five items and two targets, from a random root. */
const priors = fc
  .array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 49, maxLength: 49 })
  .map((root): Prior => {
    const covariance = new Float64Array(49)
    for (let row = 0; row < 7; row++) {
      for (let column = 0; column < 7; column++) {
        let sum = row === column ? 0.1 : 0
        for (let k = 0; k < 7; k++) sum += (root[row * 7 + k] ?? 0) * (root[column * 7 + k] ?? 0)
        covariance[row * 7 + column] = sum
      }
    }
    return { items: ['a', 'b', 'c', 'd', 'e'], targets: ['s', 't'], mean: new Float64Array(7).fill(3), covariance }
  })
const ratings = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 5, maxLength: 5 })

const answered = (prior: Prior, order: readonly number[], rated: readonly number[]): Belief =>
  order.reduce((belief, item) => conditionOn(belief, item, rated[item] ?? 3), priorBelief(prior))

describe('conditionOn', () => {
  it('gives the textbook conditional mean and variance', () => {
    // By hand: E[t | a = 5] = 0 + .4 / 1 · 2 = .8; var = 1 − .4² = .84
    const [target] = estimatesOf(conditionOn(priorBelief(SMALL), 0, 5))
    expect(target?.mean).toBeCloseTo(0.8, 12)
    expect(target?.standardError).toBeCloseTo(Math.sqrt(0.84), 12)
  })

  it('gives the same as solving for two answers at once', () => {
    // By hand: Σ_SS = [[1, .5], [.5, 2]], its inverse [[8, −2], [−2, 4]] / 7; weights (.4, .6) · that = (2, 1.6) / 7;
    // E = 2/7 · 2 + 1.6/7 · (−1) = 2.4/7; var = 1 − (2 · .4 + 1.6 · .6) / 7 = 1 − 1.76/7
    const belief = conditionOn(conditionOn(priorBelief(SMALL), 0, 5), 1, 1)
    const [target] = estimatesOf(belief)
    expect(target?.mean).toBeCloseTo(2.4 / 7, 12)
    expect(target?.standardError).toBeCloseTo(Math.sqrt(1 - 1.76 / 7), 12)
  })

  it('knows an answered item exactly', () => {
    const belief = conditionOn(priorBelief(SMALL), 1, 4)
    expect(belief.mean[1]).toBe(4)
    expect(belief.covariance[1 * 3 + 1]).toBeCloseTo(0, 12)
  })

  it('does not depend on the order of answering', () => {
    fc.assert(
      fc.property(priors, ratings, fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }), (prior, rated, order) => {
        const straight = answered(prior, [0, 1, 2, 3, 4], rated)
        const shuffled = answered(prior, order, rated)
        straight.mean.forEach((value, at) => {
          expect(shuffled.mean[at]).toBeCloseTo(value, 6)
        })
      }),
    )
  })

  it('never widens an estimate with one more answer', () => {
    fc.assert(
      fc.property(priors, ratings, (prior, rated) => {
        let before = estimatesOf(priorBelief(prior))
        let belief = priorBelief(prior)
        for (const item of [0, 1, 2, 3, 4]) {
          belief = conditionOn(belief, item, rated[item] ?? 3)
          const now = estimatesOf(belief)
          now.forEach(({ standardError }, at) => {
            expect(standardError).toBeLessThanOrEqual((before[at]?.standardError ?? 0) + 1e-9)
          })
          before = now
        }
      }),
    )
  })

  it('keeps a gain that gives the mean back from the ratings', () => {
    fc.assert(
      fc.property(priors, ratings, (prior, rated) => {
        const { mean, gain } = answered(prior, [3, 0, 4], rated)
        prior.mean.forEach((usual, row) => {
          const moved = [3, 0, 4].reduce((sum, item) => sum + (gain[row * 5 + item] ?? 0) * ((rated[item] ?? 3) - 3), 0)
          expect(mean[row]).toBeCloseTo(usual + moved, 6)
        })
      }),
    )
  })

  it('refuses an item that the prior does not have', () => {
    expect(() => conditionOn(priorBelief(SMALL), 2, 3)).toThrow(RangeError)
  })
})
