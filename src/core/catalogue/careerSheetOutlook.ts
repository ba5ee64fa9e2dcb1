/** Where an occupation is heading: the nation's projections, and the state's beside the nation of the same file. */
import { ofFewMark } from './fewPeople'
import { amountOf, known, missing, type Amount, type Figure, type Measure, type Missing, type Unit } from './figure'
import {
  endsOf,
  growthOfAll,
  outlookFigure,
  outlookWord,
  type OutlookMeasure,
  type OutlookWord,
} from './outlookFigures'
import { US, type PlaceId } from './ids'
import type { CareerSheetInput, PlaceSheetInput } from './careerSheet'
import type { PlacesInput } from './careerSheetPlaces'
import type { PlaceFacts, StateOutlook } from './place'

export interface NationalOutlookSheet {
  readonly now: Figure
  readonly projected: Figure
  readonly change: Figure
  readonly growth: Figure
  readonly openings: Figure
  readonly selfEmployed: Figure
  /** Growth of all occupations together, from the same table. */
  readonly growthOfAll: Figure
  /** `undefined` where no growth is published. */
  readonly word: OutlookWord | undefined
}

/** The state projections are older and counted otherwise, so they stand only beside the US row of their own file. */
export interface StateOutlookSheet {
  readonly now: Figure
  readonly projected: Figure
  /** The difference of the two, worked out here: the states publish none. */
  readonly change: Figure
  readonly growth: Figure
  readonly openings: Figure
  readonly growthOfNation: Figure
  /** The place looked at is an area, and this is the state around it. */
  readonly standsIn: boolean
}

export interface OutlookSheet {
  readonly nation: NationalOutlookSheet
  readonly state: StateOutlookSheet | undefined
}

export const outlookSheet = (input: CareerSheetInput): OutlookSheet => ({
  nation: nationalOutlook(input),
  state: input.here && stateOutlook(input, input.here, input.state),
})

function nationalOutlook({
  career: { outlook },
  occupation,
  occupations,
  source,
}: CareerSheetInput): NationalOutlookSheet {
  const projections = source('projections')
  const figure = (measure: OutlookMeasure): Figure =>
    outlookFigure(measure, { outlook, outlookGroup: occupation.outlookGroup }, projections)
  const other = (measure: Measure, unit: Unit, value: number | null | undefined): Figure => ({
    ...figure('jobs-change-percent'),
    measure,
    unit,
    amount: amountOf(value, outlook ? 'not-available' : 'not-covered'),
  })
  return {
    now: figure('jobs-now'),
    projected: figure('jobs-projected'),
    change: other('jobs-change', 'thousand-jobs', outlook?.change),
    growth: figure('jobs-change-percent'),
    openings: figure('openings-a-year'),
    selfEmployed: other('self-employed-percent', 'percent', outlook?.selfEmployedPercent),
    growthOfAll: growthOfAll(occupations, projections),
    word: outlook ? outlookWord(outlook.changePercent, occupations.total.changePercent) : undefined,
  }
}

/** A territory that no state holds has no projections, and each of its figures says so. */
function stateOutlook(
  input: CareerSheetInput,
  here: PlaceSheetInput,
  state: PlaceSheetInput = here,
): StateOutlookSheet {
  const found = rowOf(input, state)
  const nation = rowOf(input, input.national)
  const of = figureFrom(input, state.place.id)
  const figure = (measure: Measure, unit: Unit, amount: Amount): Figure => ({
    ...of(measure, unit, amount),
    ...fewOf(found, amount),
  })
  const { now, growth } = stateGrowth(input, state.facts)
  const [, last] = endsOf(input.source('state-projections').period)
  const openings = state.facts.countsGrowthOnly ? missing('counts-growth-only') : cellOf(found, 'openings')
  return {
    now,
    projected: { ...figure('jobs-projected', 'jobs', cellOf(found, 'projected')), period: last },
    change: figure('jobs-difference', 'jobs', differenceOf(found)),
    growth,
    openings: figure('openings-a-year', 'jobs', openings),
    growthOfNation: figureFrom(input, US)('jobs-change-percent', 'percent', cellOf(nation, 'changePercent')),
    standsIn: state.place.id !== here.place.id,
  }
}

type Row = { readonly kind: 'found'; readonly row: StateOutlook } | { readonly kind: 'none'; readonly why: Missing }

/** Jobs and growth in one state, from the state's own projections. */
export function stateGrowth(input: PlacesInput, facts: PlaceFacts): Pick<StateOutlookSheet, 'now' | 'growth'> {
  const found = rowOf(input, { facts })
  const of = figureFrom(input, facts.place)
  const [base, change] = [cellOf(found, 'base'), cellOf(found, 'changePercent')]
  const [first] = endsOf(input.source('state-projections').period)
  return {
    now: { ...of('jobs-now', 'jobs', base), period: first, ...fewOf(found, base) },
    growth: { ...of('jobs-change-percent', 'percent', change), ...fewOf(found, change) },
  }
}

function rowOf({ occupation }: Pick<CareerSheetInput, 'occupation'>, { facts }: Pick<PlaceSheetInput, 'facts'>): Row {
  const { outlookCode, payCode } = occupation
  if (outlookCode === null && payCode === null) return { kind: 'none', why: 'not-covered' }
  const row = facts.outlookOf(outlookCode)
  return row ? { kind: 'found', row } : { kind: 'none', why: 'not-projected-here' }
}

const cellOf = (found: Row, column: keyof StateOutlook): Amount =>
  found.kind === 'none' ? missing(found.why) : amountOf(found.row[column])

/** All of a state's projections rest on the jobs that they start from. */
const fewOf = (found: Row, amount: Amount): Pick<Figure, 'ofFew'> =>
  ofFewMark(amount, found.kind === 'found' ? found.row.base : null)

function differenceOf(found: Row): Amount {
  const [base, projected] = [cellOf(found, 'base'), cellOf(found, 'projected')]
  if (base.kind === 'missing') return base
  return projected.kind === 'missing' ? projected : known(projected.value - base.value)
}

function figureFrom({ occupation, source }: Pick<CareerSheetInput, 'occupation' | 'source'>, place: PlaceId) {
  const { period, id } = source('state-projections')
  const group = occupation.outlookGroup
  return (measure: Measure, unit: Unit, amount: Amount): Figure => ({
    measure,
    amount,
    unit,
    place,
    period,
    source: id,
    ...(group ? { group } : {}),
  })
}
