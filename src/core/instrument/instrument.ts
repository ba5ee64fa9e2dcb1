/** The measuring instrument: for each part of the quiz its prior, its norms and its designed order. */
import type { SkillPriorFile } from '../catalogue/files'
import { interestNorms, interestPrior, type InterestPriorFile, type Norm } from '../measure/interestPrior'
import { skillPrior } from '../measure/skillPrior'
import type { Prior } from '../measure/belief'
import { designedOrder } from './designedOrder'
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

export function instrumentFrom(interests: InterestPriorFile, skills: SkillPriorFile): Instrument {
  return { interest: interestScale(interests), skill: skillScale(skills) }
}

export function interestScale(file: InterestPriorFile): Scale {
  const prior = interestPrior(file)
  return { prior, norms: interestNorms(prior), order: file.order as readonly ItemId[], centre: true }
}

/** Latent skills have mean 0 and SD 1 already, and their prior has taken the person's own level out. */
export function skillScale(file: SkillPriorFile): Scale {
  const prior = skillPrior(file.items, file.correlation)
  const norms = prior.targets.map(() => ({ mean: 0, deviation: 1 }))
  return { prior, norms, order: designedOrder(prior) as readonly ItemId[], centre: false }
}
