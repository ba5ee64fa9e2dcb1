/** The matching numbers: six interests and one column for each skill item, over the occupations with interests. */
import { INTERESTS, type SkillItem } from '../../src/core/instrument/item'
import type { OccupationCode } from '../../src/core/catalogue/ids'
import type { Published } from '../read/published'
import { correlations } from './correlations'
import type { RatingsByCode } from './ratings'
import { itemColumn, ratedStrengths, singleStrengths } from './skillColumns'

export interface ProfileColumn {
  readonly id: string
  readonly block: 'interest' | 'skill'
  readonly offset: number
  readonly step: number
  /** One value an occupation of `code`; NaN = missing. */
  readonly values: readonly number[]
}

export interface ProfilesFrom {
  readonly published: Published
  readonly ratings: RatingsByCode
  readonly interests: ReadonlyMap<OccupationCode, readonly number[]>
  readonly items: readonly SkillItem[]
}

export interface Profiles {
  readonly code: readonly OccupationCode[]
  readonly columns: readonly ProfileColumn[]
  readonly prior: {
    readonly items: readonly string[]
    readonly correlation: readonly number[]
    readonly occupations: number
  }
}

/** Interests are published with two decimals, so they are stored exactly. */
const INTEREST_SCALE = { offset: 0, step: 0.01 } as const
/** Standard scores from −10 to 55: far beyond any, and finer than they are known. */
const SKILL_SCALE = { offset: -10, step: 0.001 } as const

export function profiles({ published, ratings, interests, items }: ProfilesFrom): Profiles {
  const code = published.occupations.rows.map((row) => row.code).filter((each) => interests.has(each))
  const pool = published.occupations.rows.map((row) => row.code).filter((each) => ratings.has(each))
  const columns = skillColumns(pool, { published, ratings, items })
  const rowOf = new Map(pool.map((each, row) => [each, row]))
  const interestColumns = INTERESTS.map((id, index): ProfileColumn => ({
    id,
    block: 'interest',
    ...INTEREST_SCALE,
    values: code.map((each) => interests.get(each)?.[index] ?? NaN),
  }))
  const skill = columns.map((column, index): ProfileColumn => ({
    id: items[index]?.id ?? '',
    block: 'skill',
    ...SKILL_SCALE,
    values: code.map((each) => column[rowOf.get(each) ?? -1] ?? NaN),
  }))
  const prior = { items: items.map(({ id }) => id), correlation: correlations(columns), occupations: pool.length }
  return { code, columns: [...interestColumns, ...skill], prior }
}

function skillColumns(
  pool: readonly OccupationCode[],
  { published, ratings, items }: Pick<ProfilesFrom, 'published' | 'ratings' | 'items'>,
): readonly Float64Array[] {
  const strengths = new Map([
    ...ratedStrengths(pool, ratings),
    ...singleStrengths(pool, published.styles.rows),
    ...singleStrengths(pool, published.context.rows),
  ])
  return items.map(({ elements }) => itemColumn(elements, strengths))
}
