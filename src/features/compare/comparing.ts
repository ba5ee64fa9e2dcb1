/** What every group of rows is made from: the careers side by side, and the words of the page. */
import { computed, type ComputedRef } from 'vue'
import type { Wording } from '../../charts/figure/figureWords'
import { isMilitary } from '../../core/catalogue/military'
import { placeNames, type PlaceName } from '../../core/catalogue/placeNames'
import { useLocale, useMessages } from '../../i18n/messages'
import type { MessagesOf } from '../../i18n/registry'
import type { Compared, ComparedFound } from './useCompared'

export interface Comparing {
  readonly careers: readonly Compared[]
  readonly placeName: PlaceName
  readonly wording: Wording
  readonly words: MessagesOf<'compare'>
  /** The same words as on the page of one career, so that a person finds there what was read here. */
  readonly career: MessagesOf<'career'>
}

/** Why there are no words of ours about a career. */
export const notDescribed = ({ sheet }: Compared, { words }: Comparing): string =>
  words.notDescribed[isMilitary(sheet.code) ? 'military' : 'group']

export function useComparing(found: () => ComparedFound): ComputedRef<Comparing> {
  const [words, career, figures] = [useMessages('compare'), useMessages('career'), useMessages('figures')]
  const locale = useLocale()
  return computed(() => ({
    careers: found().careers,
    placeName: placeNames(found().places, figures.value.us),
    wording: { locale: locale.value, messages: figures.value },
    words: words.value,
    career: career.value,
  }))
}
