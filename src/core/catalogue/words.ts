/** What we wrote ourselves about each occupation: the records of `data/words/`, as they stand and as they travel. */
import type { OccupationCode } from './ids'

/** The words about one occupation in one language. Lines of a list carry no full stop, sentences do. */
export interface CareerWords {
  /** What they do and for whom: one sentence that begins with what is done. */
  readonly inShort: string
  /** Things done on an ordinary day, the verb first. */
  readonly onTheJob: readonly string[]
  /** The physical, human and technological setting. */
  readonly place: string
  readonly people: string
  readonly tools: string
  /** Interests in plain words, parted by commas. */
  readonly whoLikesIt: string
  /** What helps in high school: subjects and activities. */
  readonly school: string
  /** The usual way in after high school. */
  readonly wayIn: string
  /** The license or certificate that is usual; `null` where none is. */
  readonly license: string | null
  /** A drawback or a surprise. */
  readonly goodToKnow: string
  /** Kinds of past work that carry over. */
  readonly sideways: readonly string[]
}

/** All fields, in the order of a record. */
export const WORD_FIELDS = [
  'inShort',
  'onTheJob',
  'place',
  'people',
  'tools',
  'whoLikesIt',
  'school',
  'wayIn',
  'license',
  'goodToKnow',
  'sideways',
] as const satisfies readonly (keyof CareerWords)[]

/** All there is to say of an occupation that is not surveyed. */
export type CareerLine = Pick<CareerWords, 'inShort'>

export type WordsOf = CareerWords | CareerLine

export const isWhole = (words: WordsOf): words is CareerWords => 'onTheJob' in words

/** The words about an occupation as a page in one language shows them: with our own title, where it needs one. */
export type SpokenWords = WordsOf & { readonly title?: string }

/** One file of `data/words/`. Titles are published in English only, so that the Spanish one is ours. */
export interface WordsRecord {
  readonly code: OccupationCode
  readonly en: WordsOf
  readonly es: WordsOf & { readonly title: string }
}
