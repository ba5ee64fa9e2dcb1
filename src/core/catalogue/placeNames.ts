/** The names of places: only the nation's differs between the languages, and one that is not known goes by its id. */
import { US, type PlaceId } from './ids'
import type { Place } from './place'

export type PlaceName = (place: PlaceId) => string

/** @param nation - the name of the US in the language of the page */
export function placeNames(places: readonly Place[], nation: string): PlaceName {
  const names = new Map(places.map(({ id, name }) => [id, name]))
  return (place) => (place === US ? nation : (names.get(place) ?? place))
}
