import { describe, expect, it } from 'vitest'
import { playwrightCounts, sumCounts, vitestCounts } from '../../support/counts'

describe('vitestCounts', () => {
  const report = { numPassedTests: 7, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 }

  it('counts what passed, failed and was left out', () => {
    expect(vitestCounts(report, false)).toEqual({ passed: 7, failed: 1, skipped: 3 })
  })

  it('counts a run that broke outside any test as one failure', () => {
    expect(vitestCounts({ ...report, numFailedTests: 0 }, false)).toMatchObject({ passed: 7, failed: 1 })
  })

  it('adds no failure to a run that succeeded', () => {
    expect(vitestCounts({ ...report, numFailedTests: 0 }, true)).toMatchObject({ failed: 0 })
  })

  it('refuses a report of another form', () => {
    expect(() => vitestCounts({ tests: 3 }, true)).toThrow()
  })
})

describe('playwrightCounts', () => {
  it('takes a test that passed at its second attempt for a failed one', () => {
    const report = { stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 4 } }
    expect(playwrightCounts(report, false)).toEqual({ passed: 5, failed: 2, skipped: 4 })
  })

  it('counts a run without a single test as one failure', () => {
    const report = { stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0 } }
    expect(playwrightCounts(report, false)).toEqual({ passed: 0, failed: 1, skipped: 0 })
  })
})

describe('sumCounts', () => {
  it('adds each column', () => {
    const one = { passed: 1, failed: 2, skipped: 3 }
    expect(sumCounts([one, one, one])).toEqual({ passed: 3, failed: 6, skipped: 9 })
  })
})
