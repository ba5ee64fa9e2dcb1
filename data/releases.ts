/**
 * Which release of which product the catalogue is compiled from, and the file it stands in.
 *
 * Next year's release is new entries here: a folder, a file name, a year. Everything else follows.
 */
import type { Source } from '../src/core/catalogue/source'

const ONET = 'O*NET database, U.S. Department of Labor, Employment and Training Administration'
const BLS = 'U.S. Bureau of Labor Statistics'

/** The years of the survey behind table 5.3: they stand in its title and in no header. */
export const ATTAINMENT_YEARS = '2022–23'

export const SOURCES: readonly Source[] = [
  {
    id: 'onet',
    title: 'O*NET Database',
    publisher: ONET,
    release: 'O*NET 30.3',
    period: '2026-05',
    licence: 'CC BY 4.0',
    url: 'https://www.onetcenter.org/database.html',
  },
  {
    id: 'onet-ratings',
    title: 'O*NET Database',
    publisher: ONET,
    release: 'O*NET 30.0',
    period: '2025-08',
    licence: 'CC BY 4.0',
    url: 'https://www.onetcenter.org/db_releases.html',
  },
  {
    id: 'onet-archive',
    title: 'O*NET Database',
    publisher: ONET,
    release: 'O*NET 30.1',
    period: '2025-12',
    licence: 'CC BY 4.0',
    url: 'https://www.onetcenter.org/db_releases.html',
  },
  {
    id: 'onet-predecessors',
    title: 'O*NET Database',
    publisher: ONET,
    release: 'O*NET 23.x, 25.0',
    period: '2006–2018',
    licence: 'CC BY 4.0',
    url: 'https://www.onetcenter.org/db_releases.html',
  },
  {
    id: 'onet-work-context',
    title: 'O*NET Database',
    publisher: ONET,
    release: 'O*NET 27.x, 30.3',
    // The table names releases; in which year people were asked, it does not say.
    period: 'O*NET 27.x',
    licence: 'CC BY 4.0',
    url: 'https://www.onetcenter.org/db_releases.html',
  },
  {
    id: 'oews',
    title: 'Occupational Employment and Wage Statistics',
    publisher: BLS,
    release: 'May 2025',
    period: '2025-05',
    licence: 'public domain',
    url: 'https://www.bls.gov/oes/tables.htm',
  },
  {
    id: 'oews-sector',
    title: 'Occupational Employment and Wage Statistics',
    publisher: BLS,
    release: 'May 2024',
    period: '2024-05',
    licence: 'public domain',
    url: 'https://www.bls.gov/oes/tables.htm',
  },
  {
    id: 'projections',
    title: 'Employment Projections',
    publisher: BLS,
    release: '2024–34',
    period: '2024–34',
    licence: 'public domain',
    url: 'https://www.bls.gov/emp/data/occupational-data.htm',
  },
  {
    id: 'attainment',
    title: 'Employment Projections',
    publisher: `${BLS}, from the American Community Survey`,
    release: '2024–34',
    period: ATTAINMENT_YEARS,
    licence: 'public domain',
    url: 'https://www.bls.gov/emp/tables/educational-attainment.htm',
  },
  {
    id: 'state-projections',
    title: 'State employment projections',
    publisher: 'Projections Central and the state agencies',
    release: '2022–32',
    period: '2022–32',
    licence: 'state agencies',
    url: 'https://projectionscentral.org/',
  },
  {
    id: 'price-parities',
    title: 'Regional price parities by state',
    publisher: 'U.S. Bureau of Economic Analysis',
    release: '2024',
    period: '2024',
    licence: 'public domain',
    url: 'https://www.bea.gov/data/prices-inflation/regional-price-parities-state-and-metro-area',
  },
  {
    id: 'matrix-crosswalk',
    title: 'O*NET-SOC to National Employment Matrix crosswalk',
    publisher: BLS,
    release: 'September 2023',
    period: '2023-09',
    licence: 'public domain',
    url: 'https://www.bls.gov/emp/documentation/crosswalks.htm',
  },
  {
    id: 'programme-crosswalk',
    title: 'CIP 2020 to SOC 2018 crosswalk',
    publisher: `National Center for Education Statistics and ${BLS}`,
    release: '2020',
    period: '2020',
    licence: 'public domain',
    url: 'https://nces.ed.gov/ipeds/cipcode/post3.aspx?y=56',
  },
  {
    id: 'clusters',
    title: 'O*NET career clusters',
    publisher: ONET,
    release: '2023',
    period: '2023',
    licence: 'CC BY 4.0',
    url: 'https://www.onetonline.org/find/career',
  },
]

/** The years that stand in the headers of the tables. */
export const YEARS = {
  projections: { base: 2024, projected: 2034 },
  parities: { first: 2008, last: 2024 },
} as const

