/** Pay of one occupation, in the place looked at and in the nation. */
import { amountOf, type Figure } from './figure'
import { hasHourly, isPaidByTheHour, payFigure } from './payFigures'
import { completedByHours, payRange, type PaidBy, type PayRange } from './payRange'
import type { CareerSheetInput, PlaceSheetInput } from './careerSheet'

/** Pay in one place by the year, and by the hour. */
export interface PayBand extends PayRange {
  readonly place: Figure['place']
  readonly hourly: PayRange
  /** Work paid by the hour only has no pay by the year, anywhere. */
  readonly paidBy: PaidBy
  readonly employed: Figure
  /** Absent for the nation, which is what places are compared with. */
  readonly locationQuotient?: Figure
}

/** The pay to show where there is room for one: by the year, unless none is published. */
export const mainRange = (band: PayBand): PayRange => (band.paidBy === 'hour' ? band.hourly : band)

/** What a dollar buys beside the US. `standsIn`: the figure is that of the state around the place. */
export interface PriceSheet {
  readonly level: Figure
  readonly standsIn: boolean
}

export function payBands(input: CareerSheetInput): readonly PayBand[] {
  const { here, national } = input
  return here ? [bandOf(input, here), bandOf(input, national)] : [bandOf(input, national)]
}

/** Of the state around an area that publishes no pay for the occupation, where the state does. */
export function payAround(input: CareerSheetInput): PayBand | undefined {
  const { here, state, occupation } = input
  if (!here || !state || state.place.id === here.place.id || here.facts.payOf(occupation.payCode)) return undefined
  return state.facts.payOf(occupation.payCode) && bandOf(input, state)
}

function bandOf({ occupation, national, source }: CareerSheetInput, { facts }: PlaceSheetInput): PayBand {
  const of = { occupation, facts }
  const oews = source('oews')
  const everywhere = national.facts.payOf(occupation.payCode)
  const yearly = payRange('year', of, oews)
  const hourly = payRange('hour', of, oews)
  return {
    place: facts.place,
    paidBy: isPaidByTheHour(everywhere) ? 'hour' : 'year',
    ...yearly,
    hourly: everywhere && hasHourly(everywhere) ? completedByHours(hourly, yearly) : hourly,
    employed: payFigure('employment', of, oews),
    ...(facts.place === national.place.id ? {} : { locationQuotient: payFigure('location-quotient', of, oews) }),
  }
}

/**
 * Areas have no price level of their own: their state's stands in, and its figure names the state. A territory that no
 * state holds has none.
 */
export function priceFigure({ here, state = here, occupation, source }: CareerSheetInput): PriceSheet | undefined {
  // Without pay there is nothing that a price level could be set against.
  if (!here || !state || occupation.payCode === null) return undefined
  const parities = source('price-parities')
  const level: Figure = {
    measure: 'price-level',
    amount: amountOf(state.place.priceLevel?.all, 'not-published-here'),
    unit: 'index',
    place: state.place.id,
    period: parities.period,
    source: parities.id,
  }
  return { level, standsIn: state.place.id !== here.place.id }
}
