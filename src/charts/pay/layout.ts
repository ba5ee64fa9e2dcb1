/** Where the marks of a pay picture stand: one row a place, on one scale of dollars. Positions are shares of the width. */
import { mainRange, type PayBand } from '../../core/catalogue/careerSheetPay'
import { valueOf, type Unit } from '../../core/catalogue/figure'

/** A mark with its dollars and its share of the width, 0–1. */
export interface Mark {
  readonly dollars: number
  readonly at: number
}

export interface Span {
  readonly from: number
  readonly to: number
}

export interface PayRow {
  readonly place: PayBand['place']
  readonly unit: Unit
  /** Eight of ten workers; absent where one of its ends is not published. */
  readonly most: Span | undefined
  /** The middle half. */
  readonly middle: Span | undefined
  readonly low: Mark | undefined
  readonly median: Mark | undefined
  readonly high: Mark | undefined
}

export interface PayLayout {
  readonly rows: readonly PayRow[]
  readonly ticks: readonly Mark[]
}

/** Round numbers of dollars, an hour and a year, that a scale may step by; the largest serves the highest pay there is. */
const STEPS = [5, 10, 20, 25, 50, 100, 200, 10_000, 20_000, 25_000, 50_000, 100_000, 200_000]
/** More would crowd a phone's width. */
const MOST_TICKS = 6

/** Starts at zero, so that twice the pay is twice as far. `undefined` where no median and no span can be drawn. */
export function payLayout(bands: readonly PayBand[]): PayLayout | undefined {
  const rows = bands.filter((band) => dollarsOf(band).length > 0)
  const highest = Math.max(...rows.flatMap(dollarsOf))
  if (rows.length === 0 || !Number.isFinite(highest)) return undefined
  const step = STEPS.find((dollars) => highest / dollars <= MOST_TICKS - 1) ?? 200_000
  const count = Math.ceil(highest / step)
  const end = count * step
  const ticks = Array.from({ length: count + 1 }, (_, tick) => ({ dollars: tick * step, at: tick / count }))
  return { rows: rows.map((band) => rowOf(band, end)), ticks }
}

function dollarsOf(band: PayBand): readonly number[] {
  const { percentile10, median, percentile90 } = mainRange(band)
  return [percentile10, median, percentile90].flatMap((figure) => valueOf(figure) ?? [])
}

function rowOf(band: PayBand, end: number): PayRow {
  const mark = (dollars: number | undefined): Mark | undefined =>
    dollars === undefined ? undefined : { dollars, at: dollars / end }
  const range = mainRange(band)
  const low = mark(valueOf(range.percentile10))
  const high = mark(valueOf(range.percentile90))
  const middle = spanOf(mark(valueOf(range.percentile25)), mark(valueOf(range.percentile75)))
  const median = mark(valueOf(range.median))
  return { place: band.place, unit: range.median.unit, low, high, median, most: spanOf(low, high), middle }
}

const spanOf = (from: Mark | undefined, to: Mark | undefined): Span | undefined =>
  from && to ? { from: from.at, to: to.at } : undefined

/** Narrower than this, and the labels of both ends would touch on a phone if they stood within the band. */
const WIDE = 0.5

/** The text-anchor of an end's label: inwards where the band is wide, outwards where it is narrow and there is room. */
export function anchorOf(most: Span | undefined, end: 'low' | 'high'): 'start' | 'end' {
  const inwards = end === 'low' ? 'start' : 'end'
  if (!most || most.to - most.from >= WIDE) return inwards
  const room = end === 'low' ? most.from : 1 - most.to
  // A label of six figures takes about a fifth of a phone's width.
  if (room < 0.2) return inwards
  return end === 'low' ? 'end' : 'start'
}
