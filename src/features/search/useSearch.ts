/** Search as a person meets it: what is typed, kept in the address, and what it finds. */
import { computed, onBeforeUnmount, onMounted, ref, shallowRef, watch } from 'vue'
import { useRoute, useRouter, type LocationQueryValue } from 'vue-router'
import type { CatalogueFile } from '../../core/catalogue/files'
import type { Occupation, Occupations } from '../../core/catalogue/occupation'
import { CatalogueError, type CatalogueTrouble } from '../../platform/catalogueFiles'
import { useMachine } from '../../platform/machine'
import { careerEntries } from './careerEntries'
import type { CareerIndex, Finding } from './careerIndex'
import { fieldsOf, type Field } from './fields'

export interface FoundCareer {
  readonly occupation: Occupation
  readonly by: Finding['by']
}

export interface SearchList {
  readonly file: CatalogueFile
  readonly occupations: Occupations
  readonly index: CareerIndex
  readonly fields: readonly Field[]
}

/** The address follows after a pause: browsers refuse to rewrite it at every key. */
const ADDRESS_AFTER_MS = 300
const LONGEST = 120

const first = (value: LocationQueryValue | LocationQueryValue[] | undefined): string =>
  ((Array.isArray(value) ? value[0] : value) ?? '').slice(0, LONGEST)

export function useSearch() {
  const { list, trouble, load } = useSearchList()
  const route = useRoute()
  const query = useQueryInAddress()

  const field = computed(() => list.value?.fields.find(({ slug }) => slug === first(route.query['field'])))
  const found = computed<readonly FoundCareer[]>(() => {
    if (!list.value) return []
    if (query.value.trim() !== '') return foundBy(list.value, query.value)
    return (field.value?.careers ?? []).map((occupation) => ({ occupation, by: { kind: 'title' } }))
  })
  return { query, field, found, list, trouble, load }
}

const foundBy = ({ index, occupations }: SearchList, query: string): readonly FoundCareer[] =>
  index.find(query).flatMap(({ code, by }) => {
    const occupation = occupations.byCode.get(code)
    return occupation ? [{ occupation, by }] : []
  })

function useQueryInAddress() {
  const route = useRoute()
  const router = useRouter()
  const query = ref(first(route.query['q']))
  let timer: ReturnType<typeof setTimeout> | undefined
  watch(query, (text) => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      // A query searches all fields; emptied, the field comes back into its own.
      if (text !== first(route.query['q'])) void router.replace({ query: text.trim() === '' ? {} : { q: text } })
    }, ADDRESS_AFTER_MS)
  })
  watch(
    () => route.query,
    ({ q }) => {
      query.value = first(q)
    },
  )
  onBeforeUnmount(() => {
    clearTimeout(timer)
  })
  return query
}

function useSearchList() {
  const { catalogue } = useMachine()
  const list = shallowRef<SearchList>()
  const trouble = ref<CatalogueTrouble>()

  async function load(): Promise<void> {
    trouble.value = undefined
    try {
      const [{ careerIndex }, file, occupations, titles] = await Promise.all([
        import('./careerIndex'),
        catalogue.catalogue(),
        catalogue.occupations(),
        catalogue.titles(),
      ])
      const index = careerIndex(careerEntries(occupations, titles))
      list.value = { file, occupations, index, fields: fieldsOf(file.clusters, occupations) }
    } catch (cause) {
      if (!(cause instanceof CatalogueError)) throw cause
      trouble.value = cause.kind
    }
  }

  onMounted(load)
  return { list, trouble, load }
}
