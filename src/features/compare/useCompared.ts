/** Loads the careers that the address asks for, at the chosen place, and says what went wrong where it cannot. */
import { shallowRef, watch, type Ref } from 'vue'
import type { CareerSheet } from '../../core/catalogue/careerSheet'
import { US, type OccupationCode, type PlaceId } from '../../core/catalogue/ids'
import type { Place } from '../../core/catalogue/place'
import type { SpokenWords } from '../../core/catalogue/words'
import { loadAlongside, useLocale } from '../../i18n/messages'
import { CatalogueError, type CatalogueFiles, type CatalogueTrouble } from '../../platform/catalogueFiles'
import { loadCareerSheet } from '../../platform/loadCareerSheet'
import type { Locale } from '../../platform/locale'
import { useMachine } from '../../platform/machine'
import { formerCode, type FormerCode } from '../../stores/formerCode'
import { askedCodes, MOST, unknownCodes, type Asked } from './askedCodes'

export interface Compared {
  readonly sheet: CareerSheet
  readonly words: SpokenWords
}

export interface ComparedFound {
  /** In the order of the address. */
  readonly careers: readonly Compared[]
  readonly places: readonly Place[]
  readonly refused: Asked['refused']
  /** Codes of an older list, in whose place stands what became of them. */
  readonly former: readonly FormerCode[]
}

type CompareState =
  | { readonly kind: 'loading' }
  | ({ readonly kind: 'ready' } & ComparedFound)
  | { readonly kind: 'failed'; readonly why: CatalogueTrouble }

interface Wanted {
  readonly text: string
  readonly place: PlaceId
  readonly language: Locale
}

export function useCompared(text: () => string, place: () => PlaceId) {
  const { catalogue } = useMachine()
  const locale = useLocale()
  const state = shallowRef<CompareState>({ kind: 'loading' })
  let latest: Wanted | undefined

  async function load(): Promise<void> {
    const wanted: Wanted = { text: text(), place: place(), language: locale.value }
    latest = wanted
    // What is on screen stays until the new is there.
    if (state.value.kind === 'failed') state.value = { kind: 'loading' }
    const found = await stateOf(catalogue, wanted)
    if (latest === wanted) state.value = found
  }

  watch([text, place, locale], load, { immediate: true })
  loadAlongside(async (to) => {
    if (state.value.kind !== 'ready') return
    await Promise.all(state.value.careers.map(({ sheet }) => catalogue.words(to, sheet.code)))
  })
  return { state: state as Readonly<Ref<CompareState>>, load }
}

async function stateOf(files: CatalogueFiles, wanted: Wanted): Promise<CompareState> {
  try {
    const [{ byCode }, places] = await Promise.all([files.occupations(), files.places()])
    const isKnown = (code: OccupationCode): boolean => byCode.has(code)
    const former = await formerCodes(files, unknownCodes(wanted.text, isKnown).slice(0, MOST))
    const successors = new Map(former.map((each) => [each.code, each.successors.map(({ code }) => code)]))
    const { codes, refused } = askedCodes(wanted.text, { isKnown, successors })
    // A place that is no longer published, or never was: the nation's figures are still true.
    const place = places.some(({ id }) => id === wanted.place) ? wanted.place : US
    const careers = await Promise.all(codes.map((code) => comparedOf(files, code, { ...wanted, place })))
    return { kind: 'ready', careers, places, refused, former }
  } catch (cause) {
    if (!(cause instanceof CatalogueError)) throw cause
    return { kind: 'failed', why: cause.kind }
  }
}

async function formerCodes(files: CatalogueFiles, unknown: readonly OccupationCode[]): Promise<readonly FormerCode[]> {
  const found = await Promise.all([...new Set(unknown)].map((code) => formerCode(files, code)))
  return found.filter((each) => each !== undefined)
}

async function comparedOf(files: CatalogueFiles, code: OccupationCode, { place, language }: Wanted): Promise<Compared> {
  const [loaded, words] = await Promise.all([loadCareerSheet(files, code, place), files.words(language, code)])
  if (loaded.kind !== 'loaded') throw new CatalogueError('damaged', `comparedOf: expected ${code} at ${place}`)
  return { sheet: loaded.sheet, words }
}
