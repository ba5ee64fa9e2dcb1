/** What is known of a person's interests so far, in words, with the blazes of those that lead. */
import { computed } from 'vue'
import type { Interest } from '../../core/instrument/item'
import { useMessages } from '../../i18n/messages'
import { useSureness } from '../../stores/sureness'

interface Known {
  readonly shown: readonly Interest[]
  /** How clear it is; `undefined` when there is nothing to be clear about. */
  readonly word: string | undefined
  readonly sentence: string
}

/** `undefined` until the scale is there. */
export function useKnown() {
  const words = useMessages('sure')
  const names = useMessages('names')
  const sureness = useSureness()
  return computed((): Known | undefined => {
    const { belief, clarity, order } = sureness
    const [first, second] = order
    if (!belief || !clarity || !first || !second) return undefined
    if (belief.answered.length === 0) return { shown: [], word: undefined, sentence: words.value.nothingKnown }
    const name = (interest: Interest): string => names.value.interests[interest].name
    const word = words.value.word[clarity]
    if (clarity === 'flat' && sureness.decided > 0) {
      return { shown: [first], word, sentence: words.value.leaning(name(first)) }
    }
    const shown = { flat: [], clear: [first], close: [first, second], open: [first, second] }[clarity]
    return { shown, word, sentence: words.value.known[clarity](name(first), name(second)) }
  })
}
