/** Finds careers by title, other titles, abbreviations and codes, also mistyped. A chunk of its own: only search needs it. */
import MiniSearch, { type SearchOptions, type SearchResult } from 'minisearch'
import type { OccupationCode } from '../../core/catalogue/ids'
import type { Locale } from '../../platform/locale'
import type { CareerEntry } from './careerEntries'
import { inEnglish } from './spanishWords'

export interface Finding {
  readonly code: OccupationCode
  /** Why it was found, where its own title does not say it. */
  readonly by: { readonly kind: 'title' } | { readonly kind: 'other-title' | 'former-code'; readonly text: string }
}

export interface CareerIndex {
  /** Best first. An empty query finds nothing. */
  readonly find: (query: string) => readonly Finding[]
}

/** Longer than any title: what is beyond is not read. */
export const LONGEST_QUERY = 120

/** `29-2072`, `29-2072.00`, `292072`, and the beginnings of those from the third digit on. */
const CODE = /^(\d{2})-?(\d{1,4})(\.\d{0,2})?$/

interface Indexed {
  readonly entry: CareerEntry
  readonly title: string
  readonly others: readonly string[]
}

/** @param language - of the entries' titles: what is typed in it needs no other words */
export function careerIndex(entries: readonly CareerEntry[], language: Locale = 'en'): CareerIndex {
  const indexed = new Map<string, Indexed>(
    entries.map((entry) => [
      entry.code,
      { entry, title: plain(entry.title), others: entry.otherTitles.map((title) => plain(title)) },
    ]),
  )
  const words = wordIndex(entries)
  return {
    find: (text) => {
      const query = text.slice(0, LONGEST_QUERY).trim()
      const [, major, minor, detail = ''] = CODE.exec(query) ?? []
      if (major !== undefined && minor !== undefined) return byCode(entries, `${major}-${minor}${detail}`)
      return byWords({ words, indexed, language }, plain(query))
    },
  }
}

function wordIndex(entries: readonly CareerEntry[]): MiniSearch {
  const index = new MiniSearch({
    idField: 'code',
    fields: ['title', 'others', 'inShort'],
    tokenize: tokensOf,
    processTerm: (term) => term,
    searchOptions: {
      // What they do comes after what they are called.
      boost: { title: 3, inShort: 0.3 },
      prefix: true,
      // One slip in four to seven letters, two in eight or more; short words and abbreviations must be right.
      fuzzy: (term) => (term.length < 4 ? false : term.length < 8 ? 1 : 2),
      maxFuzzy: 2,
      weights: { prefix: 0.6, fuzzy: 0.2 },
    },
  })
  index.addAll(
    entries.map(({ code, title, otherTitles, inShort }) => ({ code, title, others: otherTitles.join(' '), inShort })),
  )
  return index
}

/** Lower case, no accents, words only. */
const plain = (text: string): string => tokensOf(text).join(' ')
const tokensOf = (text: string): string[] =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f’']/g, '')
    .toLowerCase()
    .split(/[^a-z0-9+#]+/)
    .filter((token) => token !== '')

function byCode(entries: readonly CareerEntry[], code: string): readonly Finding[] {
  const own = entries.filter((entry) => entry.code.startsWith(code))
  const former = entries.flatMap((entry): readonly Finding[] => {
    const text = own.includes(entry) ? undefined : entry.formerCodes.find((each) => each.startsWith(code))
    return text === undefined ? [] : [{ code: entry.code, by: { kind: 'former-code', text } }]
  })
  return [...own.map((entry): Finding => ({ code: entry.code, by: { kind: 'title' } })), ...former]
}

interface Searched {
  readonly words: MiniSearch
  readonly indexed: ReadonlyMap<string, Indexed>
  readonly language: Locale
}

function byWords(searched: Searched, typed: string): readonly Finding[] {
  if (typed === '') return []
  const english = inEnglish(typed)
  if (searched.language === 'en') return ranked(searched, wordsFound(searched.words, typed, english))
  // Careers have names of their own in Spanish; what only the English ones hold comes after.
  const own = ranked(searched, wordsFound(searched.words, typed))
  const others = english === undefined ? [] : ranked(searched, wordsFound(searched.words, english))
  const known = new Set(own.map(({ code }) => code))
  return [...own, ...others.filter(({ code }) => !known.has(code))]
}

function ranked({ indexed }: Searched, { asked, results }: WordsFound): readonly Finding[] {
  return results
    .flatMap((result) => {
      const about = indexed.get(String(result.id))
      return about ? [{ about, result, weight: result.score * closeness(about, asked, result) * renown(about) }] : []
    })
    .sort((left, right) => right.weight - left.weight)
    .map(({ about, result }) => ({ code: about.entry.code, by: foundBy(about, asked, result) }))
}

interface WordsFound {
  /** What was looked for in the end: the query, or its English. */
  readonly asked: string
  readonly results: readonly SearchResult[]
}

const AS_TYPED: SearchOptions = { combineWith: 'AND', fuzzy: false }

/** Put from Spanish into English; else as it was typed; else mistyped; else those with most of the words. */
function wordsFound(words: MiniSearch, typed: string, english?: string): WordsFound {
  // `médico` begins `medicolegal`: a Spanish word gives way only to a name in which it stands whole.
  const isSpanish = english !== undefined && words.search(typed, { ...AS_TYPED, prefix: false }).length === 0
  const tries: readonly (readonly [string, SearchOptions])[] = [
    ...(isSpanish ? [[english, AS_TYPED] as const] : []),
    [typed, AS_TYPED],
    [typed, { combineWith: 'AND' }],
    [typed, { combineWith: 'OR' }],
  ]
  for (const [asked, options] of tries) {
    const results = words.search(asked, options)
    if (results.length > 0) return { asked, results }
  }
  return { asked: typed, results: [] }
}

/** A name that is the query, whole, outweighs any number of names that share words with it. */
function closeness({ title, others }: Indexed, asked: string, { terms }: SearchResult): number {
  if (title === asked) return 1000
  if (others.includes(asked)) return 100
  // Found with all its words: the same name in the plural, or mistyped.
  if (title.split(' ').every((word) => terms.includes(word))) return 50
  if (title.startsWith(asked)) return 4
  return others.some((other) => other.startsWith(asked)) ? 2 : 1
}

/** Of names that are equally like the query, most people mean the career that most people are in. */
const renown = ({ entry }: Indexed): number => 1 + Math.log10(1 + entry.jobs)

function foundBy({ entry, title, others }: Indexed, asked: string, { terms }: SearchResult): Finding['by'] {
  const tokens = asked.split(' ')
  const own = likeness(title, tokens, terms)
  // A title with every word asked for, be it in the plural, needs no other name to explain it.
  if (own >= BEGUN * tokens.length) return { kind: 'title' }
  let [best, at] = [own, -1]
  others.forEach((other, position) => {
    const like = likeness(other, tokens, terms)
    if (like > best) [best, at] = [like, position]
  })
  const text = entry.otherTitles[at]
  return text === undefined ? { kind: 'title' } : { kind: 'other-title', text }
}

/** What a word counts that only begins as the one asked for. */
const BEGUN = 0.9

/** How many of the words asked for stand in a name: whole words count most, then beginnings, then near misses. */
function likeness(name: string, asked: readonly string[], matched: readonly string[]): number {
  const tokens = name.split(' ')
  return asked.reduce((sum, word) => {
    if (tokens.includes(word)) return sum + 1
    if (tokens.some((token) => token.startsWith(word))) return sum + BEGUN
    return tokens.some((token) => matched.includes(token) && token[0] === word[0]) ? sum + 0.5 : sum
  }, 0)
}
