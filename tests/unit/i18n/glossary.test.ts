/** The glossary says something of every published term, in both languages, and says it plainly. */
import { describe, expect, it } from 'vitest'
import { BANNED, FEMININE_OF, NUMBER_CLAIM } from '../../../data/steps/wordLists'
import { englishGrade, spanishEase } from '../../../data/steps/readability'
import { sentencesOf } from '../../../data/steps/wordQuality'
import { bare, wordsIn } from '../../../data/steps/wordRules'
import { CONDITION_SCALES, FIVE_STEP_SCALES, THREE_STEP_SCALES } from '../../../src/core/catalogue/conditionScales'
import { PREPARATION_LEVELS, type ElementKind } from '../../../src/core/catalogue/scales'
import { INTERESTS } from '../../../src/core/instrument/item'
import { messages as elementsEn } from '../../../src/i18n/messages/elements/en'
import { messages as elementsEs } from '../../../src/i18n/messages/elements/es'
import { messages as figures } from '../../../src/i18n/messages/figures/en'
import { messages as en } from '../../../src/i18n/messages/glossary/en'
import { messages as es } from '../../../src/i18n/messages/glossary/es'
import elementsFile from '../../../public/data/elements.json'

const SPOKEN = [
  { language: 'en', glossary: en, names: elementsEn.names as Readonly<Record<string, string>> },
  { language: 'es', glossary: es, names: elementsEs.names as Readonly<Record<string, string>> },
] as const

/** The kinds of the glossary and what the catalogue calls them, with how many there are. */
const KINDS = [
  { kind: 'skills', element: 'skill', count: 35 },
  { kind: 'knowledge', element: 'knowledge', count: 33 },
  { kind: 'styles', element: 'style', count: 21 },
  { kind: 'activities', element: 'activity', count: 41 },
  { kind: 'conditions', element: 'context', count: 57 },
] as const satisfies readonly { readonly element: ElementKind; readonly [other: string]: unknown }[]
const OTHERS = ['interests', 'preparation', 'clusters'] as const

type Glossary = typeof en
interface Entry {
  readonly says: string
  readonly steps?: readonly string[]
  readonly subjects?: readonly string[]
  readonly likes?: string
}

const entriesOf = (glossary: Glossary, kind: (typeof KINDS)[number]['kind'] | (typeof OTHERS)[number]) =>
  Object.values<Entry>(glossary[kind])

const sentences = (texts: readonly string[]) => texts.flatMap(sentencesOf)
const proseOf = ({ says, steps = [], likes }: Entry): readonly string[] =>
  sentences([says, ...steps, ...(likes === undefined ? [] : [likes])])

const ALL = [...KINDS.map(({ kind }) => kind), ...OTHERS]
const everyEntry = (glossary: Glossary) => ALL.flatMap((kind) => entriesOf(glossary, kind))
const kindWords = (glossary: Glossary) => Object.values(glossary.kinds).flatMap(({ title, says }) => [title, says])
const screen = ({ lead, official, steps, subjects, likes, scale, find, none, trouble, outlook }: Glossary) =>
  [lead, official, steps, subjects, likes, scale, find, none, trouble, outlook] as const

/** Every text but the steps of the scales, whose hours are the published ones. */
const everyText = (glossary: Glossary, names: Readonly<Record<string, string>>): readonly string[] => [
  ...everyEntry(glossary).flatMap((entry) => [...proseOf(entry), ...(entry.subjects ?? [])]),
  ...kindWords(glossary),
  ...screen(glossary),
  ...Object.values(names),
]

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN
const twice = (texts: readonly string[]): readonly string[] =>
  texts.filter((text, at) => texts.findIndex((other) => bare(other) === bare(text)) !== at)

describe.each(SPOKEN)('the terms in $language', ({ glossary, names }) => {
  it.each(KINDS)('are all $count $kind, and none besides', ({ kind, element, count }) => {
    const published = elementsFile.elements[element].id
    expect(published).toHaveLength(count)
    expect(Object.keys(glossary[kind]).toSorted()).toEqual(published.toSorted())
  })

  it('have a plain name for every element of these kinds, and for none besides', () => {
    const published = KINDS.flatMap(({ element }) => elementsFile.elements[element].id)
    expect(Object.keys(names).toSorted()).toEqual(published.toSorted())
  })

  it('are all interests, levels of preparation and fields', () => {
    expect(Object.keys(glossary.interests)).toEqual([...INTERESTS])
    expect(Object.keys(glossary.preparation)).toEqual(PREPARATION_LEVELS.map(String))
    expect(Object.keys(glossary.clusters).toSorted()).toEqual(Object.keys(figures.clusters).toSorted())
    expect(Object.keys(glossary.clusters)).toHaveLength(16)
  })

  it('have a scale of five steps for each condition, of three where three are published', () => {
    expect(Object.keys(glossary.conditionScales).toSorted()).toEqual(
      [...FIVE_STEP_SCALES, ...THREE_STEP_SCALES].toSorted(),
    )
    for (const scale of FIVE_STEP_SCALES) expect(glossary.conditionScales[scale]).toHaveLength(5)
    for (const scale of THREE_STEP_SCALES) expect(glossary.conditionScales[scale]).toHaveLength(3)
    for (const scale of Object.values(glossary.conditionScales)) expect(twice(scale)).toEqual([])
    expect(new Set(Object.values(CONDITION_SCALES)).size).toBe(13)
  })
})

