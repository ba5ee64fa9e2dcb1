/** How a command of the pipeline ends when it cannot do what was asked: a sentence, and exit code 1. */
import { SourceProblem } from './read/sourceProblem'

const isTypedWrong = (problem: unknown): problem is Error =>
  problem instanceof TypeError && 'code' in problem && String(problem.code).startsWith('ERR_PARSE_ARGS')

/** What a person can mend is a sentence; what is broken in us is shown whole. */
export function explain(problem: unknown, usage: string): void {
  if (problem instanceof SourceProblem) console.error(`${problem.message}\nNothing was written.`)
  else console.error(isTypedWrong(problem) ? `${problem.message}\n${usage}` : problem)
  process.exitCode = 1
}
