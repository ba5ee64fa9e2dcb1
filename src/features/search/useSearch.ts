/** Search as a person meets it: what is typed and chosen, kept in the address, and what it finds. */
import { storeToRefs } from 'pinia'
import { computed, onBeforeUnmount, onMounted, watch, type Ref } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { useLocale, useMessages } from '../../i18n/messages'
import { schoolSubjectNames } from '../../i18n/schoolSubjects'
import { addressText } from '../../stores/addressText'
import { useCareerSearch, type FoundCareer } from '../../stores/careerSearch'
import { useCareerWords } from '../../stores/careerWords'
import { usePlace } from '../../stores/place'
import { useCareerFinder } from '../../stores/useCareerFinder'
import { inOrder, sortOf, sortsFor, type Sort } from './listOrder'
import { countsOf, fits, narrowingOf, queryOf, subjectStrengths, traitsOf, without } from './narrowing'
import type { Kind, Narrowing, Traits } from './narrowing'

/** The address follows after a pause: browsers refuse to rewrite it at every key. */
const ADDRESS_AFTER_MS = 300

export function useSearch() {
  const search = useCareerSearch()
  const { list } = storeToRefs(search)
  const place = usePlace()
  const [route, router] = [useRoute(), useRouter()]
  const { query, asked, found: byQuery, state, trouble, load } = useCareerFinder()
  keepInAddress(query)
  onMounted(load)

  const knowledge = useMessages('knowledge')
  const held = computed(() => list.value && { ...list.value, subjects: schoolSubjectNames(knowledge.value) })
  const narrowing = computed<Narrowing>(() => (held.value ? narrowingOf(route.query, held.value) : {}))
  const traits = computed<Traits>(() => (held.value ? traitsOf(held.value, place.facts) : new Map()))
  const isAsking = computed(() => asked.value !== '')
  const all = useByName()
  /** Before what is chosen narrows them. */
  const named = computed(() => (isAsking.value ? byQuery.value : all.value))
  /** Where nothing goes by that name, all of them are there to look around in. */
  const counted = computed(() => {
    const isFound = named.value.length > 0
    const codes = (isFound ? named : all).value.map(({ occupation }) => occupation.code)
    return { codes, traits: traits.value, narrowing: isFound ? narrowing.value : {} }
  })
  const looking = computed(() => ({ isAsking: isAsking.value, narrowing: narrowing.value }))
  const sort = computed(() => sortOf(addressText(route.query['sort']), looking.value))
  const sorts = computed(() => sortsFor(looking.value))
  const sortBy = (wanted: Sort): void => {
    void router.replace({ query: { ...route.query, sort: wanted } })
  }
  const subjectAbove = computed(() => subjectStrengths(held.value, narrowing.value.subject))
  const found = computed<readonly FoundCareer[]>(() => {
    if (!isAsking.value && Object.keys(narrowing.value).length === 0) return []
    const left = named.value.filter(({ occupation }) => fits(traits.value, narrowing.value, occupation.code))
    return inOrder(left, { sort: sort.value, facts: place.facts, subjectAbove: subjectAbove.value }, all.value)
  })
  /** Worked out when a choice is shown: most keys are typed with the choices closed. */
  const countsIn = (kind: Kind): ReadonlyMap<string, number> => countsOf(kind, counted.value)
  const choose = (kind: Kind, value: string): void => {
    const others = without(narrowing.value, kind)
    const kept = route.query['sort'] === undefined ? {} : { sort: route.query['sort'] }
    const next = queryOf(query.value, value === '' ? others : { ...others, [kind]: value })
    void router.replace({ query: { ...next, ...kept } })
  }
  const order = { sort, sorts, sortBy }
  return { query, asked, state, narrowing, countsIn, found, named, choose, order, list, held, trouble, load }
}

export type Searching = ReturnType<typeof useSearch>

/** Every career, by its name in the language of the page. */
function useByName(): Readonly<Ref<readonly FoundCareer[]>> {
  const search = useCareerSearch()
  const words = useCareerWords()
  const locale = useLocale()
  return computed(() => {
    const order = new Intl.Collator(locale.value)
    return (search.list?.occupations.all ?? [])
      .map((occupation) => ({ occupation, name: words.nameOf(occupation).text }))
      .sort((one, other) => order.compare(one.name, other.name))
      .map(({ occupation }): FoundCareer => ({ occupation, by: { kind: 'title' } }))
  })
}

function keepInAddress(query: Ref<string>): void {
  const route = useRoute()
  const router = useRouter()
  query.value = addressText(route.query['q'])
  let timer: ReturnType<typeof setTimeout> | undefined
  watch(query, (text) => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      if (text === addressText(route.query['q'])) return
      const others = Object.entries(route.query).filter(([name]) => name !== 'q')
      const asked = text.trim() === '' ? [] : [['q', text] as const]
      void router.replace({ query: Object.fromEntries([...asked, ...others]) })
    }, ADDRESS_AFTER_MS)
  })
  watch(
    () => route.query,
    ({ q }) => {
      query.value = addressText(q)
    },
  )
  onBeforeUnmount(() => {
    clearTimeout(timer)
  })
}
