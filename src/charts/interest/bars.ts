/** Estimates → the bars of the interest chart and the rows of its table: no pixels, no words of any language. */
import type { Estimate } from '../../core/measure/estimate'
import { INTERESTS, type Interest } from '../../core/instrument/item'

/** Ends of the rating scale: 1 = dislike very much … 5 = like very much. */
export const SCALE_ENDS = [1, 5] as const

export interface InterestBar {
  readonly interest: Interest
  readonly name: string
  readonly mean: number
  readonly standardError: number
  /** One standard error either way, as far as the scale reaches. */
  readonly low: number
  readonly high: number
}

/** @param estimates - in the order R I A S E C */
export function interestBars(
  estimates: readonly Estimate[],
  nameOf: (interest: Interest) => string,
): readonly InterestBar[] {
  return INTERESTS.flatMap((interest, at) => {
    const estimate = estimates[at]
    return estimate ? [barOf(interest, nameOf(interest), estimate)] : []
  })
}

function barOf(interest: Interest, name: string, { mean, standardError }: Estimate): InterestBar {
  // The estimate of a mean of ratings can lie a little beyond the ends of the scale.
  return {
    interest,
    name,
    mean: onScale(mean),
    standardError,
    low: onScale(mean - standardError),
    high: onScale(mean + standardError),
  }
}

const onScale = (value: number): number => Math.min(SCALE_ENDS[1], Math.max(SCALE_ENDS[0], value))
