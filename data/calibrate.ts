/** `npm run calibrate -- --responses FILE`: item responses → `public/data/interest-prior.json`. */
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { INTEREST_ITEMS } from '../src/core/instrument/interestItems'
import { interestPriorFrom } from './steps/interestPriorFrom'
import { readRatings } from './read/readRatings'

const USAGE = 'usage: npm run calibrate -- --responses FILE   (CSV whose columns are item ids, ratings 1–5)'
const TARGET = new URL('../public/data/interest-prior.json', import.meta.url)

const { values } = parseArgs({ options: { responses: { type: 'string' } } })
if (values.responses === undefined) {
  console.error(USAGE)
  process.exit(2)
}
const ids = INTEREST_ITEMS.map((item) => item.id)
const ratings = readRatings(readFileSync(values.responses, 'utf8'), ids, values.responses)
const file = interestPriorFrom(ids, ratings)
writeFileSync(TARGET, `${JSON.stringify(file, undefined, 0).replace(/,"(mean|covariance|order|items)"/g, ',\n"$1"')}\n`)
console.log(
  `${String(file.header.people)} people → interest-prior.json; asked first: ${file.order.slice(0, 12).join(' ')}`,
)
