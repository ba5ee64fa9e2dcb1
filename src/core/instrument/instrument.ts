/** The measuring instrument: for each part of the quiz its prior, its norms and its designed order. */
import { interestNorms, interestPrior, type InterestPriorFile, type Norm } from '../measure/interestPrior'
import type { Prior } from '../measure/belief'
import { beliefFrom } from '../measure/beliefFrom'
import { scoresOf } from '../measure/profileOf'
import type { Answers, ItemId } from './item'
import { interestsKnown, itemsUntilKnown } from './stopRule'

/** What turns answers into scores. */
export interface Measure {
  readonly prior: Prior
  /** One for each of the prior's targets. */
  readonly norms: readonly Norm[]
  readonly order: readonly ItemId[]
  /** Whether a person's own level is taken out of the scores after the estimate. */
  readonly centre: boolean
}

/** A measure that knows when it has been asked enough. */
export interface Scale extends Measure {
  /** Whether these answers tell enough, by the stop rule. */
  readonly isKnown: (answers: Answers) => boolean
  /** Best guess of how many ratings that will have taken. */
  readonly ratingsUntilKnown: (answers: Answers) => number
}

export interface Instrument {
  readonly interest: Scale
  readonly skill: Scale
}

export function interestScale(file: InterestPriorFile): Scale {
  const prior = interestPrior(file)
  const measure = { prior, norms: interestNorms(prior), order: file.order as readonly ItemId[], centre: true }
  return {
    ...measure,
    isKnown: (answers) => {
      const belief = beliefFrom(prior, answers)
      return interestsKnown(belief.answered.length, scoresOf(measure, belief))
    },
    ratingsUntilKnown: (answers) => itemsUntilKnown(measure, answers),
  }
}
