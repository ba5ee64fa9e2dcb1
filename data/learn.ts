/**
 * `npm run learn -- --responses FILE`: item responses with a field of study → `public/data/content-map.json`, and with it
 * the order of the items in `interest-prior.json`.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { decodeProfiles, type Profiles } from '../src/core/catalogue/profiles'
import { FEWEST_ITEMS } from '../src/core/instrument/lengths'
import type { InterestPriorFile } from '../src/core/measure/interestPrior'
import { interestPriorText } from './encode/interestPriorText'
import { explain } from './explain'
import { learningCareers } from './read/learningCareers'
import { readFields } from './read/readFields'
import { SourceProblem } from './read/sourceProblem'
import { coreOrder } from './steps/coreOrder'
import { contentMapFile } from './steps/contentMapFile'

const USAGE = 'usage: npm run learn -- --responses FILE   (CSV whose columns are item ids, ratings 1–5, and `major`)'
const FOLDER = new URL('../public/data/', import.meta.url)
const TARGET = new URL('content-map.json', FOLDER)
const PRIOR = new URL('interest-prior.json', FOLDER)

const compiled = <File>(path: string): File => JSON.parse(readFileSync(new URL(path, FOLDER), 'utf8')) as File

function profiles(): Profiles {
  const bytes = new Uint8Array(readFileSync(new URL('profiles.bin', FOLDER)))
  const decoded = decodeProfiles(bytes, (part) => new TextDecoder().decode(part))
  if (decoded.kind === 'broken') throw new SourceProblem({ file: 'profiles.bin' }, decoded.expected, decoded.found)
  return decoded.profiles
}

function learn(responses: string): void {
  if (!existsSync(responses)) throw new SourceProblem({ file: responses }, 'a CSV of item responses', 'none')
  const prior = compiled<InterestPriorFile>('interest-prior.json')
  const people = readFields(readFileSync(responses, 'utf8'), prior.items, responses)
  const file = contentMapFile(prior, people, learningCareers(compiled))
  const order = coreOrder(prior, file, profiles())
  writeFileSync(TARGET, `${JSON.stringify(file).replace(/(\],|\},)"/g, '$1\n"')}\n`)
  writeFileSync(PRIOR, interestPriorText({ ...prior, order }))
  console.log(`${String(file.header.people)} people → content-map.json, ${String(file.map.columns.length)} columns`)
  console.log(`asked first: ${order.slice(0, FEWEST_ITEMS).join(' ')}`)
}

try {
  const { responses } = parseArgs({ options: { responses: { type: 'string' } } }).values
  if (responses !== undefined) learn(responses)
  else {
    console.error(USAGE)
    process.exitCode = 1
  }
} catch (problem) {
  explain(problem, USAGE)
}
