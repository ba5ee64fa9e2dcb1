/** How our own words travel: those of a few careers in one file, field by field, each language by itself. */
import type { FileHeader } from './files'
import type { OccupationCode } from './ids'
import { CAREERS_PER_FILE } from './packedCareers'
import { WORD_FIELDS, type CareerWords, type SpokenWords } from './words'

/** Words are no facts of a release, so they name none. */
export type WordsHeader = Pick<FileHeader, 'file' | 'format' | 'madeBy'>

/** `words/<language>/<n>.json`: the words about the careers of `careers/<n>.json`. */
export type PackedWordsFile = Titled & {
  /** `null` where an occupation has but a line, and where no license is usual. */
  readonly [Field in keyof CareerWords]: readonly (CareerWords[Field] | null)[]
}

interface Titled {
  readonly header: WordsHeader
  readonly code: readonly OccupationCode[]
  /** Absent in English, in which the titles are published. */
  readonly title?: readonly string[]
}

/** `words/<language>/list.json`: what every list of careers says of each; all of them, in code order. */
export interface WordsListFile extends Titled {
  readonly inShort: readonly string[]
}

/** @param row - the occupation's position in `occupations.json` */
export const wordsPath = (language: string, row: number): string =>
  `words/${language}/${String(Math.floor(row / CAREERS_PER_FILE))}.json`

export const wordsListPath = (language: string): string => `words/${language}/list.json`

/** @returns the words, or `undefined` when the file does not hold them */
export function unpackWords(file: PackedWordsFile, code: OccupationCode): SpokenWords | undefined {
  const row = file.code.indexOf(code)
  const inShort = file.inShort[row]
  if (typeof inShort !== 'string') return undefined
  const own = file.title?.[row]
  const titled = own === undefined ? {} : { title: own }
  if (file.onTheJob[row] === null) return { ...titled, inShort }
  const fields = WORD_FIELDS.map((field) => [field, file[field][row]])
  // A record is whole or a line: the compiler of `data/words/` lets nothing between through.
  return { ...titled, ...(Object.fromEntries(fields) as CareerWords) }
}
