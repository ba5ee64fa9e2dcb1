import { describe, expect, it } from 'vitest'
import { FEWEST_ITEMS, MOST_ITEMS, SKILL_ITEMS_ASKED } from '../../../src/core/instrument/lengths'
import { RATINGS, type ItemId, type Rating } from '../../../src/core/instrument/item'
import { after, NEW_SITTING, type Part, type Sitting } from '../../../src/core/sitting/sitting'
import { nextStep, progressOf, ratedOf, type Step } from '../../../src/core/sitting/step'
import { compiledInstrument } from '../../support/compiled'

const instrument = compiledInstrument()

type Rater = (item: ItemId, number: number) => Rating | undefined

/** Answers until the part is done, and says with how many ratings. */
function answeredWith(rater: Rater, from: Sitting = NEW_SITTING): Sitting {
  let sitting = from
  for (;;) {
    const step = nextStep(sitting, instrument)
    if (step.kind === 'ask') sitting = after(sitting, { kind: 'asked', item: step.item })
    else if (step.kind === 'on-screen') sitting = decided(sitting, step.item, rater(step.item, sitting.position))
    else return sitting
  }
}

const decided = (sitting: Sitting, item: ItemId, rating: Rating | undefined): Sitting =>
  after(sitting, rating === undefined ? { kind: 'skipped', item } : { kind: 'rated', item, rating })

const lovesMaking: Rater = (item) => (item.startsWith('R') ? 5 : 1)
/** A little of everything, neither alike nor with a peak. */
const inBetween: Rater = (item) => (Number(item.slice(-1)) % 2 === 0 ? 4 : 3)
const ratingsOf = (sitting: Sitting): number => ratedOf(sitting.answers, 'interest')
const startOf = (part: Part): Sitting => after(NEW_SITTING, { kind: 'part-begun', part })

describe('nextStep', () => {
  it('asks the first item of the designed order first', () => {
    expect(nextStep(NEW_SITTING, instrument)).toEqual<Step>({ kind: 'ask', item: instrument.interest.order[0] ?? 'R1' })
  })

  it('shows an item that was asked even before any scale has come', () => {
    const asked = after(NEW_SITTING, { kind: 'asked', item: 'R1' })
    expect(nextStep(asked, {})).toEqual<Step>({ kind: 'on-screen', item: 'R1' })
  })

  it('asks the first items from their order alone, and waits for the scale where the rule begins', () => {
    const opening = { opening: instrument.interest.order }
    let sitting = NEW_SITTING
    for (let step = nextStep(sitting, opening); step.kind === 'ask'; step = nextStep(sitting, opening)) {
      sitting = decided(after(sitting, { kind: 'asked', item: step.item }), step.item, 3)
    }
    expect(sitting.asked).toEqual(instrument.interest.order.slice(0, FEWEST_ITEMS))
    expect(nextStep(sitting, opening)).toEqual<Step>({ kind: 'waiting', part: 'interest' })
    expect(nextStep(sitting, { ...opening, ...instrument }).kind).toBe('ask')
  })

  it('waits for the scale of the part', () => {
    const { interest } = instrument
    expect(nextStep(startOf('skill'), { interest })).toEqual<Step>({ kind: 'waiting', part: 'skill' })
  })

  it('is done sooner for marked interests than for level ones, between the bounds', () => {
    const marked = ratingsOf(answeredWith(lovesMaking))
    const level = ratingsOf(answeredWith(inBetween))
    expect(marked).toBeGreaterThanOrEqual(FEWEST_ITEMS)
    expect(marked).toBeLessThan(level)
    expect(level).toBeLessThanOrEqual(MOST_ITEMS)
  })

  it('asks everything there is of somebody who skips everything, and then ends', () => {
    const sitting = answeredWith(() => undefined)
    expect(sitting.asked).toHaveLength(instrument.interest.order.length)
    expect(nextStep(sitting, instrument)).toEqual<Step>({ kind: 'part-done', part: 'interest' })
  })

  it('asks as many skills as the rule says, and more when a person wants more', () => {
    const rater: Rater = (_, number) => RATINGS[number % RATINGS.length]
    const usual = answeredWith(rater, startOf('skill'))
    expect(usual.asked).toHaveLength(SKILL_ITEMS_ASKED)
    const more = answeredWith(rater, after(usual, { kind: 'more-wanted', part: 'skill', items: 20 }))
    expect(more.asked).toHaveLength(20)
    const all = answeredWith(rater, after(more, { kind: 'more-wanted', part: 'skill', items: 1000 }))
    expect(all.asked).toHaveLength(instrument.skill.order.length)
  })

  it('asks one more where an answer that the rule stood on is taken back', () => {
    const done = answeredWith(lovesMaking)
    expect(ratingsOf(done)).toBeLessThan(MOST_ITEMS)
    const undone = after(done, { kind: 'skipped', item: done.asked[0] ?? 'R1' })
    expect(nextStep(undone, instrument).kind).toBe('ask')
  })
})

