/** How an O*NET occupation is joined to the BLS tables: through the National Employment Matrix, never by cutting codes. */
import type { OccupationsFile } from '../../src/core/catalogue/files'
import type { BlsCode, OccupationCode } from '../../src/core/catalogue/ids'
import type { PreparationLevel } from '../../src/core/catalogue/scales'
import type { Published } from '../read/published'
import { SourceProblem } from '../read/sourceProblem'
import { keyedBy } from './groupedBy'

type PayRow = Published['nationalPay']['rows'][number]
type OutlookRow = Published['outlook']['rows'][number]

export interface CodeJoins {
  /** `undefined` where BLS does not cover the occupation (military) or does not survey its pay. */
  readonly payOf: (code: OccupationCode) => PayRow | undefined
  readonly outlookOf: (code: OccupationCode) => OutlookRow | undefined
  readonly matrixOf: (code: OccupationCode) => BlsCode | undefined
  readonly preparationOf: (code: OccupationCode) => {
    readonly separate: PreparationLevel | null
    readonly merged: PreparationLevel | null
  }
  readonly total: OccupationsFile['total']
}

const TOTAL = '00-0000'

export function codeJoins(published: Published): CodeJoins {
  const matrix = new Map(published.matrix.rows.map((row) => [row.code, row.matrix]))
  const pay = keyedBy(
    published.nationalPay.rows.filter(({ level }) => level === 'detailed'),
    (row) => row.code,
  )
  const outlook = keyedBy(
    published.outlook.rows.filter(({ level }) => level === 'line'),
    (row) => row.code,
  )
  const joined = <Row>(rows: ReadonlyMap<BlsCode, Row>, code: OccupationCode): Row | undefined => {
    const bls = matrix.get(code)
    return bls === undefined ? undefined : rows.get(bls)
  }
  return {
    payOf: (code) => joined(pay, code),
    outlookOf: (code) => joined(outlook, code),
    matrixOf: (code) => matrix.get(code),
    preparationOf: preparation(published),
    total: totalRow(published),
  }
}

/** The current release publishes zones 1 and 2 as one; the archive's keeps them apart and is what is shown. */
function preparation(published: Published): CodeJoins['preparationOf'] {
  const merged = keyedBy(published.zones.rows, (row) => row.code)
  const separate = keyedBy(published.separateZones.rows, (row) => row.code)
  return (code) => ({ separate: separate.get(code)?.zone ?? null, merged: merged.get(code)?.zone ?? null })
}

function totalRow({ outlook }: Published): CodeJoins['total'] {
  const row = outlook.rows.find(({ code }) => code === TOTAL)
  if (!row) throw new SourceProblem({ file: outlook.file }, `a row of the total, ${TOTAL}`, 'none')
  const { employment, projected, changePercent, openings } = row
  return { employment, projected, changePercent, openings }
}
