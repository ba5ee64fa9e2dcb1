/** The terms of the page, their official names once fetched, and those that the filter leaves. */
import { computed, ref } from 'vue'
import type { ElementsFile } from '../../core/catalogue/files'
import { useLocale, useMessages } from '../../i18n/messages'
import { useMachine } from '../../platform/machine'
import { useFetched } from '../../stores/useFetched'
import { matching, termKinds } from './terms'

export function useTerms() {
  const { state, load } = useFetched(useMachine().catalogue.elements)
  const words = useWords()
  const wanted = ref('')

  const officials = computed(() =>
    state.value.kind === 'ready' ? officialNames(state.value.found) : new Map<string, string>(),
  )
  const all = computed(() => termKinds({ ...words.value, officials: officials.value }))
  const kinds = computed(() => matching(all.value, wanted.value))
  const count = computed(() => kinds.value.reduce((sum, { terms }) => sum + terms.length, 0))
  const failed = computed(() => state.value.kind === 'failed')
  return { wanted, kinds, count, failed, load }
}

function useWords() {
  const [glossary, elements] = [useMessages('glossary'), useMessages('elements')]
  const [names, figures] = [useMessages('names'), useMessages('figures')]
  const locale = useLocale()
  return computed(() => ({
    glossary: glossary.value,
    elements: elements.value,
    names: names.value,
    figures: figures.value,
    locale: locale.value,
  }))
}

const officialNames = ({ elements }: ElementsFile): ReadonlyMap<string, string> =>
  new Map(Object.values(elements).flatMap(({ id, name }) => id.map((each, row) => [each, name[row] ?? each] as const)))
