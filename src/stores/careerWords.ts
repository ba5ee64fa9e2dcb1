/** What lists say of each career in our own words: its name in the language of the page, and its work in short. */
import { defineStore } from 'pinia'
import { computed, shallowReactive, shallowReadonly, shallowRef } from 'vue'
import type { OccupationCode } from '../core/catalogue/ids'
import type { WordsListFile } from '../core/catalogue/packedWords'
import { loadAlongside, useLocale } from '../i18n/messages'
import { CatalogueError } from '../platform/catalogueFiles'
import type { Locale } from '../platform/locale'
import { useMachine } from '../platform/machine'

export interface Listed {
  readonly title: string | undefined
  readonly inShort: string
}

export interface CareerName {
  readonly text: string
  /** The language of the text where it is not the page's. */
  readonly lang: Locale | undefined
}

interface Titled {
  readonly code: OccupationCode
  /** As it is published, in English. */
  readonly title: string
}

export const useCareerWords = defineStore('careerWords', () => {
  const { catalogue } = useMachine()
  const locale = useLocale()
  const lists = shallowReactive(new Map<Locale, ReadonlyMap<string, Listed>>())
  const list = computed(() => lists.get(locale.value))
  const settled = shallowRef(false)

  async function fetchList(language: Locale): Promise<void> {
    if (!lists.has(language)) lists.set(language, listed(await catalogue.wordsList(language)))
  }

  /** Resolves whatever happens: without the words, lists show the published titles. Safe to call again. */
  async function bring(language: Locale): Promise<void> {
    try {
      await fetchList(language)
    } catch (cause) {
      if (!(cause instanceof CatalogueError)) throw cause
    }
  }
  let isWanted = false
  async function load(): Promise<void> {
    isWanted = true
    await bring(locale.value)
    settled.value = true
  }
  // Where they are in use, the other language comes with its own.
  loadAlongside(async (to) => {
    if (isWanted) await bring(to)
  })

  function nameOf({ code, title }: Titled): CareerName {
    const own = list.value?.get(code)?.title
    return own === undefined
      ? { text: title, lang: locale.value === 'en' ? undefined : 'en' }
      : { text: own, lang: undefined }
  }

  return {
    load,
    bring,
    /** Whether the words have come, or cannot be had: a list that waits for it never moves under the reader. */
    settled: shallowReadonly(settled),
    /** In the language of the page; `undefined` before they have come. */
    list,
    nameOf,
    /** `undefined` before the words have come. */
    inShortOf: (code: OccupationCode): string | undefined => list.value?.get(code)?.inShort,
  }
})

export const listed = ({ code, title, inShort }: WordsListFile): ReadonlyMap<string, Listed> =>
  new Map(code.map((each, row) => [each, { title: title?.[row], inShort: inShort[row] ?? '' }]))
