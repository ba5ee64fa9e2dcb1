/** Item responses from a CSV: one row a person, columns named by item id, others ignored. */
import Papa from 'papaparse'

/**
 * @returns one row a person in the order of `ids`; rows with a missing or impossible rating are left out, because a
 * covariance needs whole rows
 * @throws Error naming the file and the column when an item has none
 */
export function readRatings(text: string, ids: readonly string[], name: string): readonly (readonly number[])[] {
  const { data, meta } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true })
  const missing = ids.find((id) => !(meta.fields ?? []).includes(id))
  if (missing !== undefined) throw new Error(`${name}: line 1: expected a column ${missing}, found none`)
  return data
    .map((row) => ids.map((id) => Number(row[id])))
    .filter((row) => row.every((rating) => Number.isInteger(rating) && rating >= 1 && rating <= 5))
}
