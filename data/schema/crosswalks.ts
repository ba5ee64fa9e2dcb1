/** What joins one classification to another, and the price parities that join a state to the nation. */
import { FILES, SHEETS, YEARS } from '../releases'
import { cell, number, text, title, anything } from './cell'
import { bls, occupation } from './codes'
import { column, CSV, table, unread, type Column } from './table'

export const MATRIX = table({
  source: 'matrix-crosswalk',
  file: FILES.matrix,
  layout: { kind: 'sheet', sheet: SHEETS.matrix, headerLine: 5 },
  columns: {
    order: unread('Sort Order'),
    code: column('O*NET-SOC Code', occupation),
    title: unread('O*NET-SOC Title'),
    matrix: column('NEM Code', bls),
    matrixTitle: column('National Employment Matrix Occupational Title', title),
    handbook: unread('OOH Profile Code'),
    handbookTitle: unread('OOH Profile Title'),
    handbookGroup: unread('OOH Occupation Group'),
    handbookGroupBrief: unread('OOH Occupation Group (brief)'),
    handbookPage: unread('OOH Profile Website'),
  },
  key: ['code'],
})

const programme = cell('a CIP code such as 51.0707', (found) => (/^\d{2}\.\d{4}$/.test(found) ? found : undefined))

/** Stands on either side where one classification has no counterpart in the other. */
const NO_MATCH = 'NO MATCH'

export const PROGRAMMES = table({
  source: 'programme-crosswalk',
  file: FILES.programmes,
  layout: CSV,
  columns: {
    soc: column('SOC2018Code', bls),
    socTitle: column('SOC2018Title', text),
    programme: column('CIP2020Code', programme),
    title: column('CIP2020Title', text),
  },
  key: ['soc', 'programme'],
  drop: ({ socTitle, title: name }) => {
    if (socTitle === NO_MATCH) return 'programme that leads to no one occupation'
    return name === NO_MATCH ? 'occupation that no programme leads to' : undefined
  },
})

export const CLUSTERS = table({
  source: 'clusters',
  file: FILES.clusters,
  layout: CSV,
  columns: {
    // Several, separated by semicolons, where an occupation stands in several.
    clusters: column('career_cluster', text),
    pathways: unread('Career Pathway'),
    code: column('Code', occupation),
    title: unread('Occupation'),
  },
  key: ['code'],
})

const { first, last } = YEARS.parities
const earlierYears = Array.from({ length: last - first }, (_, index) => String(first + index))
const unreadYears: Readonly<Record<string, Column<undefined>>> = Object.fromEntries(
  earlierYears.map((year) => [`year${year}`, unread(year)]),
)

export const PARITIES = table({
  source: 'price-parities',
  file: FILES.parities,
  layout: CSV,
  notesBelow: true,
  columns: {
    state: column(
      'GeoFIPS',
      cell('a FIPS code such as 48000', (found) => {
        if (found === '00000') return 'US'
        return /^\d{2}000$/.test(found) ? found.slice(0, 2) : undefined
      }),
    ),
    name: column('GeoName', text),
    region: unread('Region'),
    table: unread('TableName'),
    line: column('LineCode', number(1, 5)),
    industry: unread('IndustryClassification'),
    description: column('Description', anything),
    unit: unread('Unit'),
    ...unreadYears,
    value: column(String(last), number(10, 1000)),
  },
  key: ['state', 'line'],
})
