/**
 * How strongly each occupation asks for each skill item: the numbers a person's skills are matched with.
 *
 * An element's strength is the mean of the standard scores of its importance and its level (of its one scale for work
 * styles and work context); an item's is the weighted sum of its elements', standardised again over the same occupations.
 */
import type { ElementId, OccupationCode } from '../../src/core/catalogue/ids'
import type { WeightedElement } from '../../src/core/instrument/item'
import { standardise } from '../../src/core/numeric/standardise'
import { RATED_KINDS, type Rated, type RatingsByCode } from './ratings'

/** One value an occupation, in the order of the pool; NaN = suppressed or not rated. */
type PoolColumn = Float64Array
export type Strengths = ReadonlyMap<ElementId, PoolColumn>

/** A level that is not relevant is the least there is; a suppressed value says nothing. */
function onScale(rating: Rated): number {
  if (rating.kind === 'given') return rating.value
  return rating.kind === 'not-relevant' ? 0 : NaN
}

function mean(one: PoolColumn, other: PoolColumn): PoolColumn {
  return one.map((value, row) => (value + (other[row] ?? NaN)) / 2)
}

/** @param pool - the occupations with ratings; standard scores are among them */
export function ratedStrengths(pool: readonly OccupationCode[], ratings: RatingsByCode): Strengths {
  const scales = new Map<ElementId, readonly [importance: PoolColumn, level: PoolColumn]>()
  for (const [row, code] of pool.entries()) {
    for (const kind of RATED_KINDS) {
      for (const [element, rating] of ratings.get(code)?.byKind[kind] ?? []) {
        const columns = scales.get(element) ?? ([unfilled(pool.length), unfilled(pool.length)] as const)
        scales.set(element, columns)
        columns[0][row] = onScale(rating.importance)
        columns[1][row] = onScale(rating.level)
      }
    }
  }
  return new Map(
    Array.from(scales, ([element, [importance, level]]) => [
      element,
      mean(standardise(importance), standardise(level)),
    ]),
  )
}

const unfilled = (length: number): PoolColumn => new Float64Array(length).fill(NaN)

export interface SingleScaleRow {
  readonly code: OccupationCode
  readonly element: ElementId
  readonly value: number
}

/** Strengths of elements with one scale: work styles and work context. */
export function singleStrengths(pool: readonly OccupationCode[], rows: readonly SingleScaleRow[]): Strengths {
  const rowOf = new Map(pool.map((code, row) => [code, row]))
  const columns = new Map<ElementId, PoolColumn>()
  for (const { code, element, value } of rows) {
    const row = rowOf.get(code)
    if (row === undefined) continue
    const column = columns.get(element) ?? unfilled(pool.length)
    columns.set(element, column)
    column[row] = value
  }
  return new Map(Array.from(columns, ([element, column]) => [element, standardise(column)]))
}

/**
 * One item's column. An element without a strength in an occupation is left out there and the others' weights grow to
 * their sum; where none is left the value is NaN.
 *
 * @throws RangeError when an element of the item is in no published table
 */
export function itemColumn(elements: readonly WeightedElement[], strengths: Strengths): Float64Array {
  const parts = elements.map(({ id, weight }) => {
    const column = strengths.get(id)
    if (!column) throw new RangeError(`itemColumn: expected a rated element, got ${id}`)
    return { weight, column }
  })
  const length = parts[0]?.column.length ?? 0
  return standardise(Float64Array.from({ length }, (_, row) => weightedSum(parts, row)))
}

interface Part {
  readonly weight: number
  readonly column: PoolColumn
}

function weightedSum(parts: readonly Part[], row: number): number {
  let sum = 0
  let given = 0
  for (const { weight, column } of parts) {
    const value = column[row] ?? NaN
    if (Number.isNaN(value)) continue
    sum += weight * value
    given += weight
  }
  const all = parts.reduce((total, { weight }) => total + weight, 0)
  return given > 0 ? (sum * all) / given : NaN
}
