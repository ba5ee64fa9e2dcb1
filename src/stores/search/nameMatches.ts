/** Careers whose names hold the words of a query, in any order: the nearest first. */
import type { Locale } from '../../platform/locale'
import type { Finding } from './careerIndex'
import { reasonOf, type Named } from './foundBy'
import { NEARNESS, nearnessOf, weightOf } from './nearness'
import { termsLike, termsNearly, termsOfPhrase } from './nearTerms'
import { rowsOf, type Rows } from './rowsOf'
import { inEnglish } from './spanishWords'
import type { TermIndex } from './termIndex'

interface Searched {
  readonly words: TermIndex
  /** By row. */
  readonly named: readonly Named[]
  readonly language: Locale
}

export interface NearName {
  readonly near: number
  readonly finding: Finding
}

export const findingsOf = (names: readonly NearName[]): readonly Finding[] => names.map(({ finding }) => finding)

/** Whether some title or other name is what was asked. */
export const isNamed = ({ near }: NearName): boolean => near >= NEARNESS.otherName

/** Every word as it was typed, or begun. */
export function byNames(searched: Searched, typed: string): readonly NearName[] {
  const english = inEnglish(typed)
  const every = (asked: string) =>
    ranked(searched, asked, rowsOf(searched.words, asked.split(' '), { near: termsLike }))
  if (searched.language === 'en') {
    // `médico` begins `medicolegal`: a Spanish word gives way only to a name in which it stands whole.
    const isSpanish = english !== undefined && !typed.split(' ').every((word) => searched.words.has(word))
    const put = isSpanish ? every(english) : []
    return put.length > 0 ? put : every(typed)
  }
  // Careers have names of their own in Spanish; what only the English ones hold comes after.
  return [...every(typed), ...(english === undefined ? [] : every(english))]
}

/** Mistyped; else names with half of the words at least. */
export function byLikeness(searched: Searched, typed: string): readonly NearName[] {
  const asked = typed.split(' ')
  const all = ranked(searched, typed, rowsOf(searched.words, asked, { near: termsNearly }))
  if (all.length > 0 || asked.length === 1) return all
  const some = ranked(searched, typed, rowsOf(searched.words, asked, { near: termsOfPhrase, least: 0.5 }))
  return some.filter(({ near }) => near >= NEARNESS.named)
}

function ranked({ named }: Searched, asked: string, rows: Rows): readonly NearName[] {
  const weighed = [...rows.scores].flatMap(([row, score]) => {
    const about = named[row]
    if (!about || isHeaped(about, asked, rows.terms)) return []
    const near = nearnessOf(about, asked, { rows, row })
    return [{ about, near, weight: weightOf(about, asked, { score, near }) }]
  })
  return weighed
    .sort((left, right) => right.near - left.near || right.weight - left.weight)
    .map(({ about, near }) => ({ near, finding: findingOf(about, asked, rows) }))
}

/** What is left over bears names of any work: two of them that share a query between them are no answer. */
function isHeaped({ entry, title, others }: Named, asked: string, terms: ReadonlySet<string>): boolean {
  const words = asked.split(' ')
  if (words.length < 2 || !entry.code.endsWith('9.00')) return false
  const holds = (name: string): boolean => {
    const own = name.split(' ')
    return words.every((word) => own.some((each) => each.startsWith(word) || (terms.has(each) && each[0] === word[0])))
  }
  return ![title, ...others.split('\n')].some(holds)
}

const findingOf = (about: Named, asked: string, { terms }: Rows): Finding => ({
  code: about.entry.code,
  get by() {
    return reasonOf(about, asked, terms)
  },
})
