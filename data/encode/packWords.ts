/** Our own words as they travel; `src/core/catalogue/packedWords.ts` is the way back. */
import { CATALOGUE_FORMAT } from '../../src/core/catalogue/files'
import { CAREERS_PER_FILE } from '../../src/core/catalogue/packedCareers'
import { wordsListPath, wordsPath, type WordsHeader } from '../../src/core/catalogue/packedWords'
import { isWhole, WORD_FIELDS, type CareerWords, type WordsOf, type WordsRecord } from '../../src/core/catalogue/words'
import type { CompiledFile } from '../steps/files'
import type { Language } from '../steps/wordLists'
import { jsonLines } from './json'

const LANGUAGES: readonly Language[] = ['en', 'es']

/** @param records - one for each occupation, in the order of `occupations.json` */
export const packWords = (records: readonly WordsRecord[]): readonly CompiledFile[] =>
  LANGUAGES.flatMap((language) => [listFile(records, language), ...careerFiles(records, language)])

const header = (file: string): WordsHeader => ({ file, format: CATALOGUE_FORMAT, madeBy: 'data/compileWords.ts' })

/** Titles are published in English. */
const named = (path: string, records: readonly WordsRecord[], language: Language) => ({
  header: header(path),
  code: records.map(({ code }) => code),
  ...(language === 'es' ? { title: records.map(({ es }) => es.title) } : {}),
})

function listFile(records: readonly WordsRecord[], language: Language): CompiledFile {
  const path = wordsListPath(language)
  const inShort = records.map((record) => record[language].inShort)
  return {
    path,
    bytes: jsonLines({ ...named(path, records, language), inShort }),
  }
}

function careerFiles(records: readonly WordsRecord[], language: Language): readonly CompiledFile[] {
  const first = records.flatMap((_, row) => (row % CAREERS_PER_FILE === 0 ? [row] : []))
  return first.map((row) => {
    const path = wordsPath(language, row)
    const some = records.slice(row, row + CAREERS_PER_FILE)
    const columns = WORD_FIELDS.map((field) => [field, some.map((record) => fieldOf(record[language], field))] as const)
    return { path, bytes: jsonLines({ ...named(path, some, language), ...Object.fromEntries(columns) }) }
  })
}

const fieldOf = (words: WordsOf, field: keyof CareerWords): CareerWords[keyof CareerWords] =>
  isWhole(words) ? words[field] : field === 'inShort' ? words.inShort : null
