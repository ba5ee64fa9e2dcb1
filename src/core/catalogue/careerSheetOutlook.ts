/** Where an occupation is heading: the nation's projections, and the state's beside the nation of the same file. */
import { ofFewMark } from './fewPeople'
import { amountOf, known, missing, type Amount, type Figure, type Measure, type Missing, type Unit } from './figure'
import { endsOf, growthOfAll, outlookWord, type OutlookWord } from './outlookFigures'
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
  state: input.here && input.state ? stateOutlook(input, input.here, input.state) : undefined,
})

function nationalOutlook({ career, occupations, source }: CareerSheetInput): NationalOutlookSheet {
  const { outlook, outlookTitle } = career
  const projections = source('projections')
  const { period, id } = projections
  const figure = (measure: Measure, unit: Unit, amount: Amount): Figure => ({
    measure,
    amount,
    unit,
    place: US,
    period,
    source: id,
    ...(outlookTitle ? { group: outlookTitle } : {}),
  })
  const cell = (value: number | null | undefined): Amount => amountOf(value, outlook ? 'not-available' : 'not-covered')
  const [first, last] = endsOf(period)
  return {
    now: { ...figure('jobs-now', 'thousand-jobs', cell(outlook?.employment)), period: first },
    projected: { ...figure('jobs-projected', 'thousand-jobs', cell(outlook?.projected)), period: last },
    change: figure('jobs-change', 'thousand-jobs', cell(outlook?.change)),
    growth: figure('jobs-change-percent', 'percent', cell(outlook?.changePercent)),
    openings: figure('openings-a-year', 'thousand-jobs', cell(outlook?.openings)),
    selfEmployed: figure('self-employed-percent', 'percent', cell(outlook?.selfEmployedPercent)),
    growthOfAll: growthOfAll(occupations, projections),
    word: outlook ? outlookWord(outlook.changePercent, occupations.total.changePercent) : undefined,
  }
}

function stateOutlook(input: CareerSheetInput, here: PlaceSheetInput, state: PlaceSheetInput): StateOutlookSheet {
  const figure = figureFrom(input, state.place.id)
  const found = rowOf(input, state)
  const ofNation = rowOf(input, input.national)
  const [first, last] = endsOf(input.source('state-projections').period)
  const openings = state.facts.countsGrowthOnly ? missing('counts-growth-only') : cellOf(found, 'openings')
  return {
    now: { ...figure('jobs-now', 'jobs', cellOf(found, 'base')), period: first, ...fewOf(found, 'base') },
    projected: { ...figure('jobs-projected', 'jobs', cellOf(found, 'projected')), period: last },
    change: figure('jobs-difference', 'jobs', differenceOf(found)),
    growth: {
      ...figure('jobs-change-percent', 'percent', cellOf(found, 'changePercent')),
      ...fewOf(found, 'changePercent'),
    },
    openings: figure('openings-a-year', 'jobs', openings),
    growthOfNation: figureFrom(input, US)('jobs-change-percent', 'percent', cellOf(ofNation, 'changePercent')),
    standsIn: state.place.id !== here.place.id,
  }
}

type Row = { readonly kind: 'found'; readonly row: StateOutlook } | { readonly kind: 'none'; readonly why: Missing }

/** Jobs and growth in one state, from the state's own projections. */
export function stateGrowth(input: PlacesInput, facts: PlaceFacts): Pick<StateOutlookSheet, 'now' | 'growth'> {
  const { occupation, outlookTitle, source } = input
  const { period, id } = source('state-projections')
  const found = rowOf({ occupation }, { facts })
  const shared = { place: facts.place, source: id, ...(outlookTitle ? { group: outlookTitle } : {}) }
  const [first] = endsOf(period)
  return {
    now: {
      ...shared,
      measure: 'jobs-now',
      unit: 'jobs',
      amount: cellOf(found, 'base'),
      period: first,
      ...fewOf(found, 'base'),
    },
    growth: {
      ...shared,
      measure: 'jobs-change-percent',
      unit: 'percent',
      amount: cellOf(found, 'changePercent'),
      period,
      ...fewOf(found, 'changePercent'),
    },
  }
}

/** The states code most occupations as the matrix does; where they do not, the code of the pay survey is theirs. */
function rowOf({ occupation }: Pick<CareerSheetInput, 'occupation'>, { facts }: Pick<PlaceSheetInput, 'facts'>): Row {
  const { outlookCode, payCode } = occupation
  if (outlookCode === null && payCode === null) return { kind: 'none', why: 'not-covered' }
  const row = facts.outlookOf(outlookCode) ?? facts.outlookOf(payCode)
  return row ? { kind: 'found', row } : { kind: 'none', why: 'not-projected-here' }
}

const cellOf = (found: Row, column: keyof StateOutlook): Amount =>
  found.kind === 'none' ? missing(found.why) : amountOf(found.row[column])

/** A state's growth rests on the jobs that it starts from. */
const fewOf = (found: Row, column: keyof StateOutlook): Pick<Figure, 'ofFew'> =>
  ofFewMark(cellOf(found, column), found.kind === 'found' ? found.row.base : null)

function differenceOf(found: Row): Amount {
  const [base, projected] = [cellOf(found, 'base'), cellOf(found, 'projected')]
  if (base.kind === 'missing') return base
  return projected.kind === 'missing' ? projected : known(projected.value - base.value)
}

function figureFrom({ career, source }: CareerSheetInput, place: PlaceId) {
  const { period, id } = source('state-projections')
  const group = career.outlookTitle
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
