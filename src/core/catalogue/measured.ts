/** `measured.json`: what `npm run bench` measured, as tables; written by `tests/bench`, read by the methods page. */
import type { FileHeader } from './files'

export interface MeasuredFile {
  readonly header: Pick<FileHeader, 'file' | 'format' | 'madeBy'>
  readonly tables: readonly MeasuredTable[]
}

export interface MeasuredTable {
  readonly id: string
  readonly title: string
  readonly columns: readonly MeasuredColumn[]
  readonly rows: readonly MeasuredRow[]
}

export interface MeasuredColumn {
  readonly id: string
  /** What a cell of it says, in words. */
  readonly measures: string
  readonly decimals: number
}

export interface MeasuredRow {
  readonly id: string
  /** What it is measured of, in words. */
  readonly of: string
  /** On how many; 0 where no people are needed. */
  readonly people: number
  /** One a column, rounded as it is shown; `null` where nothing could be measured. */
  readonly values: readonly (number | null)[]
  /** By column. */
  readonly targets?: Readonly<Record<string, Target>>
}

/** What was aimed at before it was measured. */
export interface Target {
  readonly kind: 'at-least' | 'at-most'
  readonly value: number
}

/** One number that can be quoted, with whom it was measured on. */
export interface MeasuredFigure {
  readonly value: number
  readonly decimals: number
  readonly people: number
  readonly target?: Target
}

export interface FigurePath {
  readonly table: string
  readonly row: string
  readonly column: string
}

export interface Measured {
  /** `undefined`: not measured. */
  readonly figure: (path: FigurePath) => MeasuredFigure | undefined
}

/** A target is held against the figure as printed. */
export const isReached = (value: number, { kind, value: bound }: Target): boolean =>
  kind === 'at-least' ? value >= bound : value <= bound

/** @throws RangeError when the tables are not whole */
export function decodeMeasured({ tables }: MeasuredFile): Measured {
  const figures = new Map(tables.flatMap(figuresOf))
  return { figure: ({ table, row, column }) => figures.get(`${table}/${row}/${column}`) }
}

type Named = readonly [path: string, figure: MeasuredFigure]

const figuresOf = ({ id, columns, rows }: MeasuredTable): readonly Named[] =>
  rows.flatMap((row) => {
    if (row.values.length !== columns.length || !Number.isInteger(row.people)) {
      throw new RangeError(`decodeMeasured: ${id}/${row.id}: expected ${columns.length} values and a number of people`)
    }
    return columns.flatMap((column, at): readonly Named[] => {
      const value = row.values[at] ?? null
      if (value === null) return []
      return [[`${id}/${row.id}/${column.id}`, figureOf(value, column, row)]]
    })
  })

function figureOf(value: number, { id, decimals }: MeasuredColumn, { people, targets }: MeasuredRow): MeasuredFigure {
  if (!Number.isFinite(value) || !Number.isInteger(decimals)) {
    throw new RangeError(`decodeMeasured: ${id}: expected a number, got ${String(value)}`)
  }
  const target = targets?.[id]
  return { value, decimals, people, ...(target ? { target } : {}) }
}
