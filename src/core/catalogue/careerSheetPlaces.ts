/** One occupation in many places beside each other: pay, jobs, and where states see it going. */
import { stateGrowth } from './careerSheetOutlook'
import { valueOf, type Figure } from './figure'
import type { Occupation } from './occupation'
import { payFigure } from './payFigures'
import type { PlaceFacts } from './place'
import type { Source, SourceId } from './source'

export interface PlaceRow {
  readonly place: Figure['place']
  readonly median: Figure
  readonly employed: Figure
  /** As the state projects it; an area's own is not published. */
  readonly growth: Figure
}

export interface PlacesInput {
  readonly occupation: Occupation
  readonly payTitle: string | null
  readonly outlookTitle: string | null
  readonly source: (id: SourceId) => Source
}

export const placeRows = (input: PlacesInput, places: readonly PlaceFacts[]): readonly PlaceRow[] =>
  places.map((facts) => {
    const { occupation, payTitle, source } = input
    const pay = (measure: 'pay-median' | 'employment'): Figure =>
      payFigure(measure, { occupation, facts, group: payTitle }, source('oews'))
    return {
      place: facts.place,
      median: pay('pay-median'),
      employed: pay('employment'),
      growth: stateGrowth(input, facts),
    }
  })

/** The highest first; rows without a number last, in the order they came. */
export const highestFirst = (rows: readonly PlaceRow[], by: 'median' | 'employed' | 'growth'): readonly PlaceRow[] =>
  [...rows].sort((one, other) => (valueOf(other[by]) ?? -Infinity) - (valueOf(one[by]) ?? -Infinity))
