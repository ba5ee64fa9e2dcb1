/** What a person has set aside as not for them, careers and whole fields, each with its reason: events → state, a fold. */
import type { OccupationCode } from '../catalogue/ids'
import { majorGroupOf, type MajorGroup } from '../catalogue/majorGroups'

/** In the order they are offered; `other` also stands for "just not for me". */
export const ASIDE_REASONS = ['school', 'pay', 'tasks', 'conditions', 'other'] as const
export type AsideReason = (typeof ASIDE_REASONS)[number]

/** What can be set aside. */
export type Target =
  { readonly kind: 'career'; readonly code: OccupationCode } | { readonly kind: 'field'; readonly field: MajorGroup }

export type Aside = Target & { readonly reason: AsideReason }

/** In the order in which they were set aside; each target once. */
export type SetAside = readonly Aside[]

export type AsideEvent =
  | { readonly kind: 'set-aside'; readonly aside: Aside }
  | { readonly kind: 'taken-back'; readonly target: Target }
  | { readonly kind: 'all-taken-back' }

export const NOTHING_ASIDE: SetAside = []

/** The state after one more event. Setting the same aside again changes its reason. */
export function afterAside(asides: SetAside, event: AsideEvent): SetAside {
  switch (event.kind) {
    case 'set-aside':
      return [...without(asides, event.aside), event.aside]
    case 'taken-back':
      return without(asides, event.target)
    case 'all-taken-back':
      return NOTHING_ASIDE
  }
}

/** The code itself: that of a career is longer than that of a field. */
export const idOf = (target: Target): OccupationCode | MajorGroup =>
  target.kind === 'career' ? target.code : target.field

const without = (asides: SetAside, target: Target): SetAside => asides.filter((aside) => idOf(aside) !== idOf(target))

/**
 * Answers for each career whether it is set aside, and by what.
 *
 * @returns the career's own entry before that of its field: it was meant more closely
 */
export function finderIn(asides: SetAside): (code: OccupationCode) => Aside | undefined {
  const byId = new Map<string, Aside>(asides.map((aside) => [idOf(aside), aside]))
  return (code) => (byId.size === 0 ? undefined : (byId.get(code) ?? byId.get(majorGroupOf(code))))
}

/** Without the careers that the catalogue does not have (any more). */
export const knownIn = (asides: SetAside, codes: { readonly has: (code: string) => boolean }): SetAside =>
  asides.filter((aside) => aside.kind === 'field' || codes.has(aside.code))
