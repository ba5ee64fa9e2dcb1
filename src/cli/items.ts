/** `npm run -s items`: every item as JSON, with its words in both languages. */
import { parseArgs } from 'node:util'
import { INTEREST_ITEMS } from '../core/instrument/interestItems'
import type { InterestItem, SkillItem } from '../core/instrument/item'
import { SKILL_ITEMS } from '../core/instrument/skillItems'
import { INTEREST_WORDS_EN } from '../i18n/items/interest.en'
import { INTEREST_WORDS_ES } from '../i18n/items/interest.es'
import { SKILL_WORDS_EN } from '../i18n/items/skill.en'
import { SKILL_WORDS_ES } from '../i18n/items/skill.es'
import { run } from './refusal'

const interestItem = ({ id, kind, interest }: InterestItem) => ({
  id,
  kind,
  interest,
  text: { en: INTEREST_WORDS_EN.items[id].text, es: INTEREST_WORDS_ES.items[id].text },
})

const skillItem = ({ id, kind, elements }: SkillItem) => ({
  id,
  kind,
  elements,
  text: { en: SKILL_WORDS_EN.items[id].text, es: SKILL_WORDS_ES.items[id].text },
  steps: { en: SKILL_WORDS_EN.items[id].steps, es: SKILL_WORDS_ES.items[id].steps },
})

await run(() => {
  // It takes no arguments, and says so of any.
  parseArgs({ options: {} })
  console.log(JSON.stringify([...INTEREST_ITEMS.map(interestItem), ...SKILL_ITEMS.map(skillItem)], undefined, 2))
})
