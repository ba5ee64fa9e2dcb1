/** Item responses by field of study, from a CSV with a column `major`. */
import Papa from 'papaparse'
import { SourceProblem } from './sourceProblem'

/** Fewer people than this say nothing steady of a field. */
const FEWEST_PEOPLE = 30

export type PeopleByField = ReadonlyMap<string, readonly (readonly number[])[]>

/**
 * @returns the whole rows of each field, ratings in the order of `ids`
 * @throws SourceProblem when a column is missing or no field has enough people
 */
export function readFields(text: string, ids: readonly string[], file: string): PeopleByField {
  const { data, meta } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true })
  const missing = [...ids, 'major'].find((id) => !(meta.fields ?? []).includes(id))
  if (missing !== undefined) throw new SourceProblem({ file, line: 1 }, `a column "${missing}"`, 'none')
  const fields = new Map<string, number[][]>()
  for (const row of data) {
    const ratings = ids.map((id) => Number(row[id]))
    if (!ratings.every((rating) => Number.isInteger(rating) && rating >= 1 && rating <= 5)) continue
    const field = (row['major'] ?? '').trim().toLowerCase()
    fields.set(field, [...(fields.get(field) ?? []), ratings])
  }
  const enough = [...fields].filter(([, people]) => people.length >= FEWEST_PEOPLE)
  if (enough.length < 2)
    throw new SourceProblem({ file }, 'two fields of study with enough people', String(enough.length))
  return new Map(enough)
}
