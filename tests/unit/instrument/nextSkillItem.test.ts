import fc from 'fast-check'
import { inverse, Matrix } from 'ml-matrix'
import { describe, expect, it } from 'vitest'
import type { Answers, ItemId, Rating } from '../../../src/core/instrument/item'
import { nextSkillItem, type SkillChoice } from '../../../src/core/instrument/nextSkillItem'
import { fits } from '../../../src/core/match/fit'
import { rankedPositions } from '../../../src/core/match/ranking'
import { profileOf } from '../../../src/core/measure/profileOf'
import { compiledInstrument, compiledPool } from '../../support/compiled'

const instrument = compiledInstrument()
const pool = compiledPool()
const { skill } = instrument
const ITEMS = skill.prior.items as readonly ItemId[]
const COUNT = ITEMS.length
const { scores } = pool.blocks.skill
const isRated = (row: number): boolean => !Number.isNaN(scores[row * COUNT])

const likes = (interest: string): Answers =>
  Object.fromEntries(
    instrument.interest.prior.items.map((id): [string, Rating] => [id, id.startsWith(interest) ? 5 : 2]),
  )

const choiceFor = (answers: Answers, skipped: readonly ItemId[] = []): SkillChoice => ({
  pool,
  skill,
  fit: fits(pool, profileOf(instrument, answers)),
  answers,
  asked: new Set([...(Object.keys(answers) as ItemId[]), ...skipped]),
})

/** By the textbook: conditional mean differences over the conditional predictive variance, with an inverse. */
function toldBy({ answers, fit }: SkillChoice, item: number): number {
  const rated = ITEMS.flatMap((id, at) => (answers[id] === undefined ? [] : at))
  const covariance = (one: number, other: number): number =>
    100 + (skill.prior.covariance[one * 2 * COUNT + other] ?? NaN)
  const sigma = Matrix.zeros(rated.length, rated.length)
  rated.forEach((one, i) => {
    rated.forEach((other, j) => sigma.set(i, j, covariance(one, other)))
  })
  const across = Matrix.rowVector(rated.map((at) => covariance(item, at)))
  const gain = across.mmul(inverse(sigma))
  const leaders = Array.from(rankedPositions(fit)).filter(isRated).slice(0, 50)
  const likelihood = leaders.map((row) => Math.exp(fit[row] ?? NaN))
  const total = likelihood.reduce((sum, each) => sum + each, 0)
  const expected = leaders.map((row) => {
    const seen = Matrix.columnVector(rated.map((at) => scores[row * COUNT + at] ?? NaN))
    return (scores[row * COUNT + item] ?? NaN) - gain.mmul(seen).get(0, 0)
  })
  const mean = expected.reduce((sum, each, at) => sum + ((likelihood[at] ?? NaN) / total) * each, 0)
  const spread = expected.reduce((sum, each, at) => sum + ((likelihood[at] ?? NaN) / total) * (each - mean) ** 2, 0)
  return spread / (covariance(item, item) - gain.mmul(across.transpose()).get(0, 0))
}

describe('the next skill item', () => {
  it('is the one of most information, worked out with dense matrices', () => {
    const skills = fc.dictionary(
      fc.constantFrom(...ITEMS),
      fc.integer({ min: 1, max: 5 }).map((rating) => rating as Rating),
      { minKeys: 1, maxKeys: 30 },
    )
    fc.assert(
      fc.property(skills, fc.constantFrom('R', 'I', 'A', 'S', 'E', 'C'), (rated, interest) => {
        const choice = choiceFor({ ...likes(interest), ...rated })
        const next = nextSkillItem(choice)
        const told = ITEMS.map((id, item) => (choice.asked.has(id) ? -Infinity : toldBy(choice, item)))
        expect(told[ITEMS.indexOf(next ?? 'data-entry')]).toBeCloseTo(Math.max(...told), 8)
      }),
      { numRuns: 25 },
    )
  })

  it('differs with what a person likes', () => {
    const first = ['R', 'I', 'A', 'S', 'E', 'C'].map((interest) => nextSkillItem(choiceFor(likes(interest))))
    expect(new Set(first).size).toBeGreaterThanOrEqual(3)
  })

  it('follows the designed order while nothing has been answered', () => {
    const [first, second] = skill.order
    expect(nextSkillItem(choiceFor({}))).toBe(first)
    expect(nextSkillItem(choiceFor({}, first ? [first] : []))).toBe(second)
  })

  it('never asks twice, not even what was skipped, and ends', () => {
    const asked: ItemId[] = []
    for (;;) {
      const next = nextSkillItem(choiceFor(likes('C'), asked))
      if (next === undefined) break
      expect(asked).not.toContain(next)
      asked.push(next)
    }
    expect([...asked].sort()).toEqual([...ITEMS].sort())
  })

  it('pays no heed to occupations without skill numbers', () => {
    const choice = choiceFor(likes('S'))
    const fit = choice.fit.map((value, row) => (isRated(row) ? value : 100))
    expect(nextSkillItem({ ...choice, fit })).toBe(nextSkillItem(choice))
    const onlyThem = choice.fit.map((_, row) => (isRated(row) ? 0 : 100))
    expect(nextSkillItem({ ...choice, fit: onlyThem })).toBe(skill.order[0])
  })

  it('is found in under five milliseconds', () => {
    const choice = choiceFor({ ...likes('E'), ...Object.fromEntries(ITEMS.slice(0, 20).map((id) => [id, 3])) })
    const taken = Array.from({ length: 60 }, () => {
      const before = performance.now()
      nextSkillItem(choice)
      return performance.now() - before
    }).sort((left, right) => left - right)
    expect(taken[30]).toBeLessThan(5)
  })
})
