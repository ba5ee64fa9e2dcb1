/** What was said to be likely against what happened: the short quiz's chances beside the result of all 48. */
import { topChances } from '../../src/core/match/topChances'
import { topInterestChances } from '../../src/core/measure/clarity'
import { atMost, type Column, type Row, type Table } from './figures'
import type { Taken } from './taken'
import type { World } from './world'

/** Ten bins of stated chance: in each, how many were stated, their sum, and how many came true. */
export interface Tally {
  readonly count: Float64Array
  readonly stated: Float64Array
  readonly happened: Float64Array
}

export interface Statements {
  /** That the top interest is the top interest of all 48; a shared lead counts for as much as the share. */
  readonly topInterest: Tally
  /** The same; of a shared lead the first letter counts. */
  readonly topInterestStrict: Tally
  /** That each of the ten careers shown is among the ten of all 48. */
  readonly shown: Tally
  /** That any career with at least one chance in a hundred is. */
  readonly any: Tally
}

const BINS = 10
const SMALLEST = 0.01
const KINDS = ['topInterest', 'topInterestStrict', 'shown', 'any'] as const

const emptyTally = (): Tally => ({
  count: new Float64Array(BINS),
  stated: new Float64Array(BINS),
  happened: new Float64Array(BINS),
})

export const noStatements = (): Statements => ({
  topInterest: emptyTally(),
  topInterestStrict: emptyTally(),
  shown: emptyTally(),
  any: emptyTally(),
})

function state(tally: Tally, chance: number, happened: number): void {
  const bin = Math.min(BINS - 1, Math.floor(chance * BINS))
  tally.count[bin] = (tally.count[bin] ?? 0) + 1
  tally.stated[bin] = (tally.stated[bin] ?? 0) + chance
  tally.happened[bin] = (tally.happened[bin] ?? 0) + happened
}

export function stateInterest(statements: Statements, { means, short }: Taken): void {
  const chances = topInterestChances(short.belief)
  const lead = chances.indexOf(Math.max(...chances))
  const most = Math.max(...means)
  const leaders = means.filter((value) => value === most).length
  state(statements.topInterest, chances[lead] ?? 0, means[lead] === most ? 1 / leaders : 0)
  state(statements.topInterestStrict, chances[lead] ?? 0, Number(means.indexOf(most) === lead))
}

export function stateCareers(statements: Statements, { engine }: World, { full, short }: Taken): void {
  const chances = topChances(engine, short.answers)
  const came = new Set(full.top)
  chances.forEach((chance, position) => {
    const happened = Number(came.has(position))
    if (short.top.includes(position)) state(statements.shown, chance, happened)
    if (chance >= SMALLEST) state(statements.any, chance, happened)
  })
}

export function addedStatements(all: readonly Statements[]): Statements {
  const sum = noStatements()
  for (const each of all) {
    for (const kind of KINDS) {
      for (const part of ['count', 'stated', 'happened'] as const) {
        each[kind][part].forEach((value, bin) => {
          sum[kind][part][bin] = (sum[kind][part][bin] ?? 0) + value
        })
      }
    }
  }
  return sum
}

/** Mean distance between stated and happened, each bin weighing as many statements as it holds. */
export function meanGap({ count, stated, happened }: Tally): number {
  const gaps = stated.reduce((sum, value, bin) => sum + Math.abs(value - (happened[bin] ?? 0)), 0)
  return gaps / count.reduce((sum, value) => sum + value, 0)
}

const NAMES: Readonly<Record<(typeof KINDS)[number], string>> = {
  topInterest: 'that the top interest is the top one, a shared lead shared',
  topInterestStrict: 'that the top interest is the top one, of a shared lead the first',
  shown: 'that a career shown is among the ten',
  any: 'that any career is among the ten, from one in a hundred',
}

const COLUMNS: readonly Column[] = [
  { id: 'gap', measures: 'mean distance between stated and happened', decimals: 3 },
  { id: 'stated', measures: 'mean stated chance', decimals: 3 },
  { id: 'happened', measures: 'share that came true', decimals: 3 },
  ...Array.from({ length: BINS }, (_, bin) => ({
    id: `${bin * 10}%`,
    measures: `share that came true of what was stated at ${bin * 10} to ${bin * 10 + 10} %`,
    decimals: 3,
  })),
]

/** @param people - how many spoke of interests, and of careers */
export function calibrationTable(
  statements: Statements,
  people: { readonly interest: number; readonly careers: number },
): Table {
  const rows = KINDS.map((kind): Row => {
    const tally = statements[kind]
    const total = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0)
    const bins = Array.from(tally.count, (count, bin) => [`${bin * 10}%`, (tally.happened[bin] ?? 0) / count])
    return {
      id: kind,
      of: NAMES[kind],
      people: kind.startsWith('topInterest') ? people.interest : people.careers,
      values: {
        gap: meanGap(tally),
        stated: total(tally.stated) / total(tally.count),
        happened: total(tally.happened) / total(tally.count),
        ...(Object.fromEntries(bins) as Record<string, number>),
      },
      ...(kind === 'topInterestStrict' ? {} : { targets: { gap: atMost(0.03) } }),
    }
  })
  return { id: 'calibration', title: 'Stated and happened', columns: COLUMNS, rows }
}
