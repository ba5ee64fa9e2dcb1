/** A tie-breaker: two activities side by side, and which of them a person would rather do. */
import type { InterestItemId } from './item'

/**
 * `rather`: `item` was chosen over `other`. `even`: neither; kept all the same, so that the two are not put again.
 */
export interface Choice {
  readonly kind: 'rather' | 'even'
  readonly item: InterestItemId
  readonly other: InterestItemId
}

export type Pair = readonly [InterestItemId, InterestItemId]

/** Three put all six interests against each other, two more set those that won beside each other. */
export const CHOICES_ASKED = 5

export const isPairOf = ({ item, other }: Choice, [left, right]: Pair): boolean =>
  (item === left && other === right) || (item === right && other === left)
