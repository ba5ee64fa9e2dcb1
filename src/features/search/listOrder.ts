/** In which order the careers found stand: the address says it, or else what is looked for does. */
import type { Occupation } from '../../core/catalogue/occupation'
import { medianPayAt } from '../../core/catalogue/payFigures'
import type { PlaceFacts } from '../../core/catalogue/place'
import type { FoundCareer } from '../../stores/careerSearch'
import type { Narrowing } from './narrowing'

export const SORTS = ['match', 'subject', 'openings', 'pay', 'growth', 'name'] as const
export type Sort = (typeof SORTS)[number]

export interface Looking {
  /** Whether anything is typed: without that there is no best match, as there is no subject unless one is chosen. */
  readonly isAsking: boolean
  readonly narrowing: Narrowing
}

export const sortsFor = ({ isAsking, narrowing }: Looking): readonly Sort[] =>
  SORTS.filter((sort) => (sort !== 'match' || isAsking) && (sort !== 'subject' || narrowing.subject !== undefined))

/** @param text - of the address; anything may stand there */
export function sortOf(text: string, looking: Looking): Sort {
  const asked = sortsFor(looking).find((sort) => sort === text)
  return asked ?? usualSort(looking)
}

/**
 * Who looks around by school subject or growth sees the most of it first; otherwise what hires most people: of a pay that
 * is enough, the highest would be the same few careers whatever is enough.
 */
function usualSort({ isAsking, narrowing }: Looking): Sort {
  if (isAsking) return 'match'
  if (narrowing.subject !== undefined) return 'subject'
  return narrowing.growth === undefined ? 'openings' : 'growth'
}

export interface Order {
  readonly sort: Sort
  /** Of the place whose pay counts. */
  readonly facts: PlaceFacts | undefined
  /** How far what the chosen subject teaches stands above the average career, in quarter steps of importance, rounded. */
  readonly subjectAbove: ReadonlyMap<string, number>
}

/** @param found - in the order of the match, or by name where nothing is asked */
export function inOrder(
  found: readonly FoundCareer[],
  order: Order,
  byName: readonly FoundCareer[],
): readonly FoundCareer[] {
  const { sort } = order
  if (sort === 'match') return found
  if (sort === 'name') {
    const foundOf = new Map(found.map((each) => [each.occupation.code, each]))
    return byName.flatMap(({ occupation }) => foundOf.get(occupation.code) ?? [])
  }
  // Of careers that a subject sets apart as much, first the one that hires most people.
  const from = sort === 'subject' ? inOrder(found, { ...order, sort: 'openings' }, byName) : found
  const amounts = new Map(found.map((each) => [each, amountOf(each.occupation, order) ?? -Infinity]))
  const sorted = [...from].sort((one, other) => {
    const [first, second] = [amounts.get(one) ?? -Infinity, amounts.get(other) ?? -Infinity]
    return first === second ? 0 : second > first ? 1 : -1
  })
  return sort === 'openings' ? ownOpeningsFirst(sorted) : sorted
}

/** Openings of a wider group are no career's own: they come after all that are. */
function ownOpeningsFirst(found: readonly FoundCareer[]): readonly FoundCareer[] {
  const isOwn = ({ occupation }: FoundCareer): boolean =>
    occupation.outlook !== null && occupation.outlookGroup === null
  return [...found.filter(isOwn), ...found.filter((each) => !isOwn(each))]
}

function amountOf(occupation: Occupation, { sort, facts, subjectAbove }: Order): number | null | undefined {
  const { code, outlook } = occupation
  if (sort === 'subject') return subjectAbove.get(code)
  if (sort === 'pay') return facts && medianPayAt(occupation, facts)
  if (sort === 'growth') return outlook?.changePercent
  return outlook?.openings
}
