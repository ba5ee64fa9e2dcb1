/** What a changed answer did to the top of the list. */
import type { OccupationCode } from '../../core/catalogue/ids'

export type Moved =
  | { readonly kind: 'same' }
  /** The same careers in another order. */
  | { readonly kind: 'reordered' }
  | { readonly kind: 'new'; readonly count: number }

export function movedBetween(before: readonly OccupationCode[], after: readonly OccupationCode[]): Moved {
  const had = new Set(before)
  const count = after.filter((code) => !had.has(code)).length
  if (count > 0) return { kind: 'new', count }
  return after.every((code, at) => code === before[at]) ? { kind: 'same' } : { kind: 'reordered' }
}
