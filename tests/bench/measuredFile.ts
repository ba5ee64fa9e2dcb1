/** `public/data/measured.json`: every table of the bench, for the methods page to quote. */
import { CATALOGUE_FORMAT } from '../../src/core/catalogue/files'
import type { MeasuredFile } from '../../src/core/catalogue/measured'
import { jsonLines } from '../../data/encode/json'
import { kept, type Table } from './figures'

export const measuredFile = (tables: readonly Table[]): MeasuredFile => ({
  header: { file: 'measured.json', format: CATALOGUE_FORMAT, madeBy: 'tests/bench/run.ts' },
  tables: tables.map(kept),
})

/** One row a line, so that a change is a readable diff. */
export const measuredBytes = (file: MeasuredFile): string =>
  new TextDecoder().decode(jsonLines(file)).replaceAll('},{"id"', '},\n{"id"')
