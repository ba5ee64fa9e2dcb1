/**
 * The tables of pay of a career: by the year and by the hour, a column a place. A place that publishes nothing of a table
 * has no column there: why is said once, below.
 */
import type { PayBand } from '../../core/catalogue/careerSheetPay'
import { valueOf, type Figure } from '../../core/catalogue/figure'
import type { PaidBy, PayRange } from '../../core/catalogue/payRange'

export interface PayTable {
  readonly by: PaidBy
  /** All rows; or, where places publish no range: the middle of all places, and then the rest of those that do. */
  readonly part: 'whole' | 'middle' | 'rest'
  readonly places: readonly Figure['place'][]
  readonly rows: readonly PayTableRow[]
  /** One for each place that has no column here; it says why. */
  readonly absent: readonly Figure[]
}

export interface PayTableRow {
  readonly key: string
  readonly figures: readonly Figure[]
}

/** What is asked first stands first: to begin with, in the middle, later on. */
const ROWS = [
  'entry',
  'median',
  'experienced',
  'percentile10',
  'percentile25',
  'percentile75',
  'percentile90',
  'mean',
] as const satisfies readonly (keyof PayRange)[]

/** Published in every place that publishes pay by the hour at all; and the people. */
const MIDDLE: readonly string[] = ['median', 'mean', 'employed']

/** The way in which the career is paid comes first, and has the people employed as well. */
export function payTables(bands: readonly PayBand[]): readonly PayTable[] {
  const first = bands[0]?.paidBy ?? 'year'
  return [...tablesOf(first, bands), ...tablesOf(first === 'hour' ? 'year' : 'hour', bands)]
}

interface Column {
  readonly place: Figure['place']
  readonly rows: readonly { readonly key: string; readonly figure: Figure }[]
}

function tablesOf(by: PaidBy, bands: readonly PayBand[]): readonly PayTable[] {
  const columns = bands.map((band) => columnOf(by, band))
  const shown = columns.filter(({ rows }) => rows.some(({ figure }) => valueOf(figure) !== undefined))
  const absent = forAll(columns.filter((column) => !shown.includes(column)).flatMap(firstMissing))
  const whole = shown.filter((column) => !lacksRange(column))
  if (whole.length === shown.length) return [tableOf(by, 'whole', { shown, absent })]
  const unranged = shown.filter(lacksRange).flatMap(firstMissing)
  const middle = tableOf(by, 'middle', { shown, absent: [...absent, ...unranged] })
  return whole.length === 0 ? [middle] : [middle, tableOf(by, 'rest', { shown: whole, absent: [] })]
}

function columnOf(by: PaidBy, band: PayBand): Column {
  const range = by === 'hour' ? band.hourly : band
  const pay = ROWS.map((key) => ({ key, figure: range[key] }))
  return {
    place: band.place,
    rows: by === band.paidBy ? [...pay, { key: 'employed', figure: band.employed }] : pay,
  }
}

interface Columns {
  readonly shown: readonly Column[]
  readonly absent: readonly Figure[]
}

function tableOf(by: PaidBy, part: PayTable['part'], { shown, absent }: Columns): PayTable {
  const keys = shown[0]?.rows.map(({ key }) => key) ?? []
  const isIn = (key: string): boolean => part === 'whole' || MIDDLE.includes(key) === (part === 'middle')
  return {
    by,
    part,
    places: shown.map(({ place }) => place),
    rows: keys.filter(isIn).map((key) => ({
      key,
      figures: shown.flatMap(({ rows }) => rows.filter((row) => row.key === key).map(({ figure }) => figure)),
    })),
    absent,
  }
}

const firstMissing = ({ rows }: Column): readonly Figure[] =>
  rows
    .map(({ figure }) => figure)
    .filter((figure) => valueOf(figure) === undefined)
    .slice(0, 1)

/** Where the work is paid otherwise everywhere, that is reason enough, whatever a place leaves out besides. */
function forAll(absent: readonly Figure[]): readonly Figure[] {
  const otherwise = absent.filter(
    ({ amount }) => amount.kind === 'missing' && (amount.why === 'no-hourly-pay' || amount.why === 'no-yearly-pay'),
  )
  return otherwise.length > 0 ? otherwise : absent
}

const lacksRange = ({ rows }: Column): boolean =>
  rows.some(({ figure: { amount } }) => amount.kind === 'missing' && amount.why === 'hourly-range-elsewhere')