/** What the first cell of the workbooks' field descriptions says; their UpdateTime sheet is a stale template cell. */
export const OEWS_RELEASES = {
  national: 'May 2025 OEWS Estimates',
  sector: 'May 2024 OEWS Estimates',
} as const

const ONET_NOW = 'onet-30.3'
const ONET_RATINGS = 'onet-30.0'
const ONET_ARCHIVE = 'onet-30.1'
const ONET_PREDECESSORS = 'onet-predecessors'
const PROJECTIONS = 'ep-2024-34'
const OEWS = 'oews-2025-05'
const OEWS_SECTOR = 'oews-2024-05-sector'

/** Every published file that is read, by what it holds. */
export const FILES = {
  occupations: `${ONET_NOW}/Occupation Data.txt`,
  interests: `${ONET_NOW}/Career Interest Types.txt`,
  essentialSkills: `${ONET_NOW}/Essential Skills.txt`,
  transferableSkills: `${ONET_NOW}/Transferable Skills.txt`,
  styles: `${ONET_NOW}/Work Styles.txt`,
  zones: `${ONET_NOW}/Job Zones.txt`,
  education: `${ONET_NOW}/Education.txt`,
  training: `${ONET_NOW}/Training and Experience.txt`,
  jobTitles: `${ONET_NOW}/Job Titles.txt`,
  reportedTitles: `${ONET_NOW}/Sample of Reported Titles.txt`,
  related: `${ONET_NOW}/Related Occupations.txt`,
  software: `${ONET_NOW}/Software Skills.txt`,
  knowledge: `${ONET_RATINGS}/Knowledge.txt`,
  abilities: `${ONET_RATINGS}/Abilities.txt`,
  activities: `${ONET_RATINGS}/Work Activities.txt`,
  separateZones: `${ONET_ARCHIVE}/Job Zones.txt`,
  tools: `${ONET_ARCHIVE}/Tools Used.txt`,
  commodities: `${ONET_ARCHIVE}/UNSPSC Reference.txt`,
  predecessorRatings: `${ONET_PREDECESSORS}/ratings_by_2019_code.tsv`,
  predecessorMap: `${ONET_PREDECESSORS}/predecessor_map.tsv`,
  formerCodes: `${ONET_PREDECESSORS}/crosswalk_onetsoc2010_to_2019.tsv`,
  context: 'work-context/work_context_best.tsv',
  nationalPay: `${OEWS}/national_M2025_dl.xlsx`,
  statePay: `${OEWS}/states.csv`,
  nonmetroPay: `${OEWS}/nonmetro.csv`,
  metroPay: `${OEWS}/metro-31180-lubbock.csv`,
  sectorPay: `${OEWS_SECTOR}/natsector_M2024_dl.xlsx`,
  outlook: `${PROJECTIONS}/occupation.xlsx`,
  attainment: `${PROJECTIONS}/education.xlsx`,
  stateOutlook: 'state-projections-2022-32/state_projections.tsv',
  parities: 'rpp-2024/SARPP_STATE_2008_2024.csv',
  matrix: 'crosswalks/nem-onet-to-soc-crosswalk.xlsx',
  programmes: 'crosswalks/soc2018_cip2020_crosswalk.csv',
  clusters: 'crosswalks/career_clusters_2023.csv',
} as const

export const SHEETS = {
  nationalPay: 'national_M2025_dl',
  sectorPay: 'Natsector_M2024_dl',
  oewsFields: 'Field Descriptions',
  outlook: 'Table 1.2',
  attainment: 'Table 5.3',
  matrix: 'ONET to SOC crosswalk',
} as const

/** Published files that are there and not read, and why. */
export const UNREAD: readonly (readonly [string, string])[] = [
  [`${ONET_NOW}/* Reference, * Categories, * Anchors, Content Model Reference`, 'definitions: sentences, not facts'],
  [`${ONET_NOW}/Task Statements, Emerging Tasks, Tasks to DWAs, GWAs to *`, 'task sentences'],
  [`${ONET_NOW}/* to Work Activities, * to Work Context`, 'links between elements, which no page shows'],
  [`${ONET_NOW}/Career Interest Type Keywords, Interests Illustrative *, Specific Interest Areas *`, 'illustrations'],
  [
    `${ONET_PREDECESSORS}/related_rated_occupations_30.3.tsv`,
    'a selection of Related Occupations, which is read whole',
  ],
  [`${ONET_ARCHIVE}/Work Values.txt, All_STEM_Occupations.csv`, 'no page shows them'],
  [`${PROJECTIONS}/skills.xlsx`, 'ranks of skills, which no page shows'],
  [`${PROJECTIONS}/*: the other tables`, 'excerpts of tables 1.2 and 5.3, or of industries'],
]
