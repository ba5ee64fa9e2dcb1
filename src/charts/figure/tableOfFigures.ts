/** A table of figures before it is drawn: what all figures of a column share stands once in its head, and nothing is lost. */
import type { Figure } from '../../core/catalogue/figure'
import { FEW_PEOPLE } from '../../core/catalogue/fewPeople'
import { groupsOf } from '../../core/catalogue/figuresIn'
import { formatNumber } from '../../i18n/format'
import { figureWords, type FigureWords, type Wording } from './figureWords'

export interface FigureColumn {
  readonly key: string
  /** What the column is about, where its place does not say it. */
  readonly label?: string
  /** Ends of the scale, where its numbers are also drawn as bars. */
  readonly scale?: { readonly from: number; readonly to: number }
  /** Of all its numbers, where those of their unit are too few. */
  readonly decimals?: number
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
  /** Signs of notes: they hang out of the column, so that its numbers align. */
  readonly sign: string
  /** The unit, where neither head nor row says it; that it is rough; the short reason, where there is no number. */
  readonly beside: string
  /** How far along its column's scale, 0–1, where that is drawn. */
  readonly share: number | undefined
}

export interface ShownColumn {
  readonly key: string
  readonly label: string
  readonly unit: string
  /** `Texas · May 2025 · BLS …`; once for each origin in the column, where they cannot be marked. */
  readonly origins: readonly string[]
  /** Of the figures that come from elsewhere than most of the column, which its head names: the sign beside each. */
  readonly signs: ReadonlyMap<string, string>
}

export interface ShownRow {
  readonly key: string
  readonly label: string
  /** Said with the label, where the row's figures share a unit that the heads do not say. */
  readonly unit: string
  readonly cells: readonly ShownCell[]
}

export interface ShownGroup {
  /** Published name of a wider group that is counted. */
  readonly title: string
  /** Labels of the rows that it is counted for, where each row is another career. */
  readonly rows: readonly string[]
}

export interface ShownTable {
  readonly columns: readonly ShownColumn[]
  /** What all columns share, said once; their own `origins` are empty then. */
  readonly origin: string
  readonly rows: readonly ShownRow[]
  /** Why numbers are missing and how we worked some out, in whole sentences, each once. */
  readonly notes: readonly string[]
  readonly groups: readonly ShownGroup[]
}

export interface TableInput {
  readonly columns: readonly FigureColumn[]
  readonly rows: readonly FigureRow[]
  readonly placeName: (place: Figure['place']) => string
  /** Each row is a place of its own, so that no head names one. */
  readonly placesInRows?: boolean | undefined
  /** Each row is another career. */
  readonly careersInRows?: boolean | undefined
}

/** Stands beside a number that is not published as it stands, and before the note that says how we got it. */
const WORKED_OUT = '*'

/** Stand beside figures of other origins than most of their column, and before the notes that name those. */
const OTHER_ORIGINS = ['†', '‡', '§']

/** Stands for the column of labels where a table is sorted. */
export const LABEL = 'label'

export function tableOfFigures(input: TableInput, wording: Wording): ShownTable {
  const { columns, rows, placeName, placesInRows = false } = input
  const words = rows.map(({ figures }) =>
    figures.map((figure, at) =>
      figureWords(figure, placeName(figure.place), { ...wording, decimals: columns[at]?.decimals ?? wording.decimals }),
    ),
  )
  const shown = columns.map((column, at) => columnOf(column, ofColumn(words, at), placesInRows))
  const figures = rows.flatMap((row) => row.figures)
  const rough = roughIn(figures, input)
  const origins = distinct(shown.flatMap((column) => column.origins))
  const isShared = origins.length === 1
  return {
    columns: isShared ? shown.map((column) => ({ ...column, origins: [] })) : shown,
    origin: isShared ? (origins[0] ?? '') : '',
    rows: rows.map(({ key, label, figures: own }, at) => {
      const unit = unitOf(words[at] ?? [], shown)
      return { key, label, unit, cells: own.map((figure, column) => cellAt(figure, words[at] ?? [], column)) }
    }),
    notes: [
      ...distinct([...words.flat().flatMap(notesOf), ...shown.flatMap(signNotes)]),
      ...fewNotes(rough, input, wording),
    ],
    groups: shownGroups(input),
  }

  function cellAt(figure: Figure, row: readonly FigureWords[], column: number): ShownCell {
    const unit = row[column]?.unit
    const said = unit === shown[column]?.unit || unit === unitOf(row, shown)
    const sign = row[column] && shown[column]?.signs.get(originOf(row[column], columns[column], placesInRows))
    return cellOf(figure, row[column], {
      isUnitSaid: said,
      sign: sign ?? '',
      scale: columns[column]?.scale,
      isMarked: rough.marked.has(figure),
      wording,
    })
  }
}

const notesOf = ({ missing, workedOut }: FigureWords): readonly string[] => [
  missing,
  workedOut && `${WORKED_OUT} ${workedOut}`,
]

const isOfPeople = ({ measure }: Figure): boolean => measure === 'employment' || measure === 'jobs-change-percent'

