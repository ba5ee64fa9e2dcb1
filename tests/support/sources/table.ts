/** Invented tables in the published formats, so that the pipeline's tests run on a machine without the published files. */
import type { Columns, Table } from '../../../data/schema/table'

/** What of a table its file is made by. */
export type Published = Pick<Table<Columns>, 'file' | 'layout' | 'notesBelow' | 'columns'>
export type Rows = readonly Readonly<Record<string, string | number>>[]
export type Invented = readonly (readonly [Published, Rows])[]

type Cells = Readonly<Record<string, string | number>>

/** The header of a table and rows given by field; a column that is not read is filled with a dash. */
export function linesOf(table: Published, rows: readonly Cells[]): (string | number)[][] {
  const columns = Object.entries(table.columns)
  const cellOf = (row: Cells, field: string, read: boolean): string | number => {
    const value = row[field]
    if (value === undefined && read) throw new RangeError(`linesOf: expected a value of ${field} for ${table.file}`)
    return value ?? '-'
  }
  return [
    columns.map(([, { name }]) => name),
    ...rows.map((row) => columns.map(([field, { cell }]) => cellOf(row, field, cell !== undefined))),
  ]
}

export const tabbedText = (lines: readonly (readonly (string | number)[])[]): string =>
  lines.map((cells) => `${cells.join('\t')}\r\n`).join('')

export const csvText = (lines: readonly (readonly (string | number)[])[]): string =>
  lines.map((cells) => `${cells.map((cell) => `"${String(cell)}"`).join(',')}\n`).join('')
