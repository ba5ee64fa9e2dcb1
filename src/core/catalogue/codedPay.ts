/**
 * A place's pay, each figure by how far it lies from what the nation's row and the row's other figures lead to expect.
 *
 * The same walk writes and reads: it asks nothing of a figure that has not been coded before.
 */
import { binaryDigits, type Cell, type FigureCoder } from '../coding/figureCoder'
import { codeCodes, type CodesOfNation } from './codedCodes'
import { contextOf } from './codedContexts'
import type { PlaceFile } from './files'
import type { BlsCode } from './ids'
import { HOURS_A_YEAR } from './payFigures'

export type Pay = PlaceFile['pay']

export interface PayTerms {
  /** Codes that the nation has not. */
  readonly own: readonly BlsCode[]
  /** Jobs and dollars in one step: 10, or 1 where a figure is no multiple of ten. */
  readonly step: number
  /** Jobs of the place for one of the nation, over all occupations: with it a location quotient follows from the jobs. */
  readonly share: number
  /** Which of the columns that some places lack stand here. */
  readonly columns: readonly SomeColumn[]
}

/** Only the nation's table has pay by the hour from the lowest to the highest. */
export const SOME_COLUMNS = [
  'hourlyMean',
  'hourlyMedian',
  'hourlyPercentile10',
  'hourlyPercentile25',
  'hourlyPercentile75',
  'hourlyPercentile90',
  'locationQuotient',
] as const
export type SomeColumn = (typeof SOME_COLUMNS)[number]

/** Dollars a year in the order coded, and which of those before say what to expect: the first two that are published. */
const EXPECTED_FROM = {
  median: [],
  percentile75: ['median'],
  percentile25: ['median'],
  percentile90: ['percentile75'],
  percentile10: ['percentile25'],
  mean: ['median', 'percentile75', 'percentile25', 'percentile90', 'percentile10'],
} as const
type Yearly = keyof typeof EXPECTED_FROM
const YEARLY = Object.keys(EXPECTED_FROM) as Yearly[]

/** The place's pay for one dollar of the nation's follows the last rows by this part. */
const FOLLOWS = 1 / 8

type Row = { readonly [Field in keyof Omit<Pay, 'code'>]: Cell }

/** @param given - the pay to write; the reader gives `undefined` */
export function codePay(coder: FigureCoder, terms: PayTerms, { given, nation }: PayTables): Pay {
  const code = codeCodes(coder, codesOf(nation), { given: given?.code ?? [], own: terms.own })
  const usualOf = rowsByCode(nation)
  const givenOf = rowsByCode(given)
  let level = 1
  const rows = code.map((each) => {
    const usual = usualOf(each)
    const row = codeRow(coder, terms, { given: givenOf(each), usual, level })
    if (row.median !== null && usual.median) level += (row.median / usual.median - level) * FOLLOWS
    return row
  })
  return columnsOf(code, rows, terms.columns)
}

export interface PayTables {
  readonly given: Pay | undefined
  /** `undefined` for the nation itself. */
  readonly nation: Pay | undefined
}

const codesOf = (nation: Pay | undefined): CodesOfNation => ({
  field: 'pay code',
  code: nation?.code ?? [],
  jobs: nation?.employment ?? [],
})

interface RowTables {
  readonly given: Row
  readonly usual: Row
  readonly level: number
}

function codeRow(coder: FigureCoder, { step, share, columns }: PayTerms, { given, usual, level }: RowTables): Row {
  const employment = codeJobs(coder, given.employment, { usual: usual.employment, share, step })
  const yearly = codeYearly(coder, step, { given, usual, level })
  const some = (field: SomeColumn, { manner, hundredths }: Expected): Cell =>
    columns.includes(field)
      ? codeHundredths(coder, given[field], { context: contextOf(field, manner), expected: hundredths })
      : null
  return {
    employment,
    ...yearly,
    hourlyMean: some('hourlyMean', hourlyOf(yearly.mean)),
    hourlyMedian: some('hourlyMedian', hourlyOf(yearly.median)),
    hourlyPercentile10: some('hourlyPercentile10', hourlyOf(yearly.percentile10)),
    hourlyPercentile25: some('hourlyPercentile25', hourlyOf(yearly.percentile25)),
    hourlyPercentile75: some('hourlyPercentile75', hourlyOf(yearly.percentile75)),
    hourlyPercentile90: some('hourlyPercentile90', hourlyOf(yearly.percentile90)),
    locationQuotient: some('locationQuotient', quotientOf(employment, usual.employment, share)),
  }
}

interface Jobs {
  readonly usual: Cell
  readonly share: number
  readonly step: number
}

/** Jobs as they are, in the manner of those of which as many are expected: they follow nothing more closely. */
function codeJobs(coder: FigureCoder, given: Cell, { usual, share, step }: Jobs): Cell {
  const manner = binaryDigits(Math.round(((usual ?? 0) * share) / step))
  const found = coder.figure(contextOf('employment', manner), given === null ? null : Math.round(given / step), 0)
  return found === null ? null : found * step
}

