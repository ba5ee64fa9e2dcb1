/** A published table: where it stands, its exact header, what each column holds, which columns make a row unique. */
import type { SourceId } from '../../src/core/catalogue/source'
import type { Cell } from './cell'

export interface Column<Value> {
  /** The header exactly as published. */
  readonly name: string
  /** `undefined` = the header is checked and the column is not read. */
  readonly cell: Cell<Value> | undefined
}

export type Columns = Readonly<Record<string, Column<unknown>>>
export type Row<C extends Columns> = {
  readonly [Field in keyof C]: C[Field] extends Column<infer Value> ? Value : never
}

export type Layout =
  | { readonly kind: 'tabbed' }
  | { readonly kind: 'csv' }
  | { readonly kind: 'sheet'; readonly sheet: string; readonly headerLine: number }

export interface Table<C extends Columns> {
  readonly source: SourceId
  readonly file: string
  readonly layout: Layout
  /** Notes stand below the table, in its first column. */
  readonly notesBelow?: boolean
  readonly columns: C
  /** The fields that no two rows may share. */
  readonly key: readonly (keyof C & string)[]
  /** Why a row is read and not carried on, or `undefined` when it is. */
  readonly drop?: (row: Row<C>) => string | undefined
}

export const TABBED: Layout = { kind: 'tabbed' }
export const CSV: Layout = { kind: 'csv' }

export const column = <Value>(name: string, cell: Cell<Value>): Column<Value> => ({ name, cell })
export const unread = (name: string): Column<undefined> => ({ name, cell: undefined })

/** Names the type of the columns once, where the table is written. */
export const table = <C extends Columns>(definition: Table<C>): Table<C> => definition
