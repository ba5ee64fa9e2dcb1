/** The software an occupation works with, by category. */
import type { CareerFile } from '../../src/core/catalogue/files'
import type { OccupationCode } from '../../src/core/catalogue/ids'
import type { Published } from '../read/published'
import { groupedBy } from './groupedBy'

type Row = Published['software']['rows'][number]

/** Categories and products in alphabetical order. */
export function software(published: Published): ReadonlyMap<OccupationCode, CareerFile['software']> {
  const byCode = groupedBy(published.software.rows, (row) => row.code)
  return new Map(Array.from(byCode, ([code, rows]) => [code, categories(rows)]))
}

function categories(rows: readonly Row[]): CareerFile['software'] {
  return [...groupedBy(rows, (row) => row.category)].sort(byName).map(([category, products]) => ({
    category,
    products: products.map(({ name, hot, inDemand }) => ({ name, hot, inDemand })),
  }))
}

const byName = ([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number =>
  one < other ? -1 : 1
