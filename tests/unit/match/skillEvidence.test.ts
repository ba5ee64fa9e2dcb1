import fc from 'fast-check'
import { inverse, Matrix } from 'ml-matrix'
import { describe, expect, it } from 'vitest'
import type { SkillPriorFile } from '../../../src/core/catalogue/files'
import type { Instrument } from '../../../src/core/instrument/instrument'
import type { Answers, ItemId, Rating } from '../../../src/core/instrument/item'
import { skillScale } from '../../../src/core/instrument/skillScale'
import { best, TOP } from '../../../src/core/match/chance'
import { fits, SLOPES } from '../../../src/core/match/fit'
import type { Pool } from '../../../src/core/match/pool'
import { explain } from '../../../src/core/match/reasons'
import { addUnratedCost } from '../../../src/core/match/skillEvidence'
import { profileOf } from '../../../src/core/measure/profileOf'
import { skillScores, type SkillScores } from '../../../src/core/measure/skillScores'
import { beliefFrom } from '../../../src/core/measure/beliefFrom'
import { seededRandom } from '../../../src/core/numeric/random'
import { personModel, simulatedPeople } from '../../../src/core/simulate/simulatedPerson'
import { compiledInstrument, compiledJson, compiledPool } from '../../support/compiled'

const instrument = compiledInstrument()
const pool = compiledPool()
const { prior } = instrument.skill
const ITEMS = prior.items as readonly ItemId[]
const COUNT = ITEMS.length

const ratings = fc.integer({ min: 1, max: 5 }).map((rating) => rating as Rating)
const answers: fc.Arbitrary<Answers> = fc.dictionary(fc.constantFrom(...ITEMS), ratings, { minKeys: 1 })
const rows = fc.nat(pool.code.length - 1)

const skillFits = (given: Answers, of: Instrument = instrument, among: Pool = pool): Float64Array =>
  fits(among, { skill: skillsOf(given, of) })

const skillsOf = (given: Answers, { skill }: Instrument = instrument): SkillScores =>
  skillScores(beliefFrom(skill.prior, given), skill.projection)

/** Straight from the definition: rᵀΣ⁻¹m − ½ mᵀΣ⁻¹m, with the inverse of the rated items' covariance and a level of SD 10. */
function denseFit(given: Answers, row: number): number {
  const rated = ITEMS.flatMap((id, at) => (given[id] === undefined ? [] : at))
  const sigma = Matrix.zeros(rated.length, rated.length)
  rated.forEach((one, i) => {
    rated.forEach((other, j) => sigma.set(i, j, 100 + (prior.covariance[one * 2 * COUNT + other] ?? NaN)))
  })
  const precision = inverse(sigma)
  const r = Matrix.columnVector(rated.map((at) => (given[ITEMS[at] ?? 'data-entry'] ?? NaN) - 2.8))
  const m = Matrix.columnVector(
    rated.map((at) => SLOPES.skill * 0.7 * (pool.blocks.skill.scores[row * COUNT + at] ?? NaN)),
  )
  const information = m.transpose().mmul(precision)
  return information.mmul(r).get(0, 0) - 0.5 * information.mmul(m).get(0, 0)
}

