/** Reasons in words: what a person said, and which way the career leans where that is not plain from it. */
import { describe, expect, it } from 'vitest'
import { reasonsBothWays, reasonText } from '../../../src/features/career/fitReasons'
import { INTEREST_WORDS_EN } from '../../../src/i18n/items/interest.en'
import { SKILL_WORDS_EN } from '../../../src/i18n/items/skill.en'
import { messages } from '../../../src/i18n/messages/career/en'

const WORDS = { fit: messages.fit, interestItems: INTEREST_WORDS_EN, skillItems: SKILL_WORDS_EN }
const BRICKS = 'setting bricks or tiles in place'

describe('the reasons both ways', () => {
  const reasons = [0.4, 0.3, 0.2, 0.1, 0.001, -0.005, -0.1, -0.2, -0.3, -0.4].map((contribution, at) => ({
    item: `R${String(at + 1)}`,
    contribution,
  }))

  it('are the three that raise most and the three that lower most, strongest first', () => {
    const { raised, lowered } = reasonsBothWays({ reasons, base: 0 })
    expect(raised.map(({ contribution }) => contribution)).toEqual([0.4, 0.3, 0.2])
    expect(lowered.map(({ contribution }) => contribution)).toEqual([-0.4, -0.3, -0.2])
  })

  it('leave out what is next to nothing', () => {
    const faint = reasons.filter(({ contribution }) => Math.abs(contribution) < 0.01)
    expect(reasonsBothWays({ reasons: faint, base: 0 })).toEqual({ raised: [], lowered: [] })
  })
})

describe('a reason in words', () => {
  it.each([
    [5, 2, 0.1, `You like ${BRICKS}`],
    [5, 2, -0.1, `You like ${BRICKS}, and this work leans the other way`],
    [1, -2, 0.1, `You would not enjoy ${BRICKS}, and this work leans the other way`],
    [1, -2, -0.1, `You would not enjoy ${BRICKS}, and this work leans towards it`],
    [3, 0.5, -0.1, `You like ${BRICKS} more than most people do, and this work leans the other way`],
    [3, -0.5, -0.1, `You like ${BRICKS} less than most people do, and this work leans towards it`],
    // Rated low and still above what is usual: nobody is told that they would not enjoy it.
    [2, 0.3, 0.1, `You like ${BRICKS} more than most people do`],
  ] as const)('rating %i, %f from usual, contribution %f', (...[rating, deviation, contribution, text]) => {
    expect(reasonText({ item: 'R2', contribution }, { rating, deviation }, WORDS)).toBe(text)
  })

  it('speaks of skills as skills', () => {
    const text = reasonText({ item: 'use-math', contribution: 0.1 }, { rating: 5, deviation: 2 }, WORDS)
    expect(text).toMatch(/^You rate yourself well at /)
  })
})
