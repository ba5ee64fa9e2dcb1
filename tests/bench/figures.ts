/** What was measured, as tables: printed, and kept as the figures that the methods page and the readme quote. */
import {
  isReached,
  type MeasuredColumn,
  type MeasuredRow,
  type MeasuredTable,
  type Target,
} from '../../src/core/catalogue/measured'

export type Column = MeasuredColumn

export interface Row {
  readonly id: string
  /** What it is measured of, in words. */
  readonly of: string
  readonly people: number
  readonly values: Readonly<Record<string, number>>
  /** By column. */
  readonly targets?: Readonly<Record<string, Target>>
}

export interface Table {
  readonly id: string
  readonly title: string
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
}

export const atLeast = (value: number): Target => ({ kind: 'at-least', value })
export const atMost = (value: number): Target => ({ kind: 'at-most', value })

/** As it is kept: every value rounded as it is printed. */
export const kept = ({ id, title, columns, rows }: Table): MeasuredTable => ({
  id,
  title,
  columns,
  rows: rows.map(({ id: row, of, people, values, targets }): MeasuredRow => {
    const rounded = columns.map((column) => roundedTo(column.decimals, values[column.id]))
    return { id: row, of, people, values: rounded, ...(targets ? { targets } : {}) }
  }),
})

const roundedTo = (decimals: number, value: number | undefined): number | null =>
  value === undefined || Number.isNaN(value) ? null : Number(value.toFixed(decimals))

export function printed(table: Table): string {
  const head = [table.title, 'people', ...table.columns.map(({ id }) => id)]
  const body = table.rows.map((row) => [
    row.of,
    row.people > 0 ? String(row.people) : '',
    ...table.columns.map((column) => cellOf(row, column)),
  ])
  const widths = head.map((_, at) => Math.max(...[head, ...body].map((cells) => cells[at]?.length ?? 0)))
  const line = (cells: readonly string[]): string =>
    cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  ')
  return ['', line(head), ...body.map(line)].join('\n')
}

function cellOf({ values, targets }: Row, { id, decimals }: Column): string {
  const value = values[id]
  if (value === undefined || Number.isNaN(value)) return '·'
  const target = targets?.[id]
  const text = value.toFixed(decimals)
  if (target === undefined) return text
  return `${text} (${isReached(Number(text), target) ? '' : 'not '}${bound(target)})`
}

export const bound = ({ kind, value }: Target): string => `${kind === 'at-least' ? '≥' : '≤'} ${String(value)}`
