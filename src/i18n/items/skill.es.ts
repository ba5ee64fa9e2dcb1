/** Spanish words of the skill items: loaded after the interest items. An item left out does not compile. */
import { SKILL_HANDS_ES } from './skillHands.es'
import { SKILL_MIND_ES } from './skillMind.es'
import { SKILL_PEOPLE_ES } from './skillPeople.es'
import type { SkillWords } from './types'

export const SKILL_WORDS_ES: SkillWords = {
  items: { ...SKILL_MIND_ES, ...SKILL_PEOPLE_ES, ...SKILL_HANDS_ES },
}
