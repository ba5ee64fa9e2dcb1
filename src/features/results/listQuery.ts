/** What a person has asked of the list ⇄ the query of the address, so that back, forward and a shared link keep it. */
import type { LocationQuery, LocationQueryRaw, LocationQueryValue } from 'vue-router'
import {
  EDUCATION_LEVELS,
  PREPARATION_LEVELS,
  type EducationLevel,
  type PreparationLevel,
} from '../../core/catalogue/scales'
import { addressText } from '../../stores/addressText'
import { PAY_STEPS } from '../../stores/paySteps'

export const SORTS = ['fit', 'pay', 'growth', 'openings'] as const
export type Sort = (typeof SORTS)[number]

export interface Filters {
  readonly preparation: readonly PreparationLevel[]
  readonly education: readonly EducationLevel[]
  /** Positions in the catalogue's list of clusters. */
  readonly clusters: readonly number[]
  /** Median pay at the place, dollars a year, at least. */
  readonly pay: number | undefined
}

export interface ListChoice {
  readonly sort: Sort
  readonly filters: Filters
  /** Whether another order than fit sorts the best fits only, or all there are. */
  readonly among: 'best' | 'all'
  /** By fit and unfiltered: the first picks of each kind, or the whole ranked list. */
  readonly view: 'shelves' | 'list'
  readonly shown: number
}

/** Careers on the first screen, and how many more each time. */
export const STEP = 10
/** Careers that are drawn at once: about as many as a window shows below the interests. */
export const FIRST_ROWS = 3
export const NO_FILTERS: Filters = { preparation: [], education: [], clusters: [], pay: undefined }

const MOST_SHOWN = 2_000

/**
 * Anything may stand in an address: what is not understood is left out.
 *
 * @param clusters - how many the catalogue has
 */
export function choiceOf(query: LocationQuery, clusters: number): ListChoice {
  return {
    sort: SORTS.find((sort) => sort === addressText(query['sort'])) ?? 'fit',
    among: addressText(query['among']) === 'all' ? 'all' : 'best',
    view: addressText(query['list']) === 'all' ? 'list' : 'shelves',
    shown: shownOf(addressText(query['show'])),
    filters: {
      preparation: PREPARATION_LEVELS.filter((level) => partsOf(query['preparation']).includes(String(level))),
      education: EDUCATION_LEVELS.filter((level) => partsOf(query['education']).includes(level)),
      clusters: clustersOf(partsOf(query['field'])).filter((position) => position < clusters),
      pay: PAY_STEPS.find((step) => String(step) === addressText(query['pay'])),
    },
  }
}

export function queryOf({ sort, filters, among, view, shown }: ListChoice): LocationQueryRaw {
  return {
    ...(sort === 'fit' ? {} : { sort }),
    ...(among === 'all' ? { among } : {}),
    ...(view === 'list' ? { list: 'all' } : {}),
    ...listPart('preparation', filters.preparation),
    ...listPart('education', filters.education),
    ...listPart('field', filters.clusters),
    ...(filters.pay === undefined ? {} : { pay: String(filters.pay) }),
    ...(shown === STEP ? {} : { show: String(shown) }),
  }
}

export const filterCount = ({ preparation, education, clusters, pay }: Filters): number =>
  preparation.length + education.length + clusters.length + (pay === undefined ? 0 : 1)

/** Another order or a filter asks for a list; without either there are the shelves, unless the list is wanted. */
export const isShelved = ({ sort, filters, view }: ListChoice): boolean =>
  view === 'shelves' && sort === 'fit' && filterCount(filters) === 0

const listPart = (name: string, values: readonly (string | number)[]): LocationQueryRaw =>
  values.length === 0 ? {} : { [name]: values.join(',') }

const partsOf = (value: LocationQueryValue | LocationQueryValue[] | undefined): readonly string[] =>
  addressText(value).split(',')

function clustersOf(parts: readonly string[]): readonly number[] {
  const positions = parts.filter((part) => /^\d{1,2}$/.test(part)).map(Number)
  return [...new Set(positions)].sort((left, right) => left - right)
}

function shownOf(text: string): number {
  const steps = /^\d{1,4}$/.test(text) ? Math.ceil(Number(text) / STEP) : 1
  return Math.min(MOST_SHOWN, Math.max(1, steps) * STEP)
}
