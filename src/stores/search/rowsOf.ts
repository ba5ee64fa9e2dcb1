/** The careers in which the words of a query stand, with how well, by row. */
import type { NearTerm } from './nearTerms'
import type { TermIndex } from './termIndex'

export interface Rows {
  readonly scores: ReadonlyMap<number, number>
  /** The words of the index that were taken for those asked for. */
  readonly terms: ReadonlySet<string>
}

interface Wanted {
  /** What each word may mean. */
  readonly near: (index: TermIndex, word: string) => readonly NearTerm[]
  /** Rows with every word, or with some of them. */
  readonly wanted?: 'every' | 'some'
}

export function rowsOf(index: TermIndex, words: readonly string[], { near, wanted = 'every' }: Wanted): Rows {
  const terms = new Set<string>()
  let sum: Map<number, number> | undefined
  for (const word of new Set(words)) {
    const scores = new Map<number, number>()
    for (const { term, weight } of near(index, word)) {
      terms.add(term)
      index.score(term, weight, scores)
    }
    sum = sum === undefined ? scores : wanted === 'every' ? inBoth(sum, scores) : inEither(sum, scores)
  }
  return { scores: sum ?? new Map(), terms }
}

const inBoth = (one: ReadonlyMap<number, number>, other: ReadonlyMap<number, number>): Map<number, number> =>
  new Map(
    [...one].flatMap(([row, score]) => {
      const more = other.get(row)
      return more === undefined ? [] : [[row, score + more] as const]
    }),
  )

function inEither(one: Map<number, number>, other: ReadonlyMap<number, number>): Map<number, number> {
  for (const [row, score] of other) one.set(row, (one.get(row) ?? 0) + score)
  return one
}
