/** A CSV of people's ratings, one row a person: read so that no row is lost, whatever stands in its cells. */
import Papa from 'papaparse'
import { RATINGS, type Answers, type ItemId, type Rating } from '../core/instrument/item'
import { refuse } from './refusal'

export interface Respondents {
  /** Items that the file has a column for. */
  readonly items: ReadonlySet<ItemId>
  /** One for each row, in the file's order. */
  readonly people: readonly Answers[]
  /** Cells that hold no rating, and how many rows have one: these items are skipped. */
  readonly unrated: { readonly cells: number; readonly rows: number }
}

/**
 * @param text - with or without a byte order mark; columns named by item id in any order, others ignored
 * @param file - for the sentence of a refusal
 */
export function respondentsFrom(text: string, known: ReadonlySet<ItemId>, file: string): Respondents {
  const { data, errors } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { delimiter: ',' })
  const quoting = errors.find(({ type }) => type === 'Quotes')
  if (quoting) refuse(`${file}, row ${String((quoting.row ?? 0) + 1)}: ${quoting.message}`)
  const [header = [], ...rows] = data
  const columns = itemColumns(header, known, file)
  const people = personRows(rows, header.length).map((row) => answersIn(row, columns))
  const missing = people.map((answers) => columns.size - Object.keys(answers).length)
  return {
    items: new Set(columns.keys()),
    people,
    unrated: {
      cells: missing.reduce((sum, count) => sum + count, 0),
      rows: missing.filter((count) => count > 0).length,
    },
  }
}

function itemColumns(header: readonly string[], known: ReadonlySet<ItemId>, file: string): ReadonlyMap<ItemId, number> {
  const columns = new Map<ItemId, number>()
  header.forEach((cell, at) => {
    const id = cell.trim() as ItemId
    if (!known.has(id)) return
    if (columns.has(id)) refuse(`${file}: expected one column "${id}", found two`)
    columns.set(id, at)
  })
  if (columns.size === 0) refuse(`${file}: expected columns named by item ids such as R1, found none`)
  return columns
}

/** A line without anything is no person, unless a single column makes it a skipped item; the last line break is none. */
function personRows(rows: readonly string[][], columns: number): readonly string[][] {
  const isEmpty = (row: readonly string[]): boolean => row.length === 1 && row[0] === ''
  const last = rows.at(-1)
  const whole = last && isEmpty(last) ? rows.slice(0, -1) : rows
  return columns > 1 ? whole.filter((row) => !isEmpty(row)) : whole
}

function answersIn(row: readonly string[], columns: ReadonlyMap<ItemId, number>): Answers {
  const answers: Partial<Record<ItemId, Rating>> = {}
  for (const [id, at] of columns) {
    const value = Number(row[at])
    const rating = RATINGS.find((each) => each === value)
    if (rating !== undefined) answers[id] = rating
  }
  return answers
}
