/** Why a career was found, where its own title does not say it. */
import type { CareerEntry } from './careerEntries'

export type FoundBy =
  | { readonly kind: 'title' }
  /** What they do, in our own words. */
  | { readonly kind: 'in-short' }
  | { readonly kind: 'other-title' | 'former-code' | 'software' | 'plain-words'; readonly text: string }

/** An entry with its names as the index knows them. */
export interface Named {
  readonly entry: CareerEntry
  readonly title: string
  /** The title up to what it leaves out: `… except special education`. */
  readonly name: string
  /** One a line, each between two line ends; empty until they have come. */
  readonly others: string
}

/** What a word counts that only begins as the one asked for. */
const BEGUN = 0.9

/** @param terms - the words of the index that were taken for those asked for */
export function reasonOf({ entry, title, others }: Named, asked: string, terms: ReadonlySet<string>): FoundBy {
  const words = asked.split(' ')
  const own = likeness(title, words, terms)
  // A title with every word asked for, be it in the plural, needs no other name to explain it.
  if (own >= BEGUN * words.length) return { kind: 'title' }
  let [best, at] = [own, -1]
  const names = others === '' ? [] : others.slice(1, -1).split('\n')
  names.forEach((other, position) => {
    const like = likeness(other, words, terms)
    if (like > best) [best, at] = [like, position]
  })
  const text = entry.otherTitles[at]
  if (text !== undefined) return { kind: 'other-title', text }
  return own > 0 ? { kind: 'title' } : { kind: 'in-short' }
}

/** How many of the words asked for stand in a name: whole words count most, then beginnings, then near misses. */
function likeness(name: string, asked: readonly string[], terms: ReadonlySet<string>): number {
  const words = name.split(' ')
  return asked.reduce((sum, word) => {
    if (words.includes(word)) return sum + 1
    if (words.some((each) => each.startsWith(word))) return sum + BEGUN
    return words.some((each) => terms.has(each) && each[0] === word[0]) ? sum + 0.5 : sum
  }, 0)
}
