/**
 * `npm run words`: `data/words/` → `public/data/words/` and `data/words/report.md`.
 *
 * `npm run words -- --check [CODE…]` writes nothing: it lists all that is wrong with the records whose codes begin so,
 * and prints how easy they read; `--sample SEED` draws records of every major group, to be read against what is
 * published. A build runs it first, so that nothing is built of a record that does not hold.
 */
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import type { OccupationsFile } from '../src/core/catalogue/files'
import { packWords } from './encode/packWords'
import { explain } from './explain'
import { readWords, recordPath, type WordsFile, type WordsRead } from './read/readWords'
import { quoted, SourceProblem } from './read/sourceProblem'
import type { CompiledFile } from './steps/files'
import type { WordProblem } from './steps/wordRules'
import { sampled } from './steps/wordsSample'
import { wordsTable } from './steps/wordsTable'

const USAGE = 'usage: npm run words [-- --check [CODE…] | --sample SEED]'
const FOLDER = 'data/words'
const COMPILED = 'public/data'
const REPORT = 'data/words/report.md'

/** @param root - the project's folder */
export function allWords(root: string): WordsRead {
  const file = readFileSync(join(root, COMPILED, 'occupations.json'), 'utf8')
  const { code: codes, hasInterests } = JSON.parse(file) as OccupationsFile
  const wanted = codes.map((code, row) => ({ code, whole: hasInterests[row] ?? false }))
  return readWords(filesIn(join(root, FOLDER)), wanted)
}

/** @throws SourceProblem naming the record and the field that does not hold */
export function compiledWords(root: string): readonly CompiledFile[] {
  return packWords(soundWords(root).records)
}

function soundWords(root: string): WordsRead {
  const read = allWords(root)
  const [first] = read.problems
  if (first) throw sourceProblem(first)
  return read
}

const sourceProblem = ({ code, field, expected, found }: WordProblem): SourceProblem =>
  new SourceProblem({ file: `${FOLDER}/${recordPath(code)}`, field }, expected, quoted(found))

function filesIn(folder: string): readonly WordsFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.json'))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }))
}

/** The old files stay whole until the new ones are. */
function write(root: string): void {
  const { records, quality } = soundWords(root)
  const [folder, next] = [join(root, COMPILED, 'words'), join(root, COMPILED, 'words.next')]
  rmSync(next, { recursive: true, force: true })
  const files = packWords(records)
  for (const { path, bytes } of files) {
    const file = join(next, path.slice('words/'.length))
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, bytes)
  }
  rmSync(folder, { recursive: true, force: true })
  renameSync(next, folder)
  writeFileSync(join(root, REPORT), wordsReport(quality))
  console.log(`${String(files.length)} files compiled from ${FOLDER}`)
}

/** How the records read, as `data/words/report.md` says it. */
export const wordsReport = (quality: WordsRead['quality']): string => `${REPORT_HEAD}\n\n${wordsTable(quality)}\n`

const REPORT_HEAD = `# How our own words read

Made by \`npm run words\`, whole records only. Grade: US reading grade (Flesch–Kincaid) of a record's English, every word
counted, technical names too; a line of a list counts as a sentence, and beside it the grade of the whole sentences alone.
Ease: Fernández Huerta's index of its Spanish, 60–70 normal, higher is easier. Words: the median record.`

function check(root: string, prefixes: readonly string[]): void {
  const asked = ({ code }: { readonly code: string }): boolean =>
    prefixes.length === 0 || prefixes.some((prefix) => code.startsWith(prefix))
  const { quality: all, problems } = allWords(root)
  const quality = all.filter(asked)
  const shown = problems.filter(asked)
  if (quality.length === 0 && shown.length === 0) throw new RangeError(`no record begins with ${prefixes.join(' or ')}`)
  for (const each of shown)
    console.log(`${each.code} ${each.field}: expected ${each.expected}, found ${quoted(each.found)}`)
  console.log(`${wordsTable(quality)}\n\n${String(shown.length)} problems`)
  process.exitCode = shown.length === 0 ? 0 : 1
}

function main(): void {
  const root = dirname(import.meta.dirname)
  const { values, positionals } = parseArgs({ options: OPTIONS, allowPositionals: true })
  if (values.check === true) check(root, positionals)
  else if (values.sample !== undefined) printSample(root, values.sample)
  else if (positionals.length > 0) throw new TypeError(USAGE)
  else write(root)
}

function printSample(root: string, seed: string): void {
  if (!/^\d+$/.test(seed)) throw new TypeError(`--sample: expected a whole number, found "${seed}"\n${USAGE}`)
  console.log(sampled(allWords(root).records, Number(seed)).join('\n'))
}

const OPTIONS = { check: { type: 'boolean' }, sample: { type: 'string' } } as const

if (process.argv[1] === import.meta.filename) {
  try {
    main()
  } catch (problem) {
    explain(problem, USAGE)
  }
}
