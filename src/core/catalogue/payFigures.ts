/** Pay and jobs of one occupation in one place, as figures. */
import { ofFewMark } from './fewPeople'
import { amountOf, missing, type Amount, type Figure, type Measure, type Missing, type Unit } from './figure'
import type { Occupation } from './occupation'
import type { Pay, PlaceFacts } from './place'
import type { Source } from './source'

/** As the survey publishes them; estimates of ours are made elsewhere. */
export type PayMeasure = Exclude<
  Extract<Measure, `pay-${string}` | 'employment' | 'location-quotient'>,
  `pay-${'' | 'hourly-'}${'entry' | 'experienced'}`
>

const COLUMN: Readonly<Record<PayMeasure, readonly [keyof Pay, Unit]>> = {
  'pay-percentile-10': ['percentile10', 'dollars-a-year'],
  'pay-percentile-25': ['percentile25', 'dollars-a-year'],
  'pay-median': ['median', 'dollars-a-year'],
  'pay-percentile-75': ['percentile75', 'dollars-a-year'],
  'pay-percentile-90': ['percentile90', 'dollars-a-year'],
  'pay-mean': ['mean', 'dollars-a-year'],
  'pay-hourly-percentile-10': ['hourlyPercentile10', 'dollars-an-hour'],
  'pay-hourly-percentile-25': ['hourlyPercentile25', 'dollars-an-hour'],
  'pay-hourly-median': ['hourlyMedian', 'dollars-an-hour'],
  'pay-hourly-percentile-75': ['hourlyPercentile75', 'dollars-an-hour'],
  'pay-hourly-percentile-90': ['hourlyPercentile90', 'dollars-an-hour'],
  'pay-hourly-mean': ['hourlyMean', 'dollars-an-hour'],
  employment: ['employment', 'jobs'],
  'location-quotient': ['locationQuotient', 'ratio'],
}

export interface PayOf {
  readonly occupation: Pick<Occupation, 'payCode'> & Partial<Pick<Occupation, 'payGroup'>>
  readonly facts: PlaceFacts
}

/** @param oews - the source the place's facts were compiled from */
export function payFigure(measure: PayMeasure, { facts, occupation }: PayOf, oews: Source): Figure {
  const [column, unit] = COLUMN[measure]
  const amount = payAmount(facts, { code: occupation.payCode, column, unit })
  const few = ofFewMark(amount, facts.payOf(occupation.payCode)?.employment)
  const figure: Figure = { measure, amount, unit, place: facts.place, period: oews.period, source: oews.id, ...few }
  return occupation.payGroup ? { ...figure, group: occupation.payGroup } : figure
}

/** Median pay as the survey publishes it: by the year, or by the hour of work that is paid by the hour only. */
export const headlinePay = (of: PayOf, oews: Source): Figure =>
  payFigure(isPaidByTheHour(of.facts.payOf(of.occupation.payCode)) ? 'pay-hourly-median' : 'pay-median', of, oews)

/** The number alone of a year's median pay, to compare by; `undefined` where none is known. */
export const medianPayAt = ({ payCode }: Pick<Occupation, 'payCode'>, facts: PlaceFacts): number | undefined =>
  facts.payOf(payCode)?.median ?? undefined

/** Hours of a year's work, by which BLS turns an hour's pay into a year's. */
export const HOURS_A_YEAR = 2080

/** An hour's pay without a year's is how the survey publishes work that few do the whole year. */
export const isPaidByTheHour = (pay: Pay | undefined): boolean => pay !== undefined && !hasYearly(pay) && hasHourly(pay)

const hasYearly = ({ median, mean }: Pay): boolean => median !== null || mean !== null
export const hasHourly = ({ hourlyMedian, hourlyMean }: Pay): boolean => hourlyMedian !== null || hourlyMean !== null

interface Cell {
  readonly code: Occupation['payCode']
  readonly column: keyof Pay
  readonly unit: Unit
}

function payAmount(facts: PlaceFacts, { code, column, unit }: Cell): Amount {
  if (code === null) return missing('not-covered')
  const pay = facts.payOf(code)
  if (!pay) return missing('not-published-here')
  if (unit === 'dollars-a-year') return amountOf(pay[column], isPaidByTheHour(pay) ? 'no-yearly-pay' : 'not-available')
  return amountOf(pay[column], unit === 'dollars-an-hour' ? whyUnhourly(facts, pay, column) : 'not-available')
}

function whyUnhourly({ publishesHourly, publishesHourlyRange }: PlaceFacts, pay: Pay, column: keyof Pay): Missing {
  if (!publishesHourly) return 'no-hourly-here'
  // A year's pay without an hour's is how the survey publishes occupations that are not paid by the hour.
  if (hasYearly(pay) && !hasHourly(pay)) return 'no-hourly-pay'
  const isRange = column !== 'hourlyMedian' && column !== 'hourlyMean'
  return isRange && !publishesHourlyRange ? 'hourly-range-elsewhere' : 'not-available'
}
