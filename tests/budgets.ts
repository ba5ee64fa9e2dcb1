/** Measures a build against the budgets of the design and prints them: `tsx tests/budgets.ts [FOLDER]`. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { DistError, closureOf, filesIn, filesOf, gzipBytes, gzipTotal, readChunks } from './support/dist'
import type { Chunks } from './support/dist'

export interface Budget {
  readonly name: string
  readonly ok: boolean
  /** What was measured and what is allowed, as a person reads it. */
  readonly measured: string
  readonly allowed: string
}

/** Kilobytes and megabytes of the budgets are thousands, as browsers' tools count transfers. */
const KILO = 1000
const MEGA = 1_000_000

const JS_LIMIT = 60 * KILO
const FIRST_ITEM_LIMIT = 120 * KILO
const RANKING_LIMIT = 150 * KILO
const CAREER_LIMIT = 20 * KILO
const INSTALL_LIMIT = 4 * MEGA

/** The way to the first item: the page, with its first screen and the quiz. */
const FIRST_CHUNKS = ['index.html']

/** The words of those screens, loaded beside them: the `messages` of their routes, and the items'. */
export const FIRST_ITEM_WORDS = /^src\/i18n\/(?:messages\/(?:home|names|quiz)\/en|items\/interest\.en)\.ts$/
/** What the first item needs that no chunk imports. `tests/e2e/first-load.spec.ts` checks that the list is whole. */
export const FIRST_ITEM_FILES = [
  'index.html',
  'before-paint.js',
  'manifest.webmanifest',
  'icon.svg',
  'data/interest-prior.json',
]
const FIRST_FONT = /^assets\/.*-latin-wght-normal-[^/]*\.woff2$/

/** Chart.js marks every canvas with this property, which no minifier renames. */
const CHART_MARK = '$chartjs'

const SEARCH = 'src/stores/search/chunk.ts'
/** With the tables of places, which it stands in. */
const STATES_MAP = 'src/features/career/PlacesTable.vue'

export interface FirstLoad {
  readonly scripts: readonly string[]
  readonly sheets: readonly string[]
  readonly others: readonly string[]
}

/** Every file fetched, in English, before the first item can be rated by a person who comes in at the front. */
export const firstLoadOf = (folder: string): FirstLoad => {
  const chunks = readChunks(folder)
  const words = Object.keys(chunks).filter((key) => FIRST_ITEM_WORDS.test(key))
  const keys = closureOf(chunks, [...FIRST_CHUNKS, ...words])
  const fonts = filesIn(folder).filter((file) => FIRST_FONT.test(file))
  const others = [...FIRST_ITEM_FILES.filter((file) => !file.endsWith('.js')), ...fonts]
  const scripts = [...filesOf(chunks, keys, 'js'), ...FIRST_ITEM_FILES.filter((file) => file.endsWith('.js'))]
  return { scripts, sheets: filesOf(chunks, keys, 'css'), others }
}

const bytesText = (bytes: number): string =>
  bytes >= MEGA ? `${(bytes / MEGA).toFixed(2)} MB` : `${(bytes / KILO).toFixed(1)} kB`

const atMost = (name: string, bytes: number, limit: number): Budget => ({
  name,
  ok: bytes <= limit,
  measured: bytesText(bytes),
  allowed: bytesText(limit),
})

const scriptBudget = (folder: string): Budget =>
  atMost('JavaScript before the first item', gzipTotal(folder, firstLoadOf(folder).scripts), JS_LIMIT)

const transferBudget = (folder: string): Budget => {
  const { scripts, sheets, others } = firstLoadOf(folder)
  return atMost(
    'everything before the first item',
    gzipTotal(folder, [...scripts, ...sheets, ...others]),
    FIRST_ITEM_LIMIT,
  )
}

const RANKING_FILE = /^data\/(?:occupations\.json|profiles\.bin|content-map\.json|[^/]+-prior\.json)$/

const rankingBudget = (folder: string): Budget => {
  const files = filesIn(folder).filter((file) => RANKING_FILE.test(file))
  for (const needed of ['data/occupations.json', 'data/profiles.bin']) {
    if (!files.includes(needed)) throw new DistError(`the build has no ${needed}`)
  }
  return atMost('data for ranking all occupations', gzipTotal(folder, files), RANKING_LIMIT)
}

const LANGUAGES = ['en', 'es']

