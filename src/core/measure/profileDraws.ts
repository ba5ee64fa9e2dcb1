/** Profiles of interests that a person may turn out to have, were every item rated: drawn from what is believed now. */
import type { Instrument } from '../instrument/instrument'
import { scatterOf } from '../instrument/stopRule'
import type { Profile } from '../match/fit'
import { cholesky } from '../numeric/cholesky'
import { spreadOf } from '../numeric/product'
import type { Random } from '../numeric/random'
import { sizeOf } from './belief'
import { likesOf } from './profileOf'
import type { StandardScores } from './standardScores'
import type { Weighed } from './weighed'

/**
 * The interest and the content block rest on the same ratings, so both are drawn from the one belief about these and
 * move together.
 *
 * @param normal - standard normal numbers
 */
export function profileDraws(
  instrument: Instrument,
  answers: Weighed,
  normal: Random,
): () => Pick<Profile, 'interest' | 'content'> {
  const { interest, content } = likesOf(instrument, answers)
  const belief = instrument.interest.believe(answers)
  const { weights, columns } = instrument.likes
  const spread = spreadOf(weights, belief.covariance, sizeOf(belief.prior)).map((value) => value * scatterOf(belief))
  const drawLikes = drawer(spread, columns.length, normal)
  return () => {
    const away = drawLikes()
    return {
      ...(interest ? { interest: allRated(moved(interest, away)) } : {}),
      ...(interest && content ? { content: allRated(moved(content, away.subarray(interest.columns.length))) } : {}),
    }
  }
}

function drawer(covariance: Float64Array, size: number, normal: Random): () => Float64Array {
  const root = cholesky(covariance, size)
  const noise = new Float64Array(size)
  const away = new Float64Array(size)
  return () => {
    for (let row = 0; row < size; row++) {
      noise[row] = normal()
      let sum = 0
      for (let column = 0; column <= row; column++) sum += (root[row * size + column] ?? 0) * (noise[column] ?? 0)
      away[row] = sum
    }
    return away
  }
}

const moved = (scores: StandardScores, away: Float64Array): StandardScores => ({
  ...scores,
  score: scores.score.map((value, at) => value + (away[at] ?? 0)),
})

/** What is drawn is a whole set of ratings, so every column counts in full. */
const allRated = (scores: StandardScores): StandardScores => ({
  ...scores,
  reliability: scores.reliability.map(() => 1),
})
