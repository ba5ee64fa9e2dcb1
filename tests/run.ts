/** `npm test`: runs every kind of test, goes on after a failure, and ends with one line that counts them all. */
import { parseArgs } from 'node:util'
import { sumCounts } from './support/counts'
import type { Counts } from './support/counts'
import { STEPS } from './support/steps'
import type { Step } from './support/steps'

interface Outcome {
  readonly name: string
  readonly counts: Counts
  readonly seconds: number
}

const { values } = parseArgs({ options: { only: { type: 'string' } } })

const chosenSteps = (only: string | undefined): readonly Step[] => {
  if (only === undefined) return STEPS
  const names = only.split(',')
  const unknown = names.filter((name) => !STEPS.some((step) => step.name === name))
  if (unknown.length === 0) return STEPS.filter(({ name }) => names.includes(name))
  throw new RangeError(`--only: no step ${unknown.join(', ')}; there are ${STEPS.map(({ name }) => name).join(', ')}`)
}

/** A step that breaks is a failed check, and the next one still runs. */
const countsOf = (step: Step): Counts | undefined => {
  try {
    return step.run()
  } catch (error) {
    console.log(error)
    return { passed: 0, failed: 1, skipped: 0 }
  }
}

const runStep = (step: Step): Outcome[] => {
  console.log(`\n── ${step.name}: ${step.does}`)
  const start = performance.now()
  const counts = countsOf(step)
  if (counts === undefined) console.log('nothing to check it against on this machine: left out')
  return counts === undefined ? [] : [{ name: step.name, counts, seconds: (performance.now() - start) / 1000 }]
}

const tableOf = (outcomes: readonly Outcome[]): string => {
  const row = (cells: readonly string[]) =>
    cells.map((cell, i) => (i === 0 ? cell.padEnd(10) : cell.padStart(8))).join('')
  const lines = outcomes.map(({ name, counts, seconds }) =>
    row([name, ...[counts.passed, counts.failed, counts.skipped].map(String), `${seconds.toFixed(1)} s`]),
  )
  return [row(['', 'passed', 'failed', 'skipped', 'time']), ...lines].join('\n')
}

const outcomes = chosenSteps(values.only).flatMap(runStep)
const total = sumCounts(outcomes.map(({ counts }) => counts))
console.log(`\n${tableOf(outcomes)}\n`)
console.log(`${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1
