import { describe, expect, it } from 'vitest'
import type { Answers } from '../../../src/core/instrument/item'
import type { Explanation } from '../../../src/core/match/reasons'
import { reasonLineOf, type Beside } from '../../../src/features/results/reasonLine'

const ALONE: Beside = { shared: [], usual: new Map() }

/** Largest first, as `explain` gives them. */
const explanationOf = (contributions: Readonly<Record<string, number>>): Explanation => ({
  base: 0,
  reasons: Object.entries(contributions)
    .map(([item, contribution]) => ({ item, contribution }))
    .sort((left, right) => right.contribution - left.contribution),
})

describe('the reason line', () => {
  it('names the two liked items that raised the career most', () => {
    const answers: Answers = { R1: 5, R6: 4, A3: 5, I2: 5 }
    const line = reasonLineOf(explanationOf({ R1: 0.5, A3: 0.2, R6: 0.4, I2: -0.3 }), answers, ALONE)
    expect(line).toEqual({ kind: 'likes', items: ['R1', 'R6'] })
  })

  it('never names an item that was not liked, however much it raised the career', () => {
    const answers: Answers = { R1: 3, E6: 1, R6: 4 }
    const line = reasonLineOf(explanationOf({ E6: 0.9, R1: 0.5, R6: 0.1 }), answers, ALONE)
    expect(line).toEqual({ kind: 'likes', items: ['R6'] })
  })

  it('never names a liked item that lowered the career', () => {
    const line = reasonLineOf(explanationOf({ R1: -0.2 }), { R1: 5 }, ALONE)
    expect(line).toEqual({ kind: 'none' })
  })

  it('prefers, of strong reasons, those that other careers have less', () => {
    const answers: Answers = { R1: 5, R6: 5, A3: 5 }
    const usual = new Map([['R1', 0.5]])
    const line = reasonLineOf(explanationOf({ R1: 0.5, R6: 0.4, A3: 0.3 }), answers, { shared: [], usual })
    expect(line).toEqual({ kind: 'likes', items: ['R6', 'A3'] })
  })

  it('does not dig out a weak reason because it is rare', () => {
    const usual = new Map([['R1', 0.5]])
    const line = reasonLineOf(explanationOf({ R1: 0.5, A3: 0.1 }), { R1: 5, A3: 5 }, { shared: [], usual })
    expect(line).toEqual({ kind: 'likes', items: ['R1'] })
  })

  it('names a like and a skill when both speak', () => {
    const line = reasonLineOf(explanationOf({ R1: 0.2, 'use-math': 0.5 }), { R1: 5, 'use-math': 4 }, ALONE)
    expect(line).toEqual({ kind: 'both', like: 'R1', skill: 'use-math' })
  })

  it('leaves out the kind that hardly speaks', () => {
    const answers: Answers = { R1: 5, 'use-math': 5, 'data-entry': 4 }
    const line = reasonLineOf(explanationOf({ R1: 0.05, 'use-math': 0.5, 'data-entry': 0.3 }), answers, ALONE)
    expect(line).toEqual({ kind: 'skills', items: ['use-math', 'data-entry'] })
  })

  it('speaks of shared interests when nothing liked raised the career', () => {
    const line = reasonLineOf(explanationOf({ E6: 0.4 }), { E6: 1 }, { ...ALONE, shared: ['S', 'C', 'R'] })
    expect(line).toEqual({ kind: 'shares', interests: ['S', 'C'] })
  })

  it('speaks of what was disliked when that is all that raised the career', () => {
    const line = reasonLineOf(explanationOf({ E6: 0.4, E7: 0.3, C1: 0.25 }), { E6: 1, E7: 2, C1: 3 }, ALONE)
    expect(line).toEqual({ kind: 'avoids', items: ['E6', 'E7'] })
  })

  it('admits that no answer speaks for a career', () => {
    expect(reasonLineOf(undefined, {}, ALONE)).toEqual({ kind: 'none' })
  })
})
