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

/** An item counts as a reason of its own when it brought at least this share of what the strongest of its kind did. */
const STRONG_SHARE = 0.5
/** Likes and skills are both named when the weaker kind's best brought at least this share of the stronger's. */
const WORTH_NAMING = 0.2

export interface Beside {
  /** Interests that the person and the occupation have in common, the strongest first. */
  readonly shared: readonly Interest[]
  /** What each item brings to the leading occupations on average. */
  readonly usual: ReadonlyMap<string, number>
}

/** A line says what is special about this occupation: of its strong reasons, those that the others have least. */
export function reasonLineOf(
  explanation: Explanation | undefined,
  answers: Answers,
  { shared, usual }: Beside,
): ReasonLine {
  const raised = (explanation?.reasons ?? []).filter(({ contribution }) => contribution > 0)
  const liked = raised.filter((reason) => ratingOf(answers, reason) >= LIKED)
  if (liked.length > 0) return likedLine(liked, usual)
  if (shared.length > 0) return { kind: 'shares', interests: shared.slice(0, NAMED) }
  const avoided = raised.filter((reason) => isLike(reason) && ratingOf(answers, reason) <= DISLIKED)
  return avoided.length > 0 ? { kind: 'avoids', items: special(avoided, usual) } : { kind: 'none' }
}

const ratingOf = (answers: Answers, { item }: Reason): number => answers[item as ItemId] ?? NaN
const isLike = ({ item }: Reason): boolean => isInterestItem(item as ItemId)

function likedLine(liked: readonly Reason[], usual: ReadonlyMap<string, number>): ReasonLine {
  const likes = liked.filter(isLike)
  const skills = liked.filter((reason) => !isLike(reason))
  const [like, skill] = [special(likes, usual)[0], special(skills, usual)[0]]
  const balance = (likes[0]?.contribution ?? 0) / (skills[0]?.contribution ?? Infinity)
  if (like !== undefined && skill !== undefined && balance >= WORTH_NAMING && balance <= 1 / WORTH_NAMING) {
    return { kind: 'both', like, skill }
  }
  const stronger = skill === undefined || balance > 1 ? likes : skills
  return { kind: stronger === likes ? 'likes' : 'skills', items: special(stronger, usual) }
}

/** @param reasons - largest first */
function special(reasons: readonly Reason[], usual: ReadonlyMap<string, number>): readonly ItemId[] {
  const strongest = reasons[0]?.contribution ?? 0
  const own = ({ item, contribution }: Reason): number => contribution - (usual.get(item) ?? 0)
  return reasons
    .filter(({ contribution }) => contribution >= STRONG_SHARE * strongest)
    .sort((left, right) => own(right) - own(left))
    .slice(0, NAMED)
    .map(({ item }) => item as ItemId)
}
