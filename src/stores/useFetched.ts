/** Something that is fetched when its place on the page is drawn, and again when a person asks. */
import { onMounted, shallowRef, type ShallowRef } from 'vue'
import { CatalogueError } from '../platform/catalogueFiles'

export type Fetched<Found> =
  { readonly kind: 'waiting' } | { readonly kind: 'ready'; readonly found: Found } | { readonly kind: 'failed' }

export interface Fetching<Found> {
  readonly state: Readonly<ShallowRef<Fetched<Found>>>
  readonly load: () => Promise<void>
}

export function useFetched<Found>(fetch: () => Promise<Found>): Fetching<Found> {
  const state = shallowRef<Fetched<Found>>({ kind: 'waiting' })

  async function load(): Promise<void> {
    state.value = { kind: 'waiting' }
    try {
      state.value = { kind: 'ready', found: await fetch() }
    } catch (cause) {
      if (!(cause instanceof CatalogueError)) throw cause
      state.value = { kind: 'failed' }
    }
  }

  onMounted(load)
  return { state, load }
}