/** Most words. Spanish needs about a quarter more for the same. */
const MOST = {
  en: { name: 6, says: 18, step: 12, likes: 20 },
  es: { name: 7, says: 22, step: 15, likes: 25 },
} as const

describe.each(SPOKEN)('the words of the terms in $language', ({ language, glossary, names }) => {
  const most = MOST[language]
  const longer = (texts: readonly string[], than: number) => texts.filter((text) => wordsIn(text).length > than)
  const entries = everyEntry(glossary)

  it('are short', () => {
    expect(longer(Object.values(names), most.name)).toEqual([])
    expect(longer(sentences(entries.map(({ says }) => says)), most.says)).toEqual([])
    expect(
      longer(
        entries.flatMap(({ steps = [] }) => steps),
        most.step,
      ),
    ).toEqual([])
    expect(
      longer(
        entries.flatMap(({ likes = '' }) => likes),
        most.likes,
      ),
    ).toEqual([])
  })

  it('end with a full stop as sentences, and without one as names, steps and subjects', () => {
    expect(entries.map(({ says }) => says).filter((text) => !text.endsWith('.'))).toEqual([])
    const lines = [
      ...Object.values(names),
      ...entries.flatMap(({ steps = [], subjects = [] }) => [...steps, ...subjects]),
    ]
    expect(lines.filter((text) => /[.;:,]$/.test(text))).toEqual([])
    expect(lines.filter((text) => !/^\p{Lu}/u.test(text))).toEqual([])
  })

  it('name one to three school subjects for each knowledge area, none twice', () => {
    for (const { subjects } of Object.values(glossary.knowledge)) {
      expect(subjects.length).toBeGreaterThanOrEqual(1)
      expect(subjects.length).toBeLessThanOrEqual(3)
      expect(twice(subjects)).toEqual([])
    }
  })

  it('are never said twice', () => {
    for (const { element } of KINDS) {
      expect(twice(elementsFile.elements[element].id.map((id) => names[id] ?? ''))).toEqual([])
    }
    expect(twice(entries.flatMap(proseOf))).toEqual([])
  })

  it('are none of those that claim a number, fill a line or leave people out', () => {
    const texts = everyText(glossary, names)
    expect(texts.filter((text) => BANNED[language].test(text) || NUMBER_CLAIM[language].test(text))).toEqual([])
    expect(texts.filter((text) => /["'`]/.test(text))).toEqual([])
  })
})

describe('the Spanish of the terms', () => {
  const texts = everyText(es, elementsEs.names)

  it('names the feminine where it names the masculine', () => {
    const alone = (text: string) => {
      const words = new Set(wordsIn(text.toLowerCase()))
      return Object.entries(FEMININE_OF).some(([one, other]) => words.has(one) && !words.has(other))
    }
    expect(texts.filter(alone)).toEqual([])
  })

  it('gives each knowledge area as many school subjects as the English, and each step a verb first', () => {
    for (const [id, { subjects }] of Object.entries(en.knowledge)) {
      expect(es.knowledge[id as keyof typeof es.knowledge].subjects).toHaveLength(subjects.length)
    }
    const steps = Object.values(es.skills).flatMap(({ steps: each }) => each)
    expect(steps.filter((step) => !/^\p{L}*(?:[aei]r|ír)(?:l[aoe]s?|se)?$/iu.test(wordsIn(step)[0] ?? ''))).toEqual([])
  })

  it.each(ALL)('is easy to read in %s', (kind) => {
    expect(spanishEase(entriesOf(es, kind).flatMap(proseOf))).toBeGreaterThanOrEqual(60)
  })
})

describe('the English of the terms', () => {
  it.each(ALL)('is at most of the eighth grade in %s', (kind) => {
    expect(englishGrade(entriesOf(en, kind).flatMap(proseOf))).toBeLessThanOrEqual(8)
  })

  it('is at most of the seventh grade for the term in the middle', () => {
    expect(median(everyEntry(en).map((entry) => englishGrade(proseOf(entry))))).toBeLessThanOrEqual(7)
  })
})
