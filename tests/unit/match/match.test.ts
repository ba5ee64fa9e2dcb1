import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { OccupationCode } from '../../../src/core/catalogue/ids'
import { best, chancesOfTop, TOP, type Drawn } from '../../../src/core/match/chance'
import { fits, type Profile } from '../../../src/core/match/fit'
import { rankedPositions } from '../../../src/core/match/ranking'
import { explain } from '../../../src/core/match/reasons'
import { profileDraws } from '../../../src/core/measure/profileDraws'
import { profileOf } from '../../../src/core/measure/profileOf'
import type { StandardScores } from '../../../src/core/measure/standardScores'
import type { Answers, ItemId, Rating } from '../../../src/core/instrument/item'
import { normalFrom, seededRandom } from '../../../src/core/numeric/random'
import { compiledInstrument, compiledPool } from '../../support/compiled'

const instrument = compiledInstrument()
const pool = compiledPool()
const ITEMS = [...instrument.interest.prior.items, ...instrument.skill.prior.items] as ItemId[]

const answers = fc
  .dictionary(fc.constantFrom(...ITEMS), fc.integer({ min: 1, max: 5 }), { minKeys: 1, maxKeys: 60 })
  .map((rated) => rated as Answers)

const likes = (interest: string): Answers =>
  Object.fromEntries(
    instrument.interest.prior.items.map((id): [string, Rating] => [id, id.startsWith(interest) ? 5 : 2]),
  )

const titlesFor = (given: Answers, count: number): string[] =>
  Array.from(rankedPositions(fits(pool, profileOf(instrument, given))).slice(0, count), (at) => pool.code[at] ?? '')

describe('fits', () => {
  it('is the sum of log-likelihood ratios that the design states', () => {
    // Two occupations, one block of two columns, everything known.
    const small = {
      code: ['11-1011.00', '11-1021.00'] as OccupationCode[],
      blocks: {
        interest: { columns: ['R', 'I'], scores: Float64Array.of(1, -1, -2, 0.5) },
        content: { columns: [], scores: new Float64Array(0) },
        skill: { columns: [], scores: new Float64Array(0) },
      },
    }
    const scores: StandardScores = {
      columns: ['R', 'I'],
      score: Float64Array.of(1.5, -0.5),
      reliability: Float64Array.of(1, 1),
      covariance: new Float64Array(4),
      items: [],
      deviation: new Float64Array(0),
      gain: new Float64Array(0),
    }
    // By hand, slope .5: .5 · (1.5 + .5) − .125 · 2 = .75; .5 · (−3 − .25) − .125 · 4.25 = −2.15625
    const fit = fits(small, { interest: scores }, { interest: 0.5, content: 0, skill: 0 })
    expect(fit[0]).toBeCloseTo(0.75, 12)
    expect(fit[1]).toBeCloseTo(-2.15625, 12)
  })

  it('refuses a profile of other columns', () => {
    const { skill } = profileOf(instrument, { 'data-entry': 4 })
    expect(() => fits(pool, { interest: skill } as Profile)).toThrow(RangeError)
  })

  it('says nothing where nothing was answered', () => {
    expect(Array.from(fits(pool, {}))).toEqual(Array.from({ length: pool.code.length }, () => 0))
  })

  it('hardly changes when everything is liked one step more', () => {
    const rated = (liked: Rating, rest: Rating): Answers =>
      Object.fromEntries(
        instrument.interest.prior.items.map((id): [string, Rating] => [id, 'IC'.includes(id[0] ?? '') ? liked : rest]),
      )
    const [plain, raised] = [rated(4, 2), rated(5, 3)]
    const [before, after] = [titlesFor(plain, 10), titlesFor(raised, 10)]
    expect(after.filter((code) => before.includes(code)).length).toBeGreaterThanOrEqual(9)
  })

  it('puts careers of the field first that a person likes alone', () => {
    expect(titlesFor(likes('R'), 10).every((code) => /^(17|45|47|49|51|53)/.test(code))).toBe(true)
    expect(titlesFor(likes('R'), 10).filter((code) => !code.startsWith('17')).length).toBeGreaterThanOrEqual(4)
    expect(titlesFor(likes('I'), 10).every((code) => /^(15|17|19|25|29)/.test(code))).toBe(true)
    expect(titlesFor(likes('A'), 10).filter((code) => code.startsWith('27')).length).toBeGreaterThanOrEqual(7)
    expect(titlesFor(likes('C'), 10).some((code) => /^(43|13)/.test(code))).toBe(true)
  })
})

describe('explain', () => {
  it('gives reasons that add up to the fit', () => {
    fc.assert(
      fc.property(answers, fc.nat(pool.code.length - 1), (given, position) => {
        const profile = profileOf(instrument, given)
        const { reasons, base } = explain(pool, position, profile)
        const sum = reasons.reduce((total, { contribution }) => total + contribution, base)
        expect(sum).toBeCloseTo(fits(pool, profile)[position] ?? 0, 8)
      }),
      { numRuns: 60 },
    )
  })

  it('names each rated item once, the strongest first', () => {
    const given = likes('S')
    const { reasons } = explain(pool, 100, profileOf(instrument, given))
    expect(reasons.map(({ item }) => item).sort()).toEqual(Object.keys(given).sort())
    const contributions = reasons.map(({ contribution }) => contribution)
    expect(contributions).toEqual([...contributions].sort((left, right) => right - left))
  })
})

describe('rankedPositions', () => {
  it('keeps catalogue order among equals', () => {
    expect(Array.from(rankedPositions(Float64Array.of(1, 3, 1, 3)))).toEqual([1, 3, 0, 2])
  })
})

describe('best', () => {
  it('finds the same as sorting does', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 40 }), (values) => {
        const fit = Float64Array.from(values)
        expect(best(fit, 5)).toEqual(Array.from(rankedPositions(fit).slice(0, 5)))
      }),
    )
  })
})

const drawnFor = (given: Answers): Drawn => ({
  fit: fits(pool, profileOf(instrument, given)),
  draw: profileDraws(instrument, given, normalFrom(seededRandom(1))),
  skills: profileOf(instrument, given).skill,
  normal: normalFrom(seededRandom(2)),
})

describe('chancesOfTop', () => {
  it('shares ten places among the occupations, the same way every time', () => {
    const given: Answers = { R1: 5, I1: 2, A2: 1, S5: 4, E6: 2, C8: 3 }
    const chances = chancesOfTop(pool, drawnFor(given), 100)
    expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(TOP, 6)
    expect(chancesOfTop(pool, drawnFor(given), 100)).toEqual(chances)
  })

  it('is certain when every item of a block is known', () => {
    const top = new Set(best(fits(pool, profileOf(instrument, likes('E'))), TOP))
    chancesOfTop(pool, drawnFor(likes('E')), 50).forEach((chance, position) => {
      expect(chance).toBe(top.has(position) ? 1 : 0)
    })
  })
})
