/** A number with its measure, place, time and source. It cannot be made, and so not shown, without them. */
import type { PlaceId } from './ids'
import type { SourceId } from './source'

export const MEASURES = [
  'pay-percentile-10',
  'pay-percentile-25',
  'pay-median',
  'pay-percentile-75',
  'pay-percentile-90',
  'pay-mean',
  'pay-entry',
  'pay-experienced',
  'pay-hourly-median',
  'pay-hourly-mean',
  'pay-hourly-percentile-10',
  'pay-hourly-percentile-25',
  'pay-hourly-percentile-75',
  'pay-hourly-percentile-90',
  'pay-hourly-entry',
  'pay-hourly-experienced',
  'employment',
  'location-quotient',
  'jobs-now',
  'jobs-projected',
  'jobs-change',
  'jobs-difference',
  'jobs-change-percent',
  'openings-a-year',
  'self-employed-percent',
  'price-level',
  'attainment-percent',
  'required-education-percent',
  'apprenticeship',
  'interest',
  'importance',
  'level',
  'style',
  'context',
  'industry-share',
] as const
export type Measure = (typeof MEASURES)[number]

/** `jobs`: people; `thousand-jobs`: as the projections publish them. */
export type Unit =
  | 'dollars-a-year'
  | 'dollars-an-hour'
  | 'jobs'
  | 'thousand-jobs'
  | 'percent'
  | 'ratio'
  | 'index'
  | 'scale-1-7'
  | 'scale-1-3'
  | 'scale-1-5'
  | 'scale-0-7'
  | 'scale--3-3'

/** Why a number is not there. It is said, never shown as zero and never hidden. */
export type Missing =
  /** The agency publishes no figure for this occupation (military ones, for instance). */
  | 'not-covered'
  /** The occupation has no row in this place; the agency does not say why. */
  | 'not-published-here'
  /** The state has no row for the occupation: it may project it inside a wider code. */
  | 'not-projected-here'
  /** A row is there and this cell is blank or carries the agency's mark for "not available". */
  | 'not-available'
  /** The agency recommends not to show it. */
  | 'advised-against'
  /** The files of this place have no pay by the hour, of any occupation. */
  | 'no-hourly-here'
  /** Published by the year only (teachers, pilots). */
  | 'no-hourly-pay'
  /** Published by the hour only (actors, musicians). */
  | 'no-yearly-pay'
  /** Places publish median and average pay by the hour, and no more. */
  | 'hourly-range-elsewhere'
  /** The state counts growth only, so its openings cannot be compared. */
  | 'counts-growth-only'

export type Amount =
  { readonly kind: 'known'; readonly value: number } | { readonly kind: 'missing'; readonly why: Missing }

export interface Figure {
  readonly measure: Measure
  readonly amount: Amount
  readonly unit: Unit
  /** What the number speaks of, which may be wider than what was asked (a state standing in for an area). */
  readonly place: PlaceId
  /** `2025-05`, `2024–34`, `2024`. */
  readonly period: string
  readonly source: SourceId
  /** How we got the number from published ones, where it is not published as it stands (`pay-entry` says so itself). */
  readonly workedOut?: 'year-by-hours'
  /** The published group, where the number is that of a wider one than the occupation. */
  readonly group?: string
  /** It rests on so few people that it is rough: see `fewPeople.ts`. */
  readonly ofFew?: true
}

export const known = (value: number): Amount => ({ kind: 'known', value })
export const missing = (why: Missing): Amount => ({ kind: 'missing', why })
/** `null` in a compiled file is a blank cell in a published row. */
export const amountOf = (value: number | null | undefined, why: Missing = 'not-available'): Amount =>
  value === null || value === undefined ? missing(why) : known(value)

/** The number, or `undefined` where there is none. */
export const valueOf = ({ amount }: Figure): number | undefined => (amount.kind === 'known' ? amount.value : undefined)
