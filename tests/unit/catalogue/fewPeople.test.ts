/** Which figures are called rough for the few people that they rest on. */
import { describe, expect, it } from 'vitest'
import { FEW_PEOPLE, isOfFew, ofFewMark } from '../../../src/core/catalogue/fewPeople'
import { known, missing } from '../../../src/core/catalogue/figure'

describe('figures of few people', () => {
  it('are those of fewer than a hundred; where their number is not published nothing is said', () => {
    expect(FEW_PEOPLE).toBe(100)
    expect([30, 90, 100, 0].map(isOfFew)).toEqual([true, true, false, true])
    expect([isOfFew(null), isOfFew(undefined)]).toEqual([false, false])
  })

  it('carry a mark, but not where there is no figure', () => {
    expect(ofFewMark(known(41_000), 40)).toEqual({ ofFew: true })
    expect(ofFewMark(known(41_000), 140)).toEqual({})
    expect(ofFewMark(missing('not-available'), 40)).toEqual({})
  })
})
