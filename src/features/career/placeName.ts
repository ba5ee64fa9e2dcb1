/** The names of places as this page says them, handed to every section of it. */
import { computed, inject, provide, type ComputedRef, type InjectionKey } from 'vue'
import type { Place } from '../../core/catalogue/place'
import { placeNames, type PlaceName } from '../../core/catalogue/placeNames'
import { useMessages } from '../../i18n/messages'

const PLACE_NAME: InjectionKey<ComputedRef<PlaceName>> = Symbol('place name')

/** @param places - those that came with the figures: the chosen place may still be under way */
export function providePlaceName(places: () => readonly Place[]): ComputedRef<PlaceName> {
  const figures = useMessages('figures')
  const name = computed(() => placeNames(places(), figures.value.us))
  provide(PLACE_NAME, name)
  return name
}

export function usePlaceName(): ComputedRef<PlaceName> {
  const name = inject(PLACE_NAME, undefined)
  if (name === undefined) throw new TypeError('usePlaceName: expected a page that provides the names of places')
  return name
}
