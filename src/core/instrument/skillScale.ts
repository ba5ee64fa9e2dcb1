/** The skill part of the instrument, and the whole of it; apart from `instrument.ts`, for the first item needs neither. */
import type { SkillPriorFile } from '../catalogue/files'
import type { InterestPriorFile } from '../measure/interestPrior'
import type { Prior } from '../measure/belief'
import { skillPrior } from '../measure/skillPrior'
import { designedOrder } from './designedOrder'
import { interestScale, type Instrument, type Scale } from './instrument'
import type { Answers, ItemId } from './item'
import { SKILL_ITEMS_ASKED } from './lengths'

/** Latent skills have mean 0 and SD 1 already, and their prior has taken the person's own level out. */
export function skillScale(file: SkillPriorFile): Scale {
  const prior = skillPrior(file.items, file.correlation)
  const norms = prior.targets.map(() => ({ mean: 0, deviation: 1 }))
  return {
    prior,
    norms,
    order: designedOrder(prior) as readonly ItemId[],
    centre: false,
    isKnown: (answers) => ratedIn(prior, answers) >= SKILL_ITEMS_ASKED,
    ratingsUntilKnown: () => SKILL_ITEMS_ASKED,
  }
}

export function instrumentFrom(interests: InterestPriorFile, skills: SkillPriorFile): Instrument {
  return { interest: interestScale(interests), skill: skillScale(skills) }
}

const ratedIn = (prior: Prior, answers: Answers): number =>
  prior.items.filter((id) => answers[id as ItemId] !== undefined).length
