/** Employment Projections: tables 1.2 (outlook) and 5.3 (attainment), and the states' own. */
import { EDUCATION_LEVELS, EXPERIENCE_LEVELS, TRAINING_LEVELS } from '../../src/core/catalogue/scales'
import { FILES, SHEETS, YEARS } from '../releases'
import { anything, cell, number, numberOr, oneOf, title } from './cell'
import { bls } from './codes'
import { column, table, TABBED, unread } from './table'

const { base, projected } = YEARS.projections
const PERIOD = `${String(base)}–${String(projected).slice(-2)}`
const MATRIX_TITLE = `${String(base)} National Employment Matrix title`
const MATRIX_CODE = `${String(base)} National Employment Matrix code`

/** Thousands of jobs. */
const MOST_THOUSANDS = 400_000
const NONE = '—'

const [none, highSchool, someCollege, certificate, associate, bachelor, master, doctoral] = EDUCATION_LEVELS
const [noExperience, underFive, fiveOrMore] = EXPERIENCE_LEVELS
const [noTraining, shortTerm, moderateTerm, longTerm, apprenticeship, internship] = TRAINING_LEVELS

const education = oneOf({
  [NONE]: null,
  'No formal educational credential': none,
  'High school diploma or equivalent': highSchool,
  'Some college, no degree': someCollege,
  'Postsecondary nondegree award': certificate,
  "Associate's degree": associate,
  "Bachelor's degree": bachelor,
  "Master's degree": master,
  'Doctoral or professional degree': doctoral,
})
const experience = oneOf({
  [NONE]: null,
  None: noExperience,
  'Less than 5 years': underFive,
  '5 years or more': fiveOrMore,
})
const training = oneOf({
  [NONE]: null,
  None: noTraining,
  'Short-term on-the-job training': shortTerm,
  'Moderate-term on-the-job training': moderateTerm,
  'Long-term on-the-job training': longTerm,
  Apprenticeship: apprenticeship,
  'Internship/residency': internship,
})

export const OUTLOOK = table({
  source: 'projections',
  file: FILES.outlook,
  layout: { kind: 'sheet', sheet: SHEETS.outlook, headerLine: 2 },
  notesBelow: true,
  columns: {
    title: column(MATRIX_TITLE, title),
    code: column(MATRIX_CODE, bls),
    level: column('Occupation type', oneOf({ 'Line item': 'line', Summary: 'summary' } as const)),
    employment: column(`Employment, ${String(base)}`, number(0, MOST_THOUSANDS)),
    projected: column(`Employment, ${String(projected)}`, number(0, MOST_THOUSANDS)),
    share: unread(`Employment distribution, percent, ${String(base)}`),
    projectedShare: unread(`Employment distribution, percent, ${String(projected)}`),
    change: column(`Employment change, numeric, ${PERIOD}`, number(-MOST_THOUSANDS, MOST_THOUSANDS)),
    changePercent: column(`Employment change, percent, ${PERIOD}`, number(-100, 1000)),
    selfEmployed: column(`Percent self employed, ${String(base)}`, numberOr([NONE], 0, 100)),
    openings: column(`Occupational openings, ${PERIOD} annual average`, number(0, MOST_THOUSANDS)),
    // Top-coded and a year older than the survey's own: never shipped.
    wage: unread(`Median annual wage, dollars, ${String(base)}[1]`),
    education: column('Typical education needed for entry', education),
    experience: column('Work experience in a related occupation', experience),
    training: column('Typical on-the-job training needed to attain competency in the occupation', training),
    handbook: unread('Related Occupational Outlook Handbook (OOH) content xlsx'),
  },
  // Some codes are a summary and, on a row of their own, the line item of the same group.
  key: ['code', 'level'],
  drop: ({ level, code }) => (level === 'summary' && code !== '00-0000' ? 'summary of a group' : undefined),
})

const percent = number(0, 100)

export const ATTAINMENT = table({
  source: 'attainment',
  file: FILES.attainment,
  layout: { kind: 'sheet', sheet: SHEETS.attainment, headerLine: 2 },
  notesBelow: true,
  columns: {
    title: column(MATRIX_TITLE, title),
    code: column(MATRIX_CODE, bls),
    lessThanHighSchool: column('Less than high school diploma', percent),
    highSchool: column('High school diploma or equivalent', percent),
    someCollege: column('Some college, no degree', percent),
    associate: column("Associate's degree", percent),
    bachelor: column("Bachelor's degree", percent),
    master: column("Master's degree", percent),
    doctoral: column('Doctoral or professional degree', percent),
  },
  key: ['code'],
  drop: ({ code }) => (code === '00-0000' ? 'all occupations, not shown' : undefined),
})

const MOST_JOBS = 400_000_000
/** `0` is the US; states and territories lose their leading zero. */
const fips = cell('a FIPS code such as 6 or 48', (found) =>
  /^\d{1,2}$/.test(found) ? (found === '0' ? 'US' : found.padStart(2, '0')) : undefined,
)
const TERRITORIES = new Set(['66', '72', '78'])

export const STATE_OUTLOOK = table({
  source: 'state-projections',
  file: FILES.stateOutlook,
  layout: TABBED,
  columns: {
    title: column('Title', anything),
    base: column('Base', number(0, MOST_JOBS)),
    projected: column('Projected', number(0, MOST_JOBS)),
    changePercent: column('PercentChange', number(-100, 10_000)),
    openings: column('AvgAnnualOpenings', number(-MOST_JOBS, MOST_JOBS)),
    state: column('STFIPS', fips),
    code: column('OccCode', bls),
  },
  key: ['state', 'code'],
  drop: ({ state }) => (TERRITORIES.has(state) ? 'territory, which is no place of the catalogue' : undefined),
})
