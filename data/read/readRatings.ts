/** Item responses from a CSV: one row a person, columns named by item id, others ignored. */
import Papa from 'papaparse'
import { SourceProblem } from './sourceProblem'

/**
 * @returns one row a person in the order of `ids`; rows with a missing or impossible rating are left out, because a
 * covariance needs whole rows
 * @throws SourceProblem naming the file and the column when an item has none, or when too few rows are whole
 */
export function readRatings(text: string, ids: readonly string[], file: string): readonly (readonly number[])[] {
  const { data, meta } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true })
  const missing = ids.find((id) => !(meta.fields ?? []).includes(id))
  if (missing !== undefined) throw new SourceProblem({ file, line: 1 }, `a column "${missing}"`, 'none')
  const whole = data
    .map((row) => ids.map((id) => Number(row[id])))
    .filter((row) => row.every((rating) => Number.isInteger(rating) && rating >= 1 && rating <= 5))
  // With no more people than items the covariance cannot be inverted.
  if (whole.length > ids.length) return whole
  throw new SourceProblem({ file }, `more than ${String(ids.length)} rows with all ratings`, String(whole.length))
}
