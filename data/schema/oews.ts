/** Occupational Employment and Wage Statistics: national and sector workbooks, state and area tables. */
import { FILES, SHEETS } from '../releases'
import { numberOr, oneOf, text, title } from './cell'
import { bls, place } from './codes'
import { column, CSV, table, unread, type Columns } from './table'

/** No area or pay is larger; anything above is a slip of columns. */
const MOST_JOBS = 400_000_000
const MOST_DOLLARS = 5_000_000

/**
 * BLS's marks: `*` no wage estimate, `**` no employment estimate, blank = suppressed. `#`, at or above the top code, says
 * that the pay is high and not that there is no figure: no pay that is shown has it now, and one that has stops the
 * compilation until the app has a word of its own for it.
 */
const MARKS = ['', '*', '**']

const jobs = numberOr(MARKS, 0, MOST_JOBS)
const dollars = numberOr(MARKS, 0, MOST_DOLLARS)

const WORKBOOK_COLUMNS = {
  area: unread('AREA'),
  areaTitle: unread('AREA_TITLE'),
  areaType: unread('AREA_TYPE'),
  state: unread('PRIM_STATE'),
  naics: column('NAICS', text),
  naicsTitle: column('NAICS_TITLE', text),
  industryGroup: unread('I_GROUP'),
  ownership: unread('OWN_CODE'),
  code: column('OCC_CODE', bls),
  title: column('OCC_TITLE', title),
  level: column(
    'O_GROUP',
    oneOf({ total: 'total', major: 'major', minor: 'minor', broad: 'broad', detailed: 'detailed' } as const),
  ),
  employment: column('TOT_EMP', jobs),
  employmentError: unread('EMP_PRSE'),
  jobsPerThousand: unread('JOBS_1000'),
  quotient: unread('LOC_QUOTIENT'),
  percentOfTotal: unread('PCT_TOTAL'),
  percentReporting: unread('PCT_RPT'),
  hourlyMean: column('H_MEAN', dollars),
  mean: column('A_MEAN', dollars),
  meanError: unread('MEAN_PRSE'),
  hourlyPercentile10: column('H_PCT10', dollars),
  hourlyPercentile25: column('H_PCT25', dollars),
  hourlyMedian: column('H_MEDIAN', dollars),
  hourlyPercentile75: column('H_PCT75', dollars),
  hourlyPercentile90: column('H_PCT90', dollars),
  percentile10: column('A_PCT10', dollars),
  percentile25: column('A_PCT25', dollars),
  median: column('A_MEDIAN', dollars),
  percentile75: column('A_PCT75', dollars),
  percentile90: column('A_PCT90', dollars),
  annualOnly: unread('ANNUAL'),
  hourlyOnly: unread('HOURLY'),
} satisfies Columns

/** Of industries the number of jobs is shown; their pay, with marks of its own, is not. */
const SECTOR_COLUMNS = {
  ...WORKBOOK_COLUMNS,
  hourlyMean: unread('H_MEAN'),
  mean: unread('A_MEAN'),
  hourlyPercentile10: unread('H_PCT10'),
  hourlyPercentile25: unread('H_PCT25'),
  hourlyMedian: unread('H_MEDIAN'),
  hourlyPercentile75: unread('H_PCT75'),
  hourlyPercentile90: unread('H_PCT90'),
  percentile10: unread('A_PCT10'),
  percentile25: unread('A_PCT25'),
  median: unread('A_MEDIAN'),
  percentile75: unread('A_PCT75'),
  percentile90: unread('A_PCT90'),
} satisfies Columns

const LEVELS_NOT_SHOWN = { minor: 'minor group, not shown', broad: 'broad group, not shown' } as const

export const NATIONAL_PAY = table({
  source: 'oews',
  file: FILES.nationalPay,
  layout: { kind: 'sheet', sheet: SHEETS.nationalPay, headerLine: 1 },
  columns: WORKBOOK_COLUMNS,
  // A code such as 13-1020 stands as a broad group and, on a row of its own, as a detailed occupation.
  key: ['naics', 'code', 'level'],
  drop: ({ level }) => (level === 'minor' || level === 'broad' ? LEVELS_NOT_SHOWN[level] : undefined),
})

export const SECTOR_PAY = table({
  source: 'oews-sector',
  file: FILES.sectorPay,
  layout: { kind: 'sheet', sheet: SHEETS.sectorPay, headerLine: 1 },
  columns: SECTOR_COLUMNS,
  key: ['naics', 'code', 'level'],
  drop: ({ level }) => {
    if (level === 'total' || level === 'major') return `${level}, not shown by sector`
    return level === 'detailed' ? undefined : LEVELS_NOT_SHOWN[level]
  },
})

const AREA_COLUMNS = {
  area: column('area', place),
  areaTitle: column('area_title', text),
  code: column('occ_code', bls),
  title: column('occ_title', title),
  employment: column('tot_emp', jobs),
  median: column('a_median', dollars),
  mean: column('a_mean', dollars),
} satisfies Columns

const PERCENTILE_COLUMNS = {
  percentile10: column('a_pct10', dollars),
  percentile25: column('a_pct25', dollars),
  percentile75: column('a_pct75', dollars),
  percentile90: column('a_pct90', dollars),
} satisfies Columns

const QUOTIENT = column('loc_quotient', numberOr(MARKS, 0, 10_000))

const HOURLY_AREA_COLUMNS = {
  ...AREA_COLUMNS,
  hourlyMedian: column('h_median', dollars),
  hourlyMean: column('h_mean', dollars),
  ...PERCENTILE_COLUMNS,
  jobsPerThousand: unread('jobs_1000'),
  quotient: QUOTIENT,
} satisfies Columns

const hourlyArea = (file: string) =>
  table({ source: 'oews', file, layout: CSV, columns: HOURLY_AREA_COLUMNS, key: ['area', 'code'] })

export const STATE_PAY = hourlyArea(FILES.statePay)
export const NONMETRO_PAY = hourlyArea(FILES.nonmetroPay)

export const METRO_PAY = table({
  source: 'oews',
  file: FILES.metroPay,
  layout: CSV,
  columns: { ...AREA_COLUMNS, ...PERCENTILE_COLUMNS, quotient: QUOTIENT },
  key: ['area', 'code'],
})
