/** A whole folder of sources about three invented occupations: one rated, one rated by its predecessor, one military. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import writeWorkbook from 'write-excel-file/node'
import { ATTAINMENT_YEARS, FILES, OEWS_RELEASES, SHEETS } from '../../../data/releases'
import { inventedLabourMarket } from './inventedLabourMarket'
import { inventedOnet } from './inventedOnet'
import { csvText, linesOf, tabbedText, type Published } from './table'

type Lines = readonly (readonly (string | number)[])[]

/** Lines above the header of a sheet and below its rows, as BLS writes them. */
const ABOVE = [`Invented table, ${ATTAINMENT_YEARS}`]
const BELOW = ['Footnotes:', 'Source: invented']

export async function writeInvented(folder: string): Promise<void> {
  for (const [table, rows] of [...inventedOnet(), ...inventedLabourMarket()]) {
    const path = join(folder, table.file)
    mkdirSync(dirname(path), { recursive: true })
    const lines = linesOf(table, rows)
    if (table.layout.kind === 'sheet') await writeSheets(path, table, lines)
    else writeFileSync(path, textOf(table, lines))
  }
}

function textOf(table: Published, lines: Lines): string {
  if (table.layout.kind === 'tabbed') return tabbedText(lines)
  const text = csvText(lines)
  // The parities come with a blank before each line's first quotation mark and notes below.
  return table.file === FILES.parities ? `${text.replace(/\n"/g, '\n "')}"Note: invented"\n` : text
}

const RELEASE_OF: Readonly<Record<string, string>> = {
  [FILES.nationalPay]: OEWS_RELEASES.national,
  [FILES.sectorPay]: OEWS_RELEASES.sector,
}

async function writeSheets(path: string, { layout, notesBelow }: Published, lines: Lines): Promise<void> {
  if (layout.kind !== 'sheet') throw new RangeError(`writeSheets: expected a sheet, got ${layout.kind}`)
  const above = Array.from({ length: layout.headerLine - 1 }, () => ABOVE)
  const below = notesBelow === true ? BELOW.map((note) => [note]) : []
  const release = RELEASE_OF[path.split('/').slice(-2).join('/')]
  const sheets = [{ sheet: layout.sheet, data: cellsOf([...above, ...lines, ...below]) }]
  if (release !== undefined) sheets.push({ sheet: SHEETS.oewsFields, data: cellsOf([[release]]) })
  writeFileSync(path, await writeWorkbook(sheets).toBuffer())
}

const cellsOf = (lines: Lines) => lines.map((cells) => cells.map((value) => (value === '' ? null : { value })))
