/** The words of items, whichever part they belong to. */
import type { ItemId, Rating } from '../core/instrument/item'
import type { SkillItemId } from '../core/instrument/skillItemIds'
import { isInterestItem } from '../core/sitting/sitting'
import { useMessages } from './messages'

export function useItemWords() {
  const interests = useMessages('interestItems')
  const skills = useMessages('skillItems')
  const wordsOf = (item: ItemId): { readonly text: string; readonly short: string } =>
    isInterestItem(item) ? interests.value.items[item] : skills.value.items[item]
  return {
    textOf: (item: ItemId): string => wordsOf(item).text,
    shortOf: (item: ItemId): string => wordsOf(item).short,
    /** The example that stands for a rating of a skill. */
    stepOf: (item: SkillItemId, rating: Rating): string => skills.value.items[item].steps[rating - 1] ?? '',
  }
}
