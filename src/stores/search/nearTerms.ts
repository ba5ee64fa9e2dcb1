/** The words of the index that one typed word may mean, each with how much it counts. */
import { stemOf } from './searchWords'
import type { TermIndex } from './termIndex'

export interface NearTerm {
  readonly term: string
  readonly weight: number
  /** Whether it is the word, be it in another form or mistyped, and not a longer one. */
  readonly isWhole: boolean
  /** Whether it counts in titles alone. */
  readonly isOfTitles?: boolean
}

const INFLECTED = 0.9
const BEGUN = 0.6
const MISTYPED = 0.2
/** How much each letter more than the typed ones takes away. */
const REST = 0.3

/** Words before the last are typed to the end: shorter ones that only begin a word mean another. */
const SHORTEST_BEGUN = 4

/** The word itself, its other forms, and what begins with it. */
export function termsLike(index: TermIndex, word: string, isLast = true): readonly NearTerm[] {
  if (word.length === 1) return termsOfLetter(index, word, isLast)
  const stem = stemOf(word)
  const begun = index.beginningWith(word)
  const others = index.beginningWith(stem).filter((term) => !term.startsWith(word) && stemOf(term) === stem)
  const like = [
    ...begun.map((term) => weighed(term, weightOfBegun(term, word, stem))),
    ...others.map((term) => weighed(term, INFLECTED)),
  ]
  return isLast || word.length >= SHORTEST_BEGUN ? like : like.filter(({ isWhole }) => isWhole)
}

/** One letter begins too much beyond the titles, and anything at all before another word: `c programmer`. */
function termsOfLetter(index: TermIndex, letter: string, isLast: boolean): readonly NearTerm[] {
  const own = index.has(letter) ? [weighed(letter, 1)] : []
  const begun = isLast ? index.beginningTitles(letter).filter((term) => term !== letter) : []
  return [...own, ...begun.map((term) => ({ ...weighed(term, weightOfBegun(term, letter, letter)), isOfTitles: true }))]
}

const weighed = (term: string, weight: number): NearTerm => ({ term, weight, isWhole: weight >= INFLECTED })

function weightOfBegun(term: string, word: string, stem: string): number {
  if (term === word) return 1
  if (stemOf(term) === stem) return INFLECTED
  return (BEGUN * term.length) / (term.length + REST * (term.length - word.length))
}

/** One slip in four to seven letters, two in eight or more; short words and abbreviations must be right. */
const slipsIn = (word: string): number => (word.length < 4 ? 0 : word.length < 8 ? 1 : 2)

/** Shorter words say too little to be guessed at in a phrase, or by another first letter. */
const SHORTEST_GUESSED = 6

/** What differs by a slip or two of the finger, of the same first letter where there is any; nothing of what is right. */
export function termsNearly(index: TermIndex, word: string, isLast = true): readonly NearTerm[] {
  const like = termsLike(index, word, isLast)
  const slips = like.some(({ term }) => term === word) ? 0 : slipsIn(word)
  if (slips === 0) return like
  const near = (start: string) =>
    index.beginningWith(start).flatMap((term) => {
      const apart = editsBetween(word, term, slips)
      return apart === 0 || apart > slips
        ? []
        : [{ term, weight: (MISTYPED * term.length) / (term.length + apart), isWhole: true }]
    })
  const sameLetter = near(word.slice(0, 1))
  const isGuessed = like.length + sameLetter.length === 0 && word.length > SHORTEST_GUESSED
  return [...like, ...(isGuessed ? near('') : sameLetter)]
}

/** A letter left out is a commoner slip than another one. */
const LEFT_OUT = 4
/** What each letter adds that is right before the first slip. */
const RIGHT_SO_FAR = 3

/** @returns the likeliest word of the index that differs by slips; `undefined` where the word stands there or begins one */
export function spelledRight(index: TermIndex, word: string): string | undefined {
  if (slipsIn(word) === 0 || termsLike(index, word).length > 0) return undefined
  const [best] = termsNearly(index, word)
    .map(({ term }) => ({ term, chance: chanceOf(term, word) * Math.log1p(index.countOf(term)) }))
    .sort((one, other) => other.chance - one.chance)
  return best?.term
}

function chanceOf(term: string, word: string): number {
  const right = Array.from(word).findIndex((letter, at) => letter !== term[at])
  const apart = editsBetween(word, term, 2)
  return (RIGHT_SO_FAR ** (right < 0 ? word.length : right) * (term.length > word.length ? LEFT_OUT : 1)) / apart ** 3
}

/** For phrases of which only some words are found: short ones must stand whole. */
export function termsOfPhrase(index: TermIndex, word: string): readonly NearTerm[] {
  if (word.length >= SHORTEST_GUESSED) return termsNearly(index, word)
  return termsLike(index, word).filter(({ isWhole }) => isWhole)
}

/** Letters put in, left out, changed or swapped (optimal string alignment); more than `most` is not counted out. */
export function editsBetween(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1
  let [before, last] = [new Array<number>(), Array.from({ length: other.length + 1 }, (_, at) => at)]
  for (let row = 1; row <= one.length; row++) {
    const next = [row]
    for (let at = 1; at <= other.length; at++) next.push(cheapest({ one, other, row, at, before, last, next }))
    if (Math.min(...next) > most) return most + 1
    ;[before, last] = [last, next]
  }
  return last[other.length] ?? most + 1
}

interface Cell {
  readonly one: string
  readonly other: string
  readonly row: number
  readonly at: number
  readonly before: readonly number[]
  readonly last: readonly number[]
  readonly next: readonly number[]
}

function cheapest({ one, other, row, at, before, last, next }: Cell): number {
  const same = one[row - 1] === other[at - 1]
  const edits = Math.min((last[at] ?? 0) + 1, (next[at - 1] ?? 0) + 1, (last[at - 1] ?? 0) + (same ? 0 : 1))
  const swapped = row > 1 && at > 1 && one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1]
  return swapped ? Math.min(edits, (before[at - 2] ?? 0) + 1) : edits
}
