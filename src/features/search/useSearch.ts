/** Search as a person meets it: what is typed, kept in the address, and what it finds. */
import { storeToRefs } from 'pinia'
import { computed, onBeforeUnmount, onMounted, ref, watch } from 'vue'
import { useRoute, useRouter, type LocationQueryValue } from 'vue-router'
import { useCareerSearch, type FoundCareer } from '../../stores/careerSearch'
import { fieldsOf } from './fields'

/** The address follows after a pause: browsers refuse to rewrite it at every key. */
const ADDRESS_AFTER_MS = 300
const LONGEST = 120

const first = (value: LocationQueryValue | LocationQueryValue[] | undefined): string =>
  ((Array.isArray(value) ? value[0] : value) ?? '').slice(0, LONGEST)

export function useSearch() {
  const search = useCareerSearch()
  const { list, trouble } = storeToRefs(search)
  const route = useRoute()
  const query = useQueryInAddress()
  onMounted(search.load)

  const fields = computed(() => (list.value ? fieldsOf(list.value.file.clusters, list.value.occupations) : []))
  const field = computed(() => fields.value.find(({ slug }) => slug === first(route.query['field'])))
  const found = computed<readonly FoundCareer[]>(() => {
    if (query.value.trim() !== '') return search.find(query.value)
    return (field.value?.careers ?? []).map((occupation) => ({ occupation, by: { kind: 'title' } }))
  })
  return { query, fields, field, found, list, trouble, load: search.load }
}

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
