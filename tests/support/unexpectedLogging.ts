/** A warning or error nobody expected fails the component test during which it was logged. */
import { afterEach, beforeEach, expect, vi } from 'vitest'

const LEVELS = ['warn', 'error'] as const

/** A test that provokes a message expects it: `expectLogged(/text/)` takes the matching messages out of the count. */
export const expectLogged = (pattern: RegExp): void => {
  const expected = logged.filter((message) => pattern.test(message))
  expect(expected, `nothing logged matches ${String(pattern)}; logged: ${logged.join(' | ')}`).not.toHaveLength(0)
  logged = logged.filter((message) => !pattern.test(message))
}

let logged: string[] = []

beforeEach(() => {
  logged = []
  for (const level of LEVELS) {
    vi.spyOn(console, level).mockImplementation((...parts: unknown[]) => {
      logged.push(`console.${level}: ${parts.map(String).join(' ')}`)
    })
  }
})

afterEach(() => {
  vi.restoreAllMocks()
  expect(logged, 'logged and not expected').toEqual([])
})
