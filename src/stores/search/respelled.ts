/** What was mistyped, put as the names have it. */
import { spelledRight } from './nearTerms'
import { spelledRightInSpanish } from './spanishWords'
import { codesFor } from './plainWords'
import type { TermIndex } from './termIndex'

interface Whole {
  readonly words: TermIndex
  /** Whether all names are in. */
  readonly isWhole: () => boolean
}

/** With what no name holds or begins put as the names have it: `kindergarden teacher`, `docter`. */
export function respelled({ words, isWhole }: Whole, typed: string): string | undefined {
  if (!isWhole()) return undefined
  const meant = typed
    .split(' ')
    .map((word) => meantBy(words, word))
    .join(' ')
  return meant === typed ? undefined : meant
}

function meantBy(words: TermIndex, word: string): string {
  // `mechanicle` is nearer to a mechanic, letter by letter.
  if (codesFor(word).length > 0) return word
  const sounded = word.replace(/icle$/, 'ical')
  if (words.has(sounded)) return sounded
  if (words.beginningWith(word).length > 0) return word
  return spelledRightInSpanish(word) ?? spelledRight(words, word) ?? word
}
