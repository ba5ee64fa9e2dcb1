/** One person's answers, asked and measured: what `npm run -s replay` writes of it. */
import { INTERESTS, type Answers, type Interest } from '../core/instrument/item'
import { TOP } from '../core/match/chance'
import { fits } from '../core/match/fit'
import { rankedPositions } from '../core/match/ranking'
import { beliefFrom } from '../core/measure/beliefFrom'
import { topInterestChances } from '../core/measure/clarity'
import { estimatesOf } from '../core/measure/estimate'
import { profileOf } from '../core/measure/profileOf'
import { sittingOf, type Quiz } from '../core/simulate/respondent'
import type { Engine } from './engine'

export interface Replayed {
  /** Items put to the person, skipped ones too. */
  readonly asked: number
  /** On the scale of the ratings, 1–5. */
  readonly interests: Readonly<Record<Interest, number>>
  readonly topAreaProbability: number
  readonly top: readonly string[]
  /** One for each occupation of the pool, never NaN: a block that an occupation lacks adds nothing to its fit. */
  readonly fit: Float64Array
}

export function replayed({ instrument, pool }: Engine, ratings: Answers, quiz: Quiz): Replayed {
  const { answers, asked } = sittingOf(ratings, quiz)
  const belief = beliefFrom(instrument.interest.prior, answers)
  const estimates = estimatesOf(belief)
  const fit = fits(pool, profileOf(instrument, answers))
  const top = Array.from(rankedPositions(fit).subarray(0, TOP), (position) => pool.code[position] ?? '')
  const means = INTERESTS.map((interest, at) => [interest, estimates[at]?.mean ?? 0])
  return {
    asked: asked.length,
    interests: Object.fromEntries(means) as Replayed['interests'],
    topAreaProbability: Math.max(...topInterestChances(belief)),
    top,
    fit,
  }
}
