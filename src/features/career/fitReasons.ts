/** An exact explanation → the three answers that raise a career most and the three that lower it most, in words. */
import type { Answers, ItemId, Rating } from '../../core/instrument/item'
import type { Profile } from '../../core/match/fit'
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

export interface Answered {
  readonly rating: Rating
  /** The rating less the usual one. */
  readonly deviation: number
}

/** What was rated, and how far from usual; `undefined` for an item that was not. */
export function answeredOf(item: string, answers: Answers, profile: Profile): Answered | undefined {
  const rating = answers[item as ItemId]
  const scores = isInterestItem(item as ItemId) ? profile.interest : profile.skill
  const deviation = scores?.deviation[scores.items.indexOf(item)]
  return rating === undefined || deviation === undefined ? undefined : { rating, deviation }
}

export interface ReasonWords {
  readonly fit: MessagesOf<'career'>['fit']
  readonly interestItems: MessagesOf<'interestItems'>
  readonly skillItems: MessagesOf<'skillItems'>
}

/** What the person said about an item, and which way the career leans where that is not plain from it. */
export function reasonText({ item, contribution }: Reason, answer: Answered, words: ReasonWords): string {
  const said = saidText(item as ItemId, answer, words)
  const { away, towards } = words.fit
  // Raised by a high rating needs no more words. Lowered by one, or raised by a low one: the career leans the other way.
  if (answer.deviation > 0) return contribution > 0 ? said : said + away
  return contribution > 0 ? said + away : said + towards
}

function saidText(item: ItemId, answer: Answered, { fit, interestItems, skillItems }: ReasonWords): string {
  const said = stanceOf(answer)
  return isInterestItem(item)
    ? fit.likes[said](interestItems.items[item].short)
    : fit.skills[said](skillItems.items[item].short)
}

type Stance = 'high' | 'more' | 'less' | 'low'

/** A middling rating still speaks, where most people rate the item otherwise. */
function stanceOf({ rating, deviation }: Answered): Stance {
  if (deviation > 0) return rating >= HIGH ? 'high' : 'more'
  return rating <= LOW ? 'low' : 'less'
}
