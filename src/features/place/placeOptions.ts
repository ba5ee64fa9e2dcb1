/** Places → the two lists they are chosen from: the country and its states, then the parts of a state. */
import { US, type PlaceId } from '../../core/catalogue/ids'
import type { Place } from '../../core/catalogue/place'

export interface PlaceOption {
  readonly value: PlaceId
  readonly label: string
}

/** The country first, then the states by name, and among them the territories that no state holds. */
export function stateOptions(places: readonly Place[], nation: string): readonly PlaceOption[] {
  const states = places.filter((place) => place.id !== US && stateOf(place) === place.id).map(optionOf)
  return [{ value: US, label: nation }, ...byLabel(states)]
}

/** The whole state first, then its cities, then the rest; nothing where a state has no parts of its own. */
export function areaOptions(places: readonly Place[], state: PlaceId, whole: string): readonly PlaceOption[] {
  const within = places.filter((place) => place.state === state && place.id !== state)
  if (within.length === 0) return []
  const cities = within.filter(({ kind }) => kind === 'metro').map(optionOf)
  const rest = within.filter(({ kind }) => kind !== 'metro').map(optionOf)
  return [{ value: state, label: whole }, ...byLabel(cities), ...byLabel(rest)]
}

/** The state a place is chosen under; what no state holds stands for itself. */
export const stateOf = (place: Place | undefined): PlaceId => place?.state ?? place?.id ?? US

const optionOf = ({ id, name }: Place): PlaceOption => ({ value: id, label: name })

const byLabel = (options: readonly PlaceOption[]): readonly PlaceOption[] =>
  [...options].sort((left, right) => left.label.localeCompare(right.label, 'en'))
