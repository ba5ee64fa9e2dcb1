/** Changing an answer from the results: what it moved, and how to take it back. */
import { computed, shallowRef } from 'vue'
import type { ItemId, Rating } from '../../core/instrument/item'
import { useMatches } from '../../stores/matches'
import { useSitting } from '../../stores/sitting'
import { movedBetween, type Moved } from './moved'

/** As many as the first screen of the list shows. */
const FIRST = 10

export type Change =
  | { readonly kind: 'none' }
  | { readonly kind: 'changed'; readonly item: ItemId; readonly before: Rating; readonly moved: Moved }
  | { readonly kind: 'undone'; readonly item: ItemId; readonly moved: Moved }

export function useAnswerChanges() {
  const [sitting, matches] = [useSitting(), useMatches()]
  const change = shallowRef<Change>({ kind: 'none' })
  const first = computed(() => matches.ranked.slice(0, FIRST).map(({ occupation }) => occupation.code))

  const rate = (item: ItemId, rating: Rating): Moved => {
    const before = first.value
    sitting.rate(item, rating)
    return movedBetween(before, first.value)
  }

  return {
    change,
    set: (item: ItemId, rating: Rating): void => {
      const before = sitting.answers[item]
      if (before === undefined || before === rating) return
      change.value = { kind: 'changed', item, before, moved: rate(item, rating) }
    },
    undo: (): void => {
      if (change.value.kind !== 'changed') return
      const { item, before } = change.value
      change.value = { kind: 'undone', item, moved: rate(item, before) }
    },
  }
}
