/** Pay of one occupation in one place, by the year or by the hour: from the lowest to the highest, with our estimates. */
import { known, valueOf, type Amount, type Figure, type Measure } from './figure'
import { payEstimates } from './payEstimates'
import { HOURS_A_YEAR, payFigure, type PayMeasure, type PayOf } from './payFigures'
import type { Source } from './source'

interface PublishedRange {
  readonly percentile10: Figure
  readonly percentile25: Figure
  readonly median: Figure
  readonly percentile75: Figure
  readonly percentile90: Figure
  readonly mean: Figure
}

export interface PayRange extends PublishedRange {
  /** Estimates of ours from the published percentiles and mean: see `payEstimates.ts`. */
  readonly entry: Figure
  readonly experienced: Figure
}

export type PaidBy = 'year' | 'hour'

interface Terms {
  readonly measures: Readonly<Record<keyof PublishedRange, PayMeasure> & Record<'entry' | 'experienced', Measure>>
  /** To the step in which such pay is published, in dollars: an estimate is no finer. */
  readonly rounded: (dollars: number) => number
}

const TERMS: Readonly<Record<PaidBy, Terms>> = {
  year: {
    measures: {
      entry: 'pay-entry',
      percentile10: 'pay-percentile-10',
      percentile25: 'pay-percentile-25',
      median: 'pay-median',
      percentile75: 'pay-percentile-75',
      percentile90: 'pay-percentile-90',
      experienced: 'pay-experienced',
      mean: 'pay-mean',
    },
    // Published in tens of dollars.
    rounded: (dollars) => Math.round(dollars / 10) * 10,
  },
  hour: {
    measures: {
      entry: 'pay-hourly-entry',
      percentile10: 'pay-hourly-percentile-10',
      percentile25: 'pay-hourly-percentile-25',
      median: 'pay-hourly-median',
      percentile75: 'pay-hourly-percentile-75',
      percentile90: 'pay-hourly-percentile-90',
      experienced: 'pay-hourly-experienced',
      mean: 'pay-hourly-mean',
    },
    // Published in cents.
    rounded: (dollars) => Math.round(dollars * 100) / 100,
  },
}

/** @param oews - the source the place's facts were compiled from */
export function payRange(by: PaidBy, of: PayOf, oews: Source): PayRange {
  const { measures, rounded } = TERMS[by]
  const figure = (part: keyof PublishedRange): Figure => payFigure(measures[part], of, oews)
  const published: PublishedRange = {
    percentile10: figure('percentile10'),
    percentile25: figure('percentile25'),
    median: figure('median'),
    percentile75: figure('percentile75'),
    percentile90: figure('percentile90'),
    mean: figure('mean'),
  }
  // As rough as what it is reckoned from; the mark does not outlive a number that is missing.
  const estimate = (part: 'entry' | 'experienced'): Figure => {
    const { ofFew, ...median } = published.median
    const amount = estimateOf(part, published, rounded)
    return { ...median, measure: measures[part], amount, ...(ofFew && amount.kind === 'known' ? { ofFew } : {}) }
  }
  return { ...published, entry: estimate('entry'), experienced: estimate('experienced') }
}

/**
 * Places publish less by the hour than by the year, or nothing. A year's pay of work that is paid by the hour is the hour's
 * by a fixed number of hours, so what they do not publish is got back from it: to the cent, or one cent off, because a
 * year's pay is published in tens of dollars.
 */
export function completedByHours(hourly: PayRange, yearly: PayRange): PayRange {
  const part = (key: keyof PayRange): Figure => byHours(hourly[key], yearly[key])
  return {
    percentile10: part('percentile10'),
    percentile25: part('percentile25'),
    median: part('median'),
    percentile75: part('percentile75'),
    percentile90: part('percentile90'),
    mean: part('mean'),
    entry: part('entry'),
    experienced: part('experienced'),
  }
}

const byHours = (hour: Figure, year: Figure): Figure => {
  const dollars = valueOf(year)
  if (dollars === undefined || hour.amount.kind === 'known') return hour
  if (hour.amount.why !== 'no-hourly-here' && hour.amount.why !== 'hourly-range-elsewhere') return hour
  const amount = known(TERMS.hour.rounded(dollars / HOURS_A_YEAR))
  return { ...hour, amount, workedOut: 'year-by-hours', ...(year.ofFew ? { ofFew: true } : {}) }
}

/** Where a figure that it rests on is missing, so is it, and for the same reason. */
function estimateOf(part: 'entry' | 'experienced', range: PublishedRange, rounded: Terms['rounded']): Amount {
  const { percentile10, percentile25, median, mean } = range
  const restsOn = [percentile10, percentile25, median, ...(part === 'experienced' ? [mean] : [])]
  const missing = restsOn.map(({ amount }) => amount).find(({ kind }) => kind === 'missing')
  if (missing) return missing
  const at = (column: keyof PublishedRange): number => valueOf(range[column]) ?? NaN
  const estimates = payEstimates(
    { percentile10: at('percentile10'), percentile25: at('percentile25'), median: at('median') },
    valueOf(mean) ?? null,
  )
  return known(rounded(estimates[part] ?? NaN))
}
