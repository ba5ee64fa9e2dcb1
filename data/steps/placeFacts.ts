/** `places/<id>.json`: pay, employment and outlook by occupation in one place. */
import type { PlaceFile } from '../../src/core/catalogue/files'
import { US, type BlsCode, type PlaceId } from '../../src/core/catalogue/ids'
import type { Published } from '../read/published'
import { groupedBy } from './groupedBy'
import type { Place } from './places'

export type PlaceFacts = Omit<PlaceFile, 'header'>
type Pay = PlaceFile['pay']
type Figure = number | null

/** One published row of pay, from the national workbook or an area's table. */
interface PayRow {
  readonly code: BlsCode
  readonly title: string
  readonly employment: Figure
  readonly mean: Figure
  readonly percentile10: Figure
  readonly percentile25: Figure
  readonly median: Figure
  readonly percentile75: Figure
  readonly percentile90: Figure
  readonly hourlyMean?: Figure
  readonly hourlyMedian?: Figure
  readonly hourlyPercentile10?: Figure
  readonly hourlyPercentile25?: Figure
  readonly hourlyPercentile75?: Figure
  readonly hourlyPercentile90?: Figure
  readonly quotient?: Figure | undefined
}

/** The state whose openings count growth only and cannot stand beside the others'. */
const GROWTH_ONLY = '36'

export function placeFacts(places: readonly Place[], published: Published): readonly PlaceFacts[] {
  const outlooks = groupedBy(published.stateOutlook.rows, (row) => row.state)
  const { detailed, groups } = nationalRows(published)
  const areas = groupedBy<PayRow & { readonly area: PlaceId }, PlaceId>(
    [...published.statePay.rows, ...published.nonmetroPay.rows, ...published.metroPay.rows],
    (row) => row.area,
  )
  return places.map(({ id, kind }) => {
    const rows = id === US ? [...groups, ...detailed] : (areas.get(id) ?? [])
    const isGroup = (row: PayRow): boolean => groups.some(({ code }) => code === row.code)
    const outlook = kind === 'metro' || kind === 'nonmetro' ? undefined : outlooks.get(id)
    return {
      place: id,
      pay: pay(rows.filter((row) => !isGroup(row))),
      groups: rows
        .filter(isGroup)
        .map(({ code, title, employment, mean, median }) => ({ code, title, employment, mean, median })),
      outlook: outlook ? outlookColumns(id, outlook) : null,
    }
  })
}

function nationalRows(published: Published): {
  readonly detailed: readonly PayRow[]
  readonly groups: readonly PayRow[]
} {
  const { rows } = published.nationalPay
  return {
    detailed: rows.filter(({ level }) => level === 'detailed'),
    groups: rows.filter(({ level }) => level === 'total' || level === 'major'),
  }
}

function pay(unsorted: readonly PayRow[]): Pay {
  const rows = [...unsorted].sort((one, other) => (one.code < other.code ? -1 : 1))
  return {
    code: rows.map((row) => row.code),
    employment: rows.map((row) => row.employment),
    mean: rows.map((row) => row.mean),
    percentile10: rows.map((row) => row.percentile10),
    percentile25: rows.map((row) => row.percentile25),
    median: rows.map((row) => row.median),
    percentile75: rows.map((row) => row.percentile75),
    percentile90: rows.map((row) => row.percentile90),
    hourlyMean: publishedColumn(rows.map((row) => row.hourlyMean)),
    hourlyMedian: publishedColumn(rows.map((row) => row.hourlyMedian)),
    hourlyPercentile10: publishedColumn(rows.map((row) => row.hourlyPercentile10)),
    hourlyPercentile25: publishedColumn(rows.map((row) => row.hourlyPercentile25)),
    hourlyPercentile75: publishedColumn(rows.map((row) => row.hourlyPercentile75)),
    hourlyPercentile90: publishedColumn(rows.map((row) => row.hourlyPercentile90)),
    locationQuotient: publishedColumn(rows.map((row) => row.quotient)),
  }
}

/** `null` where the place's table has no such column. */
const publishedColumn = (column: readonly (Figure | undefined)[]): readonly Figure[] | null =>
  column.every((value) => value === undefined) ? null : column.map((value) => value ?? null)

type OutlookRow = Published['stateOutlook']['rows'][number]

function outlookColumns(place: PlaceId, unsorted: readonly OutlookRow[]): PlaceFacts['outlook'] {
  const rows = [...unsorted].sort((one, other) => (one.code < other.code ? -1 : 1))
  return {
    code: rows.map((row) => row.code),
    base: rows.map((row) => row.base),
    projected: rows.map((row) => row.projected),
    changePercent: rows.map((row) => row.changePercent),
    openings: rows.map((row) => (place === GROWTH_ONLY ? null : row.openings)),
  }
}
