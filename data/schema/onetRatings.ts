/** O*NET's ratings of skills, knowledge, abilities and activities: importance (IM, 1–5) and level (LV, 0–7). */
import { FILES } from '../releases'
import { anything, cell, month, number, numberOr, oneOf, text, yesOrNot } from './cell'
import { element, occupation } from './codes'
import { column, table, TABBED, unread, type Columns, type Row } from './table'

const CODE = column('O*NET-SOC Code', occupation)
const SCALE = column('Scale ID', oneOf({ IM: 'IM', LV: 'LV' } as const))

const SKILL_COLUMNS = {
  code: CODE,
  element: column('Element ID', element),
  name: column('Element Name', text),
  scale: SCALE,
  value: column('Data Value', number(0, 7)),
  n: unread('N'),
  error: unread('Standard Error'),
  lower: unread('Lower CI Bound'),
  upper: unread('Upper CI Bound'),
  suppress: column('Recommend Suppress', yesOrNot),
  notRelevant: column('Not Relevant', yesOrNot),
  date: column('Date', month),
  from: unread('Domain Source'),
} satisfies Columns

export type SkillRow = Row<typeof SKILL_COLUMNS>

const skills = (file: string) =>
  table({ source: 'onet', file, layout: TABBED, columns: SKILL_COLUMNS, key: ['code', 'element', 'scale'] })

export const ESSENTIAL_SKILLS = skills(FILES.essentialSkills)
export const TRANSFERABLE_SKILLS = skills(FILES.transferableSkills)

/** The five columns in which knowledge, abilities and activities were last published. */
const PLAIN_COLUMNS = {
  code: CODE,
  element: column('Element ID', element),
  name: column('Element Name', text),
  scale: SCALE,
  value: column('Data Value', number(0, 7)),
} satisfies Columns

export type PlainRow = Row<typeof PLAIN_COLUMNS>

const plain = (file: string) =>
  table({ source: 'onet-ratings', file, layout: TABBED, columns: PLAIN_COLUMNS, key: ['code', 'element', 'scale'] })

export const KNOWLEDGE = plain(FILES.knowledge)
export const ABILITIES = plain(FILES.abilities)
export const ACTIVITIES = plain(FILES.activities)

const monthOrBlank = cell('a month such as 08/2023 or a blank', (found) =>
  found === '' ? null : /^\d\d\/\d{4}$/.test(found) ? `${found.slice(3)}-${found.slice(0, 2)}` : undefined,
)

export const PREDECESSOR_RATINGS = table({
  source: 'onet-predecessors',
  file: FILES.predecessorRatings,
  layout: TABBED,
  columns: {
    domain: column(
      'domain',
      oneOf({
        Skills: 'skill',
        Knowledge: 'knowledge',
        Abilities: 'ability',
        'Work Activities': 'activity',
        'Education Training Experience': 'preparation',
        'Work Styles': 'old-style',
        'Work Values': 'work-value',
        Interests: 'old-interest',
      } as const),
    ),
    code: column('onetsoc_code', occupation),
    element: column('element_id', element),
    name: column('element_name', text),
    scale: column('scale_id', text),
    category: column('category', numberOr([''], 1, 12)),
    value: column('value', number(0, 100)),
    release: column('source_release', text),
    predecessor: column('predecessor_code', occupation),
    role: column('role', oneOf({ main: 'main', alternative: 'alternative' } as const)),
    confidence: unread('confidence'),
    n: unread('n'),
    suppress: column('recommend_suppress', yesOrNot),
    notRelevant: column('not_relevant', yesOrNot),
    date: column('date', monthOrBlank),
    from: unread('domain_source'),
    decoded: unread('decoded'),
  },
  key: ['code', 'predecessor', 'element', 'scale', 'category'],
  drop: ({ domain }) => {
    if (domain === 'work-value') return 'work values, which no page shows'
    if (domain === 'old-style') return 'the model of work styles before 30.3'
    return domain === 'old-interest' ? 'interests are taken from 30.3 only' : undefined
  },
})

export const PREDECESSOR_MAP = table({
  source: 'onet-predecessors',
  file: FILES.predecessorMap,
  layout: TABBED,
  columns: {
    code: column('onetsoc_code', occupation),
    title: unread('title'),
    // Several codes, separated by semicolons, where no single one is meant.
    predecessor: column('predecessor_code', anything),
    predecessorTitle: column('predecessor_title', anything),
    role: column('role', oneOf({ main: 'main', alternative: 'alternative', none: 'none' } as const)),
    confidence: unread('confidence'),
    rated: column('rated', yesOrNot),
    date: column('ratings_date', monthOrBlank),
    from: unread('ratings_source'),
    same: unread('same_in_25.0'),
    note: unread('note'),
  },
  key: ['code', 'predecessor'],
  drop: ({ role }) => (role === 'none' ? 'no rated predecessor' : undefined),
})
