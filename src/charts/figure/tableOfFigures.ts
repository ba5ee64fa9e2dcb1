/** A table of figures before it is drawn: what all figures of a column share stands once in its head, and nothing is lost. */
import type { Figure } from '../../core/catalogue/figure'
import { figureWords, type FigureWords, type Wording } from './figureWords'

export interface FigureColumn {
  readonly key: string
  /** What the column is about, where its place does not say it. */
  readonly label?: string
  /** Ends of the scale, where its numbers are also drawn as bars. */
  readonly scale?: { readonly from: number; readonly to: number }
}

export interface FigureRow {
  readonly key: string
  /** What the row is about; a slot may draw it instead. */
  readonly label: string
  /** One a column. */
  readonly figures: readonly Figure[]
}

export interface ShownCell {
  readonly number: string | undefined
  /** The unit, where the column's figures do not share one; the short reason, where there is no number. */
  readonly beside: string
  /** How far along its column's scale, 0–1, where that is drawn. */
  readonly share: number | undefined
}

export interface ShownColumn {
  readonly key: string
  readonly label: string
  readonly unit: string
  /** `Texas · May 2025 · BLS …`, once for each origin in the column. */
  readonly origins: readonly string[]
}

export interface ShownTable {
  readonly columns: readonly ShownColumn[]
  readonly rows: readonly { readonly key: string; readonly label: string; readonly cells: readonly ShownCell[] }[]
  /** Why numbers are missing, in whole sentences, each once. */
  readonly notes: readonly string[]
  /** Published names of wider groups that are counted. */
  readonly groups: readonly string[]
}

export interface TableInput {
  readonly columns: readonly FigureColumn[]
  readonly rows: readonly FigureRow[]
  readonly placeName: (place: Figure['place']) => string
}

export function tableOfFigures({ columns, rows, placeName }: TableInput, wording: Wording): ShownTable {
  const words = rows.map(({ figures }) =>
    figures.map((figure) => figureWords(figure, placeName(figure.place), wording)),
  )
  const shown = columns.map((column, at) => columnOf(column, ofColumn(words, at)))
  const figures = rows.flatMap((row) => row.figures)
  return {
    columns: shown,
    rows: rows.map(({ key, label, figures: own }, row) => ({
      key,
      label,
      cells: own.map((figure, at) => {
        const column = { unit: shown[at]?.unit ?? '', scale: columns[at]?.scale }
        return cellOf(figure, words[row]?.[at], { ...column, wording })
      }),
    })),
    notes: distinct(words.flat().map(({ missing }) => missing)),
    groups: distinct(figures.map(({ group }) => group ?? '')),
  }
}

const distinct = (texts: readonly string[]): readonly string[] => [...new Set(texts)].filter((text) => text !== '')

const ofColumn = (words: readonly (readonly FigureWords[])[], at: number): readonly FigureWords[] =>
  words.flatMap((row) => row[at] ?? [])

function columnOf({ key, label }: FigureColumn, words: readonly FigureWords[]): ShownColumn {
  const units = distinct(words.map(({ unit }) => unit))
  const places = distinct(words.map(({ place }) => place))
  const named = label ?? places.join(', ')
  const origins = words.map(({ place, period, source }) =>
    label === undefined ? `${period} · ${source}` : `${place} · ${period} · ${source}`,
  )
  return { key, label: named, unit: units.length === 1 ? (units[0] ?? '') : '', origins: distinct(origins) }
}

interface CellContext {
  readonly unit: string
  readonly scale: FigureColumn['scale']
  readonly wording: Wording
}

function cellOf({ amount }: Figure, words: FigureWords | undefined, { unit, scale, wording }: CellContext): ShownCell {
  if (amount.kind === 'missing') {
    return { number: undefined, beside: wording.messages.missingShort[amount.why], share: undefined }
  }
  const share = scale && (amount.value - scale.from) / (scale.to - scale.from)
  return { number: words?.number, beside: unit === '' ? (words?.unit ?? '') : '', share }
}
