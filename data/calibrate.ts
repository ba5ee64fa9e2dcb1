/**
 * `npm run calibrate -- --responses FILE`: item responses → `public/data/interest-prior.json`.
 *
 * Its order of the items is by the six interests alone; `npm run learn`, which rests on this prior, then sets the order
 * by what tells occupations apart.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { INTEREST_ITEMS } from '../src/core/instrument/interestItems'
import { interestPriorText } from './encode/interestPriorText'
import { explain } from './explain'
import { readRatings } from './read/readRatings'
import { SourceProblem } from './read/sourceProblem'
import { interestPriorFrom } from './steps/interestPriorFrom'

const USAGE = 'usage: npm run calibrate -- --responses FILE   (CSV whose columns are item ids, ratings 1–5)'
const TARGET = new URL('../public/data/interest-prior.json', import.meta.url)

function calibrate(responses: string): void {
  if (!existsSync(responses)) throw new SourceProblem({ file: responses }, 'a CSV of item responses', 'none')
  const ids = INTEREST_ITEMS.map((item) => item.id)
  const file = interestPriorFrom(ids, readRatings(readFileSync(responses, 'utf8'), ids, responses))
  writeFileSync(TARGET, interestPriorText(file))
  const first = file.order.slice(0, 12).join(' ')
  console.log(`${String(file.header.people)} people → interest-prior.json; asked first: ${first}`)
}

try {
  const { responses } = parseArgs({ options: { responses: { type: 'string' } } }).values
  if (responses !== undefined) calibrate(responses)
  else {
    console.error(USAGE)
    process.exitCode = 1
  }
} catch (problem) {
  explain(problem, USAGE)
}
