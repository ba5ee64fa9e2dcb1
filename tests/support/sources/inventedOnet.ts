/** The occupations of the invented sources, as O*NET would describe them. Nothing here was ever published. */
import {
  CONTEXT,
  EDUCATION,
  INTERESTS,
  OCCUPATIONS,
  RELATED,
  SEPARATE_ZONES,
  STYLES,
  TRAINING,
  ZONES,
} from '../../../data/schema/onet'
import { COMMODITIES, FORMER_CODES, JOB_TITLES, REPORTED_TITLES, SOFTWARE, TOOLS } from '../../../data/schema/onetNames'
import {
  ABILITIES,
  ACTIVITIES,
  ESSENTIAL_SKILLS,
  KNOWLEDGE,
  PREDECESSOR_MAP,
  PREDECESSOR_RATINGS,
  TRANSFERABLE_SKILLS,
} from '../../../data/schema/onetRatings'
import type { Invented, Rows } from './table'

/** Rated, with two siblings of one BLS group; filled from a predecessor; military. */
export const KITE = '91-1011.00'
export const KITE_HEAD = '91-1011.01'
export const MOON = '91-1021.00'
export const GUARD = '55-9011.00'
const RATED = [KITE, KITE_HEAD]

const DATE = '05/2024'
const element = (id: string, name: string) => ({ element: id, name })
const READING = element('2.A.1.a', 'Reading Comprehension')
const BUILDING = element('2.B.3.d', 'Installation')

const skills = (of: { element: string; name: string }, values: readonly (readonly [number, number])[]): Rows =>
  RATED.flatMap((code, at) => {
    const [importance = 0, level = 0] = values[at] ?? []
    const row = { code, ...of, suppress: 'N', date: DATE }
    return [
      { ...row, scale: 'IM', value: importance, notRelevant: 'n/a' },
      { ...row, scale: 'LV', value: level, notRelevant: level === 0 ? 'Y' : 'N' },
    ]
  })

const plain = (of: { element: string; name: string }): Rows =>
  RATED.flatMap((code, at) => [
    { code, ...of, scale: 'IM', value: 2 + at },
    { code, ...of, scale: 'LV', value: 3 + at },
  ])

const learned = { date: DATE, from: 'Machine Learning/Expert' }
const INTEREST_IDS = ['1.B.1.a', '1.B.1.b', '1.B.1.c', '1.B.1.d', '1.B.1.e', '1.B.1.f']
const interests: Rows = [KITE, KITE_HEAD, MOON].flatMap((code, at) => [
  ...INTEREST_IDS.map((id, area) => ({ code, element: id, scale: 'OI', value: 1 + ((area + at) % 6), ...learned })),
  { code, element: '1.B.1.g', scale: 'IH', value: 1, ...learned },
])

const predecessor = {
  code: MOON,
  predecessor: '91-1020.00',
  role: 'main',
  release: '23.x',
  category: '',
  date: '07/2013',
}
const predecessorRow = (domain: string, id: string, more: Readonly<Record<string, string | number>>) => ({
  ...predecessor,
  domain,
  element: id,
  name: 'Invented',
  suppress: 'N',
  notRelevant: '',
  ...more,
})

const survey = { suppress: 'N', date: DATE }

