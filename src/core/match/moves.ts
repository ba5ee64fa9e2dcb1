/** Two rankings → what moved among their first places. */

/** Places count from 1. A row that leaves is still somewhere: `to` says where. */
export interface Move<Row> {
  readonly kind: 'entered' | 'left' | 'up' | 'down' | 'stayed'
  readonly row: Row
  readonly from: number
  readonly to: number
}

export interface Moves<Row> {
  /** The first places as they would be, in their new order: those that entered and those that were there. */
  readonly first: readonly Move<Row>[]
  /** Those that would no longer be among them, in their old order. */
  readonly left: readonly Move<Row>[]
}

/**
 * @param before - best first, every row once
 * @param after - the same rows in another order
 * @param count - how many places are looked at
 */
export function movesBetween<Row>(before: readonly Row[], after: readonly Row[], count: number): Moves<Row> {
  const was = placesOf(before)
  const is = placesOf(after)
  const move = (row: Row): Move<Row> => {
    const [from, to] = [was.get(row) ?? Infinity, is.get(row) ?? Infinity]
    return { kind: kindOf(from, to, count), row, from, to }
  }
  return {
    first: after.slice(0, count).map(move),
    left: before.slice(0, count).flatMap((row) => ((is.get(row) ?? Infinity) > count ? [move(row)] : [])),
  }
}

const placesOf = <Row>(rows: readonly Row[]): ReadonlyMap<Row, number> => new Map(rows.map((row, at) => [row, at + 1]))

function kindOf(from: number, to: number, count: number): Move<unknown>['kind'] {
  if (from > count && to <= count) return 'entered'
  if (from <= count && to > count) return 'left'
  if (from === to) return 'stayed'
  return to < from ? 'up' : 'down'
}
