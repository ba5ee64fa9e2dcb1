/** What women's and men's ten careers pay and ask for, and how far they are apart. */
import type { PreparationLevel } from '../../src/core/catalogue/scales'
import { topOf, type Taken } from './taken'
import { atMost, type Column, type Row, type Table } from './figures'
import type { Person } from './people'
import type { Baseline } from './baselines'

const LISTS = ['full', 'short', 'pearson'] as const
type List = (typeof LISTS)[number]

/** Positions in the pool of the ten careers, by each way of ranking. */
export type TopTens = Readonly<Record<List, readonly number[]>>

export const topTens = ({ full, short, means }: Taken, pearson: Baseline): TopTens => ({
  full: full.top,
  short: short.top,
  pearson: topOf(pearson(means)),
})

/** By position in the pool; `null` where it is not published. */
export interface PoolFacts {
  /** Median a year in the US, dollars. */
  readonly pay: readonly (number | null)[]
  readonly preparation: readonly (PreparationLevel | null)[]
}

const NAMES: Readonly<Record<List, string>> = {
  full: 'all 48',
  short: 'short quiz',
  pearson: 'Pearson on six sums',
}

const COLUMNS: readonly Column[] = [
  { id: 'pay-women', measures: 'median US pay of women’s ten careers, mean, dollars', decimals: 0 },
  { id: 'pay-men', measures: 'median US pay of men’s ten careers, mean, dollars', decimals: 0 },
  { id: 'pay-gap', measures: 'how far apart, dollars', decimals: 0 },
  { id: 'preparation-women', measures: 'preparation level of women’s ten careers, mean', decimals: 3 },
  { id: 'preparation-men', measures: 'preparation level of men’s ten careers, mean', decimals: 3 },
  { id: 'preparation-gap', measures: 'how far apart, levels', decimals: 3 },
]

export function topTenTable(people: readonly Person[], all: readonly TopTens[], facts: PoolFacts): Table {
  const both = people.filter(({ gender }) => gender === 'Female' || gender === 'Male').length
  const rows = LISTS.map((list): Row => {
    const mean = (gender: string, of: readonly (number | null)[]): number => meanOf(people, all, { gender, list, of })
    const pay = [mean('Female', facts.pay), mean('Male', facts.pay)] as const
    const preparation = [mean('Female', facts.preparation), mean('Male', facts.preparation)] as const
    const values = {
      'pay-women': pay[0],
      'pay-men': pay[1],
      'pay-gap': Math.abs(pay[0] - pay[1]),
      'preparation-women': preparation[0],
      'preparation-men': preparation[1],
      'preparation-gap': Math.abs(preparation[0] - preparation[1]),
    }
    return { id: list, of: NAMES[list], people: both, values }
  })
  return { id: 'top-tens', title: 'Women’s and men’s ten careers', columns: COLUMNS, rows: noWider(rows) }
}

function noWider(rows: readonly Row[]): readonly Row[] {
  const pearson = rows.find(({ id }) => id === 'pearson')?.values ?? {}
  const targets = {
    'pay-gap': atMost(Number((pearson['pay-gap'] ?? NaN).toFixed(0))),
    'preparation-gap': atMost(Number((pearson['preparation-gap'] ?? NaN).toFixed(3))),
  }
  return rows.map((row) => (row.id === 'pearson' ? row : { ...row, targets }))
}

interface Asked {
  readonly gender: string
  readonly list: List
  readonly of: readonly (number | null)[]
}

/** Mean over people of the mean over their ten. */
function meanOf(people: readonly Person[], all: readonly TopTens[], { gender, list, of }: Asked): number {
  const own = people.flatMap((person, at) => {
    const known = person.gender === gender ? (all[at]?.[list] ?? []).flatMap((position) => of[position] ?? []) : []
    return known.length === 0 ? [] : [average(known)]
  })
  return average(own)
}

const average = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length
