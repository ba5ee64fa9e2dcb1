/** The place a person looks at: which one, and what is published there. */
import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import { US, type PlaceId } from '../core/catalogue/ids'
import type { Place, PlaceFacts } from '../core/catalogue/place'
import { CatalogueError, type CatalogueTrouble } from '../platform/catalogueFiles'
import { useMachine } from '../platform/machine'
import { keepPlace, readPreferences } from '../platform/preferences'

export const usePlace = defineStore('place', () => {
  const { storage, catalogue } = useMachine()
  const chosen = ref<PlaceId | undefined>(readPreferences(storage).place)
  const places = shallowRef<readonly Place[]>([])
  /** What is published in the chosen place, and in the US as a whole. */
  const facts = shallowRef<PlaceFacts>()
  const national = shallowRef<PlaceFacts>()
  const trouble = ref<CatalogueTrouble>()

  const id = computed<PlaceId>(() => facts.value?.place ?? US)
  const place = computed(() => places.value.find((each) => each.id === id.value))

  /** Loads the list of places and the chosen one; a place that is no longer there falls back to the US. */
  async function load(): Promise<void> {
    trouble.value = undefined
    try {
      ;[places.value, national.value] = await Promise.all([catalogue.places(), catalogue.place(US)])
      const wanted = places.value.some((each) => each.id === chosen.value) ? chosen.value : undefined
      facts.value = wanted === undefined ? national.value : await catalogue.place(wanted)
    } catch (cause) {
      if (!(cause instanceof CatalogueError)) throw cause
      trouble.value = cause.kind
    }
  }

  /** The old place stays on screen until the new one's facts are there. */
  async function choose(next: PlaceId): Promise<void> {
    chosen.value = next
    keepPlace(storage, next)
    await load()
  }

  return { chosen, id, place, places, facts, national, trouble, load, choose }
})
