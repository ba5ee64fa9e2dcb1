/** Which sectors of industry employ an occupation, and what share of its jobs each has. */
import type { CareerFile } from '../../src/core/catalogue/files'
import type { BlsCode } from '../../src/core/catalogue/ids'
import { percentOfAll } from '../../src/core/catalogue/percentOfAll'
import type { Published } from '../read/published'
import { groupedBy } from './groupedBy'

type Row = Published['sectorPay']['rows'][number]
type Industries = CareerFile['industries']

/** By BLS code; the largest sector first, sectors without a published figure last. */
export function industries(published: Published): ReadonlyMap<BlsCode, Industries> {
  const byCode = groupedBy(published.sectorPay.rows, (row) => row.code)
  return new Map(Array.from(byCode, ([code, rows]) => [code, shares(rows)]))
}

function shares(rows: readonly Row[]): Industries {
  const sorted = [...rows].sort(
    (one, other) => (other.employment ?? -1) - (one.employment ?? -1) || (one.naics < other.naics ? -1 : 1),
  )
  const percents = percentOfAll(sorted.map(({ employment }) => employment))
  return sorted.map(({ naics, naicsTitle, employment }, at) => ({
    code: naics,
    title: naicsTitle,
    employment,
    percent: percents[at] ?? null,
  }))
}
