/** `npm test`: runs every kind of test, goes on after a failure, and ends with one line that counts them all. */
import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { sumCounts } from './support/counts'
import { runSteps } from './support/runSteps'
import type { Outcome, Step } from './support/runSteps'
import { STEPS } from './support/steps'

/** More would only take turns: the tests share out the further processors themselves. */
const MOST_LANES = 2

const { values } = parseArgs({ options: { only: { type: 'string' } } })

const chosenSteps = (only: string | undefined): readonly Step[] => {
  if (only === undefined) return STEPS
  const names = only.split(',')
  const unknown = names.filter((name) => !STEPS.some((step) => step.name === name))
  if (unknown.length === 0) return STEPS.filter(({ name }) => names.includes(name))
  throw new RangeError(`--only: no step ${unknown.join(', ')}; there are ${STEPS.map(({ name }) => name).join(', ')}`)
}

const tableOf = (outcomes: readonly Outcome[]): string => {
  const row = (cells: readonly string[]) =>
    cells.map((cell, i) => (i === 0 ? cell.padEnd(10) : cell.padStart(8))).join('')
  const lines = outcomes.map(({ name, counts, seconds }) =>
    row([name, ...[counts.passed, counts.failed, counts.skipped].map(String), `${seconds.toFixed(1)} s`]),
  )
  return [row(['', 'passed', 'failed', 'skipped', 'time']), ...lines].join('\n')
}

const start = performance.now()
const lanes = Math.min(MOST_LANES, availableParallelism())
const outcomes = await runSteps(chosenSteps(values.only), lanes, (text) => process.stdout.write(text))
const total = sumCounts(outcomes.map(({ counts }) => counts))
console.log(`\n${tableOf(outcomes)}\n`)
console.log(`${((performance.now() - start) / 1000).toFixed(1)} s in all`)
console.log(`${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1
