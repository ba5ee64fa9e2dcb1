import { describe, expect, it } from 'vitest'
import { INTERESTS, RATINGS, type Answers, type ItemId } from '../../../src/core/instrument/item'
import type { Pool } from '../../../src/core/match/pool'
import { RATING_MODEL } from '../../../src/core/measure/skillPrior'
import { seededRandom } from '../../../src/core/numeric/random'
import {
  personModel,
  ratedOccupations,
  simulatedPeople,
  type PersonModel,
  type SimulatedPerson,
} from '../../../src/core/simulate/simulatedPerson'
import { compiledInstrument, compiledPool } from '../../support/compiled'

const instrument = compiledInstrument()
const pool = compiledPool()
const SKILLS = instrument.skill.prior.items as readonly ItemId[]

function people(count: number, model: PersonModel, seed = 2): readonly SimulatedPerson[] {
  const next = simulatedPeople({ instrument, pool, model }, seededRandom(seed))
  return Array.from({ length: count }, next)
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length
const ratingOf = (answers: Answers, id: ItemId): number => answers[id] ?? NaN

/** The slope of `y` on `x` by least squares. */
function regression(pairs: readonly (readonly [x: number, y: number])[]): number {
  const [x, y] = [mean(pairs.map(([each]) => each)), mean(pairs.map(([, each]) => each))]
  const products = mean(pairs.map(([left, right]) => (left - x) * (right - y)))
  return products / mean(pairs.map(([left]) => (left - x) ** 2))
}

const scoreIn = (block: 'interest' | 'skill', { source }: SimulatedPerson, column: number): number => {
  const { columns, scores } = pool.blocks[block]
  return scores[source * columns.length + column] ?? NaN
}

describe('simulated people', () => {
  it('rate every item on the scale, and come from rated occupations', () => {
    const sources = new Set(ratedOccupations(pool))
    for (const { source, answers } of people(30, personModel(0.3))) {
      expect(sources.has(source)).toBe(true)
      expect(Object.keys(answers)).toHaveLength(48 + SKILLS.length)
      expect(Object.values(answers).every((rating) => RATINGS.includes(rating))).toBe(true)
    }
  })

  it('are the same for a seed, and others for another', () => {
    expect(people(3, personModel(0.3))).toEqual(people(3, personModel(0.3)))
    expect(people(3, personModel(0.3), 3)).not.toEqual(people(3, personModel(0.3)))
  })

  it('resemble their occupation in skill by slope · step', () => {
    const pairs = people(400, personModel(0.6)).flatMap((person) =>
      SKILLS.map((id, column) => [scoreIn('skill', person, column), ratingOf(person.answers, id)] as const),
    )
    // Clamping to 1–5 takes some of it away.
    expect(regression(pairs)).toBeGreaterThan(0.6 * RATING_MODEL.step * 0.8)
    expect(regression(pairs)).toBeLessThan(0.6 * RATING_MODEL.step * 1.05)
  })

  it('resemble their occupation in interest by slope, in the deviations of the norm group', () => {
    const [first, size] = [instrument.interest.prior.items.length, instrument.interest.prior.items.length + 6]
    const pairs = people(1500, personModel(0.6)).flatMap((person) =>
      INTERESTS.map((interest, column) => {
        const own = instrument.interest.prior.items.filter((id) => id.startsWith(interest)) as ItemId[]
        const deviation = Math.sqrt(instrument.interest.prior.covariance[(first + column) * (size + 1)] ?? NaN)
        return [
          scoreIn('interest', person, column),
          mean(own.map((id) => ratingOf(person.answers, id))) / deviation,
        ] as const
      }),
    )
    expect(regression(pairs)).toBeGreaterThan(0.6 * 0.75)
    expect(regression(pairs)).toBeLessThan(0.6 * 1.1)
  })

  it('owe nothing to their occupation at slope 0', () => {
    const pairs = people(400, personModel(0)).flatMap((person) =>
      SKILLS.map((id, column) => [scoreIn('skill', person, column), ratingOf(person.answers, id)] as const),
    )
    expect(Math.abs(regression(pairs))).toBeLessThan(0.03)
  })

  it('differ in their own level by the leniency of the model, and by nothing where it has none', () => {
    const still = { ...RATING_MODEL, step: 0, noise: 0.01 }
    const levels = (level: number): number[] =>
      people(300, { slope: 0, skills: { ...still, middle: 3, level } }).map(({ answers }) =>
        mean(SKILLS.map((id) => ratingOf(answers, id))),
      )
    expect(new Set(levels(0))).toEqual(new Set([3]))
    // Rounding a normal of SD .5 to whole steps adds about 1/12 to its variance.
    expect(mean(levels(0.5).map((level) => (level - 3) ** 2))).toBeCloseTo(0.25 + 1 / 12, 1)
  })

  it('need a rated occupation to come from', () => {
    const none: Pool = { ...pool, code: [] }
    expect(() => simulatedPeople({ instrument, pool: none, model: personModel(0.3) }, seededRandom(1))).toThrow(
      RangeError,
    )
  })
})
