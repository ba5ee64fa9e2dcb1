/** `npm run bench`: every table of the methods page and the readme, measured again. */
import { dirname } from 'node:path'
import { parseArgs } from 'node:util'
import { agreementTable } from './agreement'
import { allMeasures } from './allMeasures'
import { betweenTable } from './between'
import { corePositions, crosswalkPositions } from './fieldOccupations'
import { printed, type Table } from './figures'
import { forms } from './forms'
import { peopleIn, responsesIn } from './people'
import { learnedMaps } from './trial'
import { readCareers, readWorld, type World } from './world'

const clock = performance.now()
const note = (what: string): void => console.error(`${((performance.now() - clock) / 1000).toFixed(0)} s  ${what}`)

async function measuredOnPeople(world: World, responses: string): Promise<readonly Table[]> {
  const people = peopleIn(responses, world.prior.items)
  note(`${people.length} people; learning content maps without them`)
  const maps = learnedMaps(world, people, readCareers())
  const codes = world.engine.pool.code
  const fields = {
    core: corePositions(codes),
    crosswalk: await crosswalkPositions(codes, dirname(dirname(responses))),
  }
  note('asking everybody')
  const all = await allMeasures({ responses, maps, fields })
  note('counting')
  return [
    agreementTable(
      all.map(({ agreement }) => agreement),
      forms(world),
    ),
    betweenTable(
      people,
      all.map(({ between }) => between),
    ),
  ]
}

const { values } = parseArgs({ options: { sources: { type: 'string' } } })
const responses = responsesIn(values.sources)
const world = await readWorld()
if (responses === undefined) {
  console.log(
    'No riasec/majors_dev.csv in --sources DIR, data/sources or ../shared/sources: what needs people is left out.',
  )
}
const tables = responses === undefined ? [] : await measuredOnPeople(world, responses)
for (const table of tables) console.log(printed(table))
note('done')
