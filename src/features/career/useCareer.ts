/** Loads the sheet of the career in the address, for the chosen place, and says what went wrong where it cannot. */
import { shallowRef, watch, type Ref } from 'vue'
import type { CareerSheet } from '../../core/catalogue/careerSheet'
import { occupationCode, US, type PlaceId } from '../../core/catalogue/ids'
import type { Place } from '../../core/catalogue/place'
import { CatalogueError, type CatalogueTrouble } from '../../platform/catalogueFiles'
import { loadCareerSheet, type LoadedSheet } from '../../platform/loadCareerSheet'
import { useMachine } from '../../platform/machine'

export type CareerState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly sheet: CareerSheet; readonly places: readonly Place[]; readonly place: PlaceId }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'failed'; readonly why: CatalogueTrouble }

interface Asked {
  readonly code: string
  readonly place: PlaceId
}

export function useCareer(code: () => string, place: () => PlaceId) {
  const { catalogue } = useMachine()
  const state = shallowRef<CareerState>({ kind: 'loading' })
  let latest: Asked | undefined

  async function load(): Promise<void> {
    const asked: Asked = { code: code(), place: place() }
    // Another place of the same career: what is on screen stays until its figures are there.
    if (state.value.kind !== 'ready' || state.value.sheet.code !== asked.code) state.value = { kind: 'loading' }
    latest = asked
    const found = await stateOf(asked)
    if (latest === asked) state.value = found
  }

  async function stateOf(asked: Asked): Promise<CareerState> {
    const wanted = occupationCode(asked.code)
    if (wanted === undefined) return { kind: 'unknown' }
    try {
      const loaded = await loadCareerSheet(catalogue, wanted, asked.place)
      // A place that is no longer published, or never was: the nation's figures are still true.
      if (loaded.kind === 'unknown-place') return ready(await loadCareerSheet(catalogue, wanted, US), US)
      return ready(loaded, asked.place)
    } catch (cause) {
      if (!(cause instanceof CatalogueError)) throw cause
      return { kind: 'failed', why: cause.kind }
    }
  }

  watch([code, place], load, { immediate: true })
  return { state: state as Readonly<Ref<CareerState>>, load }
}

const ready = (loaded: LoadedSheet, place: PlaceId): CareerState =>
  loaded.kind === 'loaded' ? { kind: 'ready', sheet: loaded.sheet, places: loaded.places, place } : { kind: 'unknown' }
