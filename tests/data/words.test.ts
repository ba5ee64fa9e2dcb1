/** Our own words: a record for every occupation, each as it should be, and a build that stops where one is not. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { allWords, compiledWords, wordsReport } from '../../data/compileWords'
import { recordPath } from '../../data/read/readWords'
import { saidIn } from '../../data/steps/wordRules'
import { sampled } from '../../data/steps/wordsSample'
import { median } from '../../data/steps/wordsTable'
import { unpackWords, type PackedWordsFile, type WordsListFile } from '../../src/core/catalogue/packedWords'
import { isWhole, type WordsRecord } from '../../src/core/catalogue/words'
import { CAREERS_PER_FILE } from '../../src/core/catalogue/packedCareers'

const ROOT = join(import.meta.dirname, '../..')
const { records, quality, problems } = allWords(ROOT)
const ascending = (values: readonly number[]): readonly number[] => [...values].sort((one, other) => one - other)

describe('the records', () => {
  it('are there for every occupation, whole for the 923 with data, and nothing is wrong with them', () => {
    expect(problems).toEqual([])
    expect(records).toHaveLength(1016)
    expect(records.filter(({ en, es }) => isWhole(en) && isWhole(es))).toHaveLength(923)
  })

  it('read at seventh grade or below, none above ninth, and easily in Spanish', () => {
    const whole = quality.filter((each) => each.whole)
    expect(median(ascending(whole.map(({ grade }) => grade)))).toBeLessThanOrEqual(7)
    expect(Math.max(...whole.map(({ grade }) => grade))).toBeLessThanOrEqual(9)
    // From 60 on Fernández Huerta calls a text "normal".
    expect(median(ascending(whole.map(({ ease }) => ease)))).toBeGreaterThanOrEqual(60)
  })

  it('name every career differently in Spanish', () => {
    const titles = records.map(({ es }) => es.title.toLowerCase())
    expect(new Set(titles).size).toBe(titles.length)
  })

  it('are weighed in a report that is up to date', () => {
    expect(readFileSync(join(ROOT, 'data/words/report.md'), 'utf8')).toBe(wordsReport(quality))
  })

  it('are compiled as they stand', () => {
    const stale = compiledWords(ROOT).filter(
      ({ path, bytes }) => !readFileSync(join(ROOT, 'public/data', path)).equals(bytes),
    )
    expect(stale.map(({ path }) => path)).toEqual([])
  })
})

describe('compiled words', () => {
  const files = new Map(
    compiledWords(ROOT).map(({ path, bytes }) => [path, JSON.parse(new TextDecoder().decode(bytes))]),
  )

  it('unpack to the records they were made of', () => {
    records.forEach(({ code, en, es }, row) => {
      const file = (language: string) =>
        files.get(`words/${language}/${String(Math.floor(row / CAREERS_PER_FILE))}.json`) as PackedWordsFile
      expect(unpackWords(file('en'), code)).toEqual(en)
      expect(unpackWords(file('es'), code)).toEqual(es)
    })
  })

  it('name every career in Spanish, and say in both languages what it is in short', () => {
    const list = files.get('words/es/list.json') as WordsListFile
    expect(list.title).toEqual(records.map(({ es }) => es.title))
    expect(list.inShort).toEqual(records.map(({ es }) => es.inShort))
    const english = files.get('words/en/list.json') as WordsListFile
    expect(english.title).toBeUndefined()
    expect(english.inShort).toEqual(records.map(({ en }) => en.inShort))
  })
})

const CODE = '29-2072.00'
const LINE = '11-9199.00'

describe('a sample to be read against what is published', () => {
  const drawn = sampled(records, 20261122)

  it('has at least sixty whole records, of every major group that is surveyed', () => {
    expect(drawn.length).toBeGreaterThanOrEqual(60)
    const groups = new Set(quality.filter((each) => each.whole).map(({ code }) => code.slice(0, 2)))
    expect(new Set(drawn.map((code) => code.slice(0, 2)))).toEqual(groups)
    expect(quality.filter(({ code, whole }) => drawn.includes(code) && !whole)).toEqual([])
  })

  it('is drawn by its seed alone', () => {
    expect(sampled(records, 20261122)).toEqual(drawn)
    expect(sampled(records, 7)).not.toEqual(drawn)
  })
})

describe('a record that does not hold stops the build with its code and field', () => {
  let root: string
  const file = (code: string): string => join(root, 'data/words', recordPath(code))
  const spoil = (code: string, how: (record: WordsRecord) => unknown): void => {
    writeFileSync(file(code), JSON.stringify(how(JSON.parse(readFileSync(file(code), 'utf8')) as WordsRecord)))
  }
  const english = (changed: object) => (record: WordsRecord) => ({ ...record, en: { ...record.en, ...changed } })
  const spanish = (changed: object) => (record: WordsRecord) => ({ ...record, es: { ...record.es, ...changed } })

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'waymark-words-'))
    cpSync(join(ROOT, 'data/words'), join(root, 'data/words'), { recursive: true })
    mkdirSync(join(root, 'public/data'), { recursive: true })
    cpSync(join(ROOT, 'public/data/occupations.json'), join(root, 'public/data/occupations.json'))
  })
  afterEach(() => rmSync(root, { recursive: true }))

  it.each([
    ['a field that is missing', 'en.wayIn', english({ wayIn: undefined })],
    ['a field too many', 'en.pay', english({ pay: 'A good deal.' })],
    ['too few lines', 'es.onTheJob', spanish({ onTheJob: ['Leer las notas del día', 'Archivar cada papel'] })],
    ['a long sentence in short', 'en.inShort', english({ inShort: `Keep ${'records and '.repeat(12)}charts.` })],
    [
      'a line that does not begin with a verb',
      'en.onTheJob.0',
      english(firstLine('Checking that every form is signed')),
    ],
    ['a Spanish line without an infinitive', 'es.onTheJob.0', spanish(firstLine('Revisa que todo tenga firma'))],
    ['filler', 'en.place', english({ place: 'A dynamic office with many screens.' })],
    ['a number', 'en.wayIn', english({ wayIn: 'Most train for two years at a community college.' })],
    ['a figure', 'en.goodToKnow', english({ goodToKnow: 'The pay begins at $20 an hour in most places.' })],
    ['words of one gender', 'en.people', english({ people: 'Works with a nurse and her patients.' })],
    ['a masculine alone', 'es.people', spanish({ people: 'Trabajo con los maestros de la escuela.' })],
    ['words to the reader', 'es.goodToKnow', spanish({ goodToKnow: 'Usted trabaja casi todo el día a solas.' })],
    [
      'sentences that are too hard',
      'en',
      english({
        school:
          'International administrative regulatory documentation necessitates extraordinarily sophisticated interpretation.',
        goodToKnow:
          'Organizational accountability considerations predominantly characterize interdisciplinary communication responsibilities.',
        place:
          'Multidisciplinary institutional environments, predominantly administrative facilities, occasionally international.',
        people:
          'Interdepartmental representatives, administrative professionals and governmental organizations internationally.',
      }),
    ],
    ['no full stop', 'en.school', english({ school: 'Biology and health classes help a lot' })],
    ['a license in one language', 'es.license', spanish({ license: null })],
    ['another sentence’s words', 'en.place', english({ place: otherPlace() })],
    ['Spanish with other lines', 'es.onTheJob', spanish({ onTheJob: spanishLines().slice(1) })],
  ])('%s', (_, field, how) => {
    spoil(CODE, how)
    expect(() => compiledWords(root)).toThrow(`data/words/29/${CODE}.json, field ${field}: expected`)
  })

  it('a record that is missing, or no JSON', () => {
    rmSync(file(CODE))
    expect(() => compiledWords(root)).toThrow(`data/words/29/${CODE}.json, field record`)
    writeFileSync(file(CODE), '{')
    expect(() => compiledWords(root)).toThrow(`data/words/29/${CODE}.json, field record: expected JSON`)
  })

  it('a line where a whole record is wanted, and a record of no occupation', () => {
    spoil(CODE, ({ code, en, es }) => ({
      code,
      en: { inShort: en.inShort },
      es: { title: es.title, inShort: es.inShort },
    }))
    expect(() => compiledWords(root)).toThrow(`${CODE}.json, field en.`)
    cpSync(join(ROOT, 'data/words', recordPath(CODE)), file(CODE))
    mkdirSync(dirname(file('99-9999.00')))
    writeFileSync(file('99-9999.00'), readFileSync(file(LINE)))
    expect(() => compiledWords(root)).toThrow(
      'data/words/99/99-9999.00.json, field file: expected the path of an occupation',
    )
  })
})

const recordOf = (code: string): WordsRecord => {
  const record = records.find((each) => each.code === code)
  if (!record) throw new RangeError(`no record ${code}`)
  return record
}
function firstLine(line: string) {
  return { onTheJob: [line, 'Sort the mail', 'File the forms by date', 'Answer the phone at the desk'] }
}
function otherPlace(): string {
  return saidIn(recordOf('29-1141.00').en).find(({ field }) => field === 'place')?.text ?? ''
}
function spanishLines(): readonly string[] {
  const { es } = recordOf(CODE)
  return isWhole(es) ? es.onTheJob : []
}
