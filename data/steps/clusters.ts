/** O*NET's career clusters and those that each occupation stands in. */
import type { OccupationCode } from '../../src/core/catalogue/ids'
import type { Published } from '../read/published'

const SEPARATOR = '; '

export interface Clusters {
  /** In alphabetical order. */
  readonly names: readonly string[]
  /** Positions in `names`. */
  readonly byCode: ReadonlyMap<OccupationCode, readonly number[]>
}

export function clusters({ clusters: { rows } }: Published): Clusters {
  const names = [...new Set(rows.flatMap((row) => row.clusters.split(SEPARATOR)))].sort()
  const listed = rows.map(({ code, clusters: joined }) => {
    // One stands there once for each of its pathways.
    const distinct = new Set(joined.split(SEPARATOR))
    return [code, [...distinct].map((name) => names.indexOf(name))] as const
  })
  return { names, byCode: new Map(listed) }
}
