/**
 * Which careers hold which words, in which of their fields: an inverted index that can be filled a little at a time.
 *
 * Relevance is BM25 by field (Robertson & Zaragoza 2009, “The Probabilistic Relevance Framework”, section 3.5).
 */

import type { NearTerm } from './nearTerms'

/** What they are called, what else they are called, what they do: what they do comes after what they are called. */
export const FIELDS = ['title', 'others', 'inShort'] as const
const TITLE = FIELDS.indexOf('title')
type Field = (typeof FIELDS)[number]
const BOOST: readonly number[] = [3, 1, 0.3]

/** The usual constants: how soon more of a word adds nothing, and how much a long field counts less. */
const SATURATION = 1.2
const LENGTH_WEIGHT = 0.7

export interface TermIndex {
  readonly rows: number
  /** @param text - folded, see `searchWords.ts` */
  readonly add: (row: number, field: Field, text: string) => void
  readonly has: (term: string) => boolean
  /** In how many fields of careers it stands. */
  readonly countOf: (term: string) => number
  readonly beginningWith: (start: string) => readonly string[]
  /** Only of the words of titles. */
  readonly beginningTitles: (start: string) => readonly string[]
  /** Adds what each row scores for a term to `scores`, and in which fields it stands. */
  readonly score: (term: NearTerm, scores: WordScores) => void
}

export interface WordScores {
  readonly sums: Map<number, number>
  /** By row, one bit a field: where the word stands whole, and where any of it stands. */
  readonly whole: Uint8Array
  readonly begun: Uint8Array
}

/** @param rows - how many careers there are */
export function termIndex(rows: number): TermIndex {
  /** Row and field in one number, then how often: one pair after another. */
  const postings = new Map<string, number[]>()
  /** Terms by their first two letters. */
  const drawers = new Map<string, string[]>()
  const inTitles = new Set<string>()
  const lengths = FIELDS.map(() => new Uint16Array(rows))
  const totals = FIELDS.map(() => 0)

  function add(row: number, field: Field, text: string): void {
    const at = FIELDS.indexOf(field)
    const key = row * FIELDS.length + at
    const words = text.split(/[ \n]/)
    const length = lengths[at]
    if (length) length[row] = Math.min(words.length, 0xffff)
    totals[at] = (totals[at] ?? 0) + words.length
    for (const word of words) if (word !== '') note(word, key)
    if (field === 'title') words.forEach((word) => inTitles.add(word))
  }

  function note(word: string, key: number): void {
    const pairs = postings.get(word)
    if (!pairs) {
      postings.set(word, [key, 1])
      const drawer = drawers.get(word.slice(0, 2))
      if (drawer) drawer.push(word)
      else drawers.set(word.slice(0, 2), [word])
    } else countUp(pairs, key)
  }

  function score({ term, weight, isWhole, isOfTitles }: NearTerm, { sums, whole, begun }: WordScores): void {
    const pairs = postings.get(term) ?? []
    const rarity = rarityOf(pairs.length / 2, rows * FIELDS.length)
    for (let at = 0; at < pairs.length; at += 2) {
      const [key, often] = [pairs[at] ?? 0, pairs[at + 1] ?? 0]
      const field = key % FIELDS.length
      if (isOfTitles && field !== TITLE) continue
      const row = (key - field) / FIELDS.length
      const relative = ((lengths[field]?.[row] ?? 0) * rows) / Math.max(1, totals[field] ?? 0)
      const gain = weight * rarity * (BOOST[field] ?? 0) * saturated(often, relative)
      sums.set(row, (sums.get(row) ?? 0) + gain)
      begun[row] = (begun[row] ?? 0) | (1 << field)
      if (isWhole) whole[row] = (whole[row] ?? 0) | (1 << field)
    }
  }

  return {
    rows,
    add,
    has: (term) => postings.has(term),
    countOf: (term) => (postings.get(term)?.length ?? 0) / 2,
    beginningWith: (start) => beginningIn(drawers, start),
    beginningTitles: (start) => [...inTitles].filter((term) => term.startsWith(start)),
    score,
  }
}

/** @param relative - how long the field is, as times the average one */
const saturated = (often: number, relative: number): number =>
  (often * (SATURATION + 1)) / (often + SATURATION * (1 - LENGTH_WEIGHT + LENGTH_WEIGHT * relative))

/** How much a word tells that stands in so many of the fields. */
const rarityOf = (holding: number, all: number): number => Math.log(1 + (all - holding + 0.5) / (holding + 0.5))

/** One more of a word in a field of a career, which come one after another. */
function countUp(pairs: number[], key: number): void {
  if (pairs[pairs.length - 2] === key) pairs[pairs.length - 1] = (pairs[pairs.length - 1] ?? 0) + 1
  else pairs.push(key, 1)
}

function beginningIn(drawers: ReadonlyMap<string, readonly string[]>, start: string): readonly string[] {
  if (start.length >= 2) return (drawers.get(start.slice(0, 2)) ?? []).filter((term) => term.startsWith(start))
  return [...drawers].flatMap(([letters, terms]) => (letters.startsWith(start) ? terms : []))
}
