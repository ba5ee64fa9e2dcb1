/** The tables that need people's answers. */
import { dirname } from 'node:path'
import { placeId } from '../../src/core/catalogue/ids'
import { readCatalogue } from '../../src/cli/readCatalogue'
import { agreementTable } from './agreement'
import { allMeasures } from './allMeasures'
import { betweenTable } from './betweenTable'
import { addedStatements, calibrationTable } from './calibration'
import { corePositions, crosswalkPositions } from './fieldOccupations'
import type { Table } from './figures'
import { forms } from './forms'
import { peopleIn } from './people'
import { CAREERS_STATED_EVERY, type PersonMeasures } from './personMeasures'
import { nonsenseTable, oneMoreTable } from './robustness'
import { subgroupTable } from './subgroups'
import { topTenTable, type PoolFacts } from './topTens'
import { foldsOf, learnedMaps } from './trial'
import { readCareers, type World } from './world'

export interface Tried {
  readonly responses: string
  /** Every so-manieth person only, for a quick look. */
  readonly every: number
  /** Says how far it is. */
  readonly note: (what: string) => void
}

export async function peopleTables(world: World, { responses, every, note }: Tried): Promise<readonly Table[]> {
  const people = peopleIn(responses, world.prior.items, every)
  note(`${people.length} people; learning content maps without them`)
  const maps = learnedMaps(world, people, readCareers())
  const { code } = world.engine.pool
  const sources = dirname(dirname(responses))
  const fields = { core: corePositions(code), crosswalk: await crosswalkPositions(code, sources) }
  note('asking everybody')
  const all = await allMeasures({ responses, every, maps, fields })
  note('counting')
  const of = <Part>(part: (each: PersonMeasures) => Part): readonly Part[] => all.map(part)
  const between = of((each) => each.between)
  return [
    agreementTable(
      of(({ agreement }) => agreement),
      forms(world),
    ),
    betweenTable({ people, folds: foldsOf(people) }, between),
    subgroupTable(people, between),
    topTenTable(
      people,
      of(({ topTens }) => topTens),
      await poolFacts(world),
    ),
    nonsenseTable(people, between),
    calibrationTable(addedStatements(of(({ statements }) => statements)), {
      interest: people.length,
      careers: Math.ceil(people.length / CAREERS_STATED_EVERY),
    }),
    oneMoreTable(of(({ oneMore }) => oneMore)),
  ]
}

async function poolFacts({ engine }: World): Promise<PoolFacts> {
  const files = readCatalogue()
  const nation = placeId('US')
  if (!nation) throw new RangeError('poolFacts: expected US to be the id of a place')
  const [occupations, facts] = await Promise.all([files.occupations(), files.place(nation)])
  const rows = engine.pool.code.map((code) => occupations.byCode.get(code))
  return {
    pay: rows.map((row) => facts.payOf(row?.payCode ?? null)?.median ?? null),
    preparation: rows.map((row) => row?.preparation ?? null),
  }
}
