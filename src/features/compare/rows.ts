/** The rows of the comparison before they are drawn: what all careers share stands once in the head of the row. */
import { figureWords, type Wording } from '../../charts/figure/figureWords'
import { valueOf, type Figure } from '../../core/catalogue/figure'
import type { PlaceId } from '../../core/catalogue/ids'
import type { Interest } from '../../core/instrument/item'

export interface Line {
  readonly text: string
  readonly note?: string
  /** No other career on the page has this line. */
  readonly alone: boolean
}

interface Traced {
  /** Place, time and source, where the head of the row does not say them for all. */
  readonly origin?: string
  /** The published name of a wider group that was counted. */
  readonly group?: string | undefined
}

interface FigureCell extends Traced {
  readonly kind: 'figure'
  readonly number: string | undefined
  readonly unit: string
  readonly missing: string
  /** That it is rough, resting on few people; empty where it is not. */
  readonly few?: string
  /** A word that says how to take the number. */
  readonly word?: string | undefined
  /** Length of the bar, 0–1. */
  readonly share?: number | undefined
  readonly isMost: boolean
}

interface TextCell extends Traced {
  readonly kind: 'text'
  readonly text: string
  readonly strong?: boolean
  readonly note?: string
  /** It says why there is nothing to say. */
  readonly isMissing?: boolean
}

export type Cell =
  FigureCell | TextCell | ({ readonly kind: 'lines'; readonly lines: readonly Line[]; readonly none: string } & Traced)

export interface Row {
  readonly key: string
  readonly label: string
  /** Whose blaze stands beside the label. */
  readonly interest?: Interest
  /** Place, time and source of all cells. */
  readonly origin: string
  /** Every career has the same here. */
  readonly isSame: boolean
  readonly cells: readonly Cell[]
}

export interface Group {
  readonly key: string
  readonly title: string
  /** Place, time and source of all rows, where they share them. */
  readonly origin: string
  readonly rows: readonly Row[]
}

/**
 * Says once, in the head, the origin that all cells with one have; a cell without a figure has none. Where only the time
 * differs, the head says the rest and each cell its time.
 */
export function rowOf(
  head: Pick<Row, 'key' | 'label'> & { readonly interest?: Interest },
  cells: readonly Cell[],
): Row {
  const origins = told(cells.map(({ origin }) => origin ?? ''))
  const isSame = cells.length > 1 && new Set(cells.map(saidIn)).size === 1 && saidIn(cells[0]) !== ''
  if (origins.length === 1) return { ...head, origin: origins[0] ?? '', isSame, cells: cells.map(withoutOrigin) }
  const at = partApart(origins.map(partsOf))
  if (at === undefined) return { ...head, origin: '', isSame, cells }
  const shared = partsOf(origins[0] ?? '').toSpliced(at, 1)
  return { ...head, origin: shared.join(JOINER), isSame, cells: cells.map((cell) => withPart(cell, at)) }
}

/** Between the parts of an origin, and a line and its note: no line begins with the dot. */
export const JOINER = '\u00A0· '
const partsOf = (origin: string): readonly string[] => origin.split(JOINER)

/** Where these differ, if they do in one part only. */
function partApart(origins: readonly (readonly string[])[]): number | undefined {
  const [first, ...others] = origins
  if (!first || others.length === 0 || others.some(({ length }) => length !== first.length)) return undefined
  const apart = first.flatMap((part, at) => (others.every((other) => other[at] === part) ? [] : [at]))
  return apart.length === 1 ? apart[0] : undefined
}

const withPart = (cell: Cell, at: number): Cell => {
  const part = cell.origin === undefined ? undefined : partsOf(cell.origin)[at]
  return part === undefined ? withoutOrigin(cell) : { ...cell, origin: part }
}

const told = (origins: readonly string[]): readonly string[] => [...new Set(origins)].filter((origin) => origin !== '')

