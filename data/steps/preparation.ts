/** How people come to an occupation: education asked for, education had, experience and training, in per cent. */
import { ATTAINMENT_LEVELS, type AttainmentLevel } from '../../src/core/catalogue/scales'
import type { OccupationCode } from '../../src/core/catalogue/ids'
import type { Published } from '../read/published'
import { groupedBy, keyedBy } from './groupedBy'
import { predecessors } from './predecessors'

type Distribution = readonly (number | null)[]

export interface Survey {
  /** Per cent for each of O*NET's twelve levels of required education. */
  readonly required: Distribution | null
  readonly experience: Readonly<Record<string, Distribution>> | null
  readonly origin: 'rated' | 'predecessor' | 'missing'
}

/** O*NET's scales of preparation: our name and how many categories the distribution has; 0 = one value, no categories. */
const SCALES = {
  RL: { name: 'required', categories: 12 },
  RW: { name: 'related-experience', categories: 11 },
  PT: { name: 'plant-training', categories: 9 },
  OJ: { name: 'on-the-job-training', categories: 9 },
} as const
type ScaleId = keyof typeof SCALES
const isScale = (scale: string): scale is ScaleId => scale in SCALES

/** One value from 1 to 5 each, not a distribution. */
const SINGLE: Readonly<Record<string, string>> = {
  '2.D.4.a': 'certification-importance',
  '3.A.4.a': 'apprenticeship-importance',
}

interface SurveyRow {
  readonly code: OccupationCode
  readonly element: string
  readonly scale: string
  readonly category: number | null
  readonly value: number
}

export function surveys(published: Published): ReadonlyMap<OccupationCode, Survey> {
  const own = groupedBy<SurveyRow, OccupationCode>(
    [...published.education.rows, ...published.training.rows],
    (row) => row.code,
  )
  const chosen = predecessors(published.predecessorMap.rows)
  const earlier = published.predecessorRatings.rows.filter(
    (row) =>
      row.domain === 'preparation' &&
      !row.suppress &&
      !own.has(row.code) &&
      chosen.get(row.code)?.predecessor === row.predecessor,
  )
  return new Map([
    ...Array.from(own, ([code, rows]) => [code, survey(rows, 'rated')] as const),
    ...Array.from(
      groupedBy<SurveyRow, OccupationCode>(earlier, (row) => row.code),
      ([code, rows]) => [code, survey(rows, 'predecessor')] as const,
    ),
  ])
}

function survey(rows: readonly SurveyRow[], origin: Survey['origin']): Survey {
  const { required, ...experience } = distributions(rows)
  for (const { element, scale, value } of rows) {
    const name = SINGLE[element]
    if (scale === 'IM' && name !== undefined) experience[name] = [value]
  }
  return { required: required ?? null, experience: Object.keys(experience).length > 0 ? experience : null, origin }
}

function distributions(rows: readonly SurveyRow[]): Record<string, (number | null)[]> {
  const found: Record<string, (number | null)[]> = {}
  for (const { scale, category, value } of rows) {
    if (!isScale(scale) || category === null) continue
    const { name, categories } = SCALES[scale]
    const distribution = (found[name] ??= new Array<number | null>(categories).fill(null))
    distribution[category - 1] = value
  }
  return found
}

type AttainmentRow = Published['attainment']['rows'][number]

const attained = (row: AttainmentRow): Record<AttainmentLevel, number> => ({
  'less-than-high-school': row.lessThanHighSchool,
  'high-school': row.highSchool,
  'some-college': row.someCollege,
  associate: row.associate,
  bachelor: row.bachelor,
  master: row.master,
  doctoral: row.doctoral,
})

/** By National Employment Matrix code, in the order of ATTAINMENT_LEVELS. */
export function attainment(published: Published): ReadonlyMap<string, readonly number[]> {
  const rows = keyedBy(published.attainment.rows, (row) => row.code)
  return new Map(Array.from(rows, ([code, row]) => [code, ATTAINMENT_LEVELS.map((level) => attained(row)[level])]))
}
