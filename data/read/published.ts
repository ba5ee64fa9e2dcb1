/** Everything that is read, table by table. The files come through `open`, so that this runs on any set of bytes. */
import { FILES, OEWS_RELEASES, SHEETS } from '../releases'
import * as crosswalks from '../schema/crosswalks'
import * as oews from '../schema/oews'
import * as onet from '../schema/onet'
import * as names from '../schema/onetNames'
import * as ratings from '../schema/onetRatings'
import * as projections from '../schema/projections'
import type { Columns, Row, Table } from '../schema/table'
import { gridOf } from './grid'
import { rowsOf, type Reading } from './rows'
import { quoted, SourceProblem } from './sourceProblem'

/** The bytes of one published file, by its path inside the folder of sources. */
export type Open = (file: string) => Promise<Uint8Array>

export type Published = Awaited<ReturnType<typeof readPublished>>

export async function readPublished(open: Open) {
  await checkRelease(open, FILES.nationalPay, OEWS_RELEASES.national)
  await checkRelease(open, FILES.sectorPay, OEWS_RELEASES.sector)
  return { ...(await readOnet(open)), ...(await readNames(open)), ...(await readLabourMarket(open)) }
}

async function readOnet(open: Open) {
  return {
    occupations: await read(open, onet.OCCUPATIONS),
    interests: await read(open, onet.INTERESTS),
    essentialSkills: await read(open, ratings.ESSENTIAL_SKILLS),
    transferableSkills: await read(open, ratings.TRANSFERABLE_SKILLS),
    knowledge: await read(open, ratings.KNOWLEDGE),
    abilities: await read(open, ratings.ABILITIES),
    activities: await read(open, ratings.ACTIVITIES),
    predecessorRatings: await read(open, ratings.PREDECESSOR_RATINGS),
    predecessorMap: await read(open, ratings.PREDECESSOR_MAP),
    styles: await read(open, onet.STYLES),
    context: await read(open, onet.CONTEXT),
    values: await read(open, onet.VALUES),
    zones: await read(open, onet.ZONES),
    separateZones: await read(open, onet.SEPARATE_ZONES),
    education: await read(open, onet.EDUCATION),
    training: await read(open, onet.TRAINING),
    related: await read(open, onet.RELATED),
  }
}

async function readNames(open: Open) {
  return {
    jobTitles: await read(open, names.JOB_TITLES),
    reportedTitles: await read(open, names.REPORTED_TITLES),
    formerCodes: await read(open, names.FORMER_CODES),
    software: await read(open, names.SOFTWARE),
    tools: await read(open, names.TOOLS),
    commodities: await read(open, names.COMMODITIES),
    stem: await read(open, names.STEM),
    clusters: await read(open, crosswalks.CLUSTERS),
    programmes: await read(open, crosswalks.PROGRAMMES),
  }
}

async function readLabourMarket(open: Open) {
  return {
    matrix: await read(open, crosswalks.MATRIX),
    nationalPay: await read(open, oews.NATIONAL_PAY),
    statePay: await read(open, oews.STATE_PAY),
    nonmetroPay: await read(open, oews.NONMETRO_PAY),
    metroPay: await read(open, oews.METRO_PAY),
    sectorPay: await read(open, oews.SECTOR_PAY),
    outlook: await read(open, projections.OUTLOOK),
    attainment: await read(open, projections.ATTAINMENT),
    skillRanks: await read(open, projections.SKILL_RANKS),
    stateOutlook: await read(open, projections.STATE_OUTLOOK),
    parities: await read(open, crosswalks.PARITIES),
  }
}

async function read<C extends Columns>(open: Open, table: Table<C>): Promise<Reading<Row<C>>> {
  return rowsOf(table, await gridOf(table.file, await open(table.file), table.layout))
}

/** A workbook says which survey it holds in the first line of its field descriptions, and only there. */
async function checkRelease(open: Open, file: string, expected: string): Promise<void> {
  const sheet = { kind: 'sheet', sheet: SHEETS.oewsFields, headerLine: 1 } as const
  const grid = await gridOf(file, await open(file), sheet)
  const found = grid.rows[0]?.[0]?.trim() ?? ''
  if (found !== expected) throw new SourceProblem({ file: grid.file, line: 1 }, quoted(expected), quoted(found))
}
