/** A grid of cells → checked rows. Whatever does not hold stops here, with file, line and column. */
import * as v from 'valibot'
import type { OccupationCode } from '../../src/core/catalogue/ids'
import type { Column, Columns, Row, Table } from '../schema/table'
import type { Grid } from './grid'
import { quoted, SourceProblem } from './sourceProblem'

export interface Reading<R> {
  readonly file: string
  readonly rows: readonly R[]
  /** Lines below the header, notes and blank lines included. */
  readonly linesIn: number
  /** How many lines were not carried on, by reason. */
  readonly dropped: ReadonlyMap<string, number>
}

export function rowsOf<C extends Columns>(table: Table<C>, grid: Grid): Reading<Row<C>> {
  const columns = Object.entries(table.columns)
  checkHeader(columns, grid)
  const seen = new Map<string, number>()
  const dropped = new Map<string, number>()
  const rows: Row<C>[] = []
  for (const [index, cells] of grid.rows.entries()) {
    if (index === 0) continue
    const at = { file: grid.file, line: grid.firstLine + index }
    const row = lineKind(cells, table) ?? rowAt(columns, cells, at)
    const reason = typeof row === 'string' ? row : kept(table, row as Row<C>, { at, seen })
    if (reason === undefined) rows.push(row as Row<C>)
    else dropped.set(reason, (dropped.get(reason) ?? 0) + 1)
  }
  if (seen.size === 0) throw new SourceProblem({ file: grid.file }, 'at least one row below the header', 'none')
  return { file: grid.file, rows, linesIn: grid.rows.length - 1, dropped }
}

type Place = { readonly file: string; readonly line: number }
type Named = readonly [string, Column<unknown>]

function checkHeader(columns: readonly Named[], { file, firstLine, rows }: Grid): void {
  const found = rows[0] ?? []
  for (const [index, [, { name }]] of columns.entries()) {
    const cell = found[index]
    if (cell?.trim() === name) continue
    throw new SourceProblem(
      { file, line: firstLine, column: String(index + 1) },
      `the header ${quoted(name)}`,
      cell === undefined ? 'nothing' : quoted(cell),
    )
  }
  if (found.slice(columns.length).every((cell) => cell.trim() === '')) return
  throw new SourceProblem({ file, line: firstLine }, `${String(columns.length)} columns`, String(found.length))
}

/** What stands on a line that is no row of the table. */
function lineKind(cells: readonly string[], { notesBelow }: Pick<Table<Columns>, 'notesBelow'>): string | undefined {
  if (cells.every((cell) => cell.trim() === '')) return 'blank line'
  const onlyFirst = cells.slice(1).every((cell) => cell.trim() === '')
  return notesBelow === true && onlyFirst ? 'note below the table' : undefined
}

function rowAt(columns: readonly Named[], cells: readonly string[], at: Place): Record<string, unknown> {
  // Trailing cells may be there as long as they are empty, as in the state projections and in workbooks.
  const whole = cells.length >= columns.length && cells.slice(columns.length).every((cell) => cell.trim() === '')
  if (!whole) {
    throw new SourceProblem(at, `${String(columns.length)} cells`, String(cells.length))
  }
  const row: Record<string, unknown> = {}
  for (const [index, [field, { name, cell }]] of columns.entries()) {
    if (!cell) continue
    const result = v.safeParse(cell, cells[index])
    if (!result.success) {
      throw new SourceProblem({ ...at, column: name }, result.issues[0].message, quoted(cells[index] ?? ''))
    }
    row[field] = result.output
  }
  return row
}

interface Seen {
  readonly at: Place
  /** Line of each key. */
  readonly seen: Map<string, number>
}

function kept<C extends Columns>(table: Table<C>, row: Row<C>, { at, seen }: Seen): string | undefined {
  const key = table.key.map((field) => String(row[field])).join(' · ')
  const before = seen.get(key)
  if (before !== undefined) {
    const names = table.key.map((field) => table.columns[field]?.name ?? field).join(' + ')
    throw new SourceProblem(
      { ...at, column: names },
      'a key of its own',
      `${quoted(key)}, as on line ${String(before)}`,
    )
  }
  seen.set(key, at.line)
  return table.drop?.(row)
}

export interface About {
  readonly code: OccupationCode
}

/** Rows about an occupation that this release does not have would be looked up by nobody: dropped and counted. */
export function ofKnown<R extends About>(reading: Reading<R>, known: ReadonlySet<OccupationCode>): Reading<R> {
  const rows = reading.rows.filter(({ code }) => known.has(code))
  const strangers = reading.rows.length - rows.length
  if (strangers === 0) return reading
  return { ...reading, rows, dropped: new Map([...reading.dropped, ['no occupation of this release', strangers]]) }
}
