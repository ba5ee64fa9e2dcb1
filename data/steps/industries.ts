/** Which sectors of industry employ an occupation, and what share of its jobs each has. */
import type { CareerFile } from '../../src/core/catalogue/files'
import type { BlsCode } from '../../src/core/catalogue/ids'
import type { Published } from '../read/published'
import { groupedBy } from './groupedBy'

type Row = Published['sectorPay']['rows'][number]
type Industries = CareerFile['industries']

/** Shares are of the jobs of all sectors together, one decimal. */
const DECIMALS = 10

/** By BLS code; the largest sector first, sectors without a published figure last. */
export function industries(published: Published): ReadonlyMap<BlsCode, Industries> {
  const byCode = groupedBy(published.sectorPay.rows, (row) => row.code)
  return new Map(Array.from(byCode, ([code, rows]) => [code, shares(rows)]))
}

function shares(rows: readonly Row[]): Industries {
  const all = rows.reduce((sum, { employment }) => sum + (employment ?? 0), 0)
  return [...rows]
    .sort((one, other) => (other.employment ?? -1) - (one.employment ?? -1) || (one.naics < other.naics ? -1 : 1))
    .map(({ naics, naicsTitle, employment }) => ({
      code: naics,
      title: naicsTitle,
      employment,
      percent: employment === null || all === 0 ? null : Math.round((employment / all) * 100 * DECIMALS) / DECIMALS,
    }))
}
