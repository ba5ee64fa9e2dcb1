/** Pay of one occupation, in the place looked at and in the nation. */
import { amountOf, known, type Figure } from './figure'
import type { Pay } from './place'
import { payEstimates } from './payEstimates'
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
  /** Estimates of ours from the published percentiles and mean: see `payEstimates.ts`. */
  readonly entry: Figure
  readonly experienced: Figure
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
  const mean = figure('pay-mean')
  return {
    place: facts.place,
    ...estimatedBand(facts.payOf(occupation.payCode), mean),
    percentile10: figure('pay-percentile-10'),
    percentile25: figure('pay-percentile-25'),
    median: figure('pay-median'),
    percentile75: figure('pay-percentile-75'),
    percentile90: figure('pay-percentile-90'),
    mean,
    hourlyMedian: figure('pay-hourly-median'),
    hourlyMean: figure('pay-hourly-mean'),
    employed: figure('employment'),
    ...(facts.place === national.place.id ? {} : { locationQuotient: figure('location-quotient') }),
  }
}

/** Where a percentile they rest on is missing, so are they, and for the same reason. */
export function estimatedBand(pay: Pay | undefined, mean: Figure): Pick<PayBand, 'entry' | 'experienced'> {
  const estimates = pay && estimatesOf(pay)
  const missing = mean.amount.kind === 'missing' ? mean.amount : amountOf(null)
  const figure = (measure: Figure['measure'], value: number | undefined): Figure => ({
    ...mean,
    measure,
    amount: value === undefined ? missing : known(Math.round(value / TENS) * TENS),
  })
  return {
    entry: figure('pay-entry', estimates?.entry),
    experienced: figure('pay-experienced', estimates?.experienced),
  }
}

/** The survey publishes pay in tens of dollars; an estimate is no finer. */
const TENS = 10

function estimatesOf({ percentile10, percentile25, median, percentile75, percentile90, mean }: Pay) {
  if (percentile10 === null || percentile25 === null || median === null) return undefined
  if (percentile75 === null || percentile90 === null) return undefined
  return payEstimates({ percentile10, percentile25, median, percentile75, percentile90 }, mean)
}

/** Areas have no price level of their own: their state's stands in, and its figure names the state. */
export function priceFigure({ here, state, occupation, source }: CareerSheetInput): PriceSheet | undefined {
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
