/** People who rated the 48 items and said what they studied. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Papa from 'papaparse'
import { readFields } from '../../data/read/readFields'
import { RATINGS, type Answers, type Rating } from '../../src/core/instrument/item'

export interface Person {
  /** In the order of the prior's items. */
  readonly ratings: readonly Rating[]
  readonly answers: Answers
  readonly field: string
  readonly gender: string
  readonly education: string
  readonly age: number
}

const ROOT = join(import.meta.dirname, '../..')
const FOLDERS = [join(ROOT, 'data/sources'), join(ROOT, '../shared/sources')]
const RESPONSES = 'riasec/majors_dev.csv'

/** The file of people's answers, or `undefined` where there are no sources. */
export const responsesIn = (sources: string | undefined): string | undefined =>
  (sources === undefined ? FOLDERS : [sources]).map((folder) => join(folder, RESPONSES)).find(existsSync)

/**
 * Those whom `npm run learn` learns from, one by one: whole rows of fields with enough people.
 *
 * @param every - take every so-manieth of them
 */
export function peopleIn(file: string, items: readonly string[], every = 1): readonly Person[] {
  const text = readFileSync(file, 'utf8')
  const fields = readFields(text, items, file)
  const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true })
  const people = data.flatMap((row): Person[] => {
    const ratings = items.flatMap((id) => RATINGS.find((rating) => rating === Number(row[id])) ?? [])
    const field = (row['major'] ?? '').trim().toLowerCase()
    if (ratings.length < items.length || !fields.has(field)) return []
    const about = { gender: row['gender'] ?? '', education: row['education'] ?? '', age: Number(row['age']) }
    return [{ ratings, answers: answersOf(items, ratings), field, ...about }]
  })
  return people.filter((_, at) => at % every === 0)
}

export const answersOf = (items: readonly string[], ratings: readonly number[]): Answers =>
  Object.fromEntries(items.map((id, at) => [id, ratings[at]]))
