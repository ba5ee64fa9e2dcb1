/** The names of places, in the language of the page. */
import { computed, type ComputedRef } from 'vue'
import { placeNames, type PlaceName } from '../core/catalogue/placeNames'
import { useMessages } from '../i18n/messages'
import { usePlace } from './place'

export function usePlaceName(): ComputedRef<PlaceName> {
  const figures = useMessages('figures')
  const store = usePlace()
  return computed(() => placeNames(store.places, figures.value.us))
}
