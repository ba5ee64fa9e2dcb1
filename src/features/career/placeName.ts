/** The names of places as this page says them, handed to every section of it. */
import { computed, inject, provide, type ComputedRef, type InjectionKey } from 'vue'
import { US, type PlaceId } from '../../core/catalogue/ids'
import type { Place } from '../../core/catalogue/place'
import { useMessages } from '../../i18n/messages'

export type PlaceName = (place: PlaceId) => string

const PLACE_NAME: InjectionKey<ComputedRef<PlaceName>> = Symbol('place name')

/** Only the nation's name differs between the languages. */
export function providePlaceName(places: () => readonly Place[]): ComputedRef<PlaceName> {
  const figures = useMessages('figures')
  const name = computed<PlaceName>(() => {
    const names = new Map(places().map((place) => [place.id, place.name]))
    const nation = figures.value.us
    return (place) => (place === US ? nation : (names.get(place) ?? place))
  })
  provide(PLACE_NAME, name)
  return name
}

export function usePlaceName(): ComputedRef<PlaceName> {
  const name = inject(PLACE_NAME, undefined)
  if (name === undefined) throw new TypeError('usePlaceName: expected a page that provides the names of places')
  return name
}
