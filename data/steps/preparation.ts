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
  /** How much an apprenticeship matters, 1–5. */
  readonly apprenticeship: number | null
  readonly origin: 'rated' | 'predecessor' | 'missing'
  /** The newest month in which it was asked. */
  readonly date: string | null
}

/** O*NET's scale of required education and how many levels it has. No page shows the other distributions. */
const REQUIRED = 'RL'
const LEVELS = 12

/** One value from 1 to 5, on the scale of importance. */
const APPRENTICESHIP = '3.A.4.a'

interface SurveyRow {
  readonly code: OccupationCode
  readonly element: string
  readonly scale: string
  readonly category: number | null
  readonly value: number
  readonly date: string | null
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
  return {
    required: requiredOf(rows),
    apprenticeship: rows.findLast(({ element, scale }) => scale === 'IM' && element === APPRENTICESHIP)?.value ?? null,
    origin,
    date: rows.reduce<string | null>((newest, { date }) => ((date ?? '') > (newest ?? '') ? date : newest), null),
  }
}

function requiredOf(rows: readonly SurveyRow[]): Distribution | null {
  const named = rows.filter(({ scale, category }) => scale === REQUIRED && category !== null)
  if (named.length === 0) return null
  const found = new Array<number | null>(LEVELS).fill(null)
  for (const { category, value } of named) found[(category ?? 0) - 1] = value
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
