/**
 * How large the type of the comparison may be for all of it to stand on one sheet. A style sheet cannot ask how full a
 * sheet is, and a script does not learn which paper is chosen: so the lines are counted beforehand, for both sizes.
 */
import type { Cell, Group, Row } from './rows'

/** What is left of each sheet inside its margins, on its side, in points. */
const SHEETS = [
  { width: 746, height: 575 },
  { width: 796, height: 558 },
]
/** Kept free: words break where they do, and fonts differ from one system to the next. */
const FILLED = 0.965
/** In points; below the least nobody reads, above the most nobody gains. */
const [LEAST, MOST, STEP] = [6, 10, 0.1]

/** Of the type: height of a line, mean width of a letter with what breaking lines loses, columns as in the style sheet. */
const [LEADING, LETTER, LABEL, GAP] = [1.1, 0.455, 16.8, 0.8]
/** Of each row: its rule, and what figures and marks stand taller than words. */
const RULE = 0.2
/** The sentences under the table, which have a size of their own. */
const NOTES = 46

/** In points. */
export function paperType(names: readonly string[], groups: readonly Group[]): number {
  for (let size = MOST; size > LEAST; size -= STEP) {
    const fits = SHEETS.every(({ width, height }) => {
      const column = (width / size - LABEL) / names.length - GAP
      return heightOf({ names, groups, letters: column / LETTER }) * size + NOTES <= height * FILLED
    })
    if (fits) return Number(size.toFixed(1))
  }
  return LEAST
}

interface Set {
  readonly names: readonly string[]
  readonly groups: readonly Group[]
  /** On a line of a column. */
  readonly letters: number
}

/** As many times the size of the type. */
function heightOf({ names, groups, letters }: Set): number {
  const rows = groups.flatMap((group) => group.rows.map((row) => linesOf(row, letters)))
  const titles = groups.filter((group) => group.rows.length > 1).map(() => 1)
  const all = [linesFor(Math.max(...names.map(({ length }) => length)), letters), ...rows, ...titles]
  return all.reduce((sum, lines) => sum + lines * LEADING + RULE, 0)
}

const linesFor = (count: number, letters: number): number => Math.ceil(count / letters)

function linesOf({ label, origin, cells }: Row, letters: number): number {
  const head = linesFor(label.length + origin.length, LABEL / LETTER)
  return Math.max(1, head, ...cells.map((cell) => cellLines(cell, letters)))
}

function cellLines(cell: Cell, letters: number): number {
  const told = linesFor(lettersOf(cell) + (cell.origin?.length ?? 0), letters)
  const counted = cell.group === undefined ? 0 : linesFor(cell.group.length + COUNTED_AS, letters)
  return told + counted + (cell.kind === 'figure' && cell.few ? 1 : 0)
}

/** “Counted together with others as”, in the longer language. */
const COUNTED_AS = 30

function lettersOf(cell: Cell): number {
  if (cell.kind === 'figure') return cell.number === undefined ? cell.missing.length : 1
  if (cell.kind === 'text') return cell.text.length + (cell.note?.length ?? 0)
  return cell.lines.length === 0 ? cell.none.length : cell.lines.reduce((sum, line) => sum + lineLetters(line), 0)
}

const lineLetters = ({ text, note = '' }: { readonly text: string; readonly note?: string }): number =>
  text.length + note.length + 4
