/** The names of places; only the nation's differs between the languages. One that is not known goes by its id. */
import { computed, type ComputedRef } from 'vue'
import { US, type PlaceId } from '../core/catalogue/ids'
import { useMessages } from '../i18n/messages'
import { usePlace } from './place'

export function usePlaceName(): ComputedRef<(place: PlaceId) => string> {
  const figures = useMessages('figures')
  const store = usePlace()
  return computed(() => {
    const nation = figures.value.us
    return (place) => (place === US ? nation : (store.placeOf(place)?.name ?? place))
  })
}
