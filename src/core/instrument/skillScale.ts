/** The skill part of the instrument, and the whole of it; apart from `instrument.ts`, for the first item needs neither. */
import type { ContentMapFile, SkillPriorFile } from '../catalogue/files'
import type { InterestPriorFile } from '../measure/interestPrior'
import type { Prior } from '../measure/belief'
import { believer } from '../measure/believer'
import { joined, normed, ofItems } from '../measure/projection'
import { skillPrior } from '../measure/skillPrior'
import { designedOrder, targetDirections } from './designedOrder'
import { interestScale, type Instrument, type Scale } from './instrument'
import type { Answers, ItemId } from './item'
import { SKILL_ITEMS_ASKED } from './lengths'

/** Latent skills have mean 0 and SD 1 already, and their prior has taken the person's own level out. */
export function skillScale(file: SkillPriorFile): Scale {
  const prior = skillPrior(file.items, file.correlation)
  const norms = prior.targets.map(() => ({ mean: 0, deviation: 1 }))
  return {
    prior,
    projection: normed(prior, norms, false),
    order: designedOrder(prior, targetDirections(prior)) as readonly ItemId[],
    believe: believer(prior),
    isKnown: (answers) => ratedIn(prior, answers) >= SKILL_ITEMS_ASKED,
    ratingsUntilKnown: () => SKILL_ITEMS_ASKED,
  }
}

export interface InstrumentFiles {
  readonly interests: InterestPriorFile
  readonly skills: SkillPriorFile
  readonly content: ContentMapFile
}

export function instrumentFrom({ interests, skills, content }: InstrumentFiles): Instrument {
  return joinedInstrument(interestScale(interests), content, skillScale(skills))
}

/** The instrument from its parts and the content map. */
export function joinedInstrument(interest: Scale, { map }: ContentMapFile, skill: Scale): Instrument {
  const content = ofItems(interest.prior, map.columns, map.weights)
  return { interest, content, likes: joined([interest.projection, content]), skill }
}

const ratedIn = (prior: Prior, answers: Answers): number =>
  prior.items.filter((id) => answers[id as ItemId] !== undefined).length
