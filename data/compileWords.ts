/**
 * `npm run words`: `data/words/` → `public/data/words/`.
 *
 * `npm run words -- --check [CODE…]` writes nothing: it lists all that is wrong with the records whose codes begin so,
 * and prints how easy they read. A build makes sure that what is compiled is what the records say.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import type { OccupationsFile } from '../src/core/catalogue/files'
import { packWords } from './encode/packWords'
import { explain } from './explain'
import { readWords, wordsPath, type WordsFile, type WordsRead } from './read/readWords'
import { quoted, SourceProblem } from './read/sourceProblem'
import type { CompiledFile } from './steps/files'
import { hardToRead, qualityOf } from './steps/wordQuality'
import type { WordProblem } from './steps/wordRules'
import { wordsTable } from './steps/wordsTable'

const USAGE = 'usage: npm run words [-- --check [CODE…]]'
const FOLDER = 'data/words'
const COMPILED = 'public/data'

/** @param root - the project's folder */
export function allWords(root: string): WordsRead {
  const file = readFileSync(join(root, COMPILED, 'occupations.json'), 'utf8')
  const { code: codes, hasInterests } = JSON.parse(file) as OccupationsFile
  const wanted = codes.map((code, row) => ({ code, whole: hasInterests[row] ?? false }))
  return readWords(filesIn(join(root, FOLDER)), wanted)
}

/** @throws SourceProblem naming the record and the field that does not hold */
export function compiledWords(root: string): readonly CompiledFile[] {
  const { records, problems } = allWords(root)
  const [first] = problems
  if (first) throw sourceProblem(first)
  return packWords(records)
}

/** @throws SourceProblem where a record does not hold, or has been changed since it was compiled */
export function wordsAreCompiled(root: string): void {
  const stale = compiledWords(root).find(({ path, bytes }) => {
    const file = join(root, COMPILED, path)
    return !existsSync(file) || !readFileSync(file).equals(bytes)
  })
  if (stale) throw new SourceProblem({ file: join(COMPILED, stale.path) }, 'what `npm run words` makes', 'an older one')
}

const sourceProblem = ({ code, field, expected, found }: WordProblem): SourceProblem =>
  new SourceProblem({ file: `${FOLDER}/${wordsPath(code)}`, field }, expected, quoted(found))

function filesIn(folder: string): readonly WordsFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.json'))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }))
}

function write(root: string): void {
  const files = compiledWords(root)
  rmSync(join(root, COMPILED, 'words'), { recursive: true, force: true })
  for (const { path, bytes } of files) {
    mkdirSync(dirname(join(root, COMPILED, path)), { recursive: true })
    writeFileSync(join(root, COMPILED, path), bytes)
  }
  console.log(`${String(files.length)} files compiled from ${FOLDER}`)
}

function check(root: string, prefixes: readonly string[]): void {
  const asked = ({ code }: { readonly code: string }): boolean =>
    prefixes.length === 0 || prefixes.some((prefix) => code.startsWith(prefix))
  const { records, problems } = allWords(root)
  const quality = records.filter(asked).map(qualityOf)
  const shown = [...problems.filter(asked), ...quality.flatMap(hardToRead)]
  for (const each of shown)
    console.log(`${each.code} ${each.field}: expected ${each.expected}, found ${quoted(each.found)}`)
  console.log(`${wordsTable(quality)}\n\n${String(shown.length)} problems`)
  process.exitCode = shown.length === 0 ? 0 : 1
}

function main(): void {
  const root = dirname(import.meta.dirname)
  const { values, positionals } = parseArgs({ options: { check: { type: 'boolean' } }, allowPositionals: true })
  if (values.check === true) check(root, positionals)
  else write(root)
}

if (process.argv[1] === import.meta.filename) {
  try {
    main()
  } catch (problem) {
    explain(problem, USAGE)
  }
}