const careerBudget = (folder: string): Budget => {
  const files = filesIn(folder).filter((file) => file.startsWith('data/careers/'))
  if (files.length === 0) throw new DistError('the build has no data/careers')
  /** Its facts, and its words in the language that needs more. */
  const page = (facts: string): number => {
    const words = LANGUAGES.map((language) => facts.replace('data/careers/', `data/words/${language}/`))
    return gzipBytes(folder, facts) + Math.max(...words.map((file) => gzipBytes(folder, file)))
  }
  return atMost(`facts and words of a career, most of ${files.length}`, Math.max(...files.map(page)), CAREER_LIMIT)
}

/** Chunks that only the other language loads: their source is named for it. */
const SPANISH = /(?:^|[./])es\.ts$/

const otherLanguage = (chunks: Chunks): ReadonlySet<string> =>
  new Set(Object.entries(chunks).flatMap(([key, { file }]) => (SPANISH.test(key) ? [file] : [])))

/** The other language's words about careers. */
const SPANISH_WORDS = /^data\/words\/es\//

/** Not part of an install, as `vite.config.ts` says: what no page reads, and the glyphs beyond English and Spanish. */
const NOT_INSTALLED = /^\.vite\/|\.map$|-latin-ext-|^robots\.txt$|^regions\/.*\.schema\.json$|^data\/abilities\.json$/

/** The limit is of one language; what a browser keeps is both, so that the language can be changed offline. */
const installBudget = (folder: string): Budget => {
  const spanish = otherLanguage(readChunks(folder))
  const installed = filesIn(folder).filter((file) => !NOT_INSTALLED.test(file))
  const english = installed.filter((file) => !SPANISH_WORDS.test(file) && !spanish.has(file))
  const budget = atMost('the whole offline install, English', gzipTotal(folder, english), INSTALL_LIMIT)
  return { ...budget, measured: `${budget.measured} (${bytesText(gzipTotal(folder, installed))} with Spanish)` }
}

const chartBudget = (folder: string): Budget => {
  const holds = (file: string) => readFileSync(join(folder, file), 'utf8').includes(CHART_MARK)
  // Where no chunk has the mark, the mark is out of date and its absence says nothing.
  if (!filesIn(folder).some((file) => file.endsWith('.js') && holds(file)))
    throw new DistError('no chunk holds Chart.js')
  const early = firstLoadOf(folder).scripts.filter(holds)
  return {
    name: 'Chart.js before the first item',
    ok: early.length === 0,
    measured: early.join(', ') || 'absent',
    allowed: 'absent',
  }
}

/** What comes only when it is wanted, by the source that its chunk is named for. */
const laterBudget =
  (name: string, source: string) =>
  (folder: string): Budget => {
    const chunks = readChunks(folder)
    if (!chunks[source]) throw new DistError(`the build has no chunk of its own for ${source}`)
    const own = filesOf(chunks, [source], 'js')
    const early = firstLoadOf(folder).scripts.filter((file) => own.includes(file))
    const size = bytesText(gzipTotal(folder, own))
    return { name, ok: early.length === 0, measured: early.join(', ') || `${size} later`, allowed: 'absent' }
  }

const MEASURES: Readonly<Record<string, (folder: string) => Budget>> = {
  'JavaScript before the first item': scriptBudget,
  'everything before the first item': transferBudget,
  'data for ranking all occupations': rankingBudget,
  'facts and words of a career': careerBudget,
  'the whole offline install, English': installBudget,
  'Chart.js before the first item': chartBudget,
  'search before the first item': laterBudget('search before the first item', SEARCH),
  'the map of states before the first item': laterBudget('the map of states before the first item', STATES_MAP),
}

/** A budget that cannot be measured is not kept. */
const measure = (name: string, budgetOf: (folder: string) => Budget, folder: string): Budget => {
  try {
    return budgetOf(folder)
  } catch (error) {
    return { name, ok: false, measured: error instanceof Error ? error.message : String(error), allowed: 'measurable' }
  }
}

export const checkBudgets = (folder: string): readonly Budget[] =>
  Object.entries(MEASURES).map(([name, budgetOf]) => measure(name, budgetOf, folder))

export const budgetTable = (budgets: readonly Budget[]): string => {
  const width = Math.max(...budgets.map(({ name }) => name.length))
  const line = ({ name, ok, measured, allowed }: Budget) =>
    `${ok ? 'ok  ' : 'OVER'}  ${name.padEnd(width)}  ${measured.padStart(9)}  of ${allowed}`
  return budgets.map(line).join('\n')
}

const isCommand = import.meta.url === pathToFileURL(process.argv[1] ?? '').href
if (isCommand) {
  const folder = process.argv[2] ?? 'dist'
  if (!existsSync(folder)) throw new DistError(`${folder} is not there: run "npm run build"`)
  const budgets = checkBudgets(folder)
  console.log(budgetTable(budgets))
  process.exitCode = budgets.every(({ ok }) => ok) ? 0 : 1
}
