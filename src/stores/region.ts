/** The region pack that serves the chosen place, fetched when a part of the page wants it; nothing where none does. */
import { defineStore } from 'pinia'
import { shallowRef, watch } from 'vue'
import { useMachine } from '../platform/machine'
import { regionOf, type FoundRegion } from '../platform/regionFiles'
import { usePlace } from './place'

export type Region = { readonly kind: 'no-place' } | { readonly kind: 'waiting' } | FoundRegion

export const useRegion = defineStore('region', () => {
  const { fetchFile } = useMachine()
  const place = usePlace()
  const region = shallowRef<Region>({ kind: 'no-place' })

  /** Resolves whatever happens: what happened stands in `region`. Safe to call again, to try again. */
  async function load(): Promise<void> {
    const wanted = place.chosen
    if (wanted === undefined) return
    region.value = { kind: 'waiting' }
    const found = await regionOf(fetchFile, wanted)
    // Another place may have been chosen meanwhile; the last choice counts, not the last arrival.
    if (place.chosen === wanted) region.value = found
  }
  watch(() => place.chosen, load, { immediate: true })

  return { region, load }
})
