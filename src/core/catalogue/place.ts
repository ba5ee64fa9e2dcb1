/** One place's pay and outlook, decoded for look-up by code. */
import type { PlaceFile, PlacesFile } from './files'
import type { BlsCode, PlaceId } from './ids'

export interface Place {
  readonly id: PlaceId
  readonly name: string
  readonly kind: PlacesFile['kind'][number]
  /** The state it lies in; its own id for a state, `null` for the nation. */
  readonly state: PlaceId | null
  readonly priceLevel: PlacesFile['priceLevel'][number]
}

export function decodePlaces(file: PlacesFile): readonly Place[] {
  return file.id.map((id, row) => ({
    id,
    name: file.name[row] ?? id,
    kind: file.kind[row] ?? 'nation',
    state: file.state[row] ?? null,
    priceLevel: file.priceLevel[row] ?? null,
  }))
}

/** Dollars; `null` = suppressed in a published row. */
export interface Pay {
  readonly employment: number | null
  readonly mean: number | null
  readonly percentile10: number | null
  readonly percentile25: number | null
  readonly median: number | null
  readonly percentile75: number | null
  readonly percentile90: number | null
  readonly hourlyMean: number | null
  readonly hourlyMedian: number | null
  readonly hourlyPercentile10: number | null
  readonly hourlyPercentile25: number | null
  readonly hourlyPercentile75: number | null
  readonly hourlyPercentile90: number | null
  readonly locationQuotient: number | null
}

export interface StateOutlook {
  readonly base: number | null
  readonly projected: number | null
  readonly changePercent: number | null
  readonly openings: number | null
}

/** What one place publishes, by code. */
export interface PlaceFacts {
  readonly place: PlaceId
  /** `undefined` where the place has no row for the code. */
  readonly payOf: (code: BlsCode | null) => Pay | undefined
  readonly outlookOf: (code: BlsCode | null) => StateOutlook | undefined
  readonly hasOutlook: boolean
  /** Its projections have no openings at all: it counts new jobs only. */
  readonly countsGrowthOnly: boolean
  readonly publishesHourly: boolean
  /** Pay by the hour from the lowest-paid tenth to the highest-paid, besides the median and the average. */
  readonly publishesHourlyRange: boolean
  readonly groups: PlaceFile['groups']
}

export function decodePlaceFacts(file: PlaceFile): PlaceFacts {
  const payRow = rowsOf(file.pay.code)
  const outlookRow = rowsOf(file.outlook?.code ?? [])
  return {
    place: file.place,
    payOf: (code) => at(payRow, code, (row) => payAt(file.pay, row)),
    outlookOf: (code) => at(outlookRow, code, (row) => outlookAt(file.outlook, row)),
    hasOutlook: file.outlook !== null,
    countsGrowthOnly: file.outlook?.openings.every((openings) => openings === null) ?? false,
    publishesHourly: file.pay.hourlyMedian !== null,
    publishesHourlyRange: file.pay.hourlyPercentile10 !== null,
    groups: file.groups,
  }
}

const rowsOf = (codes: readonly BlsCode[]): ReadonlyMap<string, number> =>
  new Map(codes.map((code, row) => [code, row]))

function at<Found>(
  rows: ReadonlyMap<string, number>,
  code: BlsCode | null,
  read: (row: number) => Found,
): Found | undefined {
  const row = code === null ? undefined : rows.get(code)
  return row === undefined ? undefined : read(row)
}

function payAt(pay: PlaceFile['pay'], row: number): Pay {
  const cell = (column: readonly (number | null)[] | null): number | null => column?.[row] ?? null
  return {
    employment: cell(pay.employment),
    mean: cell(pay.mean),
    percentile10: cell(pay.percentile10),
    percentile25: cell(pay.percentile25),
    median: cell(pay.median),
    percentile75: cell(pay.percentile75),
    percentile90: cell(pay.percentile90),
    hourlyMean: cell(pay.hourlyMean),
    hourlyMedian: cell(pay.hourlyMedian),
    hourlyPercentile10: cell(pay.hourlyPercentile10),
    hourlyPercentile25: cell(pay.hourlyPercentile25),
    hourlyPercentile75: cell(pay.hourlyPercentile75),
    hourlyPercentile90: cell(pay.hourlyPercentile90),
    locationQuotient: cell(pay.locationQuotient),
  }
}

function outlookAt(outlook: PlaceFile['outlook'], row: number): StateOutlook {
  const cell = (column: readonly (number | null)[] | undefined): number | null => column?.[row] ?? null
  return {
    base: cell(outlook?.base),
    projected: cell(outlook?.projected),
    changePercent: cell(outlook?.changePercent),
    openings: cell(outlook?.openings),
  }
}
