import { describe, expect, it } from 'vitest'
import { expectedAgreement, expectedGain } from '../../../src/core/instrument/expectedGain'
import { MORE_ITEMS } from '../../../src/core/instrument/lengths'
import { agreementAfter } from '../../bench/skills'

describe('the expected gain', () => {
  it('grows with every item and ends with all ten', () => {
    const curve = Array.from({ length: 42 }, (_, rated) => expectedAgreement(rated))
    expect(curve).toEqual([...curve].sort((left, right) => left - right))
    expect(curve.at(-1)).toBe(10)
  })

  it('lies halfway between two rows of its table half a step on', () => {
    expect(expectedAgreement(15)).toBeCloseTo((expectedAgreement(12) + expectedAgreement(18)) / 2, 12)
  })

  it('speaks of a step of six, of fewer where fewer are left, and of nothing at the end', () => {
    expect(expectedGain(12, 29)).toEqual({
      items: MORE_ITEMS,
      now: expectedAgreement(12),
      then: expectedAgreement(18),
    })
    expect(expectedGain(38, 3)).toMatchObject({ items: 3, then: 10 })
    expect(expectedGain(41, 0)).toBeUndefined()
  })

  it('promises nothing of items that were skipped', () => {
    expect(expectedGain(35, 3)).toMatchObject({ items: 3, then: expectedAgreement(38) })
    expect(expectedGain(35, 0)).toBeUndefined()
  })

  it('is what simulated people get', () => {
    // Some 60 people: standard errors of about .25 careers, and three of them.
    agreementAfter([0, 6, 12, 18], 60).forEach(({ rated, value, standardError }) => {
      expect(Math.abs(value - expectedAgreement(rated))).toBeLessThan(3 * standardError + 0.1)
    })
  })
})
