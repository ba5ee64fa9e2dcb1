/**
 * A form that asks everybody the same items. Scores are linear in the ratings, so what the engine makes of one person's
 * ratings gives the weights for all.
 */
import type { Instrument } from '../../src/core/instrument/instrument'
import type { Answers } from '../../src/core/instrument/item'
import type { Profile } from '../../src/core/match/fit'
import type { Belief } from '../../src/core/measure/belief'
import { beliefFrom } from '../../src/core/measure/beliefFrom'
import { profileOf } from '../../src/core/measure/profileOf'
import type { Projection } from '../../src/core/measure/projection'
import { standardScores, type StandardScores } from '../../src/core/measure/standardScores'

export interface FixedForm {
  readonly items: readonly string[]
  readonly belief: Belief
  readonly profile: Profile
}

/** Any rating will do: neither weights nor reliabilities depend on it. */
const ANY_RATING = 3

export function fixedForm(instrument: Instrument, items: readonly string[]): FixedForm {
  const answers = Object.fromEntries(items.map((id) => [id, ANY_RATING])) as Answers
  return { items, belief: beliefFrom(instrument.interest.prior, answers), profile: profileOf(instrument, answers) }
}

/** @param deviations - rating less the item's prior mean, for all items of the prior; those not in the form are not used */
export function profileFrom({ profile }: FixedForm, deviations: Float64Array): Profile {
  const { interest, content } = profile
  return {
    ...(interest ? { interest: rescored(interest, deviations) } : {}),
    ...(content ? { content: rescored(content, deviations) } : {}),
  }
}

/** What the form says through another content map. */
export const contentOf = ({ belief }: FixedForm, content: Projection): StandardScores => standardScores(belief, content)

export const rescored = (scores: StandardScores, deviations: Float64Array): StandardScores => ({
  ...scores,
  score: times(scores.gain, deviations),
})

/** The six interests on the scale of the ratings. */
export function interestsFrom({ belief }: FixedForm, deviations: Float64Array): Float64Array {
  const { items, mean } = belief.prior
  const moved = times(belief.gain.subarray(items.length * items.length), deviations)
  return moved.map((value, target) => value + (mean[items.length + target] ?? NaN))
}

/** `matrix · column`, the matrix with rows as wide as the column is long. */
function times(matrix: Float64Array, column: Float64Array): Float64Array {
  const width = column.length
  return Float64Array.from({ length: matrix.length / width }, (_, row) => {
    let sum = 0
    for (let at = 0; at < width; at++) sum += (matrix[row * width + at] ?? 0) * (column[at] ?? 0)
    return sum
  })
}
