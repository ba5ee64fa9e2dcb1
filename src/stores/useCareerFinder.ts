/** A field that finds careers by name: what is typed, what that finds, and whether it can be said that there is nothing. */
import { storeToRefs } from 'pinia'
import { computed, ref, type ComputedRef, type Ref } from 'vue'
import type { OccupationCode } from '../core/catalogue/ids'
import type { CatalogueTrouble } from '../platform/catalogueFiles'
import { useCareerSearch, type FoundCareer } from './careerSearch'

/**
 * `idle`: nothing is asked, or the list cannot be had. `reading`: nothing is found in the names that are in so far.
 * `none`: nothing is found, and every name is in.
 */
export type Finding = 'idle' | 'reading' | 'none' | 'found'

export interface FinderOptions {
  /** Careers that are not to be found, because they are chosen already. */
  readonly without?: () => readonly OccupationCode[]
  /** As many as are shown; a better word finds the others. */
  readonly most?: number
}

export interface CareerFinder {
  readonly query: Ref<string>
  /** What is typed, without the space around it. */
  readonly asked: ComputedRef<string>
  readonly found: ComputedRef<readonly FoundCareer[]>
  /** Whether more than `most` are found. */
  readonly hasMore: ComputedRef<boolean>
  readonly state: ComputedRef<Finding>
  readonly trouble: Readonly<Ref<CatalogueTrouble | undefined>>
  /** To be called when the field comes near; safe to call again. */
  readonly load: () => Promise<void>
}

export function useCareerFinder({ without = () => [], most }: FinderOptions = {}): CareerFinder {
  const search = useCareerSearch()
  const { isWhole, trouble } = storeToRefs(search)
  const query = ref('')
  const asked = computed(() => query.value.trim())
  const all = computed(() => {
    const taken = without()
    return search.find(asked.value).filter(({ occupation }) => !taken.includes(occupation.code))
  })
  const found = computed(() => all.value.slice(0, most))
  const hasMore = computed(() => all.value.length > found.value.length)
  const state = computed((): Finding => {
    if (asked.value === '') return 'idle'
    if (found.value.length > 0) return 'found'
    if (isWhole.value) return 'none'
    return trouble.value ? 'idle' : 'reading'
  })
  return { query, asked, found, hasMore, state, trouble, load: search.load }
}
