/** Everything that is read, table by table. The files come through `open`, so that this runs on any set of bytes. */
import type { OccupationCode } from '../../src/core/catalogue/ids'
import { ATTAINMENT_YEARS, FILES, OEWS_RELEASES, SHEETS } from '../releases'
import * as crosswalks from '../schema/crosswalks'
import * as oews from '../schema/oews'
import * as onet from '../schema/onet'
import * as names from '../schema/onetNames'
import * as ratings from '../schema/onetRatings'
import * as projections from '../schema/projections'
import type { Columns, Row, Table } from '../schema/table'
import { gridOf } from './grid'
import { ofKnown, rowsOf, type About, type Reading } from './rows'
import { quoted, SourceProblem } from './sourceProblem'

/** The bytes of one published file, by its path inside the folder of sources. */
export type Open = (file: string) => Promise<Uint8Array>

export type Published = Awaited<ReturnType<typeof readPublished>>

export async function readPublished(open: Open) {
  await checkFirstLine(open, { file: FILES.nationalPay, sheet: SHEETS.oewsFields }, OEWS_RELEASES.national)
  await checkFirstLine(open, { file: FILES.sectorPay, sheet: SHEETS.oewsFields }, OEWS_RELEASES.sector)
  await checkFirstLine(open, { file: FILES.attainment, sheet: SHEETS.attainment }, ATTAINMENT_YEARS)
  const occupations = await read(open, onet.OCCUPATIONS)
  const known = new Set(occupations.rows.map(({ code }) => code))
  return {
    occupations,
    ...(await readOnet(open, known)),
    ...(await readNames(open, known)),
    ...(await readLabourMarket(open, known)),
  }
}

type Known = ReadonlySet<OccupationCode>

async function readOnet(open: Open, known: Known) {
  const about = <R extends About>(reading: Reading<R>): Reading<R> => ofKnown(reading, known)
  return {
    interests: about(await read(open, onet.INTERESTS)),
    essentialSkills: about(await read(open, ratings.ESSENTIAL_SKILLS)),
    transferableSkills: about(await read(open, ratings.TRANSFERABLE_SKILLS)),
    knowledge: about(await read(open, ratings.KNOWLEDGE)),
    abilities: about(await read(open, ratings.ABILITIES)),
    activities: about(await read(open, ratings.ACTIVITIES)),
    predecessorRatings: about(await read(open, ratings.PREDECESSOR_RATINGS)),
    predecessorMap: about(await read(open, ratings.PREDECESSOR_MAP)),
    styles: about(await read(open, onet.STYLES)),
    context: about(await read(open, onet.CONTEXT)),
    zones: about(await read(open, onet.ZONES)),
    separateZones: about(await read(open, onet.SEPARATE_ZONES)),
    education: about(await read(open, onet.EDUCATION)),
    training: about(await read(open, onet.TRAINING)),
    related: about(await read(open, onet.RELATED)),
  }
}

async function readNames(open: Open, known: Known) {
  const about = <R extends About>(reading: Reading<R>): Reading<R> => ofKnown(reading, known)
  return {
    jobTitles: about(await read(open, names.JOB_TITLES)),
    reportedTitles: about(await read(open, names.REPORTED_TITLES)),
    formerCodes: about(await read(open, names.FORMER_CODES)),
    software: about(await read(open, names.SOFTWARE)),
    tools: about(await read(open, names.TOOLS)),
    commodities: await read(open, names.COMMODITIES),
    clusters: about(await read(open, crosswalks.CLUSTERS)),
    programmes: await read(open, crosswalks.PROGRAMMES),
  }
}

async function readLabourMarket(open: Open, known: Known) {
  return {
    matrix: ofKnown(await read(open, crosswalks.MATRIX), known),
    nationalPay: await read(open, oews.NATIONAL_PAY),
    statePay: await read(open, oews.STATE_PAY),
    nonmetroPay: await read(open, oews.NONMETRO_PAY),
    metroPay: await read(open, oews.METRO_PAY),
    sectorPay: await read(open, oews.SECTOR_PAY),
    outlook: await read(open, projections.OUTLOOK),
    attainment: await read(open, projections.ATTAINMENT),
    stateOutlook: await read(open, projections.STATE_OUTLOOK),
    parities: await read(open, crosswalks.PARITIES),
  }
}

async function read<C extends Columns>(open: Open, table: Table<C>): Promise<Reading<Row<C>>> {
  return rowsOf(table, await gridOf(table.file, await open(table.file), table.layout))
}

interface Sheet {
  readonly file: string
  readonly sheet: string
}

/** Some workbooks say which survey they hold in a sheet's first line, and only there. */
async function checkFirstLine(open: Open, { file, sheet }: Sheet, survey: string): Promise<void> {
  const grid = await gridOf(file, await open(file), { kind: 'sheet', sheet, headerLine: 1 })
  const found = grid.rows[0]?.[0]?.trim() ?? ''
  if (found.includes(survey)) return
  // A long title names its years last.
  throw new SourceProblem({ file: grid.file, line: 1 }, `a line with ${quoted(survey)}`, quoted(found.slice(-40)))
}