describe('the skill block', () => {
  it('is the log-likelihood ratio of its definition, on the rated items', () => {
    fc.assert(
      fc.property(answers, rows, (given, row) => {
        const dense = denseFit(given, row)
        // Occupations without skill numbers are left as they are.
        expect(skillFits(given)[row]).toBeCloseTo(Number.isNaN(dense) ? 0 : dense, 8)
      }),
      { numRuns: 60 },
    )
  })

  it('does not depend on the order of answering, to the last bit', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const reversed = Object.fromEntries(Object.entries(given).reverse()) as Answers
        expect(skillFits(reversed)).toEqual(skillFits(given))
      }),
      { numRuns: 20 },
    )
  })

  it('gives reasons and a base that add up to the fit', () => {
    fc.assert(
      fc.property(answers, rows, (given, row) => {
        const { reasons, base } = explain(pool, row, { skill: skillsOf(given) })
        const sum = reasons.reduce((total, { contribution }) => total + contribution, base)
        expect(sum).toBeCloseTo(skillFits(given)[row] ?? NaN, 10)
      }),
      { numRuns: 60 },
    )
  })

  it('is linear in the ratings: a flipped answer changes the fit by its own share only', () => {
    const given: Answers = { 'data-entry': 5, 'use-math': 2, 'fix-machines': 1 }
    const before = explain(pool, 5, { skill: skillsOf(given) })
    const after = explain(pool, 5, { skill: skillsOf({ ...given, 'use-math': 4 }) })
    const share = ({ reasons }: typeof before, item: string) =>
      reasons.find((reason) => reason.item === item)?.contribution ?? NaN
    expect(share(after, 'data-entry')).toBeCloseTo(share(before, 'data-entry'), 12)
    // The deviation from the usual 2.8 goes from −.8 to 1.2.
    expect(share(after, 'use-math')).toBeCloseTo((share(before, 'use-math') * 1.2) / -0.8, 12)
    expect(after.base).toBeCloseTo(before.base, 12)
  })

  it('stays the same when the columns are relabelled', () => {
    const order = ITEMS.map((_, at) => (at * 7 + 3) % COUNT)
    const [otherInstrument, otherPool] = [relabelled(order), permuted(order)]
    fc.assert(
      fc.property(answers, (given) => {
        const [before, after] = [skillFits(given), skillFits(given, otherInstrument, otherPool)]
        before.forEach((fit, row) => {
          expect(after[row]).toBeCloseTo(fit, 8)
        })
      }),
      { numRuns: 10 },
    )
  })

  it('refuses ratings of other columns', () => {
    const order = ITEMS.map((_, at) => COUNT - 1 - at)
    expect(() => skillFits({ 'data-entry': 3 }, relabelled(order))).toThrow(RangeError)
  })

  it('takes the person’s own level out: one step more everywhere hardly moves the list', () => {
    const next = simulatedPeople({ instrument, pool, model: personModel(0.6) }, seededRandom(1))
    let shared = 0
    const people = 20
    for (let person = 0; person < people; person++) {
      const low = mapped(next().answers, (rating) => Math.min(4, rating))
      const high = mapped(low, (rating) => rating + 1)
      const before = best(skillFits(low), TOP)
      shared += best(skillFits(high), TOP).filter((row) => before.includes(row)).length / TOP / people
    }
    expect(shared).toBeGreaterThan(0.98)
  })

  it('says as much with every item rated as rated and unrated directions say together', () => {
    const some = skillsOf({ 'data-entry': 4, 'make-art': 1 })
    const cost = fits(pool, { skill: { ...some, standing: some.standing.map(() => 0) } })
    addUnratedCost(cost, pool.blocks.skill, { skills: some, slope: SLOPES.skill })
    const all = skillsOf(Object.fromEntries(ITEMS.map((id) => [id, 3])))
    const whole = fits(pool, { skill: { ...all, standing: all.standing.map(() => 0) } })
    cost.forEach((value, row) => {
      expect(value).toBeCloseTo(whole[row] ?? NaN, 8)
    })
  })
})

const mapped = (given: Answers, change: (rating: number) => number): Answers =>
  Object.fromEntries(Object.entries(given).map(([id, rating]) => [id, change(rating) as Rating]))

/** The instrument with its skill items in another order. */
function relabelled(order: readonly number[]): Instrument {
  const file = compiledJson<SkillPriorFile>('skill-prior.json')
  const correlationOf = (one: number, other: number): number => {
    const [row, column] = [Math.max(one, other), Math.min(one, other)]
    return file.correlation[(row * (row + 1)) / 2 + column] ?? NaN
  }
  const items = order.map((at) => file.items[at] ?? '')
  const correlation = order.flatMap((one, row) => order.slice(0, row + 1).map((other) => correlationOf(one, other)))
  return { ...instrument, skill: skillScale({ ...file, items, correlation }) }
}

function permuted(order: readonly number[]): Pool {
  const { columns, scores } = pool.blocks.skill
  const moved = Float64Array.from(scores, (_, at) => {
    const column = at % COUNT
    return scores[at - column + (order[column] ?? 0)] ?? NaN
  })
  const skill = { columns: order.map((at) => columns[at] ?? ''), scores: moved }
  return { ...pool, blocks: { ...pool.blocks, skill } }
}

it('asks no more weight of a skill than of an interest, column for column', () => {
  expect(SLOPES.skill).toBeLessThanOrEqual(SLOPES.interest)
})

it('adds up with what the interests say', () => {
  const profile = profileOf(instrument, { R1: 5, 'data-entry': 4 })
  const [likes, skills] = [fits(pool, profileOf(instrument, { R1: 5 })), skillFits({ 'data-entry': 4 })]
  fits(pool, profile).forEach((fit, row) => {
    expect(fit).toBeCloseTo((likes[row] ?? NaN) + (skills[row] ?? NaN), 10)
  })
})
