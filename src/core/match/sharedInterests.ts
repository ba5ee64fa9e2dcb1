/** Which interests a person and an occupation have in common, as the fit counts them. */
import { INTERESTS, type Interest } from '../instrument/item'
import type { StandardScores } from '../measure/standardScores'
import type { Pool } from './pool'

/** Less than this of a standard score is a lean that nobody would notice. */
const NOTICEABLE = 0.25

/**
 * Interests that stand above the person's own level and above the occupation's, the one that brings most first.
 *
 * @param position - the occupation's row in the pool
 */
export function sharedInterests(
  pool: Pool,
  position: number,
  interest: StandardScores | undefined,
): readonly Interest[] {
  if (!interest) return []
  const { columns, scores } = pool.blocks.interest
  const found = INTERESTS.flatMap((id) => {
    const own = interest.score[interest.columns.indexOf(id)] ?? 0
    const theirs = scores[position * columns.length + columns.indexOf(id)] ?? NaN
    return own > NOTICEABLE && theirs > NOTICEABLE ? [{ id, weight: own * theirs }] : []
  })
  return found.sort((left, right) => right.weight - left.weight).map(({ id }) => id)
}
