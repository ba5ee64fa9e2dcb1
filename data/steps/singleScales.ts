/** Elements rated on one scale: work styles (−3 … 3), work context (1–5). */
import type { CareerFile } from '../../src/core/catalogue/files'
import type { ElementId, OccupationCode } from '../../src/core/catalogue/ids'
import type { Published } from '../read/published'
import { groupedBy } from './groupedBy'

type Values = readonly (number | null)[]
type ContextRow = Published['context']['rows'][number]

interface Row {
  readonly element: ElementId
  readonly value: number
}

/** In the order of `ids`; `null` where an element is not rated. */
function inOrder(ids: readonly ElementId[], rows: readonly Row[]): Values {
  const values = new Map(rows.map(({ element, value }) => [element, value]))
  return ids.map((id) => values.get(id) ?? null)
}

export function styles(published: Published, ids: readonly ElementId[]): ReadonlyMap<OccupationCode, Values> {
  const byCode = groupedBy(published.styles.rows, (row) => row.code)
  return new Map(Array.from(byCode, ([code, rows]) => [code, inOrder(ids, rows)]))
}

export function context(
  published: Published,
  ids: readonly ElementId[],
): ReadonlyMap<OccupationCode, NonNullable<CareerFile['context']>> {
  const byCode = groupedBy(published.context.rows, (row) => row.code)
  return new Map(Array.from(byCode, ([code, rows]) => [code, contextOf(ids, rows)]))
}

function contextOf(ids: readonly ElementId[], rows: readonly ContextRow[]): NonNullable<CareerFile['context']> {
  const releases = new Map(rows.map(({ element, release }) => [element, release]))
  const distinct = new Set(releases.values())
  const [only] = distinct
  return {
    value: inOrder(ids, rows),
    release: distinct.size === 1 && only !== undefined ? only : ids.map((id) => releases.get(id) ?? null),
    resurveyed: resurveyed(rows),
    predecessor: rows.find(({ predecessor }) => predecessor !== '')?.predecessor ?? null,
  }
}

/** `null` where the publisher's marks do not tell. */
function resurveyed(rows: readonly ContextRow[]): boolean | null {
  if (rows.some(({ updatedSince }) => updatedSince === 'yes')) return true
  return rows.some(({ updatedSince }) => updatedSince === 'unknown') ? null : false
}
