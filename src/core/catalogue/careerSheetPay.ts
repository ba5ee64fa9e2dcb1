/** Pay of one occupation, in the place looked at and in the nation. */
import { amountOf, type Figure } from './figure'
import { payFigure } from './payFigures'
import type { CareerSheetInput, PlaceSheetInput } from './careerSheet'

/** Pay in one place, from the lowest-paid tenth to the highest-paid. */
export interface PayBand {
  readonly place: Figure['place']
  readonly percentile10: Figure
  readonly percentile25: Figure
  readonly median: Figure
  readonly percentile75: Figure
  readonly percentile90: Figure
  readonly mean: Figure
  readonly hourlyMedian: Figure
  readonly hourlyMean: Figure
  readonly employed: Figure
  /** Absent for the nation, which is what places are compared with. */
  readonly locationQuotient?: Figure
}

/** What a dollar buys beside the US. `standsIn`: the figure is that of the state around the place. */
export interface PriceSheet {
  readonly level: Figure
  readonly standsIn: boolean
}

export function payBands(input: CareerSheetInput): readonly PayBand[] {
  const { here, national } = input
  return here ? [bandOf(input, here), bandOf(input, national)] : [bandOf(input, national)]
}

function bandOf({ career, occupation, national, source }: CareerSheetInput, { facts }: PlaceSheetInput): PayBand {
  const figure = (measure: Parameters<typeof payFigure>[0]): Figure =>
    payFigure(measure, { occupation, facts, group: career.payTitle }, source('oews'))
  return {
    place: facts.place,
    percentile10: figure('pay-percentile-10'),
    percentile25: figure('pay-percentile-25'),
    median: figure('pay-median'),
    percentile75: figure('pay-percentile-75'),
    percentile90: figure('pay-percentile-90'),
    mean: figure('pay-mean'),
    hourlyMedian: figure('pay-hourly-median'),
    hourlyMean: figure('pay-hourly-mean'),
    employed: figure('employment'),
    ...(facts.place === national.place.id ? {} : { locationQuotient: figure('location-quotient') }),
  }
}

/** Areas have no price level of their own: their state's stands in, and its figure names the state. */
export function priceFigure({ here, state, source }: CareerSheetInput): PriceSheet | undefined {
  if (!here || !state) return undefined
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
