/** The careers in which the words of a query stand, with how well and where, by row. */
import type { NearTerm } from './nearTerms'
import type { TermIndex, WordScores } from './termIndex'

export interface Rows {
  readonly scores: ReadonlyMap<number, number>
  /** By row, one bit a field of the index: where every word stands whole, and where any of each stands. */
  readonly whole: Uint8Array
  readonly begun: Uint8Array
  /** The words of the index that were taken for those asked for. */
  readonly terms: ReadonlySet<string>
}

interface Wanted {
  /** What each word may mean. */
  readonly near: (index: TermIndex, word: string, isLast: boolean) => readonly NearTerm[]
  /** The share of the words that a row must have; all of them where none is given. */
  readonly least?: number
}

export function rowsOf(index: TermIndex, words: readonly string[], { near, least = 1 }: Wanted): Rows {
  const terms = new Set<string>()
  const each = [...new Set(words)].map((word) => {
    const found = scored(index, near(index, word, word === words.at(-1)))
    for (const { term } of found.near) terms.add(term)
    return found.scores
  })
  return {
    scores: together(each, Math.ceil(each.length * least)),
    whole: inAll(
      each.map(({ whole }) => whole),
      least,
    ),
    begun: inAll(
      each.map(({ begun }) => begun),
      least,
    ),
    terms,
  }
}

function scored(index: TermIndex, near: readonly NearTerm[]) {
  const scores: WordScores = {
    sums: new Map(),
    whole: new Uint8Array(index.rows),
    begun: new Uint8Array(index.rows),
  }
  for (const term of near) index.score(term, scores)
  return { near, scores }
}

function together(each: readonly WordScores[], least: number): ReadonlyMap<number, number> {
  const [first, ...others] = each
  if (!first) return new Map()
  if (others.length === 0) return first.sums
  const sums = new Map<number, { readonly words: number; readonly score: number }>()
  for (const { sums: own } of each) {
    for (const [row, score] of own) {
      const before = sums.get(row)
      sums.set(row, { words: (before?.words ?? 0) + 1, score: (before?.score ?? 0) + score })
    }
  }
  return new Map([...sums].flatMap(([row, { words, score }]) => (words >= least ? [[row, score] as const] : [])))
}

/** Where some of the words are enough, the fields in which any of them stands. */
function inAll(each: readonly Uint8Array[], least: number): Uint8Array {
  const [first = new Uint8Array(0), ...others] = each
  if (others.length === 0) return first
  const joined = (one: number, other: number): number => (least < 1 ? one | other : one & other)
  return first.map((bits, row) => others.reduce((all, other) => joined(all, other[row] ?? 0), bits))
}
