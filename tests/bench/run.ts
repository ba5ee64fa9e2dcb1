/**
 * `npm run bench [-- --sources DIR] [--every N]`: every table of the methods page and the readme, measured again, printed,
 * and written to `public/data/measured.json`. With `--every N` only each Nth person is asked, and nothing is written.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { COMPILED } from '../support/catalogueOnDisk'
import { printed, type Table } from './figures'
import { measuredBytes, measuredFile } from './measuredFile'
import { responsesIn } from './people'
import { peopleTables } from './peopleTables'
import { alikeTable } from './robustness'
import { speedTable } from './speed'
import { readWorld, type World } from './world'

const note = (what: string): void => console.error(`${(performance.now() / 1000).toFixed(0)} s  ${what}`)

/** What needs nobody's answers. */
const withoutPeople = (world: World): readonly Table[] => [alikeTable(world), speedTable(world)]

const { values } = parseArgs({ options: { sources: { type: 'string' }, every: { type: 'string' } } })
const every = Math.max(1, Math.floor(Number(values.every ?? 1)) || 1)
const responses = responsesIn(values.sources)
const world = await readWorld()
// Speed first, while nothing else runs.
const alone = withoutPeople(world)
if (responses === undefined) {
  console.log(
    'There is no riasec/majors_dev.csv in --sources DIR, data/sources or ../shared/sources: what needs people is left out.',
  )
}
const tables = responses === undefined ? alone : [...(await peopleTables(world, { responses, every, note })), ...alone]
for (const table of tables) console.log(printed(table))
if (responses !== undefined && every === 1) {
  writeFileSync(join(COMPILED, 'measured.json'), measuredBytes(measuredFile(tables)))
  note('written to public/data/measured.json')
}
