/** The words of a reason: the item, what was said to it, and which way the work leans. */
import type { ItemId, Rating } from '../../core/instrument/item'
import { isInterestItem } from '../../core/sitting/sitting'
import { formatNumber } from '../../i18n/format'
import { useItemWords } from '../../i18n/itemWords'
import { useLocale, useMessages } from '../../i18n/messages'
import type { ReasonRow } from './reasonRows'

export function useReasonWords() {
  const why = useMessages('why')
  const locale = useLocale()
  const { textOf, stepOf } = useItemWords()

  /** A rating in words: `Like`, or for a skill the step with its example. */
  const saidOf = (item: ItemId, rating: Rating): string =>
    isInterestItem(item) ? why.value.likes[rating] : `${why.value.step(rating)} (${stepOf(item, rating)})`

  /** A rating in as few words as there are. */
  const brieflyOf = (item: ItemId, rating: Rating): string =>
    isInterestItem(item) ? why.value.likes[rating] : why.value.step(rating)

  const sentencesOf = (row: ReasonRow): string => {
    const { you, usual, lean } = why.value.reasons
    const said = you(saidOf(row.id, row.rating))
    // A middling rating speaks only beside what others say; a plain one needs no such words.
    const beside = isPlain(row) ? '' : ` ${usual[row.usual]}`
    return `${said}${beside} ${lean[row.lean]}`
  }

  return {
    textOf,
    saidOf,
    brieflyOf,
    sentencesOf,
    /** `+12`, `−3`, `0`, with a real minus. */
    pointsText: (points: number): string => signed(points, formatNumber(locale.value, Math.abs(points))),
  }
}

const isPlain = ({ rating, usual }: ReasonRow): boolean => (usual === 'more' ? rating >= 4 : rating <= 2)

const signed = (points: number, text: string): string => (points > 0 ? `+${text}` : points < 0 ? `−${text}` : text)
