/** The measuring instrument: for each part of the quiz its prior, its norms and its designed order. */
import { isFlatForGood } from '../measure/alike'
import { interestNorms, interestPrior, type InterestPriorFile } from '../measure/interestPrior'
import type { Belief, Prior } from '../measure/belief'
import { believer } from '../measure/believer'
import { normed, type Projection } from '../measure/projection'
import type { Weighed } from '../measure/weighed'
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
  /** What these answers tell, remembered from one call to the next. */
  readonly believe: (answers: Weighed) => Belief
  /** Whether these answers tell enough, by the stop rule. */
  readonly isKnown: (answers: Answers) => boolean
  /** Best guess of how many ratings that will have taken. */
  readonly ratingsUntilKnown: (answers: Answers) => number
}

export interface Instrument {
  readonly interest: Scale
  /** What the interest items say beyond the six interests. */
  readonly content: Projection
  /** The columns of both, for what has to know how they vary together. */
  readonly likes: Projection
  readonly skill: Scale
}

export function interestScale(file: InterestPriorFile): Scale {
  const prior = interestPrior(file)
  const projection = normed(prior, interestNorms(prior), true)
  const measure = { prior, projection, order: file.order as readonly ItemId[] }
  const believe = believer(prior)
  const isAlike = (answers: Answers): boolean => isFlatForGood(ratingsIn(prior, answers))
  return {
    ...measure,
    believe,
    isKnown: (answers) => interestsKnown(believe(answers)) || isAlike(answers),
    ratingsUntilKnown: (answers) =>
      isAlike(answers) ? ratingsIn(prior, answers).length : itemsUntilKnown(measure, believe(answers)),
  }
}

const ratingsIn = ({ items }: Prior, answers: Answers): readonly number[] =>
  items.flatMap((id) => answers[id as ItemId] ?? [])