function codeYearly(coder: FigureCoder, step: number, { given, usual, level }: RowTables): Record<Yearly, Cell> {
  const row: Record<Yearly, Cell> = { ...NOTHING }
  let before = true
  for (const field of YEARLY) {
    const expected = Math.round(expectedPay(field, row, { usual, level }) / step)
    const pay = given[field]
    const found = coder.figure(contextOf(field, Number(before)), pay === null ? null : Math.round(pay / step), expected)
    before = found !== null
    row[field] = found === null ? null : found * step
  }
  return row
}

type YearlyPay = Readonly<Record<Yearly, Cell>>

function expectedPay(field: Yearly, row: YearlyPay, { usual, level }: Omit<RowTables, 'given'>): number {
  const own = usual[field]
  let here = 0
  let there = 0
  for (const other of EXPECTED_FROM[field]) {
    const pay = row[other]
    if (own === null && pay !== null) return pay
    if (pay === null || usual[other] === null) continue
    here += pay
    there += usual[other]
  }
  return there === 0 ? (own ?? 0) * level : ((own ?? 0) * here) / there
}

interface Expected {
  readonly manner: number
  readonly hundredths: number
}

/** Cents. */
const hourlyOf = (year: Cell): Expected => ({
  manner: Number(year === null),
  hundredths: ((year ?? 0) * 100) / HOURS_A_YEAR,
})

/** Jobs are published in tens, so the fewer there are the further off the quotient may be that they give. */
function quotientOf(jobs: Cell, usual: Cell, share: number): Expected {
  if (jobs === null || !usual || share === 0) return { manner: jobs === null ? 62 : 63, hundredths: 100 }
  const hundredths = (jobs / usual / share) * 100
  return { manner: binaryDigits(Math.round((hundredths * 10) / Math.max(jobs, 1))), hundredths }
}

function codeHundredths(coder: FigureCoder, given: Cell, { context, expected }: HundredthsTerms): Cell {
  const found = coder.figure(context, given === null ? null : Math.round(given * 100), Math.round(expected))
  return found === null ? null : found / 100
}

interface HundredthsTerms {
  readonly context: number
  readonly expected: number
}

const NOTHING: Readonly<Record<Yearly, null>> = {
  median: null,
  percentile75: null,
  percentile25: null,
  percentile90: null,
  percentile10: null,
  mean: null,
}
const EMPTY: Row = {
  employment: null,
  ...NOTHING,
  hourlyMean: null,
  hourlyMedian: null,
  hourlyPercentile10: null,
  hourlyPercentile25: null,
  hourlyPercentile75: null,
  hourlyPercentile90: null,
  locationQuotient: null,
}

function rowsByCode(pay: Pay | undefined): (code: BlsCode) => Row {
  const rows = new Map(pay?.code.map((code, row) => [code, row]))
  return (code) => {
    const at = rows.get(code)
    return at === undefined || pay === undefined ? EMPTY : rowAt(pay, at)
  }
}

const rowAt = (pay: Pay, at: number): Row => ({
  employment: pay.employment[at] ?? null,
  median: pay.median[at] ?? null,
  percentile75: pay.percentile75[at] ?? null,
  percentile25: pay.percentile25[at] ?? null,
  percentile90: pay.percentile90[at] ?? null,
  percentile10: pay.percentile10[at] ?? null,
  mean: pay.mean[at] ?? null,
  hourlyMean: pay.hourlyMean?.[at] ?? null,
  hourlyMedian: pay.hourlyMedian?.[at] ?? null,
  hourlyPercentile10: pay.hourlyPercentile10?.[at] ?? null,
  hourlyPercentile25: pay.hourlyPercentile25?.[at] ?? null,
  hourlyPercentile75: pay.hourlyPercentile75?.[at] ?? null,
  hourlyPercentile90: pay.hourlyPercentile90?.[at] ?? null,
  locationQuotient: pay.locationQuotient?.[at] ?? null,
})

/** In the order of `PlaceFile`. */
function columnsOf(code: readonly BlsCode[], rows: readonly Row[], columns: readonly SomeColumn[]): Pay {
  const column = (field: keyof Row): readonly Cell[] => rows.map((row) => row[field])
  const some = (field: SomeColumn): readonly Cell[] | null => (columns.includes(field) ? column(field) : null)
  return {
    code,
    employment: column('employment'),
    mean: column('mean'),
    percentile10: column('percentile10'),
    percentile25: column('percentile25'),
    median: column('median'),
    percentile75: column('percentile75'),
    percentile90: column('percentile90'),
    hourlyMean: some('hourlyMean'),
    hourlyMedian: some('hourlyMedian'),
    hourlyPercentile10: some('hourlyPercentile10'),
    hourlyPercentile25: some('hourlyPercentile25'),
    hourlyPercentile75: some('hourlyPercentile75'),
    hourlyPercentile90: some('hourlyPercentile90'),
    locationQuotient: some('locationQuotient'),
  }
}
