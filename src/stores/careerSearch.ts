/** The careers as search knows them, by every name they go by. Loaded once, when a search is near; never reactive inside. */
import { defineStore } from 'pinia'
import { ref, shallowRef } from 'vue'
import type { CatalogueFile } from '../core/catalogue/files'
import type { Occupation, Occupations } from '../core/catalogue/occupation'
import { CatalogueError, type CatalogueFiles, type CatalogueTrouble } from '../platform/catalogueFiles'
import { useMachine } from '../platform/machine'
import { careerEntries } from './search/careerEntries'
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
  const list = shallowRef<SearchList>()
  const trouble = ref<CatalogueTrouble>()

  /** Resolves whatever happens: what happened stands in `trouble`. Safe to call again, to try again or to prefetch. */
  async function load(): Promise<void> {
    if (list.value) return
    trouble.value = undefined
    try {
      list.value = await loaded(catalogue)
    } catch (cause) {
      if (!(cause instanceof CatalogueError)) throw cause
      trouble.value = cause.kind
    }
  }

  /** Best first; nothing for an empty query or before the list has come. */
  const find = (query: string): readonly FoundCareer[] => (list.value ? foundIn(list.value, query) : [])

  return { list, trouble, load, find }
})

async function loaded(files: CatalogueFiles): Promise<SearchList> {
  const [{ careerIndex }, file, occupations, titles] = await Promise.all([
    import('./search/careerIndex'),
    files.catalogue(),
    files.occupations(),
    files.titles(),
  ])
  return { file, occupations, index: careerIndex(careerEntries(occupations, titles)) }
}

const foundIn = ({ index, occupations }: SearchList, query: string): readonly FoundCareer[] =>
  index.find(query).flatMap(({ code, by }) => {
    const occupation = occupations.byCode.get(code)
    return occupation ? [{ occupation, by }] : []
  })
