/** What was measured, as tables: printed, and flattened into figures that the methods page and the readme quote. */

export interface Target {
  readonly kind: 'at-least' | 'at-most'
  readonly value: number
}

export interface Column {
  readonly id: string
  /** What a cell of it says, in words. */
  readonly measures: string
  readonly decimals: number
}

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

/** One number that can be quoted. */
export interface Figure {
  /** table/row/column */
  readonly id: string
  readonly measures: string
  readonly people: number
  readonly value: number
  readonly target?: Target
}

export const atLeast = (value: number): Target => ({ kind: 'at-least', value })
export const atMost = (value: number): Target => ({ kind: 'at-most', value })

export const figuresOf = ({ id, title, columns, rows }: Table): readonly Figure[] =>
  rows.flatMap((row) =>
    columns.flatMap((column) => {
      const value = row.values[column.id]
      if (value === undefined || Number.isNaN(value)) return []
      const target = row.targets?.[column.id]
      const figure = {
        id: `${id}/${row.id}/${column.id}`,
        measures: `${title}: ${row.of}: ${column.measures}`,
        people: row.people,
        value: Number(value.toFixed(column.decimals)),
      }
      return [target === undefined ? figure : { ...figure, target }]
    }),
  )

/** A target is held against the figure as printed. */
export const isReached = (value: number, { kind, value: bound }: Target): boolean =>
  kind === 'at-least' ? value >= bound : value <= bound

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
  const sign = target.kind === 'at-least' ? '≥' : '≤'
  return `${text} (${isReached(Number(text), target) ? '' : 'not '}${sign} ${String(target.value)})`
}
