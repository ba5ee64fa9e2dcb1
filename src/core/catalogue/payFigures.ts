/** Pay and jobs of one occupation in one place, as figures. */
import { amountOf, missing, type Amount, type Figure, type Measure, type Missing, type Unit } from './figure'
import type { Occupation } from './occupation'
import type { Pay, PlaceFacts } from './place'
import type { Source } from './source'

/** As the survey publishes them; estimates of ours are made elsewhere. */
type PayMeasure = Exclude<
  Extract<Measure, `pay-${string}` | 'employment' | 'location-quotient'>,
  'pay-entry' | 'pay-experienced'
>

const COLUMN: Readonly<Record<PayMeasure, readonly [keyof Pay, Unit]>> = {
  'pay-percentile-10': ['percentile10', 'dollars-a-year'],
  'pay-percentile-25': ['percentile25', 'dollars-a-year'],
  'pay-median': ['median', 'dollars-a-year'],
  'pay-percentile-75': ['percentile75', 'dollars-a-year'],
  'pay-percentile-90': ['percentile90', 'dollars-a-year'],
  'pay-mean': ['mean', 'dollars-a-year'],
  'pay-hourly-median': ['hourlyMedian', 'dollars-an-hour'],
  'pay-hourly-mean': ['hourlyMean', 'dollars-an-hour'],
  employment: ['employment', 'jobs'],
  'location-quotient': ['locationQuotient', 'ratio'],
}

type Counted = Pick<Occupation, 'payCode'> & Partial<Pick<Occupation, 'payGroup'>>

/**
 * @param oews - the source the place's facts were compiled from
 * @param group - in place of the occupation's own word for the wider group whose pay it is
 */
export function payFigure(
  measure: PayMeasure,
  of: { readonly occupation: Counted; readonly facts: PlaceFacts; readonly group?: string | null },
  oews: Source,
): Figure {
  const [column, unit] = COLUMN[measure]
  const { facts, occupation, group = occupation.payGroup } = of
  const amount = payAmount(measure, facts, { code: occupation.payCode, column })
  const figure: Figure = { measure, amount, unit, place: facts.place, period: oews.period, source: oews.id }
  return group ? { ...figure, group } : figure
}

function payAmount(
  measure: PayMeasure,
  facts: PlaceFacts,
  { code, column }: { readonly code: Occupation['payCode']; readonly column: keyof Pay },
): Amount {
  if (code === null) return missing('not-covered')
  const pay = facts.payOf(code)
  if (!pay) return missing('not-published-here')
  if (measure.startsWith('pay-hourly') && !facts.publishesHourly) return missing('not-published-here')
  return amountOf(pay[column], blankIn(pay, measure))
}

/** A year's pay without an hour's is how the survey publishes some occupations, and an hour's without a year's others. */
function blankIn({ median, hourlyMedian }: Pay, measure: PayMeasure): Missing {
  if (measure.startsWith('pay-hourly')) return median === null ? 'not-available' : 'no-hourly-pay'
  return measure.startsWith('pay-') && median === null && hourlyMedian !== null ? 'no-yearly-pay' : 'not-available'
}
