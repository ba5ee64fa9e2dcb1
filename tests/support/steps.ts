/** The steps of `npm test`, in their order: what each is for, and how its tests are counted. */
import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { budgetTable, checkBudgets } from '../budgets'
import { findOrInstallChromium, thisMachine } from './browser'
import { counted, succeeds, tool } from './commands'
import type { Say } from './commands'
import { FAILED_CHECK, PASSED_CHECK, playwrightCounts, vitestCounts } from './counts'
import type { Counts } from './counts'
import type { Step } from './runSteps'

type Run = Step['run']

const OWN_WORDS = '../shared/checks/own-words'
const PLAYWRIGHT_CONFIG = 'tests/e2e/playwright.config.ts'
const DIST = process.env['WAYMARK_DIST'] ?? 'dist'

const check = (succeeded: boolean): Counts => (succeeded ? PASSED_CHECK : FAILED_CHECK)

const npmScript =
  (name: string, args: readonly string[] = []): Run =>
  async (say) =>
    check(await succeeds({ command: 'npm', args: ['run', '--silent', name, ...args] }, say))

const vitest =
  (project: string): Run =>
  (say) =>
    counted((report) => {
      const reporters = ['--reporter', 'dot', '--reporter', 'json', '--outputFile.json', report]
      return succeeds({ command: tool('vitest'), args: ['run', '--project', project, ...reporters] }, say)
    }, vitestCounts)

const ownWords: Run = async (say) =>
  existsSync(OWN_WORDS) ? check(await succeeds({ command: process.execPath, args: [OWN_WORDS] }, say)) : undefined

/** What an earlier build left would be weighed and used in place of one that failed. */
const build: Run = (say) => {
  rmSync(DIST, { recursive: true, force: true })
  return npmScript('build', ['--', '--logLevel', 'warn', '--outDir', DIST, '--emptyOutDir'])(say)
}

const withBuild =
  (step: Run): Run =>
  async (say) => {
    if (existsSync(join(DIST, 'index.html'))) return step(say)
    say(`there is no build in ${DIST}\n`)
    return FAILED_CHECK
  }

const budgets = (say: Say): Counts => {
  const lines = checkBudgets(DIST)
  say(`${budgetTable(lines)}\n`)
  const passed = lines.filter(({ ok }) => ok).length
  return { passed, failed: lines.length - passed, skipped: 0 }
}

const endToEnd: Run = async (say) => {
  const browser = findOrInstallChromium(thisMachine((sentence) => say(`${sentence}\n`)))
  if (browser.kind === 'missing') {
    say(`${browser.advice}\n`)
    return FAILED_CHECK
  }
  say(`in ${browser.path}\n`)
  const args = ['test', '--config', PLAYWRIGHT_CONFIG, '--reporter', 'dot,json']
  return counted((report) => {
    const env = { CHROMIUM_PATH: browser.path, PLAYWRIGHT_JSON_OUTPUT_FILE: report }
    return succeeds({ command: tool('playwright'), args, env }, say)
  }, playwrightCounts)
}

export const STEPS: readonly Step[] = [
  { name: 'types', does: 'compiles every layer in its own world', run: npmScript('types') },
  { name: 'lint', does: 'looks for what the code must not contain, and for its format', run: npmScript('lint') },
  { name: 'own-words', does: 'looks for sentences of the published sources', run: ownWords },
  { name: 'unit', does: 'tests the core, the layers, the commands', run: vitest('unit') },
  { name: 'data', does: 'tests the pipeline and what it made', run: vitest('data') },
  { name: 'component', does: 'tests what a person sees and uses', run: vitest('component') },
  // It writes our words anew, which the tests above read.
  { name: 'build', does: 'builds the app', alone: true, run: build },
  {
    name: 'budgets',
    does: 'weighs the built app',
    alone: true,
    run: withBuild((say) => Promise.resolve(budgets(say))),
  },
  { name: 'e2e', does: 'uses the built app in a real browser', alone: true, run: withBuild(endToEnd) },
]
