/** The picture of a fit: points that add up, bars to one scale, and which way a career leans. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { POINTS, pointsOf, reasonPicture } from '../../../src/charts/reasons/reasonRows'
import { RATINGS, type Answers } from '../../../src/core/instrument/item'
import type { Profile } from '../../../src/core/match/fit'
import { fits } from '../../../src/core/match/fit'
import { explain } from '../../../src/core/match/reasons'
import { profileOf } from '../../../src/core/measure/profileOf'
import type { StandardScores } from '../../../src/core/measure/standardScores'
import { compiledInstrument, compiledPool } from '../../support/compiled'
import { ALL_ITEMS } from '../../support/sittings'

const instrument = compiledInstrument()
const pool = compiledPool()
const answers: fc.Arbitrary<Answers> = fc.dictionary(fc.constantFrom(...ALL_ITEMS), fc.constantFrom(...RATINGS), {
  minKeys: 1,
  maxKeys: 60,
})

it('adds up on screen to the fit, to the nearest point, with no answer left out', () => {
  fc.assert(
    fc.property(answers, fc.nat({ max: pool.code.length - 1 }), (given, at) => {
      const profile = profileOf(instrument, given)
      const explanation = explain(pool, at, profile)
      const picture = reasonPicture(explanation, given, profile)
      const { raised, lowered, faint, base, total } = picture
      expect(pointsOf(raised) + pointsOf(lowered) + base.points).toBe(total)
      expect(Math.abs(total - POINTS * (fits(pool, profile)[at] ?? NaN))).toBeLessThanOrEqual(0.5 + 1e-6)
      expect(raised.length + lowered.length + faint).toBe(explanation.reasons.length)
      expect([...raised, ...lowered, base].every(({ share }) => share >= 0 && share <= 1)).toBe(true)
    }),
    { numRuns: 15 },
  )
})

describe('a row', () => {
  const scores = (deviation: number): StandardScores => ({
    columns: [],
    score: new Float64Array(0),
    reliability: new Float64Array(0),
    covariance: new Float64Array(0),
    items: ['R2'],
    deviation: Float64Array.of(deviation),
    gain: new Float64Array(0),
  })
  const rowOf = (rating: (typeof RATINGS)[number], deviation: number, contribution: number) => {
    const profile: Profile = { interest: scores(deviation) }
    const { raised, lowered } = reasonPicture(
      { reasons: [{ item: 'R2', contribution }], base: 0 },
      { R2: rating },
      profile,
    )
    return [...raised, ...lowered][0]
  }

  it.each([
    [5, 2, 0.1, 'more', 'towards'],
    [5, 2, -0.1, 'more', 'away'],
    [1, -2, 0.1, 'less', 'away'],
    [1, -2, -0.1, 'less', 'towards'],
    // Rated low and still above what is usual.
    [2, 0.3, 0.1, 'more', 'towards'],
  ] as const)(
    'rating %i, %f from usual, contribution %f: %s, %s',
    (...[rating, deviation, contribution, usual, lean]) => {
      expect(rowOf(rating, deviation, contribution)).toMatchObject({
        usual,
        lean,
        points: POINTS * contribution,
        share: 1,
      })
    },
  )
})

it('has the strongest first on both sides', () => {
  const reasons = [
    { item: 'R1', contribution: 0.3 },
    { item: 'R2', contribution: 0.1 },
    { item: 'R3', contribution: -0.2 },
    { item: 'R4', contribution: -0.4 },
  ]
  const { raised, lowered } = reasonPicture({ reasons, base: -0.05 }, { R1: 5, R2: 5, R3: 1, R4: 1 }, {})
  expect(raised.map(({ id }) => id)).toEqual(['R1', 'R2'])
  expect(lowered.map(({ id }) => id)).toEqual(['R4', 'R3'])
})
