/** What every group of rows is made from: the careers side by side, and the words of the page. */
import { computed, type ComputedRef } from 'vue'
import type { Wording } from '../../charts/figure/figureWords'
import { US, type PlaceId } from '../../core/catalogue/ids'
import { useLocale, useMessages } from '../../i18n/messages'
import type { MessagesOf } from '../../i18n/registry'
import type { Compared, ComparedFound } from './useCompared'

export interface Comparing {
  readonly careers: readonly Compared[]
  readonly placeName: (place: PlaceId) => string
  readonly wording: Wording
  readonly words: MessagesOf<'compare'>
  /** The same words as on the page of one career, so that a person finds there what was read here. */
  readonly career: MessagesOf<'career'>
}

export function useComparing(found: () => ComparedFound): ComputedRef<Comparing> {
  const [words, career, figures] = [useMessages('compare'), useMessages('career'), useMessages('figures')]
  const locale = useLocale()
  const names = computed(() => new Map(found().places.map(({ id, name }) => [id, name])))
  return computed(() => ({
    careers: found().careers,
    placeName: (place) => (place === US ? figures.value.us : (names.value.get(place) ?? place)),
    wording: { locale: locale.value, messages: figures.value },
    words: words.value,
    career: career.value,
  }))
}
