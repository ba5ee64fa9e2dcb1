/** What the sentences of a record must be like, language by language: how long, how they begin and end, which words not. */
import { isWhole, type CareerWords, type WordsOf, type WordsRecord } from '../../src/core/catalogue/words'
import { BANNED, FEMININE_OF, NUMBER_CLAIM, type Language } from './wordLists'

export interface WordProblem {
  readonly code: string
  /** As in `es.onTheJob.2`. */
  readonly field: string
  readonly expected: string
  readonly found: string
}

/** A sentence of a record with the name of its field. */
export interface Said {
  readonly field: keyof CareerWords | 'title'
  /** Field, and position in it where it is a list. */
  readonly at: string
  readonly text: string
}

export const saidIn = (words: WordsOf & { readonly title?: string }): readonly Said[] =>
  Object.entries(words).flatMap(([name, value]) => {
    const field = name as Said['field']
    if (value === null) return []
    const texts: readonly string[] = typeof value === 'string' ? [value] : (value as readonly string[])
    return texts.map((text, at) => ({ field, at: typeof value === 'string' ? field : `${field}.${String(at)}`, text }))
  })

export const wordsIn = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu) ?? []

/** Fewest and most words. Spanish needs about a quarter more for the same. */
const LENGTHS: Readonly<Record<Language, Readonly<Record<Said['field'], readonly [number, number]>>>> = {
  en: {
    title: [1, 12],
    inShort: [12, 24],
    onTheJob: [3, 14],
    place: [3, 20],
    people: [3, 20],
    tools: [2, 20],
    whoLikesIt: [4, 16],
    school: [4, 28],
    wayIn: [5, 34],
    license: [5, 30],
    goodToKnow: [5, 28],
    sideways: [4, 24],
  },
  es: {
    title: [1, 16],
    inShort: [10, 32],
    onTheJob: [3, 19],
    place: [3, 27],
    people: [3, 27],
    tools: [2, 27],
    whoLikesIt: [4, 22],
    school: [4, 37],
    wayIn: [5, 45],
    license: [5, 40],
    goodToKnow: [5, 37],
    sideways: [4, 32],
  },
}

/** Lines of a list stand without a full stop, sentences with one. */
const ENDS_OPEN: ReadonlySet<Said['field']> = new Set(['onTheJob', 'whoLikesIt', 'title'])
const INFINITIVE = /^(?:no )?\p{L}*(?:[aei]r|ír)(?:l[aoe]s?|se)?$/iu

type Rule = (said: Said, language: Language) => string | undefined

const RULES: readonly Rule[] = [
  function length({ field, text }, language) {
    const [fewest, most] = LENGTHS[language][field]
    const count = wordsIn(text).length
    return count < fewest || count > most
      ? `${String(fewest)} to ${String(most)} words, not ${String(count)}`
      : undefined
  },
  function ending({ field, text }) {
    if (ENDS_OPEN.has(field)) return /[.!?;:,]$/.test(text) ? 'no full stop at the end' : undefined
    return text.endsWith('.') ? undefined : 'a full stop at the end'
  },
  function beginning({ field, text }) {
    const first = text.slice(0, 1)
    // A name such as iPad may begin in its own way elsewhere, not here: every line begins alike.
    if (field === 'whoLikesIt') return undefined
    return first === first.toUpperCase() && /\p{L}/u.test(first) ? undefined : 'a capital letter first'
  },
  function verbFirst({ field, text }, language) {
    if (field !== 'onTheJob') return undefined
    const first = wordsIn(text)[0] ?? ''
    if (language === 'es') return INFINITIVE.test(first) ? undefined : 'an infinitive first'
    return /(?:ing|[^s]s)$/i.test(first) &&
      !/^(?:bring|cling|fling|ping|ring|sing|sling|spring|string|swing|wring|bus|focus)$/i.test(first)
      ? 'the verb first, as in “Check”'
      : undefined
  },
  function banned({ text }, language) {
    const found = BANNED[language].exec(text)
    return found ? `no “${found[0]}”` : undefined
  },
  function numbers({ text }, language) {
    const found = NUMBER_CLAIM[language].exec(text)
    return found ? `no number in words (“${found[0]}”): numbers come as figures` : undefined
  },
  function bothGenders({ text }, language) {
    if (language === 'en') return undefined
    const words = new Set(wordsIn(text.toLowerCase()))
    const alone = Object.entries(FEMININE_OF).find(([he, she]) => words.has(he) && !words.has(she))
    return alone ? `“${alone[0]}” with “${alone[1]}”, or a word for both` : undefined
  },
  function straight({ text }) {
    return /["'`]/.test(text) ? 'typographic apostrophes and quotation marks (’ “ ”)' : undefined
  },
]

/** All that is wrong with one record. */
export function problemsOf({ code, en, es }: WordsRecord): readonly WordProblem[] {
  return [...inLanguage(code, 'en', en), ...inLanguage(code, 'es', es), ...sameFacts({ code, en, es })]
}

const inLanguage = (code: string, language: Language, words: WordsOf): readonly WordProblem[] =>
  saidIn(words).flatMap((said) =>
    RULES.flatMap((rule) => {
      const expected = rule(said, language)
      return expected === undefined ? [] : [{ code, field: `${language}.${said.at}`, expected, found: said.text }]
    }),
  )

/** Both languages say as much: as many lines, and a license in both or in neither. */
function sameFacts({ code, en, es }: WordsRecord): readonly WordProblem[] {
  if (!isWhole(en) || !isWhole(es)) return []
  const problem = (field: string, expected: string, found: string): WordProblem => ({ code, field, expected, found })
  return [
    ...(['onTheJob', 'sideways'] as const)
      .filter((field) => en[field].length !== es[field].length)
      .map((field) => problem(`es.${field}`, `${String(en[field].length)} lines`, `${String(es[field].length)} lines`)),
    ...((en.license === null) === (es.license === null)
      ? []
      : [problem('es.license', en.license === null ? 'null' : 'a sentence', es.license ?? 'null')]),
  ]
}

/** Capitals, marks and accents aside, two sentences are the same. */
export const bare = (text: string): string =>
  wordsIn(text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')).join(' ')

/** Sentences that stand with more than one occupation, or twice with one. */
export function repeated(records: readonly WordsRecord[]): readonly WordProblem[] {
  const first = new Map<string, string>()
  return records.flatMap(({ code, en, es }) =>
    [['en', en] as const, ['es', es] as const].flatMap(([language, words]) =>
      saidIn(words).flatMap(({ at, text }) => {
        const key = `${language} ${bare(text)}`
        const before = first.get(key)
        if (before === undefined) first.set(key, `${code} ${language}.${at}`)
        return before === undefined
          ? []
          : [{ code, field: `${language}.${at}`, expected: `not what stands at ${before}`, found: text }]
      }),
    ),
  )
}
