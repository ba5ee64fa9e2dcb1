/** `occupations.json`: what a list of careers needs, one row an occupation in code order. */
import type { OccupationsFile } from '../../src/core/catalogue/files'
import type { OccupationCode } from '../../src/core/catalogue/ids'
import type { Published } from '../read/published'
import type { CodeJoins } from './codeJoins'
import type { RatingsByCode } from './ratings'

export interface OccupationsFrom {
  readonly published: Published
  readonly joins: CodeJoins
  readonly ratings: RatingsByCode
  readonly interests: ReadonlyMap<OccupationCode, readonly number[]>
  readonly clusters: ReadonlyMap<OccupationCode, readonly number[]>
}

export function occupations(from: OccupationsFrom): Omit<OccupationsFile, 'header'> {
  const { published, joins, ratings, interests, clusters } = from
  const rows = published.occupations.rows
  const outlook = rows.map(({ code }) => joins.outlookOf(code))
  return {
    code: rows.map((row) => row.code),
    title: rows.map((row) => row.title),
    payCode: rows.map(({ code }) => joins.payOf(code)?.code ?? null),
    outlookCode: outlook.map((row) => row?.code ?? null),
    groupTitles: groupTitles(from),
    preparation: rows.map(({ code }) => joins.preparationOf(code).separate),
    education: outlook.map((row) => row?.education ?? null),
    clusters: rows.map(({ code }) => clusters.get(code) ?? []),
    ratings: rows.map(({ code }) => ratings.get(code)?.origin.kind ?? 'missing'),
    hasInterests: rows.map(({ code }) => interests.has(code)),
    employment: outlook.map((row) => row?.employment ?? null),
    projected: outlook.map((row) => row?.projected ?? null),
    changePercent: outlook.map((row) => row?.changePercent ?? null),
    openings: outlook.map((row) => row?.openings ?? null),
    total: joins.total,
  }
}

/** A group that is an occupation of the list is called what it is called there. */
function groupTitles({ published, joins }: OccupationsFrom): Readonly<Record<string, string>> {
  const rows = published.occupations.rows
  const listed = new Set<string>(rows.map(({ code }) => code))
  const groups = rows.flatMap(({ code }) => [joins.payOf(code), joins.outlookOf(code)])
  const others = groups.flatMap((group) =>
    group && !listed.has(`${group.code}.00`) ? [[group.code, group.title] as const] : [],
  )
  // Reversed, so that of two spellings the first found stays.
  return Object.fromEntries(others.reverse())
}