function saidIn(cell: Cell | undefined): string {
  if (cell?.kind === 'text') return cell.isMissing ? '' : `${cell.text} ${cell.note ?? ''}`.trim()
  if (cell?.kind === 'figure') return cell.number === undefined ? '' : `${cell.number} ${cell.word ?? ''}`
  return ''
}

const withoutOrigin = ({ origin: _, ...cell }: Cell): Cell => cell

/** Says once, under the title, the origin that all rows have; a time or a wider group only where the row above has not. */
export function groupOf(key: string, title: string, rows: readonly Row[]): Group {
  const said = rows.map((row, at) => ({ ...row, cells: row.cells.map(toldBy(row, rows[at - 1])) }))
  const [origin = '', ...others] = told(rows.map((row) => row.origin))
  const isApart = rows.some((row) => row.origin === '' && row.cells.some((cell) => (cell.origin ?? '') !== ''))
  if (rows.length < 2 || others.length > 0 || isApart) return { key, title, origin: '', rows: said }
  return { key, title, origin, rows: said.map((row) => ({ ...row, origin: '' })) }
}

const toldBy =
  (row: Row, above: Row | undefined) =>
  (cell: Cell, at: number): Cell => {
    const { group, origin } = above?.cells[at] ?? {}
    const isGroupSaid = cell.group !== undefined && group?.toLowerCase() === cell.group.toLowerCase()
    const told = isGroupSaid ? { ...cell, group: undefined } : cell
    const isTimeSaid = cell.origin !== undefined && origin === cell.origin && above?.origin === row.origin
    return isTimeSaid ? withoutOrigin(told) : told
  }

interface FigureRowInput {
  readonly figures: readonly Figure[]
  readonly placeName: (place: PlaceId) => string
  readonly wording: Wording
  /** Ends of the bars; without them there are none. `most`: as long as the highest number. */
  readonly bars?: { readonly from: number; readonly to: number | 'most' }
  /** Whether the unit is said with the origin, where many numbers have the same. */
  readonly unitAside?: boolean
  /** Whether the highest number is named. */
  readonly marksMost?: boolean
  readonly word?: (position: number) => string | undefined
}

export function figureCells({ figures, placeName, wording, unitAside, ...more }: FigureRowInput): readonly Cell[] {
  const { word } = more
  // Pay by the hour beside pay by the year: neither number is the higher one.
  const isAlike = new Set(figures.map(({ unit }) => unit)).size < 2
  const { bars, marksMost } = isAlike ? more : {}
  const values = figures.map(valueOf)
  const most = Math.max(...values.filter((value) => value !== undefined))
  return figures.map((figure, at): Cell => {
    const words = figureWords(figure, placeName(figure.place), wording)
    const value = values[at]
    return {
      kind: 'figure',
      number: words.number,
      missing: words.missing,
      unit: unitAside === true ? '' : words.unit,
      origin: [...(unitAside === true ? [words.unit] : []), words.place, words.period, words.source].join(JOINER),
      group: figure.group,
      few: words.few,
      word: word?.(at),
      share: bars && value !== undefined ? shareOf(value, bars.from, bars.to === 'most' ? most : bars.to) : undefined,
      isMost: marksMost === true && value === most && isTold(values, most),
    }
  })
}

const shareOf = (value: number, from: number, to: number): number =>
  to > from ? Math.min(1, Math.max(0, (value - from) / (to - from))) : 0

/** The highest is worth a word only beside a lower one. */
const isTold = (values: readonly (number | undefined)[], most: number): boolean =>
  values.some((value) => value !== undefined && value < most)

/** Lines of several lists, each knowing whether it stands in one of them only. */
export function linesApart(lists: readonly (readonly Omit<Line, 'alone'>[])[]): readonly (readonly Line[])[] {
  const within = (text: string): number => lists.filter((list) => list.some((line) => line.text === text)).length
  return lists.map((list) => list.map((line) => ({ ...line, alone: lists.length > 1 && within(line.text) === 1 })))
}
