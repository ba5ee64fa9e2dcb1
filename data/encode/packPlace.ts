/** A place's facts as they travel; `src/core/catalogue/packedPlace.ts` is the way back. */
import type { FileHeader } from '../../src/core/catalogue/files'
import {
  centsAnHour,
  codeNumber,
  growth,
  lastKnown,
  unpackPlace,
  type PackedOutlook,
  type PackedPay,
  type PackedPlaceFile,
} from '../../src/core/catalogue/packedPlace'
import type { BlsCode } from '../../src/core/catalogue/ids'
import type { PlaceFacts } from '../steps/placeFacts'

type Column = readonly (number | null)[]

/** @throws RangeError where unpacking would not give back the facts, to the last digit */
export function packPlace(header: FileHeader, facts: PlaceFacts): PackedPlaceFile {
  const { place, pay, groups, outlook } = facts
  const packed = { header, place, pay: packPay(pay), groups, outlook: outlook && packOutlook(outlook) }
  if (JSON.stringify(unpackPlace(packed)) !== JSON.stringify({ header, ...facts })) {
    throw new RangeError(`packPlace: expected ${place} to unpack as it was packed`)
  }
  return packed
}

function packPay(pay: PlaceFacts['pay']): PackedPay {
  const { percentile10, percentile25, median, percentile75, percentile90, mean } = pay
  const step = stepOf([pay.employment, percentile10, percentile25, median, percentile75, percentile90, mean])
  const rise = (column: Column, ...from: readonly Column[]): Column =>
    each(column, (value, row) => (value - lastKnown(from, row)) / step)
  return {
    code: rises(pay.code),
    step,
    employment: rise(pay.employment),
    percentile10: rise(percentile10),
    percentile25: rise(percentile25, percentile10),
    median: rise(median, percentile25, percentile10),
    percentile75: rise(percentile75, median, percentile25, percentile10),
    percentile90: rise(percentile90, percentile75, median, percentile25, percentile10),
    mean: rise(mean, median, percentile25, percentile10),
    hourlyMean: pay.hourlyMean && cents(pay.hourlyMean, mean),
    hourlyMedian: pay.hourlyMedian && cents(pay.hourlyMedian, median),
    locationQuotient: pay.locationQuotient && each(pay.locationQuotient, (quotient) => Math.round(quotient * 100)),
  }
}

function packOutlook(outlook: NonNullable<PlaceFacts['outlook']>): PackedOutlook {
  const { base, projected, changePercent, openings } = outlook
  const step = stepOf([base, projected, openings])
  return {
    code: rises(outlook.code),
    step,
    base: each(base, (jobs) => jobs / step),
    projected: each(projected, (jobs, row) => (jobs - lastKnown([base], row)) / step),
    changePercent: each(
      changePercent,
      (percent, row) => Math.round(percent * 10) - growth(base[row] ?? null, projected[row] ?? null),
    ),
    openings: each(openings, (jobs) => jobs / step),
  }
}

const each = (column: Column, value: (published: number, row: number) => number): Column =>
  column.map((published, row) => (published === null ? null : value(published, row)))

const cents = (column: Column, year: Column): Column =>
  each(column, (dollars, row) => Math.round(dollars * 100) - centsAnHour(year[row] ?? null))

/** Figures are published in tens; one that is not makes the whole table travel in ones. */
const stepOf = (columns: readonly Column[]): number =>
  columns.every((column) => column.every((value) => (value ?? 0) % 10 === 0)) ? 10 : 1

const rises = (codes: readonly BlsCode[]): number[] =>
  codes.map((code, row) => {
    const before = codes[row - 1]
    return codeNumber(code) - (before === undefined ? 0 : codeNumber(before))
  })
