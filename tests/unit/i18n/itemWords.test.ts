import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { INTEREST_WORDS_EN } from '../../../src/i18n/items/interest.en'
import { INTEREST_WORDS_ES } from '../../../src/i18n/items/interest.es'
import { SKILL_WORDS_EN } from '../../../src/i18n/items/skill.en'
import { SKILL_WORDS_ES } from '../../../src/i18n/items/skill.es'
import type { InterestWords, SkillItemWords, SkillWords } from '../../../src/i18n/items/types'
import { INTEREST_ITEMS } from '../../../src/core/instrument/interestItems'
import { SKILL_ITEM_IDS } from '../../../src/core/instrument/skillItemIds'
import { englishGrade, spanishEase } from '../../../data/steps/readability'

const LONGEST = { text: 60, short: 50, step: 80, stepWords: 12 }

const LANGUAGES = [
  { language: 'English', interests: INTEREST_WORDS_EN, skills: SKILL_WORDS_EN },
  { language: 'Spanish', interests: INTEREST_WORDS_ES, skills: SKILL_WORDS_ES },
]

const interestTexts = ({ items }: InterestWords): string[] => Object.values(items).map(({ text }) => text)
const skillItems = ({ items }: SkillWords): readonly SkillItemWords[] => Object.values(items)
const skillTexts = (words: SkillWords): string[] => skillItems(words).map(({ text }) => text)
const stepAt = (words: SkillWords, step: number): string[] => skillItems(words).map(({ steps }) => steps[step] ?? '')
const STEPS = [0, 1, 2, 3, 4]

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu) ?? []

/** What is said of an item where the person's own words are shown: the item, its short form and its steps. */
function everyText(interests: InterestWords, skills: SkillWords): string[] {
  const interestWords = Object.values(interests.items).flatMap(({ text, short }) => [text, short])
  return [...interestWords, ...skillItems(skills).flatMap(({ text, short, steps }) => [text, short, ...steps])]
}

/** Titles of common jobs: an item asks about an activity, so that nobody answers for a picture of who does it. */
const JOB_TITLES = new RegExp(
  `\\b(${[
    'accountant|actor|actress|architect|artist|attorney|baker|banker|barber|bookkeeper|builder|carpenter|cashier|chef',
    'clerk|coach(?:es)|counselor|dentist|designer|developer|director|doctor|driver|electrician|engineer|farmer',
    'firefighter|guard|hairdresser|janitor|journalist|judge|lawyer|librarian|manager|mechanic|musician|nurse|officer',
    'painter|paramedic|pharmacist|photographer|physician|pilot|plumber|police|programmer|psychologist|realtor',
    'receptionist|reporter|salesman|salesperson|scientist|secretary|singer|soldier|surgeon|teacher|technician|therapist',
    'tutor|vet|veterinarian|waiter|waitress|welder|writer',
    'abogad[oa]|actores|actriz|agricultor|albañil|arquitect[oa]|artista|bombero|cajer[oa]|camioner[oa]|cantantes?|carpinter[oa]|chofer',
    'cociner[oa]|conductora?|consejer[oa]|contadora?|dentista|director|doctora?|diseñadora?|electricista',
    'enfermer[oa]|escritora?|farmacéutic[oa]|gerente|guardia|ingenier[oa]|juez|maestr[oa]|mecánic[oa]|médic[oa]',
    'mesero|mesera|músico|peluquer[oa]|periodista|pilot[oa]|pintora?|plomer[oa]|policía|profesora?|programadora?',
    'psicólog[oa]|secretari[oa]|soldado|técnic[oa]|terapeuta|vendedora?|veterinari[oa]',
  ].join('|')})s?\\b`,
  'iu',
)
/** "Medical notes" in Spanish, an adjective and no person. */
const NOT_A_TITLE = 'notas médicas'

/**
 * SHA-256 of each public-domain marker, lower case, words joined by one space, first twelve digits; R1 … C8 a line an
 * area. Its wording is a source's and stands nowhere in this project.
 */
const MARKER_DIGESTS = `
  7ab644a7dfdc ba98c1be2a98 e6a3b4fe5566 ecddd226af24 14ae2d5dfed0 3170cbd4986b 691da50e582e 2cc72ce54734
  1a141760f8d4 ea0d66c64e71 ee430f646fca 7f7b03ae00b3 76753b6f8705 1002a248df80 9f9e04f17eab 03dde784024f
  04bbcc0b0776 433597d8c04d 341022c8afb5 03ea8fda7177 d16f3a70649c 94ace7363d8b a299841ddcdc 13e0c6a38347
  b6ce0d8f6cfc cce20c56d239 99ec15fac56d 94716b505fea d76396b3d6c9 5c2a1ecabdf4 c91c7870d6ea 40bb1ed2d7a9
  e9c98f7ebe8e a3286b03eb69 37c746984c33 d4c5f8db1503 a05f45e3996e 9c21ca5e361d 704fa20bca58 1b5c165eec7a
  ee03ce26e24e f0ae93abd8bf a28fc27cd539 d04e470dd1a3 9c96da93e384 a40fd32f7bc7 8e75ea157d1c be294be9eba2
`
  .trim()
  .split(/\s+/)

const digestOf = (text: string): string =>
  createHash('sha256').update(wordsOf(text).join(' ')).digest('hex').slice(0, 12)

