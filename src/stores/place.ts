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
  /** `undefined` until a place has been chosen, the US as well as any other: asked once, never required. */
  const chosen = ref<PlaceId | undefined>(readPreferences(storage).place)
  const places = shallowRef<readonly Place[]>([])
  /** What is published in the chosen place, and in the US as a whole. */
  const facts = shallowRef<PlaceFacts>()
  const national = shallowRef<PlaceFacts>()
  const trouble = ref<CatalogueTrouble>()

  /** The place whose figures are on screen: the chosen one, or the one before while its figures are under way. */
  const id = computed<PlaceId>(() => facts.value?.place ?? US)
  const placeOf = (wanted: PlaceId): Place | undefined => places.value.find((each) => each.id === wanted)

  /** Loads the list of places and the chosen one; a place that is no longer there falls back to the US. */
  async function load(): Promise<void> {
    const wanted = chosen.value
    trouble.value = undefined
    try {
      ;[places.value, national.value] = await Promise.all([catalogue.places(), catalogue.place(US)])
      const found = wanted === undefined || !placeOf(wanted) ? national.value : await catalogue.place(wanted)
      // Another place may have been chosen meanwhile; the last choice counts, not the last arrival.
      if (chosen.value === wanted) facts.value = found
    } catch (cause) {
      if (!(cause instanceof CatalogueError)) throw cause
      if (chosen.value === wanted) trouble.value = cause.kind
    }
  }

  /** The old place stays on screen until the new one's facts are there. */
  async function choose(next: PlaceId): Promise<void> {
    chosen.value = next
    keepPlace(storage, next)
    await load()
  }

  return {
    chosen,
    id,
    place: computed(() => placeOf(id.value)),
    places,
    placeOf,
    facts,
    national,
    trouble,
    load,
    choose,
  }
})
