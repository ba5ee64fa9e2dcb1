/**
 * The `test` of every end-to-end spec. A test fails when the page logs an error, throws, breaks the content policy or
 * asks anything of another origin, unless the test says so first: `expectFault(/Failed to load resource/)`.
 */
import { test as base, expect } from '@playwright/test'
import type { BrowserContext, Page } from '@playwright/test'

interface Fixtures {
  /** Takes faults that match out of the count; the test fails when none came. */
  readonly expectFault: (pattern: RegExp) => void
}

/** What Playwright itself logs in place of registering a service worker. */
const BLOCKED_WORKER = 'Service Worker registration blocked by Playwright'

const on = (page: Page | null): string => `(${page?.url() ?? 'no page'})`

const collectFaults = (context: BrowserContext, origin: string): readonly string[] => {
  const faults: string[] = []
  context.on('console', (message) => {
    const isFault = message.type() === 'error' || message.type() === 'warning'
    if (isFault && message.text() !== BLOCKED_WORKER)
      faults.push(`${message.type()}: ${message.text()} ${on(message.page())}`)
  })
  context.on('weberror', (thrown) => faults.push(`thrown: ${thrown.error().message} ${on(thrown.page())}`))
  context.on('request', (request) => {
    const url = new URL(request.url())
    if (/^https?:$/.test(url.protocol) && url.origin !== origin) faults.push(`foreign request: ${request.url()}`)
  })
  return faults
}

export const test = base.extend<Fixtures>({
  expectFault: [
    async ({ context, baseURL }, use) => {
      const expected: RegExp[] = []
      const faults = collectFaults(context, new URL(baseURL ?? '').origin)
      await use((pattern) => expected.push(pattern))
      for (const pattern of expected)
        await expect.poll(() => faults.join('\n'), 'a fault was expected').toMatch(pattern)
      const isExpected = (fault: string) => expected.some((pattern) => pattern.test(fault))
      expect(faults.filter((fault) => !isExpected(fault))).toEqual([])
    },
    { auto: true },
  ],
})

export { expect }
