/** Whether ratings are one answer given again and again. */

/**
 * Ratings that spread less than this (SD, rating steps) are all alike: the individual's spread over items, as in Dunn,
 * Heggestad, Shanock & Theilgard (2018), Journal of Business and Psychology 33, 105–121. Of the 29,929 people of the
 * calibration nobody spreads so little, neither over the first 12 items nor over all 48.
 */
const ALIKE = 0.4
/** Below three ratings there is nothing to compare. */
const FEWEST_COMPARED = 3
/**
 * So many alike ratings will hardly be followed by others; who has given them is spared the rest. Of the people of the
 * calibration nobody's first 15 are alike.
 */
const FEWEST_TO_STOP = 15
/**
 * The longest run of one rating that is no reason to ask: 12 at least, and half of all, the share at which Curran
 * (2016), Journal of Experimental Social Psychology 66, 4–19, begins to doubt. In the order of asking, .9 % of the
 * people of the calibration have such a run after 24 items and .3 % after 48, most of them of "dislike very much".
 */
const LONG_RUN = 12
const LONG_SHARE = 0.5

/** Too few ratings to compare count as alike: neither tells anything apart. */
export function isFlat(ratings: readonly number[]): boolean {
  if (ratings.length < FEWEST_COMPARED) return true
  const mean = ratings.reduce((sum, rating) => sum + rating, 0) / ratings.length
  const squares = ratings.reduce((sum, rating) => sum + (rating - mean) ** 2, 0)
  return Math.sqrt(squares / ratings.length) < ALIKE
}

/** Whether asking for more would only get more of the same. */
export const isFlatForGood = (ratings: readonly number[]): boolean =>
  ratings.length >= FEWEST_TO_STOP && isFlat(ratings)

/** @param ratings - in the order in which they were given */
export function hasLongRun(ratings: readonly number[]): boolean {
  return longestRun(ratings) >= Math.max(LONG_RUN, LONG_SHARE * ratings.length)
}

function longestRun(ratings: readonly number[]): number {
  let longest = 0
  let run = 0
  ratings.forEach((rating, at) => {
    run = at > 0 && rating === ratings[at - 1] ? run + 1 : 1
    longest = Math.max(longest, run)
  })
  return longest
}
