import { describe, expect, it } from 'vitest'
import { answersFrom } from '../../../src/core/sitting/answersFrom'

const KNOWN = { interests: new Set(['R1', 'I1']), skills: new Set(['data-entry']) }

describe('answersFrom', () => {
  it('puts interests and skills together', () => {
    expect(answersFrom({ interests: { R1: 4 }, skills: { 'data-entry': 3 } }, KNOWN)).toEqual({
      kind: 'read',
      answers: { R1: 4, 'data-entry': 3 },
    })
  })

  it('takes a missing part for one that was not asked', () => {
    expect(answersFrom({ interests: { I1: 1 } }, KNOWN)).toEqual({ kind: 'read', answers: { I1: 1 } })
  })

  it.each([
    ['no object', 'R1=4', /^answers: expected an object such as .*, found "R1=4"$/],
    ['a list', [], /^answers: expected an object such as .*, found Array$/],
    ['nothing', null, /^answers: expected an object such as .*, found null$/],
    ['a list of ratings', { interests: [4] }, /^interests: expected an object such as .*, found Array$/],
    [
      'a rating off the scale',
      { interests: { R1: 6 } },
      /^interests\.R1: expected a whole number from 1 to 5, found 6$/,
    ],
    ['half a rating', { interests: { R1: 3.5 } }, /^interests\.R1: expected a whole number from 1 to 5, found 3\.5$/],
    ['an item that does not exist', { interests: { Z9: 3 } }, /no item "Z9"/],
    ['a skill among the interests', { interests: { 'data-entry': 3 } }, /no item "data-entry"/],
    [
      'a part that does not exist',
      { hobbies: { R1: 3 } },
      /^hobbies: expected no part but "interests" and "skills", found "hobbies"$/,
    ],
  ])('refuses %s with a sentence that says where', (_, value, why) => {
    const read = answersFrom(value, KNOWN)
    expect(read.kind === 'refused' && read.why).toMatch(why)
  })
})
