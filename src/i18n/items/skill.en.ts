/** English words of the skill items: loaded after the interest items. An item left out does not compile. */
import { SKILL_HANDS_EN } from './skillHands.en'
import { SKILL_MIND_EN } from './skillMind.en'
import { SKILL_PEOPLE_EN } from './skillPeople.en'
import type { SkillWords } from './types'

export const SKILL_WORDS_EN: SkillWords = {
  items: { ...SKILL_MIND_EN, ...SKILL_PEOPLE_EN, ...SKILL_HANDS_EN },
}
