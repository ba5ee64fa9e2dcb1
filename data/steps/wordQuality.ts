/** How easy the records read, and how long they are. */
import { isWhole, type WordsOf, type WordsRecord } from '../../src/core/catalogue/words'
import { englishGrade, spanishEase, type Sentences } from './readability'
import { saidIn, wordsIn, type WordProblem } from './wordRules'

/** All sentences of a text, one by one; a line of a list is one. */
export const sentencesOf = (text: string): Sentences => text.split(/(?<=[.!?])\s+/)

export interface RecordQuality {
  readonly code: string
  readonly whole: boolean
  /** US reading grade of the English; a line of a list counts as a sentence. */
  readonly grade: number
  /** The same without the lists: whole sentences only, which are harder. */
  readonly prose: number
  /** Fernández Huerta's reading ease of the Spanish. */
  readonly ease: number
  readonly words: { readonly en: number; readonly es: number }
}

/** Of a record that is a line, the line. */
const proseOf = (words: WordsOf): readonly string[] =>
  saidIn(words).flatMap(({ field, text }) => (LISTS.has(field) ? [] : [text]))
const LISTS: ReadonlySet<string> = new Set(['onTheJob', 'whoLikesIt'])

export function qualityOf({ code, en, es: { title: _title, ...es } }: WordsRecord): RecordQuality {
  const texts = { en: saidIn(en).map(({ text }) => text), es: saidIn(es).map(({ text }) => text) }
  const count = (list: readonly string[]): number => list.flatMap(wordsIn).length
  return {
    code,
    whole: isWhole(en),
    grade: englishGrade(texts.en.flatMap(sentencesOf)),
    prose: englishGrade(proseOf(en).flatMap(sentencesOf)),
    ease: spanishEase(texts.es.flatMap(sentencesOf)),
    words: { en: count(texts.en), es: count(texts.es) },
  }
}

/** What a ninth-grader reads with ease, and where Spanish begins to be "fairly hard" on its author's scale. */
const HARDEST = { grade: 9, ease: 50 }

/** Whole records that are too hard to read. */
export function hardToRead({ code, whole, grade, ease }: RecordQuality): readonly WordProblem[] {
  if (!whole) return []
  const english = {
    code,
    field: 'en',
    expected: `a reading grade of at most ${String(HARDEST.grade)}`,
    found: grade.toFixed(1),
  }
  const spanish = {
    code,
    field: 'es',
    expected: `a reading ease of at least ${String(HARDEST.ease)}`,
    found: ease.toFixed(0),
  }
  return [...(grade > HARDEST.grade ? [english] : []), ...(ease < HARDEST.ease ? [spanish] : [])]
}
