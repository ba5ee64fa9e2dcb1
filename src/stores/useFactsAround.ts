/** Where the pay of a list of careers is looked at. */
import { computed, type ComputedRef } from 'vue'
import type { FactsAround } from '../charts/facts/factsBase'
import { US } from '../core/catalogue/ids'
import { usePlace } from './place'

export function useFactsAround(): ComputedRef<FactsAround> {
  const place = usePlace()
  return computed(() => ({
    here: place.facts,
    national: place.national,
    placeName: place.id === US ? undefined : place.place?.name,
    isMissing: place.facts === undefined && place.trouble !== undefined,
  }))
}
