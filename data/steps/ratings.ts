/** Ratings of skills, knowledge, abilities and activities, whichever table they come from, in one form. */
import type { ElementId, OccupationCode } from '../../src/core/catalogue/ids'
import type { Published } from '../read/published'
import type { PlainRow, SkillRow } from '../schema/onetRatings'
import { predecessors } from './predecessors'

export const RATED_KINDS = ['skill', 'knowledge', 'ability', 'activity'] as const
export type RatedKind = (typeof RATED_KINDS)[number]

/**
 * What is published on one scale. `not-relevant`: so few need the element that its level says nothing;
 * `suppressed`: the publisher advises against showing the value.
 */
export type Rated =
  | { readonly kind: 'given'; readonly value: number }
  | { readonly kind: 'not-relevant' }
  | { readonly kind: 'suppressed' }

export interface ElementRating {
  importance: Rated
  level: Rated
}

export interface OccupationRatings {
  readonly origin:
    { readonly kind: 'rated' } | { readonly kind: 'predecessor'; readonly code: string; readonly title: string }
  /** The month of the newest rating that carries one. */
  date: string
  readonly releases: Set<string>
  readonly byKind: Record<RatedKind, Map<ElementId, ElementRating>>
}

export type RatingsByCode = ReadonlyMap<OccupationCode, OccupationRatings>

interface Mark {
  readonly suppress?: boolean
  readonly notRelevant?: boolean
}

function rated(value: number, { suppress = false, notRelevant = false }: Mark): Rated {
  // Both marks may stand: what the publisher would not show is not shown, whatever else it is.
  if (suppress) return { kind: 'suppressed' }
  return notRelevant ? { kind: 'not-relevant' } : { kind: 'given', value }
}

const NOT_PUBLISHED: Rated = { kind: 'suppressed' }

interface OneRating extends Mark {
  readonly element: ElementId
  readonly scale: 'IM' | 'LV'
  readonly value: number
  readonly date?: string | null
}

function add(to: OccupationRatings, kind: RatedKind, row: OneRating): void {
  const ratings = to.byKind[kind]
  const rating = ratings.get(row.element) ?? { importance: NOT_PUBLISHED, level: NOT_PUBLISHED }
  rating[row.scale === 'IM' ? 'importance' : 'level'] = rated(row.value, row)
  ratings.set(row.element, rating)
  if (row.date && row.date > to.date) to.date = row.date
}

const unrated = (origin: OccupationRatings['origin']): OccupationRatings => ({
  origin,
  date: '',
  releases: new Set(),
  byKind: { skill: new Map(), knowledge: new Map(), ability: new Map(), activity: new Map() },
})

/** Ratings of the occupations that the current release rates itself. */
function ownRatings(published: Published): Map<OccupationCode, OccupationRatings> {
  const byCode = new Map<OccupationCode, OccupationRatings>()
  const addAll = (kind: RatedKind, rows: readonly (SkillRow | PlainRow)[]): void => {
    for (const row of rows) {
      const ratings = byCode.get(row.code) ?? unrated({ kind: 'rated' })
      byCode.set(row.code, ratings)
      add(ratings, kind, row)
    }
  }
  addAll('skill', published.essentialSkills.rows)
  addAll('skill', published.transferableSkills.rows)
  addAll('knowledge', published.knowledge.rows)
  addAll('ability', published.abilities.rows)
  addAll('activity', published.activities.rows)
  return byCode
}

const isRatedKind = (domain: string): domain is RatedKind => (RATED_KINDS as readonly string[]).includes(domain)

/** @returns all ratings, those of a predecessor where an occupation has none of its own; in no particular order. */
export function ratings(published: Published): RatingsByCode {
  const byCode = ownRatings(published)
  const chosen = predecessors(published.predecessorMap.rows)
  for (const row of published.predecessorRatings.rows) {
    const from = chosen.get(row.code)
    const own = byCode.get(row.code)
    const fills = own === undefined || own.origin.kind === 'predecessor'
    if (!isRatedKind(row.domain) || !fills || from?.predecessor !== row.predecessor) continue
    const { predecessor: code, predecessorTitle: title } = from
    const filled = own ?? unrated({ kind: 'predecessor', code, title })
    byCode.set(row.code, filled)
    filled.releases.add(row.release)
    add(filled, row.domain, { ...row, scale: row.scale === 'IM' ? 'IM' : 'LV' })
  }
  return byCode
}

export const shown = (rating: Rated | undefined): number | null => (rating?.kind === 'given' ? rating.value : null)
