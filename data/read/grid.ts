/** A published file as lines of cells, whatever its format: tab-separated text, CSV with quotes, a sheet of a workbook. */
import Papa from 'papaparse'
import readWorkbook from 'read-excel-file/node'
import type { Layout } from '../schema/table'
import { quoted, SourceProblem } from './sourceProblem'

export interface Grid {
  /** For messages: the path, and the sheet in a workbook. */
  readonly file: string
  /** The line in the file of the first row, which is the header. */
  readonly firstLine: number
  readonly rows: readonly (readonly string[])[]
}

export async function gridOf(file: string, bytes: Uint8Array, layout: Layout): Promise<Grid> {
  if (layout.kind === 'sheet') return sheetGrid(file, bytes, layout)
  const text = textOf(bytes, file)
  return { file, firstLine: 1, rows: layout.kind === 'tabbed' ? tabbed(text, file) : commaSeparated(text, file) }
}

const LINE_FEED = 0x0a

function textOf(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new SourceProblem({ file, line: firstBrokenLine(bytes) }, 'text in UTF-8', 'bytes that are not')
  }
}

/** A line feed is never part of a longer UTF-8 character, so each line can be decoded on its own. */
function firstBrokenLine(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let start = 0
  for (let line = 1; ; line += 1) {
    const end = bytes.indexOf(LINE_FEED, start)
    try {
      decoder.decode(end < 0 ? bytes.subarray(start) : bytes.subarray(start, end))
    } catch {
      return line
    }
    if (end < 0) return line
    start = end + 1
  }
}

/** O*NET's text files quote nothing: a quotation mark is part of the cell. Each line ends, the last one too. */
function tabbed(text: string, file: string): string[][] {
  const lines = text.split(/\r?\n/)
  const rest = lines.pop() ?? ''
  if (rest !== '') {
    throw new SourceProblem({ file, line: lines.length + 1 }, 'a line break at the end of the file', quoted(rest))
  }
  return lines.map((line) => line.split('\t'))
}

/** BEA puts a blank before the first quotation mark of a line, which would make the marks part of the cell. */
const BLANK_BEFORE_QUOTE = /^ +(?=")/gm

function commaSeparated(text: string, file: string): string[][] {
  const { data, errors } = Papa.parse<string[]>(text.replace(BLANK_BEFORE_QUOTE, '').replace(/\r?\n$/, ''), {
    delimiter: ',',
  })
  const [error] = errors
  if (error) throw new SourceProblem({ file, line: (error.row ?? 0) + 1 }, 'a line of CSV', error.message)
  return data
}

type SheetLayout = Extract<Layout, { kind: 'sheet' }>

async function sheetGrid(file: string, bytes: Uint8Array, { sheet, headerLine }: SheetLayout): Promise<Grid> {
  const sheets = await readWorkbook(Buffer.from(bytes)).catch((cause: unknown) => {
    throw new SourceProblem({ file }, 'a workbook (.xlsx)', cause instanceof Error ? cause.message : String(cause))
  })
  const found = sheets.find((candidate) => candidate.sheet === sheet)
  if (!found) {
    throw new SourceProblem({ file }, `a sheet ${quoted(sheet)}`, sheets.map((each) => quoted(each.sheet)).join(', '))
  }
  const rows = found.data.slice(headerLine - 1).map((row) => row.map((value) => (value === null ? '' : plain(value))))
  return { file: `${file}, sheet ${quoted(sheet)}`, firstLine: headerLine, rows }
}

/** No table that is read has dates; one would stand out as a number would not. */
const plain = (value: unknown): string => (value instanceof Date ? value.toISOString() : String(value))