describe('progressOf', () => {
  it('knows nothing before the scale has come', () => {
    expect(progressOf(NEW_SITTING, {})).toBeUndefined()
  })

  it('promises the usual length to who has not begun', () => {
    expect(progressOf(NEW_SITTING, instrument)).toEqual({ part: 'interest', passed: 0, expected: 23 })
    expect(progressOf(startOf('skill'), instrument)).toEqual({ part: 'skill', passed: 0, expected: SKILL_ITEMS_ASKED })
  })

  it('is right about the length once all is answered', () => {
    const done = answeredWith(lovesMaking)
    expect(progressOf(done, instrument)).toEqual({
      part: 'interest',
      passed: done.asked.length,
      expected: done.asked.length,
    })
  })

  it('never promises fewer items than were asked', () => {
    let sitting = NEW_SITTING
    const check: Rater = (_, number) => (number % 3 === 0 ? undefined : 3)
    for (let step = nextStep(sitting, instrument); step.kind !== 'part-done'; step = nextStep(sitting, instrument)) {
      if (step.kind === 'ask') sitting = after(sitting, { kind: 'asked', item: step.item })
      else if (step.kind === 'on-screen') sitting = decided(sitting, step.item, check(step.item, sitting.position))
      const progress = progressOf(sitting, instrument)
      expect(progress?.expected).toBeGreaterThanOrEqual(sitting.asked.length)
      expect(progress?.passed).toBe(sitting.position)
    }
  })

  it('counts in the first part again for who goes back to it', () => {
    const skills = after(answeredWith(lovesMaking), { kind: 'part-begun', part: 'skill' })
    const back = after(skills, { kind: 'went-back' })
    expect(progressOf(back, instrument)).toMatchObject({ part: 'interest', passed: back.position })
  })
})

describe('skills from past jobs', () => {
  const carry = (items: readonly ItemId[]): Sitting =>
    after(startOf('skill'), { kind: 'carried', ratings: Object.fromEntries(items.map((id) => [id, 4])) })
  const five = instrument.skill.order.slice(0, 5)

  it('are not asked again, and each saves one', () => {
    const done = answeredWith(() => 3, carry(five))
    expect(done.asked).toHaveLength(SKILL_ITEMS_ASKED - 5)
    expect(done.asked.filter((id) => five.includes(id))).toEqual([])
    expect(done.answers).toMatchObject(Object.fromEntries(five.map((id) => [id, 4])))
  })

  it('are taken into account in how far the quiz is', () => {
    expect(progressOf(carry(five), instrument)).toMatchObject({ part: 'skill', expected: SKILL_ITEMS_ASKED - 5 })
  })

  it('leave interests as they are, which are still asked', () => {
    const interests = after(NEW_SITTING, { kind: 'carried', ratings: { 'use-math': 4 } })
    expect(nextStep(interests, instrument)).toEqual<Step>({ kind: 'ask', item: instrument.interest.order[0] ?? 'R1' })
  })

  it('end the part where they are enough, and more can still be wanted', () => {
    const many = carry(instrument.skill.order.slice(0, 20))
    expect(nextStep(many, instrument)).toEqual<Step>({ kind: 'part-done', part: 'skill' })
    const more = answeredWith(() => 3, after(many, { kind: 'more-wanted', part: 'skill', items: 6 }))
    expect(more.asked).toHaveLength(6)
    expect(ratedOf(more.answers, 'skill')).toBe(26)
  })
})
