/** O*NET's current release: who the occupations are, their interests, styles, preparation and relatives. */
import { FILES } from '../releases'
import { anything, month, number, numberOr, oneOf, text, yesOrNot } from './cell'
import { element, occupation } from './codes'
import { column, table, TABBED, unread } from './table'

const CODE = column('O*NET-SOC Code', occupation)

export const OCCUPATIONS = table({
  source: 'onet',
  file: FILES.occupations,
  layout: TABBED,
  columns: { code: CODE, title: column('Title', text), description: unread('Description') },
  key: ['code'],
})

export const INTERESTS = table({
  source: 'onet',
  file: FILES.interests,
  layout: TABBED,
  columns: {
    code: CODE,
    element: column('Element ID', element),
    name: unread('Element Name'),
    scale: column('Scale ID', oneOf({ OI: 'OI', IH: 'IH' })),
    // A high-point of 0 is "none".
    value: column('Data Value', number(0, 7)),
    date: column('Date', month),
    // The page says who rated them: another word here needs another sentence there.
    from: column(
      'Domain Source',
      oneOf({ 'Machine Learning': 'machine', 'Machine Learning/Expert': 'machine-and-experts' } as const),
    ),
  },
  key: ['code', 'element', 'scale'],
  drop: ({ scale }) => (scale === 'IH' ? 'high-point, follows from the six interests' : undefined),
})

export const STYLES = table({
  source: 'onet',
  file: FILES.styles,
  layout: TABBED,
  columns: {
    code: CODE,
    element: column('Element ID', element),
    name: column('Element Name', text),
    scale: column('Scale ID', oneOf({ WI: 'WI', DR: 'DR' })),
    value: column('Data Value', number(-3, 21)),
    date: column('Date', month),
    // The page says so in words.
    from: column('Domain Source', oneOf({ 'AI/Expert': 'ai-and-experts' } as const)),
  },
  key: ['code', 'element', 'scale'],
  drop: ({ scale }) => (scale === 'DR' ? 'distinctiveness rank, not shown' : undefined),
})

const ZONE_COLUMNS = {
  code: CODE,
  zone: column('Job Zone', oneOf({ 1: 1, 2: 2, 3: 3, 4: 4, 5: 5 } as const)),
  date: column('Date', month),
  from: unread('Domain Source'),
}

export const ZONES = table({
  source: 'onet',
  file: FILES.zones,
  layout: TABBED,
  columns: ZONE_COLUMNS,
  key: ['code'],
})

export const SEPARATE_ZONES = table({
  source: 'onet-archive',
  file: FILES.separateZones,
  layout: TABBED,
  columns: ZONE_COLUMNS,
  key: ['code'],
})

const suppressed = ({ suppress }: { readonly suppress: boolean }): string | undefined =>
  suppress ? 'recommend suppress' : undefined

const SURVEY_COLUMNS = {
  code: CODE,
  element: column('Element ID', element),
  name: unread('Element Name'),
  scale: column('Scale ID', oneOf({ RL: 'RL', RW: 'RW', PT: 'PT', OJ: 'OJ', IM: 'IM' })),
  category: column('Category', numberOr(['n/a'], 1, 12)),
  value: column('Data Value', number(0, 100)),
  n: unread('N'),
  error: unread('Standard Error'),
  lower: unread('Lower CI Bound'),
  upper: unread('Upper CI Bound'),
  suppress: column('Recommend Suppress', yesOrNot),
  date: column('Date', month),
  from: unread('Domain Source'),
}

export const EDUCATION = table({
  source: 'onet',
  file: FILES.education,
  layout: TABBED,
  columns: SURVEY_COLUMNS,
  key: ['code', 'element', 'scale', 'category'],
  drop: suppressed,
})

export const TRAINING = table({
  source: 'onet',
  file: FILES.training,
  layout: TABBED,
  columns: SURVEY_COLUMNS,
  key: ['code', 'element', 'scale', 'category'],
  drop: suppressed,
})

export const RELATED = table({
  source: 'onet',
  file: FILES.related,
  layout: TABBED,
  columns: {
    code: CODE,
    related: column('Related O*NET-SOC Code', occupation),
    tier: column(
      'Relatedness Tier',
      oneOf({
        'Primary-Short': 'primary-short',
        'Primary-Long': 'primary-long',
        Supplemental: 'supplemental',
      } as const),
    ),
    index: column('Index', number(1, 100)),
  },
  key: ['code', 'related'],
})

export const CONTEXT = table({
  source: 'onet-work-context',
  file: FILES.context,
  layout: TABBED,
  columns: {
    code: column('onetsoc_code', occupation),
    element: column('element_id', element),
    name: column('element_name', text),
    scale: column('scale_id', oneOf({ CX: 'CX', CT: 'CT' })),
    value: column('value', number(1, 5)),
    release: column('source_release', text),
    score: unread('score_0_100'),
    // U: it is not known whether the occupation was surveyed again; P: the value is its predecessor's.
    updatedSince: column('updated_since', oneOf({ Y: 'yes', N: 'no', U: 'unknown', P: 'predecessor' } as const)),
    predecessor: column('predecessor_code', anything),
  },
  key: ['code', 'element'],
})
