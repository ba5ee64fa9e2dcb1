/** Counts the tests that ran, from the JSON reports of Vitest and Playwright. */
import { number, object, parse } from 'valibot'

export interface Counts {
  readonly passed: number
  readonly failed: number
  /** Tests that a file left out: not failures, but to be seen. */
  readonly skipped: number
}

export const PASSED_CHECK: Counts = { passed: 1, failed: 0, skipped: 0 }
export const FAILED_CHECK: Counts = { passed: 0, failed: 1, skipped: 0 }

/** A run that exits with a failure though no test failed (a file that cannot be loaded, a warning at the end) is one. */
const atLeastOneFailure = (counts: Counts, succeeded: boolean): Counts =>
  succeeded || counts.failed > 0 ? counts : { ...counts, failed: 1 }

const VITEST = object({
  numPassedTests: number(),
  numFailedTests: number(),
  numPendingTests: number(),
  numTodoTests: number(),
})

export const vitestCounts = (report: unknown, succeeded: boolean): Counts => {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = parse(VITEST, report)
  const counts = { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests }
  return atLeastOneFailure(counts, succeeded)
}

const PLAYWRIGHT = object({
  stats: object({ expected: number(), unexpected: number(), flaky: number(), skipped: number() }),
})

/** A test that passes only when tried again is a failed one. */
export const playwrightCounts = (report: unknown, succeeded: boolean): Counts => {
  const { expected, unexpected, flaky, skipped } = parse(PLAYWRIGHT, report).stats
  return atLeastOneFailure({ passed: expected, failed: unexpected + flaky, skipped }, succeeded)
}

export const sumCounts = (all: readonly Counts[]): Counts =>
  all.reduce(
    (sum, { passed, failed, skipped }) => ({
      passed: sum.passed + passed,
      failed: sum.failed + failed,
      skipped: sum.skipped + skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  )
