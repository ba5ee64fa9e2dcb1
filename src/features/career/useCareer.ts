/** Loads the sheet of the career in the address, for the chosen place, and says what went wrong where it cannot. */
import { shallowRef, watch, type Ref } from 'vue'
import type { CareerSheet } from '../../core/catalogue/careerSheet'
import { US, type PlaceId } from '../../core/catalogue/ids'
import type { Place } from '../../core/catalogue/place'
import type { SpokenWords } from '../../core/catalogue/words'
import { loadAlongside, useLocale } from '../../i18n/messages'
import { CatalogueError, type CatalogueTrouble } from '../../platform/catalogueFiles'
import { loadCareerSheet } from '../../platform/loadCareerSheet'
import type { Locale } from '../../platform/locale'
import { useMachine } from '../../platform/machine'
import { wholeCode } from '../../stores/search/typedCode'

export type CareerState =
  | { readonly kind: 'loading' }
  | ({ readonly kind: 'ready' } & CareerFound)
  | { readonly kind: 'unknown' }
  | { readonly kind: 'failed'; readonly why: CatalogueTrouble }

export interface CareerFound {
  readonly sheet: CareerSheet
  readonly words: SpokenWords
  readonly places: readonly Place[]
}

interface Asked {
  readonly code: string
  readonly place: PlaceId
  readonly language: Locale
}

export function useCareer(code: () => string, place: () => PlaceId) {
  const { catalogue } = useMachine()
  const locale = useLocale()
  const state = shallowRef<CareerState>({ kind: 'loading' })
  let latest: Asked | undefined

  async function load(): Promise<void> {
    const asked: Asked = { code: code(), place: place(), language: locale.value }
    // Another place or language of the same career: what is on screen stays until the new is there.
    if (state.value.kind !== 'ready' || state.value.sheet.code !== asked.code) state.value = { kind: 'loading' }
    latest = asked
    const found = await stateOf(asked)
    if (latest === asked) state.value = found
  }

  async function stateOf(asked: Asked): Promise<CareerState> {
    const wanted = wholeCode(asked.code)
    if (wanted === undefined) return { kind: 'unknown' }
    try {
      const words = catalogue.words(asked.language, wanted)
      // Awaited below, where a career is found; of an unknown one the sheet says so.
      words.catch(() => undefined)
      const loaded = await loadCareerSheet(catalogue, wanted, asked.place)
      // A place that is no longer published, or never was: the nation's figures are still true.
      const found = loaded.kind === 'unknown-place' ? await loadCareerSheet(catalogue, wanted, US) : loaded
      return found.kind === 'loaded' ? { ...found, kind: 'ready', words: await words } : { kind: 'unknown' }
    } catch (cause) {
      if (!(cause instanceof CatalogueError)) throw cause
      return { kind: 'failed', why: cause.kind }
    }
  }

  watch([code, place, locale], load, { immediate: true })
  loadAlongside(async (to) => {
    if (state.value.kind === 'ready') await catalogue.words(to, state.value.sheet.code)
  })
  return { state: state as Readonly<Ref<CareerState>>, load }
}
