/** Where a number comes from: the releases that the catalogue was compiled from. */

/** One id for each agency's product; which release it is at stands in `catalogue.json`, not in code. */
export const SOURCE_IDS = [
  'onet',
  'onet-ratings',
  'onet-archive',
  'onet-predecessors',
  'onet-work-context',
  'oews',
  'oews-sector',
  'projections',
  'attainment',
  'state-projections',
  'price-parities',
  'matrix-crosswalk',
  'programme-crosswalk',
  'clusters',
] as const
export type SourceId = (typeof SOURCE_IDS)[number]

export interface Source {
  readonly id: SourceId
  /** The product's own name, such as `Occupational Employment and Wage Statistics`. */
  readonly title: string
  readonly publisher: string
  /** As the publisher names it, such as `O*NET 30.3` or `May 2025`. */
  readonly release: string
  /** The time its figures speak of: `2026-05`, `2025-05`, `2024–34`, `2024`. */
  readonly period: string
  readonly licence: 'CC BY 4.0' | 'public domain' | 'state agencies'
  readonly url: string
}

/** A source, and the time that some of its figures speak of. */
export type Dated = Pick<Source, 'id' | 'period'>

/** @param date - when the agency rated or asked; a release is newer than most of what it holds */
export const datedAs = (date: string | null, { id, period }: Source): Dated => ({ id, period: date ?? period })
