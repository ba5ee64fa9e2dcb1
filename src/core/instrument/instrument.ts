/** The measuring instrument: for each part of the quiz its prior, its norms and its designed order. */
import { interestNorms, interestPrior, type InterestPriorFile, type Norm } from '../measure/interestPrior'
import type { Prior } from '../measure/belief'
import type { ItemId } from './item'

export interface Scale {
  readonly prior: Prior
  /** One for each of the prior's targets. */
  readonly norms: readonly Norm[]
  readonly order: readonly ItemId[]
  /** Whether a person's own level is taken out of the scores after the estimate. */
  readonly centre: boolean
}

export interface Instrument {
  readonly interest: Scale
  readonly skill: Scale
}

export function interestScale(file: InterestPriorFile): Scale {
  const prior = interestPrior(file)
  return { prior, norms: interestNorms(prior), order: file.order as readonly ItemId[], centre: true }
}
