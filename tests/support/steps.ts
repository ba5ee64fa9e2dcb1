/** The steps of `npm test`, in their order: what each is for, and how its tests are counted. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { budgetTable, checkBudgets } from '../budgets'
import { findOrInstallChromium, thisMachine } from './browser'
import { FAILED_CHECK, PASSED_CHECK, playwrightCounts, vitestCounts } from './counts'
import type { Counts } from './counts'

export interface Step {
  readonly name: string
  readonly does: string
  /** `undefined` where the step has nothing to check on this machine. */
  readonly run: () => Counts | undefined
}

const OWN_WORDS = '../shared/checks/own-words'
const PLAYWRIGHT_CONFIG = 'tests/e2e/playwright.config.ts'
const DIST = process.env['WAYMARK_DIST'] ?? 'dist'

/** Output passes through; nothing can ask a question. */
const succeeds = (command: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): boolean => {
  const { status, error } = spawnSync(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
    // Windows starts the tools through a command file.
    shell: process.platform === 'win32',
  })
  if (error !== undefined) console.log(error.message)
  return status === 0
}

const tool = (name: string): string => join('node_modules', '.bin', name)
const check = (succeeded: boolean): Counts => (succeeded ? PASSED_CHECK : FAILED_CHECK)
const npmScript = (name: string): Counts => check(succeeds('npm', ['run', '--silent', name]))

/** Runs a tool that writes a report, and reads it. A tool that died before its report counts as one failure. */
const counted = (run: (report: string) => boolean, count: (report: unknown, succeeded: boolean) => Counts): Counts => {
  const file = join(mkdtempSync(join(tmpdir(), 'waymark-report-')), 'report.json')
  const succeeded = run(file)
  return existsSync(file) ? count(JSON.parse(readFileSync(file, 'utf8')), succeeded) : FAILED_CHECK
}

const vitest = (project: string): Counts =>
  counted(
    (report) =>
      succeeds(tool('vitest'), [
        'run',
        ...['--project', project],
        ...['--reporter', 'dot', '--reporter', 'json', '--outputFile.json', report],
      ]),
    vitestCounts,
  )

const ownWords = (): Counts | undefined =>
  existsSync(OWN_WORDS) ? check(succeeds(process.execPath, [OWN_WORDS])) : undefined

/** What an earlier build left would be weighed and used in place of one that failed. */
const build = (): Counts => {
  rmSync(DIST, { recursive: true, force: true })
  const options = ['--logLevel', 'warn', '--outDir', DIST, '--emptyOutDir']
  return check(succeeds('npm', ['run', '--silent', 'build', '--', ...options]))
}

const withBuild = (step: () => Counts) => (): Counts => {
  if (existsSync(join(DIST, 'index.html'))) return step()
  console.log(`there is no build in ${DIST}`)
  return FAILED_CHECK
}

const budgets = (): Counts => {
  const lines = checkBudgets(DIST)
  console.log(budgetTable(lines))
  const passed = lines.filter(({ ok }) => ok).length
  return { passed, failed: lines.length - passed, skipped: 0 }
}

const endToEnd = (): Counts => {
  const browser = findOrInstallChromium(thisMachine((sentence) => console.log(sentence)))
  if (browser.kind === 'missing') {
    console.log(browser.advice)
    return FAILED_CHECK
  }
  console.log(`in ${browser.path}`)
  const args = ['test', '--config', PLAYWRIGHT_CONFIG, '--reporter', 'dot,json']
  return counted(
    (report) =>
      succeeds(tool('playwright'), args, { CHROMIUM_PATH: browser.path, PLAYWRIGHT_JSON_OUTPUT_FILE: report }),
    playwrightCounts,
  )
}

export const STEPS: readonly Step[] = [
  { name: 'types', does: 'compiles every layer in its own world', run: () => npmScript('types') },
  { name: 'lint', does: 'looks for what the code must not contain, and for its format', run: () => npmScript('lint') },
  { name: 'own-words', does: 'looks for sentences of the published sources', run: ownWords },
  { name: 'unit', does: 'tests the core, the layers, the commands', run: () => vitest('unit') },
  { name: 'data', does: 'tests the pipeline and what it made', run: () => vitest('data') },
  { name: 'component', does: 'tests what a person sees and uses', run: () => vitest('component') },
  { name: 'build', does: 'builds the app', run: build },
  { name: 'budgets', does: 'weighs the built app', run: withBuild(budgets) },
  { name: 'e2e', does: 'uses the built app in a real browser', run: withBuild(endToEnd) },
]
