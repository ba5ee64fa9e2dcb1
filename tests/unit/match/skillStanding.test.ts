/** A person's rated skills beside what an occupation asks for, element by element. */
import { describe, expect, it } from 'vitest'
import { elementId, occupationCode, type ElementId } from '../../../src/core/catalogue/ids'
import type { SkillItem } from '../../../src/core/instrument/item'
import { skillStanding, type Standings } from '../../../src/core/match/skillStanding'
import type { StandardScores } from '../../../src/core/measure/standardScores'

const element = (text: string): ElementId => elementId(text) ?? expect.fail(`${text} is no element`)
const WRITING = element('2.A.1.c')
const MATH = element('2.A.1.e')
const PHYSICS = element('2.C.4.b')

const ITEMS: readonly SkillItem[] = [
  { kind: 'skill', id: 'write-clearly', elements: [{ id: WRITING, weight: 1 }] },
  {
    kind: 'skill',
    id: 'use-math',
    elements: [
      { id: MATH, weight: 0.75 },
      { id: WRITING, weight: 0.25 },
    ],
  },
]
const COLUMNS = ['write-clearly', 'use-math']

/** Standard errors of a half; an item without a deviation has not been answered. */
const person = (score: readonly number[], deviation: readonly number[]): StandardScores => ({
  columns: COLUMNS,
  score: Float64Array.from(score),
  reliability: Float64Array.of(0.5, 0.5),
  covariance: Float64Array.of(0.25, 0, 0, 0.25),
  items: COLUMNS,
  deviation: Float64Array.from(deviation),
  gain: new Float64Array(4),
})

const besides = (scores: readonly number[], skill: StandardScores | undefined): Standings => ({
  position: 0,
  items: ITEMS,
  skill,
  pool: {
    code: [occupationCode('29-2072.00') ?? expect.fail('no code')],
    blocks: {
      content: { columns: [], scores: new Float64Array(0) },
      interest: { columns: [], scores: new Float64Array(0) },
      skill: { columns: COLUMNS, scores: Float64Array.from(scores) },
    },
  },
})

describe('the standing of a skill', () => {
  it('is above or below beyond one standard error, and about within it', () => {
    const skill = person([0, 1], [1, 1])
    // Writing by hand: own = (1·0 + .25·1) / 1.25 = .2; asked = (1·a + .25·b) / 1.25.
    expect(skillStanding(WRITING, besides([-0.5, -0.5], skill))).toBe('above')
    expect(skillStanding(WRITING, besides([0, 0], skill))).toBe('about')
    expect(skillStanding(WRITING, besides([1, 1], skill))).toBe('below')
  })

  it('counts answered items only', () => {
    const skill = person([0, 3], [1, NaN])
    expect(skillStanding(WRITING, besides([0, 0], skill))).toBe('about')
    expect(skillStanding(MATH, besides([0, 0], skill))).toBe('unrated')
  })

  it('is unrated where no item names it, nothing was rated, or the occupation has no numbers', () => {
    const skill = person([0, 0], [1, 1])
    expect(skillStanding(PHYSICS, besides([0, 0], skill))).toBe('unrated')
    expect(skillStanding(WRITING, besides([0, 0], undefined))).toBe('unrated')
    expect(skillStanding(WRITING, besides([NaN, NaN], skill))).toBe('unrated')
  })
})
