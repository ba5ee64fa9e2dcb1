/** The careers as search knows them, by every name they go by. Loaded once, when a search is near; never reactive inside. */
import { defineStore } from 'pinia'
import { computed, ref, shallowRef, watch } from 'vue'
import type { CatalogueFile, TitlesFile } from '../core/catalogue/files'
import type { FinderFile } from '../core/catalogue/finder'
import type { Occupation, Occupations } from '../core/catalogue/occupation'
import { medianPayAt } from '../core/catalogue/payFigures'
import type { PlaceFacts } from '../core/catalogue/place'
import { useLocale } from '../i18n/messages'
import { CatalogueError, type CatalogueFiles, type CatalogueTrouble } from '../platform/catalogueFiles'
import { useMachine } from '../platform/machine'
import { nextTurn } from '../platform/nextTurn'
import { useCareerWords } from './careerWords'
import { usePlace } from './place'
import type { CareerEntry } from './search/careerEntries'
import type * as SearchChunk from './search/chunk'
import type { Finding, PayOf } from './search/careerIndex'

export interface FoundCareer {
  readonly occupation: Occupation
  /** Why it was found, where its own title does not say it. */
  readonly by: Finding['by']
}

export interface SearchList {
  readonly file: CatalogueFile
  readonly occupations: Occupations
  readonly finder: FinderFile
  readonly index: SearchChunk.GrowingIndex
  /** Whether the 57,000 other names are in: until then nothing can be said not to be found. */
  readonly whole: boolean
}

/** Careers whose names are taken in at one go: some 3 ms here, within a frame on a machine six times slower. */
export const AT_ONCE = 24

export const useCareerSearch = defineStore('careerSearch', () => {
  const { catalogue } = useMachine()
  const words = useCareerWords()
  const place = usePlace()
  const locale = useLocale()
  const parts = shallowRef<Parts>()
  const titles = shallowRef<TitlesFile>()
  const trouble = ref<CatalogueTrouble>()

  /** Resolves whatever happens: what happened stands in `trouble`. Safe to call again, to try again or to prefetch. */
  async function load(): Promise<void> {
    const named = words.load()
    if (titles.value && parts.value) return
    trouble.value = undefined
    try {
      // The other names are by far the most: the titles do not wait for them.
      const others = catalogue.titles()
      others.catch(() => undefined)
      const [found] = await Promise.all([loaded(catalogue), named])
      parts.value = found
      titles.value = await others
    } catch (cause) {
      if (!(cause instanceof CatalogueError)) throw cause
      trouble.value = cause.kind
    }
  }

  const entries = (held: Parts, others: TitlesFile | undefined): readonly CareerEntry[] =>
    held.chunk.careerEntries(held.occupations, others, words.list)

  /** Made anew for another language, with the titles at once. */
  const begun = computed((): SearchList | undefined => {
    if (!parts.value) return undefined
    const { chunk, file, occupations, finder } = parts.value
    const index = chunk.growingIndex(entries(parts.value, undefined), locale.value, chunk.softwareIndex(finder))
    return { file, occupations, finder, index, whole: false }
  })
  const filled = shallowRef<SearchList>()
  const list = computed(() => (filled.value?.index === begun.value?.index ? filled.value : begun.value))

  /** Takes in the other names, a few careers at a time. */
  watch([begun, titles], async ([into, others]) => {
    if (!into || !others || !parts.value) return
    const isStillWanted = (): boolean => begun.value === into
    const full = entries(parts.value, others)
    if (await takenIn(into.index, full, isStillWanted)) filled.value = { ...into, whole: true }
  })

  /** Best first; nothing for an empty query or before the list has come. */
  const find = (query: string): readonly FoundCareer[] =>
    list.value
      ? foundIn(
          list.value,
          query,
          payIn(list.value, () => place.facts),
        )
      : []

  return { list, isWhole: computed(() => list.value?.whole === true), trouble, load, find }
})

/** A few careers at a time; stops where another list has taken its place. */
async function takenIn(
  index: SearchChunk.GrowingIndex,
  full: readonly CareerEntry[],
  isWanted: () => boolean,
): Promise<boolean> {
  for (let from = 0; from < full.length; from += AT_ONCE) {
    await nextTurn()
    if (!isWanted()) return false
    index.take(full, from, Math.min(full.length, from + AT_ONCE))
  }
  return true
}

interface Parts {
  readonly chunk: typeof SearchChunk
  readonly file: CatalogueFile
  readonly occupations: Occupations
  readonly finder: FinderFile
}

async function loaded(files: CatalogueFiles): Promise<Parts> {
  const [chunk, file, occupations, finder] = await Promise.all([
    import('./search/chunk'),
    files.catalogue(),
    files.occupations(),
    files.finder(),
  ])
  return { chunk, file, occupations, finder }
}

const payIn =
  ({ occupations }: SearchList, factsHere: () => PlaceFacts | undefined): PayOf =>
  (code) => {
    const [occupation, facts] = [occupations.byCode.get(code), factsHere()]
    return (occupation && facts && medianPayAt(occupation, facts)) ?? 0
  }

const foundIn = ({ index, occupations }: SearchList, query: string, payOf: PayOf): readonly FoundCareer[] =>
  index.find(query, payOf).flatMap((finding) => {
    const occupation = occupations.byCode.get(finding.code)
    if (!occupation) return []
    let by: Finding['by'] | undefined
    return [
      {
        occupation,
        // Worked out for the rows that are shown, not for all that are found; and once, so that a row stays as it is.
        get by() {
          return (by ??= finding.by)
        },
      },
    ]
  })
