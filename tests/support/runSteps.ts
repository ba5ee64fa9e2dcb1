/** Runs the steps of `npm test`: side by side where they may, and the words of each in one piece. */
import { inspect } from 'node:util'
import type { Say } from './commands'
import { FAILED_CHECK } from './counts'
import type { Counts } from './counts'

export interface Step {
  readonly name: string
  readonly does: string
  /** Rests on an earlier step, or wants every processor: it starts when all others have ended, and speaks as it runs. */
  readonly alone?: true
  /** `undefined` where the step has nothing to check on this machine. */
  readonly run: (say: Say) => Promise<Counts | undefined>
}

export interface Outcome {
  readonly name: string
  readonly counts: Counts
  readonly seconds: number
}

/** A step that breaks is a failed check, and the next one still runs. */
const countsOf = async (step: Step, say: Say): Promise<Counts | undefined> => {
  try {
    return await step.run(say)
  } catch (error) {
    say(`${inspect(error)}\n`)
    return FAILED_CHECK
  }
}

const runStep = async (step: Step, say: Say): Promise<readonly Outcome[]> => {
  say(`\n── ${step.name}: ${step.does}\n`)
  const start = performance.now()
  const counts = await countsOf(step, say)
  if (counts === undefined) say('nothing to check it against on this machine: left out\n')
  return counts === undefined ? [] : [{ name: step.name, counts, seconds: (performance.now() - start) / 1000 }]
}

/** Two tools that write at once would be read by nobody: each is heard when it has ended. */
const runHeardAtTheEnd = async (step: Step, say: Say): Promise<readonly Outcome[]> => {
  const said: string[] = []
  const outcome = await runStep(step, (text) => said.push(text))
  say(said.join(''))
  return outcome
}

/** Each lane takes the next step that waits; the outcomes keep the order of the steps. */
const inLanes = async (steps: readonly Step[], lanes: number, say: Say): Promise<readonly Outcome[]> => {
  const waiting = [...steps.entries()]
  const outcomes: (readonly Outcome[])[] = []
  const lane = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      outcomes[next[0]] = await runHeardAtTheEnd(next[1], say)
    }
  }
  await Promise.all(Array.from({ length: lanes }, lane))
  return outcomes.flat()
}

/** @param lanes - how many steps run side by side */
export const runSteps = async (steps: readonly Step[], lanes: number, say: Say): Promise<readonly Outcome[]> => {
  const outcomes = [
    ...(await inLanes(
      steps.filter(({ alone }) => !alone),
      lanes,
      say,
    )),
  ]
  for (const step of steps.filter(({ alone }) => alone)) outcomes.push(...(await runStep(step, say)))
  return outcomes
}
