/** One occupation in many places beside each other: pay, jobs, and where states see it going. */
import { stateGrowth } from './careerSheetOutlook'
import { valueOf, type Figure } from './figure'
import type { Occupation } from './occupation'
import { isPaidByTheHour, payFigure } from './payFigures'
import type { PlaceFacts } from './place'
import type { Source, SourceId } from './source'

export interface PlaceRow {
  readonly place: Figure['place']
  readonly median: Figure
  readonly employed: Figure
  /** As the state projects it, and the jobs it starts from; an area's own is not published. */
  readonly growth: Figure
  readonly growsFrom: Figure
}

export interface PlacesInput {
  readonly occupation: Occupation
  readonly source: (id: SourceId) => Source
}

export function placeRows(input: PlacesInput, places: readonly PlaceFacts[]): readonly PlaceRow[] {
  const { occupation, source } = input
  // All rows by the hour where any is, so that those held back stand in the same column.
  const byTheHour = places.some(({ payOf }) => isPaidByTheHour(payOf(occupation.payCode)))
  return places.map((facts) => {
    const of = { occupation, facts }
    const { now, growth } = stateGrowth(input, facts)
    return {
      place: facts.place,
      median: payFigure(byTheHour ? 'pay-hourly-median' : 'pay-median', of, source('oews')),
      employed: payFigure('employment', of, source('oews')),
      growth,
      growsFrom: now,
    }
  })
}

/** As many as are named at either end, of many places and of few. */
const [NAMED, NAMED_OF_FEW] = [3, 1]
const MANY = 20
const FEWEST = 3
/** More names than this are no answer to where: ties with the last are named up to it, or that value is left out. */
const MOST_NAMED = 5
/** Growth of fewer jobs than this is a matter of a few people: it is not named. */
export const FEW_JOBS = 500

export interface Ends {
  readonly high: readonly PlaceRow[]
  /** The lowest first. */
  readonly low: readonly PlaceRow[]
  /** How many places were ranked. */
  readonly among: number
}

/**
 * Where the measure is highest and lowest, of the places where it rests on enough people; `undefined` where too few such
 * places publish it for either to mean much, or so many share an end that naming them would say nothing.
 */
export function endsOfPlaces(rows: readonly PlaceRow[], by: 'median' | 'growth'): Ends | undefined {
  const known = rows.filter(
    (row) => valueOf(row[by]) !== undefined && (by === 'median' ? !row.median.ofFew : isLarge(row)),
  )
  if (known.length < FEWEST) return undefined
  const named = known.length < MANY ? NAMED_OF_FEW : NAMED
  const valueAt = (row: PlaceRow): number => valueOf(row[by]) ?? 0
  const ranked = [...known].sort((one, other) => valueAt(other) - valueAt(one))
  const high = withTies(ranked, named, valueAt)
  const low = withTies(ranked.reverse(), named, valueAt)
  const isSaid = high.length > 0 && low.length > 0 && !high.some((row) => low.includes(row))
  return isSaid ? { high, low, among: known.length } : undefined
}

/** The first, with all that have the same value as the last of them; without that value where they would be too many. */
function withTies(ranked: readonly PlaceRow[], named: number, valueAt: (row: PlaceRow) => number) {
  const last = ranked[named - 1]
  if (last === undefined) return ranked
  const ties = ranked.filter((row, at) => at < named || valueAt(row) === valueAt(last))
  return ties.length <= MOST_NAMED ? ties : ties.filter((row) => valueAt(row) !== valueAt(last))
}

const isLarge = ({ growsFrom }: PlaceRow): boolean => (valueOf(growsFrom) ?? 0) >= FEW_JOBS