export const inventedOnet = (): Invented => [
  [
    OCCUPATIONS,
    [
      { code: GUARD, title: 'Cloud Guards' },
      { code: KITE, title: 'Kite Makers' },
      { code: KITE_HEAD, title: 'Head Kite Makers' },
      { code: MOON, title: 'Moon Gardeners' },
    ],
  ],
  [INTERESTS, interests],
  [
    ESSENTIAL_SKILLS,
    skills(READING, [
      [4, 5],
      [2, 1],
    ]),
  ],
  [
    TRANSFERABLE_SKILLS,
    skills(BUILDING, [
      [3, 0],
      [5, 6],
    ]),
  ],
  [KNOWLEDGE, plain(element('2.C.1.b', 'Administrative'))],
  [ABILITIES, plain(element('1.A.1.a.1', 'Oral Comprehension'))],
  [ACTIVITIES, plain(element('4.A.1.a.1', 'Getting Information'))],
  [
    PREDECESSOR_RATINGS,
    [
      predecessorRow('Skills', '2.A.1.a', { scale: 'IM', value: 3 }),
      predecessorRow('Skills', '2.A.1.a', { scale: 'LV', value: 3 }),
      predecessorRow('Skills', '2.B.3.d', { scale: 'IM', value: 4 }),
      predecessorRow('Skills', '2.B.3.d', { scale: 'LV', value: 2, suppress: 'Y' }),
      predecessorRow('Skills', '2.A.1.a', { scale: 'IM', value: 1, role: 'alternative', predecessor: '91-1029.00' }),
      predecessorRow('Education Training Experience', '2.D.1', { scale: 'RL', category: 6, value: 100 }),
      predecessorRow('Work Values', '1.B.2.a', { scale: 'EX', value: 5 }),
      predecessorRow('Work Styles', '1.C.1.a', { scale: 'IM', value: 4 }),
    ],
  ],
  [
    PREDECESSOR_MAP,
    [
      {
        code: MOON,
        predecessor: '91-1029.00',
        predecessorTitle: 'Others',
        role: 'alternative',
        rated: 'Y',
        date: '',
      },
      {
        code: MOON,
        predecessor: '91-1020.00',
        predecessorTitle: 'Sky Gardeners',
        role: 'main',
        rated: 'Y',
        date: '07/2013',
      },
      { code: GUARD, predecessor: '', predecessorTitle: '', role: 'none', rated: 'N', date: '' },
    ],
  ],
  [
    STYLES,
    [
      { code: KITE, ...element('1.D.1.a', 'Innovation'), scale: 'WI', value: 1.5, date: DATE, from: 'AI/Expert' },
      { code: KITE, ...element('1.D.1.a', 'Innovation'), scale: 'DR', value: 3, date: DATE, from: 'AI/Expert' },
    ],
  ],
  [
    CONTEXT,
    [
      {
        code: KITE,
        ...element('4.C.1.a.4', 'Contact With Others'),
        scale: 'CX',
        value: 3,
        release: '27.x',
        updatedSince: 'U',
        predecessor: '',
      },
    ],
  ],
  [ZONES, [{ code: KITE, zone: 2, date: DATE }]],
  [SEPARATE_ZONES, [{ code: KITE, zone: 1, date: DATE }]],
  [
    EDUCATION,
    [
      { code: KITE, element: '2.D.1', scale: 'RL', category: 2, value: 60, ...survey },
      { code: KITE, element: '2.D.1', scale: 'RL', category: 3, value: 40, ...survey, suppress: 'Y' },
    ],
  ],
  [TRAINING, [{ code: KITE, element: '3.A.4.a', scale: 'IM', category: 'n/a', value: 2.5, ...survey }]],
  [
    JOB_TITLES,
    [
      { code: KITE, title: 'KM (Kite "Master")', short: 'KM' },
      { code: KITE, title: 'Boss, Kite', short: 'n/a' },
      { code: KITE, title: 'Kite Boss', short: 'n/a' },
      { code: MOON, title: 'Moon Raker', short: 'n/a' },
    ],
  ],
  [REPORTED_TITLES, [{ code: KITE, title: 'Master Kite', shown: 'Y' }]],
  [
    RELATED,
    [
      { code: KITE, related: MOON, tier: 'Supplemental', index: 2 },
      { code: KITE, related: KITE_HEAD, tier: 'Primary-Short', index: 1 },
    ],
  ],
  [SOFTWARE, [{ code: KITE, name: 'String 3', category: 'Drawing software', hot: 'Y', inDemand: 'N' }]],
  [TOOLS, [{ code: KITE, name: 'Scissors', commodity: '44121618', commodityTitle: 'Scissors' }]],
  [COMMODITIES, [{ commodity: '44121618', title: 'Scissors', classTitle: 'Desk supplies' }]],
  [FORMER_CODES, [{ former: '91-1020.00', formerTitle: 'Sky Gardeners', code: MOON, title: 'Moon Gardeners' }]],
]
