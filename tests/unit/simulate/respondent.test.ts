/** A person whose ratings are known takes the quiz, with the compiled instrument. */
import { describe, expect, it } from 'vitest'
import { INTEREST_ITEMS } from '../../../src/core/instrument/interestItems'
import { INTERESTS, type Answers } from '../../../src/core/instrument/item'
import { MOST_ITEMS, FEWEST_ITEMS } from '../../../src/core/instrument/lengths'
import { beliefFrom } from '../../../src/core/measure/beliefFrom'
import { estimatesOf } from '../../../src/core/measure/estimate'
import { sittingOf, type QuizLength } from '../../../src/core/simulate/respondent'
import { after, NEW_SITTING, type Sitting } from '../../../src/core/sitting/sitting'
import { nextStep } from '../../../src/core/sitting/step'
import { compiledInstrument } from '../../support/compiled'

const instrument = compiledInstrument()
const ITEMS = INTEREST_ITEMS.map(({ id }) => id)
const ratings = Object.fromEntries(ITEMS.map((id, at) => [id, 1 + ((at * at + at) % 5)])) as Answers
const sitting = (length: QuizLength, answers = ratings): Sitting =>
  sittingOf(answers, { scales: instrument, parts: ['interest'], length })

describe('sittingOf', () => {
  it('stops where the app would have stopped', () => {
    const { asked, answers } = sitting({ kind: 'confident' })
    expect(asked.length).toBeGreaterThanOrEqual(FEWEST_ITEMS)
    expect(asked.length).toBeLessThanOrEqual(MOST_ITEMS)
    const app: Sitting = { ...NEW_SITTING, asked, answers, position: asked.length }
    expect(nextStep(app, instrument)).toEqual({ kind: 'part-done', part: 'interest' })
    const last = asked.at(-1)
    const before = asked.slice(0, -1)
    const kept = Object.fromEntries(before.map((id) => [id, answers[id]])) as Answers
    const shorter: Sitting = { ...NEW_SITTING, asked: before, answers: kept, position: before.length }
    expect(nextStep(shorter, instrument)).toEqual({ kind: 'ask', item: last })
  })

  it('asks every item once when all are wanted, and then knows the person’s own means', () => {
    const { asked, answers } = sitting({ kind: 'all' })
    expect([...asked].sort()).toEqual([...ITEMS].sort())
    const means = INTERESTS.map((area) => {
      const own = ITEMS.filter((id) => id.startsWith(area)).map((id) => ratings[id] ?? NaN)
      return own.reduce((sum, rating) => sum + rating, 0) / own.length
    })
    estimatesOf(beliefFrom(instrument.interest.prior, answers)).forEach(({ mean }, at) => {
      expect(mean).toBeCloseTo(means[at] ?? NaN, 9)
    })
  })

  it.each([1, 7, 12, 40, 48])('asks %i when so many are wanted', (items) => {
    expect(sitting({ kind: 'count', items }).asked).toHaveLength(items)
  })

  it('asks no more than there are', () => {
    expect(sitting({ kind: 'count', items: 300 }).asked).toHaveLength(48)
  })

  it('puts items without a rating to the person, who skips them', () => {
    const some = Object.fromEntries(ITEMS.slice(0, 10).map((id) => [id, ratings[id]])) as Answers
    const { asked, answers } = sitting({ kind: 'all' }, some)
    expect(asked).toHaveLength(48)
    expect(answers).toEqual(some)
  })

  it('asks the skills after the interests', () => {
    const both = sittingOf(ratings, {
      scales: instrument,
      parts: ['interest', 'skill'],
      length: { kind: 'count', items: 5 },
    })
    expect(both.asked.map((id) => ITEMS.some((each) => each === id))).toEqual([
      ...Array<boolean>(5).fill(true),
      ...Array<boolean>(5).fill(false),
    ])
    expect(both.part).toBe('skill')
    expect(after(both, { kind: 'started-over' })).toEqual(NEW_SITTING)
  })

  it('says so when a scale is missing', () => {
    expect(() => sittingOf(ratings, { scales: {}, parts: ['skill'], length: { kind: 'all' } })).toThrow(RangeError)
  })
})
