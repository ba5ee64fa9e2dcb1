/** O*NET's career clusters and each occupation's pathways in them. */
import type { CareerFile } from '../../src/core/catalogue/files'
import type { OccupationCode } from '../../src/core/catalogue/ids'
import type { Published } from '../read/published'
import { quoted, SourceProblem } from '../read/sourceProblem'

const SEPARATOR = '; '

export interface Clusters {
  /** In alphabetical order. */
  readonly names: readonly string[]
  readonly byCode: ReadonlyMap<OccupationCode, CareerFile['clusters']>
}

export function clusters({ clusters: { rows, file } }: Published): Clusters {
  const names = [...new Set(rows.flatMap((row) => row.clusters.split(SEPARATOR)))].sort()
  const byCode = rows.map(({ code, clusters: joined, pathways: joinedPathways }) => {
    const pathways = joinedPathways.split(SEPARATOR)
    const listed = joined.split(SEPARATOR)
    if (pathways.length !== listed.length) {
      throw new SourceProblem({ file }, `a pathway for each cluster of ${code}`, quoted(joinedPathways))
    }
    return [code, listed.map((name, at) => ({ cluster: names.indexOf(name), pathway: pathways[at] ?? '' }))] as const
  })
  return { names, byCode: new Map(byCode) }
}
