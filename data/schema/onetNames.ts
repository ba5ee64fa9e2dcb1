/** O*NET's names: job titles, software, tools, former codes. */
import { FILES } from '../releases'
import { cell, text, yes } from './cell'
import { occupation } from './codes'
import { column, table, TABBED, unread } from './table'

const CODE = column('O*NET-SOC Code', occupation)
const commodity = cell('an eight-digit commodity code', (found) => (/^\d{8}$/.test(found) ? found : undefined))

export const JOB_TITLES = table({
  source: 'onet',
  file: FILES.jobTitles,
  layout: TABBED,
  columns: {
    code: CODE,
    title: column('Job Title', text),
    short: column(
      'Short Title',
      cell('a short title or n/a', (found) => (found === 'n/a' ? null : found)),
    ),
    sources: unread('Source(s)'),
  },
  key: ['code', 'title'],
})

export const REPORTED_TITLES = table({
  source: 'onet',
  file: FILES.reportedTitles,
  layout: TABBED,
  columns: {
    code: CODE,
    title: column('Reported Job Title', text),
    shown: column('Shown in My Next Move', yes),
  },
  key: ['code', 'title'],
})

export const SOFTWARE = table({
  source: 'onet',
  file: FILES.software,
  layout: TABBED,
  columns: {
    code: CODE,
    name: column('Workplace Example', text),
    element: unread('Element ID'),
    category: column('Element Name', text),
    hot: column('Hot Technology', yes),
    inDemand: column('In Demand', yes),
  },
  key: ['code', 'name', 'category'],
})

export const TOOLS = table({
  source: 'onet-archive',
  file: FILES.tools,
  layout: TABBED,
  columns: {
    code: CODE,
    name: column('Example', text),
    commodity: column('Commodity Code', commodity),
    commodityTitle: column('Commodity Title', text),
  },
  key: ['code', 'name', 'commodity'],
})

export const COMMODITIES = table({
  source: 'onet-archive',
  file: FILES.commodities,
  layout: TABBED,
  columns: {
    commodity: column('Commodity Code', commodity),
    title: column('Commodity Title', text),
    classCode: unread('Class Code'),
    classTitle: column('Class Title', text),
    familyCode: unread('Family Code'),
    familyTitle: unread('Family Title'),
    segmentCode: unread('Segment Code'),
    segmentTitle: unread('Segment Title'),
  },
  key: ['commodity'],
})

export const FORMER_CODES = table({
  source: 'onet-predecessors',
  file: FILES.formerCodes,
  layout: TABBED,
  columns: {
    former: column('onetsoc_2010_code', occupation),
    formerTitle: column('onetsoc_2010_title', text),
    code: column('onetsoc_2019_code', occupation),
    title: column('onetsoc_2019_title', text),
  },
  key: ['former', 'code'],
})
