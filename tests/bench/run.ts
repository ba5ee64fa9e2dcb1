/**
 * `npm run bench [-- --sources DIR] [--every N]`: every table of the methods page and the readme, measured again, printed,
 * and written to `public/data/measured.json` and the readme. With `--every N` only each Nth person is asked, and nothing
 * is written.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { format, resolveConfig } from 'prettier'
import type { MeasuredFile } from '../../src/core/catalogue/measured'
import { COMPILED } from '../support/catalogueOnDisk'
import { printed } from './figures'
import { inThread } from './inThread'
import { measuredBytes, measuredFile } from './measuredFile'
import { responsesIn } from './people'
import { peopleTables } from './peopleTables'
import { alikeTable } from './robustness'
import type { SkillBench } from './skills'
import { readmeTable, withTable } from './readmeTable'
import { skillTables } from './skillTables'
import { speedTable } from './speed'
import { readWorld } from './world'

const note = (what: string): void => console.error(`${(performance.now() / 1000).toFixed(0)} s  ${what}`)

const README = join(import.meta.dirname, '../../README.md')

/** Fewer people would leave a field without anybody in one of the folds. */
const SPARSEST = 16

const { values } = parseArgs({ options: { sources: { type: 'string' }, every: { type: 'string' } } })
const every = Number(values.every ?? 1)
if (!Number.isInteger(every) || every < 1 || every > SPARSEST) {
  throw new RangeError(`--every: expected a whole number from 1 to ${SPARSEST}, found "${values.every ?? ''}"`)
}
const responses = responsesIn(values.sources)
const world = await readWorld()
// Before anything else runs.
const speed = speedTable(world)
const skills = inThread<SkillBench>('./skillThread.ts', { every })
if (responses === undefined) {
  console.log(
    'There is no riasec/majors_dev.csv in --sources DIR, data/sources or ../shared/sources: what needs people is left out.',
  )
}
const people = responses === undefined ? [] : await peopleTables(world, { responses, every, note })
const tables = [...people, alikeTable(world), speed]
for (const table of tables) console.log(printed(table))
const simulated = skillTables(await skills)
if (responses !== undefined && every === 1) {
  const file = measuredFile([...tables, ...simulated])
  writeFileSync(join(COMPILED, 'measured.json'), measuredBytes(file))
  await writeReadme(file)
  note('written to public/data/measured.json and README.md')
}

async function writeReadme(file: MeasuredFile): Promise<void> {
  const text = withTable(readFileSync(README, 'utf8'), readmeTable(file))
  writeFileSync(README, await format(text, { ...(await resolveConfig(README)), filepath: README }))
}
