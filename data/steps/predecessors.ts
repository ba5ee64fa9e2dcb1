/** Which earlier occupation stands in for each of those that have not been rated since they were split. */
import type { OccupationCode } from '../../src/core/catalogue/ids'
import type { Published } from '../read/published'
import { groupedBy } from './groupedBy'

type MapRow = Pick<Published['predecessorMap']['rows'][number], 'code' | 'role' | 'rated'>

/**
 * One predecessor for each occupation: the main one before an alternative; among equals the one the map names first.
 * Values of two predecessors are never mixed, because no occupation was ever rated so.
 */
export function predecessors<Row extends MapRow>(map: readonly Row[]): ReadonlyMap<OccupationCode, Row> {
  const chosen = new Map<OccupationCode, Row>()
  for (const [code, rows] of groupedBy(map, (row) => row.code)) {
    const rated = rows.filter((row) => row.rated)
    const best = rated.find((row) => row.role === 'main') ?? rated[0]
    if (best) chosen.set(code, best)
  }
  return chosen
}
