/** A table of measured figures → rows to show: numbers as text, with their goal and whether it was reached. */
import { isReached, type Measured, type MeasuredFigure, type Target } from '../../core/catalogue/measured'
import { beyondChance } from '../../charts/accuracy/beyondChance'
import { formatFixed, formatMoney, formatNumber, formatPercent, formatShare } from '../../i18n/format'
import type { MessagesOf } from '../../i18n/registry'
import type { Locale } from '../../platform/locale'
import type { TableId } from './sections'

type Unit = 'number' | 'share' | 'dollars'

const SKILLS = /^skills-/
const SHARES: Partial<Readonly<Record<TableId, RegExp>>> = {
  agreement: /^(?:same-top|top-ten|badly)$/,
  between: /^top5$/,
  calibration: /./,
  'one-more': /./,
  alike: /./,
}

export function unitOf(table: TableId, column: string): Unit {
  if (table === 'top-tens' && column.startsWith('pay-')) return 'dollars'
  return SKILLS.test(table) || SHARES[table]?.test(column) ? 'share' : 'number'
}

/** The column whose numbers begin at one half, drawn as bars beside them. */
export const isDrawn = (table: TableId, column: string): boolean => table === 'between' && column === 'auc'

const OWN = /^(?:full|short|discriminant)/

/** Whether a row of the comparison is ours, or what ours is compared with. */
export const isOwn = (row: string): boolean => OWN.test(row)

interface ShownGoal {
  readonly text: string
  readonly missed: boolean
}

export interface ShownCell {
  readonly text: string
  readonly goal?: ShownGoal
  /** 0–1 of the longest bar. */
  readonly bar?: number
}

// A type and no interface: a table wants rows that can be read by any key.
export type ShownRow = {
  readonly id: string
  readonly of: string
  readonly people: number
  readonly cells: Readonly<Record<string, ShownCell>>
}

export interface Telling {
  readonly table: TableId
  readonly measured: Measured
  readonly names: {
    readonly rows: Readonly<Record<string, string>>
    readonly columns: Readonly<Record<string, string>>
  }
  readonly words: MessagesOf<'methods'>['accuracy']
  readonly locale: Locale
}

export function measuredRows(telling: Telling): readonly ShownRow[] {
  const { table, measured, names } = telling
  return Object.entries(names.rows).map(([row, of]) => {
    const figures = Object.keys(names.columns).map((column): Found => {
      return { column, figure: measured.figure({ table, row, column }) }
    })
    return {
      id: row,
      of,
      people: Math.max(0, ...figures.map(({ figure }) => figure?.people ?? 0)),
      cells: Object.fromEntries(figures.map((found) => [found.column, cellOf(found, telling)])),
    }
  })
}

interface Found {
  readonly column: string
  readonly figure: MeasuredFigure | undefined
}

function cellOf({ column, figure }: Found, telling: Telling): ShownCell {
  const { table, words, locale } = telling
  if (!figure) return { text: words.unmeasured }
  const { value, decimals, target } = figure
  const unit = unitOf(table, column)
  return {
    text: textIn({ unit, decimals, locale }, value),
    ...(target ? { goal: goalOf(figure.value, target, { unit, decimals, locale, words }) } : {}),
    ...(isDrawn(table, column) ? { bar: beyondChance(value, mostIn(column, telling)) } : {}),
  }
}

function mostIn(column: string, { table, measured, names }: Telling): number {
  return Math.max(...Object.keys(names.rows).map((row) => measured.figure({ table, row, column })?.value ?? 0))
}

interface Form {
  readonly unit: Unit
  readonly decimals: number
  readonly locale: Locale
}

function goalOf(value: number, target: Target, form: Form & Pick<Telling, 'words'>): ShownGoal {
  const { words } = form
  const missed = !isReached(value, target)
  const goal = words.goal[target.kind](roundText(form, target.value))
  return { text: missed ? words.missed(goal) : words.reached(goal), missed }
}

/** A share is kept with two decimals more than its per cent is shown with. */
const percentDecimals = (decimals: number): number => Math.max(0, decimals - 2)

/** With all its decimals, so that numbers below each other align. */
function textIn({ unit, decimals, locale }: Form, value: number): string {
  if (unit === 'dollars') return formatMoney(locale, value)
  return unit === 'share' ? formatShare(locale, value, percentDecimals(decimals)) : formatFixed(locale, value, decimals)
}

/** As a goal is spoken of: 23, not 23.00. */
function roundText({ unit, decimals, locale }: Form, value: number): string {
  if (unit === 'dollars') return formatMoney(locale, value)
  return unit === 'share'
    ? formatPercent(locale, 100 * value, percentDecimals(decimals))
    : formatNumber(locale, value, decimals)
}
