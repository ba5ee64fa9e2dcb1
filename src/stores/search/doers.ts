/** The person who does what a word names: `photography` → `photographer`, `carpintería` → `carpintero`. */
import type { TermIndex } from './termIndex'

/** The ends of words for a field → the ends of those for who works in it, the likeliest first; longer ends first. */
const ENDS: readonly (readonly [field: RegExp, person: readonly string[]])[] = [
  [/ugia$/, ['ujano', 'ujana']],
  [/gia$/, ['go', 'ga', 'gico']],
  [/eria$/, ['ero', 'era']],
  [/ismo$/, ['ista']],
  [/cion$/, ['tor', 'tora']],
  [/ura$/, ['or', 'ora', 'o', 'ero']],
  [/ica$/, ['ico', 'ica', 'icista']],
  [/idad$/, ['ista']],
  [/ia$/, ['o', 'a', 'eutico', 'euta']],
  [/ery$/, ['er', 'eon']],
  [/ry$/, ['er', 'ian', '']],
  [/ics$/, ['ist', 'icist', 'ician']],
  [/ism$/, ['ist']],
  [/ing$/, ['er', 'or', 'ist', '']],
  [/ion$/, ['or']],
  [/ic$/, ['or']],
  [/ure$/, ['or']],
  [/ence$/, ['entist']],
  [/ene$/, ['enist']],
  [/y$/, ['er', 'ist', 'ian', 'eon']],
]

/** What is left of a field without its end names a person only so: `chemist`, `mason`, `barber`. */
const PERSON = /(?:er|or|ist|son)$/

/** Shorter fields are none. */
const SHORTEST_FIELD = 6

/** @returns the query with a field of it put as who works in it, the last field first: only words that names may hold */
export function asDoers(words: TermIndex, typed: string): readonly string[] {
  const asked = typed.split(' ')
  const put = (at: number, doer: string) => asked.map((word, each) => (each === at ? doer : word)).join(' ')
  return asked.flatMap((word, at) => doersOf(words, word).map((doer) => put(at, doer))).reverse()
}

function doersOf(words: TermIndex, word: string): readonly string[] {
  if (word.length < SHORTEST_FIELD) return []
  return ENDS.flatMap(([field, person]) => (field.test(word) ? person.map((end) => word.replace(field, end)) : []))
    .filter((doer) => doer.length > 3 && (!word.startsWith(doer) || PERSON.test(doer)))
    .filter((doer) => words.has(doer) || words.has(`${doer}s`))
    .reverse()
}

/** Those who teach a field or lead others in it are seldom meant by its name. */
const TEACHES = /^25-(?:1|2023|2032)/
const TEACHING = /teach|prof|instruct|facult|lectur|adjunct|academ|tutor|educ|univers|colleg|maestr|docen|ensen|catedr/

/** @returns whether a career only teaches what was asked for */
export const onlyTeaches = (code: string, typed: string): boolean => TEACHES.test(code) && !TEACHING.test(typed)
