/**
 * Pay of newcomers and of the experienced, estimated: the mean of the lowest third and of the highest two thirds, which
 * is how state agencies define "entry" and "experienced" wages. The survey publishes neither; three percentiles and the
 * mean are used.
 */

/** Dollars; the pay below which that share of the workers is. */
export interface Percentiles {
  readonly percentile10: number
  readonly percentile25: number
  readonly median: number
}

interface PayEstimates {
  /** Mean of the lowest-paid third. */
  readonly entry: number
  /** Mean of the other two thirds; `undefined` where the mean of all is not published. */
  readonly experienced: number | undefined
}

const THIRD = 1 / 3

/**
 * The pay at each share is taken as straight between published percentiles, and below the lowest tenth as going on as
 * from the tenth to the quarter. The experienced are what is left of the published mean when the lowest third is taken out,
 * so that the two together give back that mean.
 *
 * @param mean - of all workers
 */
export function payEstimates(pay: Percentiles, mean: number | null): PayEstimates {
  const slope = (pay.percentile25 - pay.percentile10) / 0.15
  const lowest = pay.percentile10 - 0.1 * slope
  const third = pay.percentile25 + ((pay.median - pay.percentile25) * (THIRD - 0.25)) / 0.25
  // Areas under straight pieces of the quantile function, over a third of the workers.
  const below25 = (0.25 * (lowest + pay.percentile25)) / 2
  const above25 = ((THIRD - 0.25) * (pay.percentile25 + third)) / 2
  const entry = (below25 + above25) / THIRD
  return { entry, experienced: mean === null ? undefined : (mean - THIRD * entry) / (1 - THIRD) }
}
