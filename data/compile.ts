/**
 * `npm run data -- --sources DIR`: published files → `public/data/` and `data/report.md`.
 *
 * The only module of the pipeline that touches the disk. Everything is compiled in memory first; the new output is
 * written beside the old one and takes its place when it is whole.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { SkillItem } from '../src/core/instrument/item'
import { SKILL_ITEMS } from '../src/core/instrument/skillItems'
import { releaseOf } from './encode/release'
import { report } from './encode/report'
import { fileGroups } from './encode/sizes'
import { explain } from './explain'
import { readPublished } from './read/published'
import { SourceProblem } from './read/sourceProblem'
import { compiledFiles, MADE_BY, type CompiledFile } from './steps/files'

const ROOT = dirname(import.meta.dirname)
const SOURCE_FOLDERS = ['data/sources', '../shared/sources']
const USAGE = 'usage: npm run data -- [--sources DIR] [--out DIR] [--report FILE]'

export interface Compilation {
  readonly sources: string
  readonly out: string
  readonly report: string
  readonly items: readonly SkillItem[]
}

/** @throws SourceProblem where a published file is not what it should be; nothing has been written then */
export async function compile({
  sources,
  out,
  report: reportFile,
  items,
}: Compilation): Promise<readonly CompiledFile[]> {
  const read = new Map<string, Uint8Array>()
  const published = await readPublished((file) => Promise.resolve(fileBytes(sources, file, read)))
  const release = releaseOf(read)
  const { files, gaps, counts } = compiledFiles(published, items, release)
  const text = report({ release, readings: published, counts, groups: fileGroups(files), gaps })
  // The report first: where it cannot be written, the output stays as it was.
  mkdirSync(dirname(reportFile), { recursive: true })
  writeFileSync(reportFile, text)
  replaceFolder(out, files)
  return files
}

function fileBytes(folder: string, file: string, read: Map<string, Uint8Array>): Uint8Array {
  const before = read.get(file)
  if (before) return before
  const path = join(folder, file)
  if (!existsSync(path)) throw new SourceProblem({ file: path }, 'a published file', 'none')
  if (!statSync(path).isFile()) throw new SourceProblem({ file: path }, 'a published file', 'a folder')
  const bytes = readFileSync(path)
  read.set(file, bytes)
  return bytes
}

/** The old output stays whole until the new one is. */
function replaceFolder(out: string, files: readonly CompiledFile[]): void {
  const next = `${out}.next`
  const old = `${out}.old`
  rmSync(next, { recursive: true, force: true })
  rmSync(old, { recursive: true, force: true })
  for (const { path, bytes } of [...files, ...othersIn(out)]) {
    mkdirSync(dirname(join(next, path)), { recursive: true })
    writeFileSync(join(next, path), bytes)
  }
  if (existsSync(out)) renameSync(out, old)
  renameSync(next, out)
  rmSync(old, { recursive: true, force: true })
}

/** What other commands have put into the folder, such as `interest-prior.json` and `words/`, stays. */
function othersIn(out: string): CompiledFile[] {
  if (!existsSync(out)) return []
  return readdirSync(out, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(out, path)).isFile())
    .map((path) => ({ path, bytes: readFileSync(join(out, path)) }))
    .filter(({ bytes }) => !bytes.includes(`"madeBy":"${MADE_BY}"`))
}

const OPTIONS = { sources: { type: 'string' }, out: { type: 'string' }, report: { type: 'string' } } as const

async function main(): Promise<void> {
  const { values } = parseArgs({ options: OPTIONS })
  const sources = values.sources === undefined ? defaultSources() : resolve(values.sources)
  const out = values.out === undefined ? join(ROOT, 'public/data') : resolve(values.out)
  const reportFile = values.report === undefined ? join(ROOT, 'data/report.md') : resolve(values.report)
  const files = await compile({ sources, out, report: reportFile, items: SKILL_ITEMS })
  console.log(`${String(files.length)} files compiled from ${sources} into ${out}`)
}

/** The first of the usual folders that holds published files. */
function defaultSources(): string {
  const folders = SOURCE_FOLDERS.map((folder) => resolve(ROOT, folder))
  const found = folders.find((folder) => existsSync(folder) && hasFolders(folder))
  if (found === undefined)
    throw new SourceProblem({ file: folders.join(' or ') }, 'a folder of published files', 'none')
  return found
}

const hasFolders = (folder: string): boolean =>
  readdirSync(folder, { withFileTypes: true }).some((entry) => entry.isDirectory())

if (process.argv[1] === import.meta.filename) await main().catch((problem: unknown) => explain(problem, USAGE))
