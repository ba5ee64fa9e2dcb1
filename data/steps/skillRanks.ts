/** BLS percentile ranks of 17 skills, by National Employment Matrix code, under the names of the published table. */
import type { Published } from '../read/published'
import { SKILL_RANKS } from '../schema/projections'

type Row = Published['skillRanks']['rows'][number]
type Ranks = Readonly<Record<string, number>>

export function skillRanks(published: Published): ReadonlyMap<string, Ranks> {
  return new Map(published.skillRanks.rows.map((row) => [row.code, ranks(row)]))
}

function ranks({ title: _title, code: _code, ...ranked }: Row): Ranks {
  return Object.fromEntries(
    Object.entries(ranked).map(([field, rank]) => [SKILL_RANKS.columns[field as keyof typeof ranked].name, rank]),
  )
}
