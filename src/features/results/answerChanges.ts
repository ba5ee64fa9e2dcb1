/** Changing an answer from the results: what it moved, and how to take it back. */
import { shallowRef, type Ref } from 'vue'
import type { OccupationCode } from '../../core/catalogue/ids'
import type { ItemId, Rating } from '../../core/instrument/item'
import { useSitting } from '../../stores/sitting'
import { movedBetween, type Moved } from './moved'

export type Change =
  | { readonly kind: 'none' }
  | { readonly kind: 'changed'; readonly item: ItemId; readonly before: Rating; readonly moved: Moved }
  | { readonly kind: 'undone'; readonly item: ItemId; readonly moved: Moved }

/** @param first - the careers at the top of what the person sees */
export function useAnswerChanges(first: Readonly<Ref<readonly OccupationCode[]>>) {
  const sitting = useSitting()
  const change = shallowRef<Change>({ kind: 'none' })

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
