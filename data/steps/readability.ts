/** How hard a text is to read: a US grade for English, the Fernández Huerta index for Spanish. */
import { fleschKincaid } from 'flesch-kincaid'
import silabea from 'silabea'
import { syllable } from 'syllable'

/** Each sentence stands alone: an item or a step is one, with or without its full stop. */
export type Sentences = readonly string[]

const wordsOf = (sentences: Sentences): string[] =>
  sentences.flatMap((sentence) => sentence.match(/[\p{L}\p{N}'’-]+/gu) ?? [])

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

/**
 * The Flesch–Kincaid grade: Kincaid, Fishburne, Rogers & Chissom (1975), "Derivation of new readability formulas for
 * Navy enlisted personnel". 6 is what a US sixth-grader reads with ease.
 */
export function englishGrade(sentences: Sentences): number {
  const words = wordsOf(sentences)
  return fleschKincaid({ sentence: sentences.length, word: words.length, syllable: sum(words.map(syllable)) })
}

/** Read out, a Spanish number of one or two digits has about three syllables ("cincuenta", "quince por ciento"). */
const DIGITS_SYLLABLES = 3

const spanishSyllables = (word: string): number =>
  /\d/.test(word) ? DIGITS_SYLLABLES : silabea.getSilabas(word).numeroSilaba

/**
 * Reading ease in Spanish: 206.84 − 60 · syllables per word − 1.02 · words per sentence, with the syllables of a
 * hundred words as Fernández Huerta (1959), "Medidas sencillas de lecturabilidad", Consigna 214, counts them.
 * From 70 upwards is "fairly easy", his sixth grade or below; higher is easier.
 */
export function spanishEase(sentences: Sentences): number {
  const words = wordsOf(sentences)
  return 206.84 - (60 * sum(words.map(spanishSyllables))) / words.length - (1.02 * words.length) / sentences.length
}
