/** What the work asks for, as the agency rates it: skills, knowledge, activities and the six interests. */
import { known, type Figure, type Measure, type Unit } from './figure'
import { US, type ElementId } from './ids'
import { INTERESTS, type Interest } from '../instrument/item'
import type { CareerFile, ElementsFile, Ratings } from './files'
import { schoolSubjects } from './schoolSubjects'
import { datedAs, type Source, type SourceId } from './source'

export interface RatedElement {
  readonly element: ElementId
  /** The official term. */
  readonly name: string
  readonly importance: Figure
  readonly level: Figure
}

export type RatingsOriginSheet = NonNullable<CareerFile['ratings']>['origin']

/** Most important first. */
export type RatingsSheet =
  | { readonly kind: 'missing' }
  | {
      readonly kind: 'rated'
      readonly origin: RatingsOriginSheet
      readonly skills: readonly RatedElement[]
      readonly knowledge: readonly RatedElement[]
      readonly activities: readonly RatedElement[]
      /** As the areas of knowledge that they teach, those that say most of the career first. */
      readonly subjects: readonly ElementId[]
    }

export interface InterestFigure {
  readonly interest: Interest
  readonly figure: Figure
}

type SourceOf = (id: SourceId) => Source

export function ratingsSheet({ ratings }: CareerFile, file: ElementsFile, source: SourceOf): RatingsSheet {
  if (!ratings?.skill && !ratings?.knowledge) return { kind: 'missing' }
  const { origin } = ratings
  const { elements, usualKnowledge: usual } = file
  const taken = origin.kind === 'predecessor' ? source('onet-predecessors') : undefined
  const later = { source: taken ?? source('onet-ratings'), date: origin.date }
  return {
    kind: 'rated',
    origin,
    skills: ratedElements(elements.skill, ratings.skill, { source: taken ?? source('onet'), date: origin.date }),
    knowledge: ratedElements(elements.knowledge, ratings.knowledge, later),
    activities: ratedElements(elements.activity, ratings.activity, later),
    subjects: schoolSubjects(ratings.knowledge?.importance ?? [], { id: elements.knowledge.id, usual }).map(
      ({ id }) => id,
    ),
  }
}

interface RatedBy {
  readonly source: Source
  readonly date: string
}

/** Elements whose rating is held back or not relevant are left out: they are not among what the work asks for. */
function ratedElements(
  { id, name }: ElementsFile['elements']['skill'],
  ratings: Ratings | null,
  by: RatedBy,
): readonly RatedElement[] {
  const rated = id.flatMap((element, row): readonly RatedElement[] => {
    const [importance, level] = [ratings?.importance[row] ?? null, ratings?.level[row] ?? null]
    if (importance === null || level === null) return []
    return [
      {
        element,
        name: name[row] ?? element,
        importance: ratingFigure('importance', { unit: 'scale-1-5', value: importance }, by),
        level: ratingFigure('level', { unit: 'scale-0-7', value: level }, by),
      },
    ]
  })
  return rated.sort((left, right) => rankOf(right) - rankOf(left))
}

/** By importance; those equally important by the level asked, which weighs less than any step of importance (0.01). */
const rankOf = ({ importance, level }: RatedElement): number => amount(importance) + amount(level) / 1000
const amount = (figure: Figure): number => (figure.amount.kind === 'known' ? figure.amount.value : 0)

function ratingFigure(
  measure: Measure,
  { unit, value }: { readonly unit: Unit; readonly value: number },
  { source, date }: RatedBy,
): Figure {
  return { measure, amount: known(value), unit, place: US, period: periodOf(date, source), source: source.id }
}

/** `07/2017`, as the agency dates a rating, in the form of every other period. */
function periodOf(date: string, source: Source): string {
  const [, month, year] = /^(\d{2})\/(\d{4})$/.exec(date) ?? []
  if (month !== undefined && year !== undefined) return `${year}-${month}`
  return date === '' ? source.period : date
}

export function interestFigures(
  { interests, dated }: CareerFile,
  source: SourceOf,
): readonly InterestFigure[] | undefined {
  const { period, id } = datedAs(dated.interests, source('onet'))
  return interests?.flatMap((value, row) => {
    const interest = INTERESTS[row]
    if (interest === undefined) return []
    const figure: Figure = {
      measure: 'interest',
      amount: known(value),
      unit: 'scale-1-7',
      place: US,
      period,
      source: id,
    }
    return [{ interest, figure }]
  })
}
