/** What came into sight of a list when others left it. */
import type { OccupationCode } from '../catalogue/ids'

/**
 * @param before - the careers on screen, in order, before one was set aside
 * @param now - those on screen after it
 * @returns the ones that were not on screen before, in their order
 */
export function tookPlace(
  before: readonly OccupationCode[],
  now: readonly OccupationCode[],
): readonly OccupationCode[] {
  const had = new Set(before)
  return now.filter((code) => !had.has(code))
}