interface Rough {
  /** What tells that there is something to say. */
  readonly said: readonly Figure[]
  readonly marked: ReadonlySet<Figure>
}

/**
 * Where a row is a place or a career of its own, each rough figure is marked by itself. Elsewhere a whole column rests on
 * the same people: the note names the place, and their number alone has the mark.
 */
function roughIn(figures: readonly Figure[], { placesInRows, careersInRows }: TableInput): Rough {
  const said = figures.filter(({ ofFew }) => ofFew === true)
  const isEach = placesInRows === true || careersInRows === true
  return { said, marked: new Set(isEach ? said : said.filter(isOfPeople)) }
}

/** Said once a place, or once for all where each figure has its mark. */
function fewNotes(
  { said }: Rough,
  { placeName, placesInRows, careersInRows }: TableInput,
  { locale, messages: { ofFew } }: Wording,
): readonly string[] {
  const least = formatNumber(locale, FEW_PEOPLE)
  const isEach = placesInRows === true || careersInRows === true
  const noteOf = ({ place }: Figure): string => (isEach ? ofFew.rows(least) : ofFew.note(placeName(place), least))
  return distinct(said.map(noteOf))
}

function shownGroups({ rows, careersInRows }: TableInput): readonly ShownGroup[] {
  const isOf = (title: string, { figures }: FigureRow): boolean =>
    figures.some(({ group }) => group?.toLowerCase() === title.toLowerCase())
  return groupsOf(rows.map(({ figures }) => figures)).map(({ title }) => ({
    title,
    rows: careersInRows === true ? rows.filter((row) => isOf(title, row)).map(({ label }) => label) : [],
  }))
}

/** The unit of a row, where its figures have one between them and the heads of their columns do not say it. */
function unitOf(row: readonly FigureWords[], columns: readonly ShownColumn[]): string {
  const [unit = '', ...others] = distinct(row.map((words) => words.unit))
  const isSaid = row.every((words, at) => words.unit === '' || words.unit === columns[at]?.unit)
  return others.length > 0 || isSaid ? '' : unit
}

/** What most figures of a column are in, where each is in something: the others say theirs themselves. */
function headUnit(words: readonly FigureWords[]): string {
  const units = distinct(words.map(({ unit }) => unit))
  const inUnit = (unit: string): number => words.filter((each) => each.unit === unit).length
  const most = units.find((unit) => 2 * inUnit(unit) > words.length) ?? ''
  return inUnit('') > 0 ? '' : most
}

const distinct = (texts: readonly string[]): readonly string[] => [...new Set(texts)].filter((text) => text !== '')

const ofColumn = (words: readonly (readonly FigureWords[])[], at: number): readonly FigureWords[] =>
  words.flatMap((row) => row[at] ?? [])

function columnOf(column: FigureColumn, words: readonly FigureWords[], placesInRows: boolean): ShownColumn {
  const { key, label } = column
  const places = distinct(words.map(({ place }) => place))
  const named = label ?? places.join(', ')
  return {
    key,
    label: named,
    unit: headUnit(words),
    ...headed(words.map((each) => originOf(each, column, placesInRows))),
  }
}

/** Without the place, where the head or the row names it. */
const originOf = ({ place, period, source }: FigureWords, column: FigureColumn | undefined, placesInRows: boolean) =>
  column?.label === undefined || placesInRows ? `${period} · ${source}` : `${place} · ${period} · ${source}`

/** The head names where most figures come from, if most share it; one that names several does not say which is whose. */
function headed(all: readonly string[]): Pick<ShownColumn, 'origins' | 'signs'> {
  const count = (origin: string): number => all.filter((each) => each === origin).length
  const [most, ...others] = [...distinct(all)].sort((one, other) => count(other) - count(one))
  const isMarkable = most !== undefined && 2 * count(most) > all.length && others.length <= OTHER_ORIGINS.length
  if (!isMarkable) return { origins: distinct(all), signs: new Map() }
  return { origins: [most], signs: new Map(others.map((origin, at) => [origin, OTHER_ORIGINS[at] ?? ''])) }
}

const signNotes = ({ signs }: ShownColumn): readonly string[] =>
  Array.from(signs, ([origin, sign]) => `${sign} ${origin}`)

interface CellContext {
  readonly isUnitSaid: boolean
  /** Of another origin than the column's. */
  readonly sign: string
  readonly scale: FigureColumn['scale']
  readonly isMarked: boolean
  readonly wording: Wording
}

function cellOf(
  figure: Figure,
  words: FigureWords | undefined,
  { isUnitSaid, sign, scale, isMarked, wording }: CellContext,
): ShownCell {
  const { amount } = figure
  if (amount.kind === 'missing') {
    return { number: undefined, sign, beside: wording.messages.missingShort[amount.why], share: undefined }
  }
  const share = scale && (amount.value - scale.from) / (scale.to - scale.from)
  const unit = isUnitSaid ? '' : (words?.unit ?? '')
  const few = isMarked ? wording.messages.ofFew.mark : ''
  const beside = [unit, few].filter((part) => part !== '').join(' · ')
  return { number: words?.number, sign: `${words?.workedOut ? WORKED_OUT : ''}${sign}`, beside, share }
}
