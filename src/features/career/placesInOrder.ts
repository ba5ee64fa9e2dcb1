/** The rows of a table of places in the order a person asks for; rows without a number stand last either way. */
import { LABEL } from '../../charts/figure/tableOfFigures'
import type { PlaceRow } from '../../core/catalogue/careerSheetPlaces'
import { valueOf } from '../../core/catalogue/figure'
import type { Locale } from '../../platform/locale'
import type { Sorting } from '../../ui/sorting'

export type PlaceColumn = 'median' | 'employed' | 'growth'

/** The column to begin with: the first in which any place has a number. */
export const firstPublished = (rows: readonly PlaceRow[], columns: readonly PlaceColumn[]): PlaceColumn | undefined =>
  columns.find((column) => rows.some((row) => valueOf(row[column]) !== undefined))

interface Naming {
  readonly names: ReadonlyMap<string, string>
  readonly locale: Locale
}

export function placesInOrder(
  rows: readonly PlaceRow[],
  { key, direction }: Sorting<string>,
  { names, locale }: Naming,
): readonly PlaceRow[] {
  const turn = direction === 'descending' ? -1 : 1
  const nameOf = ({ place }: PlaceRow): string => names.get(place) ?? place
  if (key === LABEL) return [...rows].sort((a, b) => turn * nameOf(a).localeCompare(nameOf(b), locale))
  const valueAt = (row: PlaceRow): number | undefined => valueOf(row[key as PlaceColumn])
  const known = rows.filter((row) => valueAt(row) !== undefined)
  const others = rows.filter((row) => valueAt(row) === undefined)
  return [...known.sort((a, b) => turn * ((valueAt(a) ?? 0) - (valueAt(b) ?? 0))), ...others]
}
