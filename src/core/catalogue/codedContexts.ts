/** Numbers of the contexts of `FigureCoder`: figures of one field lie alike, or in some manners of their own. */
const FIELDS = [
  'pay code',
  'employment',
  'median',
  'percentile75',
  'percentile25',
  'percentile90',
  'percentile10',
  'mean',
  'hourlyMean',
  'hourlyMedian',
  'locationQuotient',
  'outlook code',
  'base',
  'projected',
  'changePercent',
  'openings',
  'hourlyPercentile10',
  'hourlyPercentile25',
  'hourlyPercentile75',
  'hourlyPercentile90',
] as const
export type CodedField = (typeof FIELDS)[number]

/** Manners are sizes in powers of two, twice over at most: below 64. */
const MANNERS = 64
const FIRST = Object.fromEntries(FIELDS.map((field, at) => [field, at * MANNERS])) as Readonly<
  Record<CodedField, number>
>

export const contextOf = (field: CodedField, manner = 0): number => FIRST[field] + manner
