/** `public/data/measured.json`: every figure of the tables, for the methods page and the readme to quote. */
import { CATALOGUE_FORMAT } from '../../src/core/catalogue/files'
import { jsonLines } from '../../data/encode/json'
import { figuresOf, type Figure, type Table } from './figures'

export interface MeasuredFile {
  readonly header: { readonly file: string; readonly format: number; readonly madeBy: string }
  readonly figures: readonly Figure[]
}

export const measuredFile = (tables: readonly Table[]): MeasuredFile => ({
  header: { file: 'measured.json', format: CATALOGUE_FORMAT, madeBy: 'tests/bench/run.ts' },
  figures: tables.flatMap(figuresOf),
})

/** One figure a line, so that a change is a readable diff. */
export const measuredBytes = (file: MeasuredFile): string =>
  new TextDecoder().decode(jsonLines(file)).replaceAll('},{"id"', '},\n{"id"')
