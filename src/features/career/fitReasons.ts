/** An exact explanation → the three answers that raise a career most and the three that lower it most, in words. */
import type { Answers, ItemId } from '../../core/instrument/item'
import type { Explanation, Reason } from '../../core/match/reasons'
import { isInterestItem } from '../../core/sitting/sitting'
import type { MessagesOf } from '../../i18n/registry'

/** As many as are read. */
const SHOWN = 3
/** Less than this is next to nothing: a hundredth of a natural logarithm is one per cent of likelihood. */
const NOTICEABLE = 0.01
const HIGH = 4
const LOW = 2

export interface ReasonsBothWays {
  readonly raised: readonly Reason[]
  readonly lowered: readonly Reason[]
}

/** @param explanation - its reasons come largest first */
export function reasonsBothWays({ reasons }: Explanation): ReasonsBothWays {
  const raised = reasons.filter(({ contribution }) => contribution >= NOTICEABLE)
  const lowered = reasons.filter(({ contribution }) => contribution <= -NOTICEABLE)
  return { raised: raised.slice(0, SHOWN), lowered: lowered.reverse().slice(0, SHOWN) }
}

export interface ReasonWords {
  readonly fit: MessagesOf<'career'>['fit']
  readonly interestItems: MessagesOf<'interestItems'>
  readonly skillItems: MessagesOf<'skillItems'>
}

/** What the person said about an item, and which way the career leans where that is not plain from it. */
export function reasonText({ item, contribution }: Reason, answers: Answers, words: ReasonWords): string {
  const id = item as ItemId
  const rating = answers[id] ?? 3
  const said = saidText(id, rating, words)
  const { away, towards } = words.fit
  if (rating >= HIGH) return contribution > 0 ? said : said + away
  return contribution > 0 ? said + away : said + towards
}

function saidText(item: ItemId, rating: number, { fit, interestItems, skillItems }: ReasonWords): string {
  if (isInterestItem(item)) {
    const { short } = interestItems.items[item]
    if (rating >= HIGH) return fit.liked(short)
    return rating <= LOW ? fit.disliked(short) : fit.middle(short)
  }
  const { short } = skillItems.items[item]
  if (rating >= HIGH) return fit.able(short)
  return rating <= LOW ? fit.unable(short) : fit.ableMiddle(short)
}
