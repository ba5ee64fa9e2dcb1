/**
 * `npm run words [-- --check CODE…]`: `data/words/` → `public/data/words/`.
 *
 * `--check` writes nothing and says what is wrong with the records whose codes begin so.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import type { OccupationsFile } from '../src/core/catalogue/files'
import { readWords, type WordsFile, type WordsRead } from './read/readWords'
import { qualityOf } from './steps/wordQuality'

const ROOT = dirname(import.meta.dirname)
const WORDS = join(ROOT, 'data/words')
const OCCUPATIONS = join(ROOT, 'public/data/occupations.json')

function filesIn(folder: string): readonly WordsFile[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.json'))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }))
}

export function allWords(): WordsRead {
  const occupations = JSON.parse(readFileSync(OCCUPATIONS, 'utf8')) as OccupationsFile
  const wanted = occupations.code.map((code, row) => ({ code, whole: occupations.hasInterests[row] ?? false }))
  return readWords(filesIn(WORDS), wanted)
}

function check(prefixes: readonly string[]): void {
  const asked = (code: string): boolean => prefixes.length === 0 || prefixes.some((prefix) => code.startsWith(prefix))
  const { records, problems } = allWords()
  const shown = problems.filter(({ code }) => asked(code))
  for (const { code, field, expected, found } of shown) console.log(`${code} ${field}: expected ${expected}, found ${found}`)
  const quality = records.filter(({ code }) => asked(code)).map(qualityOf)
  for (const { code, grade, ease, whole } of quality) {
    if (whole && grade > 8.5) console.log(`${code} en: reading grade ${grade.toFixed(1)}; at most 8.5`)
    if (whole && ease < 50) console.log(`${code} es: reading ease ${ease.toFixed(0)}; at least 50`)
  }
  const grades = quality.filter(({ whole }) => whole).map(({ grade }) => grade).sort((a, b) => a - b)
  const words = quality.filter(({ whole }) => whole).map(({ words }) => words)
  const mean = (list: readonly number[]): string => (list.reduce((a, b) => a + b, 0) / list.length).toFixed(0)
  console.log(
    `${quality.length} records, ${shown.length} problems; reading grade: median ${grades[grades.length >> 1]?.toFixed(1) ?? '-'}, highest ${grades.at(-1)?.toFixed(1) ?? '-'}; words en ${mean(words.map(({ en }) => en))}, es ${mean(words.map(({ es }) => es))}`,
  )
}

const { values, positionals } = parseArgs({ options: { check: { type: 'boolean' } }, allowPositionals: true })
if (values.check === true) check(positionals)
