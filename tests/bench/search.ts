/**
 * `npm run bench:search`: how long search takes, in processor time, also as times a plain pass over the same names.
 *
 * A plain pass (every name asked whether it holds the query) is what a machine's speed is told by, so that the ratio
 * holds on a slower one: 50 ms there, at a CPU six times slower, are 8 ms here. Of the built app, where there is one, it
 * also says how long a key takes to be painted on a processor four and six times slower, by the clock; that is for reading,
 * for it varies with what else the machine does.
 */
import { existsSync } from 'node:fs'
import { catalogueFiles } from '../../src/platform/catalogueFiles'
import { AT_ONCE } from '../../src/stores/careerSearch'
import { listed } from '../../src/stores/careerWords'
import { careerEntries } from '../../src/stores/search/careerEntries'
import { growingIndex } from '../../src/stores/search/careerIndex'
import { softwareIndex } from '../../src/stores/search/softwareIndex'
import { fetchCompiled } from '../support/machine'
import { isReached } from '../../src/core/catalogue/measured'
import { atMost, printed, type Row, type Table } from './figures'
import { searchPageTable } from './searchPage'

/** As many as a list has before more are asked for. */
const SHOWN = 20
const BUILT = 'dist'
const ROUNDS = 15
const MOST_MS = 8
const QUERIES = ['n', 'nurse', 'manager', 'work with animals', 'autocad', 'medcal recrods specialist', 'cna']

const files = catalogueFiles(fetchCompiled, '/data/')
const [occupations, titles, finder] = await Promise.all([files.occupations(), files.titles(), files.finder()])
const words = listed(await files.wordsList('en'))
const bare = careerEntries(occupations, undefined, words)
const full = careerEntries(occupations, titles, words)
const software = softwareIndex(finder)

/** Milliseconds of processor time: the machine may be busy with other things. */
function median(run: () => unknown): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const before = process.cpuUsage()
    run()
    return process.cpuUsage(before).user / 1000
  })
  return times.sort((left, right) => left - right)[Math.floor(ROUNDS / 2)] ?? NaN
}

const names = full.flatMap(({ title, otherTitles }) => [title, ...otherTitles])
const reference = median(() => names.filter((name) => name.toLowerCase().includes('nurse')))

const row = (id: string, of: string, run: () => unknown): Row => {
  const ms = median(run)
  return { id, of, people: 0, values: { ms, times: ms / reference } }
}

const index = growingIndex(bare, 'en', software)
index.take(full, 0, full.length)
const shownOf = (query: string): unknown =>
  index
    .find(query)
    .slice(0, SHOWN)
    .map(({ by }) => by)
const growing = growingIndex(bare, 'en', software)

const table: Table = {
  id: 'search',
  title: 'Search on this machine',
  columns: [
    { id: 'ms', measures: 'milliseconds of processor time, median', decimals: 2 },
    { id: 'times', measures: 'times a plain pass over all names', decimals: 2 },
  ],
  rows: [
    row('begin', 'the titles taken in, before the first key', () => growingIndex(bare, 'en', software)),
    {
      ...row('slice', `the other names of ${String(AT_ONCE)} careers taken in, between two keys`, () => {
        growing.take(full, 0, AT_ONCE)
      }),
      targets: { ms: atMost(MOST_MS) },
    },
    ...QUERIES.map((query) => ({
      ...row(query, `“${query}”, with the reasons of the first ${String(SHOWN)}`, () => shownOf(query)),
      targets: { ms: atMost(MOST_MS) },
    })),
    row('pass', 'a plain pass over all names', () => names.filter((name) => name.toLowerCase().includes('nurse'))),
  ],
}

console.log(printed(table))
if (existsSync(BUILT)) console.log(printed(await searchPageTable(BUILT, QUERIES)))
else console.log('Built ("npm run build"), the app would be measured in a browser too.')

const late = table.rows.filter(
  ({ values, targets }) => targets?.['ms'] && !isReached(values['ms'] ?? NaN, targets['ms']),
)
for (const { of } of late) console.error(`slower than ${String(MOST_MS)} ms: ${of}`)
process.exitCode = late.length > 0 ? 1 : 0
