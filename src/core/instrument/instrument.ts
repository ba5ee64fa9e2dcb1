/** The measuring instrument: for each part of the quiz its prior, its norms and its designed order. */
import { interestNorms, interestPrior, type InterestPriorFile } from '../measure/interestPrior'
import type { Prior } from '../measure/belief'
import { beliefFrom } from '../measure/beliefFrom'
import { normed, type Projection } from '../measure/projection'
import { standardScores } from '../measure/standardScores'
import type { Answers, ItemId } from './item'
import { interestsKnown, itemsUntilKnown } from './stopRule'

/** What turns answers into scores. */
export interface Measure {
  readonly prior: Prior
  readonly projection: Projection
  readonly order: readonly ItemId[]
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
  /** What the interest items say beyond the six interests. */
  readonly content: Projection
  readonly skill: Scale
}

export function interestScale(file: InterestPriorFile): Scale {
  const prior = interestPrior(file)
  const projection = normed(prior, interestNorms(prior), true)
  const measure = { prior, projection, order: file.order as readonly ItemId[] }
  return {
    ...measure,
    isKnown: (answers) => {
      const belief = beliefFrom(prior, answers)
      return interestsKnown(belief.answered.length, standardScores(belief, projection))
    },
    ratingsUntilKnown: (answers) => itemsUntilKnown(measure, answers),
  }
}
