/**
 * How a place's file travels: every figure as its difference from one already known, in whole steps.
 *
 * Pay is published in tens of dollars and its percentiles rise, hourly pay is the year's divided by 2,080 hours give or
 * take a cent, a projection lies near its base: the differences are small numbers, and small numbers weigh little.
 */
import type { FileHeader, PlaceFile } from './files'
import { blsCode, type BlsCode, type PlaceId } from './ids'

type Column = readonly (number | null)[]

export interface PackedPlaceFile {
  readonly header: FileHeader
  readonly place: PlaceId
  readonly pay: PackedPay
  readonly groups: PlaceFile['groups']
  readonly outlook: PackedOutlook | null
}

export interface PackedPay {
  /** Rises of the code without its dash: `11-1011`, `11-1021` = 111011, 10. */
  readonly code: readonly number[]
  /** Jobs and dollars in one step: 10, or 1 where a figure is no multiple of ten. */
  readonly step: number
  readonly employment: Column
  /** The percentiles as rises from the last one that is published. */
  readonly percentile10: Column
  readonly percentile25: Column
  readonly median: Column
  readonly percentile75: Column
  readonly percentile90: Column
  /** Above or below the median, or the last percentile that is published. */
  readonly mean: Column
  /** Cents above or below the year's pay divided by 2,080. */
  readonly hourlyMean: Column | null
  readonly hourlyMedian: Column | null
  /** Hundredths. */
  readonly locationQuotient: Column | null
}

export interface PackedOutlook {
  readonly code: readonly number[]
  readonly step: number
  readonly base: Column
  /** Above or below the base. */
  readonly projected: Column
  /** Tenths of a per cent above or below what base and projection give. */
  readonly changePercent: Column
  readonly openings: Column
}

/** Hours of a year's work, by which BLS turns hourly pay into a year's. */
const HOURS = 2080

/** What a value is measured from; `null` is nothing known, which is 0. */
type Known = number | null

export const centsAnHour = (year: Known): number => Math.round(((year ?? 0) * 100) / HOURS)

/** Tenths of a per cent. */
export const growth = (base: Known, projected: Known): number =>
  base === null || projected === null || base === 0 ? 0 : Math.round((projected / base - 1) * 1000)

export const codeNumber = (code: BlsCode): number => Number(code.replace('-', ''))

export function unpackPlace({ header, place, pay, groups, outlook }: PackedPlaceFile): PlaceFile {
  return { header, place, pay: unpackPay(pay), groups, outlook: outlook && unpackOutlook(outlook) }
}

function unpackPay(pay: PackedPay): PlaceFile['pay'] {
  const { step } = pay
  const percentile10 = scaled(pay.percentile10, step)
  const percentile25 = raised(pay.percentile25, step, [percentile10])
  const median = raised(pay.median, step, [percentile25, percentile10])
  const percentile75 = raised(pay.percentile75, step, [median, percentile25, percentile10])
  const percentile90 = raised(pay.percentile90, step, [percentile75, median, percentile25, percentile10])
  const mean = raised(pay.mean, step, [median, percentile25, percentile10])
  return {
    code: unpackCodes(pay.code),
    employment: scaled(pay.employment, step),
    mean,
    percentile10,
    percentile25,
    median,
    percentile75,
    percentile90,
    hourlyMean: pay.hourlyMean && hourly(pay.hourlyMean, mean),
    hourlyMedian: pay.hourlyMedian && hourly(pay.hourlyMedian, median),
    locationQuotient: pay.locationQuotient && each(pay.locationQuotient, (hundredths) => hundredths / 100),
  }
}

function unpackOutlook(outlook: PackedOutlook): NonNullable<PlaceFile['outlook']> {
  const { step } = outlook
  const base = scaled(outlook.base, step)
  const projected = raised(outlook.projected, step, [base])
  return {
    code: unpackCodes(outlook.code),
    base,
    projected,
    changePercent: each(
      outlook.changePercent,
      (tenths, row) => (growth(base[row] ?? null, projected[row] ?? null) + tenths) / 10,
    ),
    openings: scaled(outlook.openings, step),
  }
}

const each = (column: Column, value: (packed: number, row: number) => number): Column =>
  column.map((packed, row) => (packed === null ? null : value(packed, row)))

const scaled = (column: Column, step: number): Column => each(column, (steps) => steps * step)

const raised = (column: Column, step: number, from: readonly Column[]): Column =>
  each(column, (steps, row) => steps * step + lastKnown(from, row))

/** @param from - the nearest first */
export const lastKnown = (from: readonly Column[], row: number): number => {
  for (const column of from) {
    const value = column[row] ?? null
    if (value !== null) return value
  }
  return 0
}

const hourly = (column: Column, year: Column): Column =>
  each(column, (cents, row) => (centsAnHour(year[row] ?? null) + cents) / 100)

/** @throws RangeError when the rises do not lead from one code to the next */
function unpackCodes(rises: readonly number[]): readonly BlsCode[] {
  let digits = 0
  return rises.map((rise) => {
    digits += rise
    const text = String(digits).padStart(6, '0')
    const code = blsCode(`${text.slice(0, 2)}-${text.slice(2)}`)
    if (code === undefined) throw new RangeError(`unpackCodes: expected six digits, got ${text}`)
    return code
  })
}
