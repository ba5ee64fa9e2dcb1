/** The careers as search knows them, by every name they go by. Loaded once, when a search is near; never reactive inside. */
import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import type { CatalogueFile, TitlesFile } from '../core/catalogue/files'
import type { Occupation, Occupations } from '../core/catalogue/occupation'
import { useLocale } from '../i18n/messages'
import { CatalogueError, type CatalogueFiles, type CatalogueTrouble } from '../platform/catalogueFiles'
import type { Locale } from '../platform/locale'
import { useMachine } from '../platform/machine'
import { useCareerWords, type Listed } from './careerWords'
import { careerEntries } from './search/careerEntries'
import type * as CareerIndexChunk from './search/careerIndex'
import type { CareerIndex, Finding } from './search/careerIndex'

export interface FoundCareer {
  readonly occupation: Occupation
  /** Why it was found, where its own title does not say it. */
  readonly by: Finding['by']
}

export interface SearchList {
  readonly file: CatalogueFile
  readonly occupations: Occupations
  readonly index: CareerIndex
}

export const useCareerSearch = defineStore('careerSearch', () => {
  const { catalogue } = useMachine()
  const words = useCareerWords()
  const locale = useLocale()
  const parts = shallowRef<Parts>()
  /** Made anew for another language. */
  const list = computed(() => parts.value && searchList(parts.value, words.list, locale.value))
  const trouble = ref<CatalogueTrouble>()

  /** Resolves whatever happens: what happened stands in `trouble`. Safe to call again, to try again or to prefetch. */
  async function load(): Promise<void> {
    const named = words.load()
    if (parts.value) return
    trouble.value = undefined
    try {
      const [found] = await Promise.all([loaded(catalogue), named])
      parts.value = found
    } catch (cause) {
      if (!(cause instanceof CatalogueError)) throw cause
      trouble.value = cause.kind
    }
  }

  /** Best first; nothing for an empty query or before the list has come. */
  const find = (query: string): readonly FoundCareer[] => (list.value ? foundIn(list.value, query) : [])

  return { list, trouble, load, find }
})

interface Parts {
  readonly careerIndex: typeof CareerIndexChunk.careerIndex
  readonly file: CatalogueFile
  readonly occupations: Occupations
  readonly titles: TitlesFile
}

async function loaded(files: CatalogueFiles): Promise<Parts> {
  const [{ careerIndex }, file, occupations, titles] = await Promise.all([
    import('./search/careerIndex'),
    files.catalogue(),
    files.occupations(),
    files.titles(),
  ])
  return { careerIndex, file, occupations, titles }
}

const searchList = (
  { careerIndex, file, occupations, titles }: Parts,
  words: ReadonlyMap<string, Listed> | undefined,
  locale: Locale,
): SearchList => ({ file, occupations, index: careerIndex(careerEntries(occupations, titles, words), locale) })

const foundIn = ({ index, occupations }: SearchList, query: string): readonly FoundCareer[] =>
  index.find(query).flatMap(({ code, by }) => {
    const occupation = occupations.byCode.get(code)
    return occupation ? [{ occupation, by }] : []
  })
