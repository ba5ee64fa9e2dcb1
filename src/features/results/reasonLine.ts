/** An exact explanation → the one reason a row of the list gives, made from the person's own answers. */
import type { Answers, Interest, ItemId } from '../../core/instrument/item'
import type { Explanation, Reason } from '../../core/match/reasons'
import { isInterestItem } from '../../core/sitting/sitting'

export type ReasonLine =
  | { readonly kind: 'likes'; readonly items: readonly ItemId[] }
  | { readonly kind: 'skills'; readonly items: readonly ItemId[] }
  | { readonly kind: 'both'; readonly like: ItemId; readonly skill: ItemId }
  /** Nothing liked raised it by itself, but the shape of the interests is alike. */
  | { readonly kind: 'shares'; readonly interests: readonly Interest[] }
  /** What raised it is that it has little of what was disliked. */
  | { readonly kind: 'avoids'; readonly items: readonly ItemId[] }
  | { readonly kind: 'none' }

const LIKED = 4
const DISLIKED = 2
/** A line names no more than two things, or nobody reads it. */
const NAMED = 2

/** @param shared - interests that the person and the occupation have in common, the strongest first */
export function reasonLineOf(
  explanation: Explanation | undefined,
  answers: Answers,
  shared: readonly Interest[],
): ReasonLine {
  const raised = (explanation?.reasons ?? []).filter(({ contribution }) => contribution > 0)
  const liked = namedWhere(raised, (item) => (answers[item] ?? 0) >= LIKED)
  if (liked.length > 0) return likedLine(liked)
  if (shared.length > 0) return { kind: 'shares', interests: shared.slice(0, NAMED) }
  const avoided = namedWhere(raised, (item) => isInterestItem(item) && (answers[item] ?? LIKED) <= DISLIKED)
  return avoided.length > 0 ? { kind: 'avoids', items: avoided } : { kind: 'none' }
}

/** Reasons come largest first, so the first ones are those that raised the occupation most. */
const namedWhere = (raised: readonly Reason[], keep: (item: ItemId) => boolean): readonly ItemId[] =>
  raised
    .map(({ item }) => item as ItemId)
    .filter(keep)
    .slice(0, NAMED)

function likedLine(items: readonly ItemId[]): ReasonLine {
  const like = items.find((item) => isInterestItem(item))
  const skill = items.find((item) => !isInterestItem(item))
  if (like !== undefined && skill !== undefined) return { kind: 'both', like, skill }
  return { kind: like === undefined ? 'skills' : 'likes', items }
}