describe.each(LANGUAGES)('the $language words of the items', ({ interests, skills }) => {
  it('are there for every item and no other', () => {
    expect(Object.keys(interests.items)).toEqual(INTEREST_ITEMS.map(({ id }) => id))
    expect(new Set(Object.keys(skills.items))).toEqual(new Set(SKILL_ITEM_IDS))
    expect(everyText(interests, skills).filter((text) => wordsOf(text).length < 2)).toEqual([])
  })

  it('never say the same of two items', () => {
    const texts = [...interestTexts(interests), ...skillTexts(skills)]
    expect(new Set(texts.map((text) => text.toLowerCase())).size).toBe(texts.length)
    const steps = STEPS.flatMap((step) => stepAt(skills, step))
    expect(new Set(steps).size).toBe(steps.length)
  })

  it('fit on a small screen', () => {
    const all = [...Object.values(interests.items), ...skillItems(skills)]
    expect(all.filter(({ text }) => text.length > LONGEST.text)).toEqual([])
    expect(all.filter(({ short }) => short.length > LONGEST.short)).toEqual([])
  })

  it('keep each step short enough to compare at a glance', () => {
    const steps = STEPS.flatMap((step) => stepAt(skills, step))
    const long = (step: string): boolean => step.length > LONGEST.step || wordsOf(step).length > LONGEST.stepWords
    expect(steps.filter(long)).toEqual([])
  })

  it('start a text with a capital and a short form without, and end neither with a stop', () => {
    for (const { text, short } of [...Object.values(interests.items), ...skillItems(skills)]) {
      expect(text).toMatch(/^\p{Lu}.*[^.]$/u)
      expect(short).toMatch(/^\p{Ll}.*[^.]$/u)
    }
  })

  it('name no job title', () => {
    const texts = everyText(interests, skills).map((text) => text.replace(NOT_A_TITLE, ''))
    expect(texts.filter((text) => JOB_TITLES.test(text))).toEqual([])
  })
})

describe('the English words of the items', () => {
  it('are easy for a sixth-grader, group by group', () => {
    expect(englishGrade(interestTexts(INTEREST_WORDS_EN))).toBeLessThanOrEqual(6)
    expect(englishGrade(skillTexts(SKILL_WORDS_EN))).toBeLessThanOrEqual(6)
    for (const step of STEPS) expect(englishGrade(stepAt(SKILL_WORDS_EN, step))).toBeLessThanOrEqual(6)
  })

  // One short line makes the grade jump: a single word of three syllables among four is worth two grades.
  it('have no line above grade 8', () => {
    const lines = [
      ...interestTexts(INTEREST_WORDS_EN),
      ...skillTexts(SKILL_WORDS_EN),
      ...STEPS.flatMap((step) => stepAt(SKILL_WORDS_EN, step)),
    ]
    expect(lines.filter((line) => englishGrade([line]) > 8)).toEqual([])
  })

  it.each(Object.values(SKILL_WORDS_EN.items))(
    'stay at grade 6 over an item and its steps: $text',
    ({ text, steps }) => {
      expect(englishGrade([text, ...steps])).toBeLessThanOrEqual(6)
    },
  )

  it('have short forms that follow on "You like" and "You are good at"', () => {
    for (const { short } of [...Object.values(INTEREST_WORDS_EN.items), ...skillItems(SKILL_WORDS_EN)])
      expect(short).toMatch(/^\w+ing\b/)
  })

  it('say each marker in words of our own', () => {
    expect(new Set(MARKER_DIGESTS).size).toBe(48)
    const everything = everyText(INTEREST_WORDS_EN, SKILL_WORDS_EN)
    expect(everything.filter((text) => MARKER_DIGESTS.includes(digestOf(text)))).toEqual([])
  })
})

/** Fernández Huerta's "fairly easy": sixth grade. */
const FAIRLY_EASY = 70
/** A single line jumps as in English; 60 is where "normal", the seventh and eighth grades, begins. */
const NORMAL = 60

describe('the Spanish words of the items', () => {
  it('are easy for a sixth-grader, group by group', () => {
    expect(spanishEase(interestTexts(INTEREST_WORDS_ES))).toBeGreaterThanOrEqual(FAIRLY_EASY)
    expect(spanishEase(skillTexts(SKILL_WORDS_ES))).toBeGreaterThanOrEqual(FAIRLY_EASY)
    for (const step of STEPS) expect(spanishEase(stepAt(SKILL_WORDS_ES, step))).toBeGreaterThanOrEqual(FAIRLY_EASY)
  })

  it('have no interest item harder than eighth grade', () => {
    expect(interestTexts(INTEREST_WORDS_ES).filter((line) => spanishEase([line]) < NORMAL)).toEqual([])
  })

  // The skill texts alone are two to four words ("Manejar un vehículo"), too few for the formula.
  it.each(Object.values(SKILL_WORDS_ES.items))('stay easy over an item and its steps: $text', ({ text, steps }) => {
    expect(spanishEase([text, ...steps])).toBeGreaterThanOrEqual(FAIRLY_EASY)
  })

  it('have short forms that follow on "Te gusta" and "Se te da bien"', () => {
    for (const { short } of [...Object.values(INTEREST_WORDS_ES.items), ...skillItems(SKILL_WORDS_ES)])
      expect(short).toMatch(/^\p{L}+[aei]r(?:te|le)?\s/u)
  })
})
