/** The catalogue's rows, one object each, decoded from `occupations.json`. */
import type { OccupationsFile, RatingsOrigin } from './files'
import type { BlsCode, OccupationCode } from './ids'
import type { EducationLevel, PreparationLevel } from './scales'

export interface NationalOutlook {
  /** Thousands. */
  readonly employment: number
  readonly projected: number
  /** Per cent over the ten years. */
  readonly changePercent: number
  /** Thousands a year. */
  readonly openings: number
}

export interface Occupation {
  readonly code: OccupationCode
  readonly title: string
  readonly payCode: BlsCode | null
  readonly outlookCode: BlsCode | null
  /** Published title of the wider group whose pay is shown as this one's; `null` where the pay is its own. */
  readonly payGroup: string | null
  readonly outlookGroup: string | null
  readonly preparation: PreparationLevel | null
  readonly education: EducationLevel | null
  /** Positions in the catalogue's list of clusters. */
  readonly clusters: readonly number[]
  readonly ratings: RatingsOrigin
  readonly hasInterests: boolean
  /** `null` where the projections do not cover the occupation. */
  readonly outlook: NationalOutlook | null
}

export interface Occupations {
  readonly all: readonly Occupation[]
  readonly byCode: ReadonlyMap<string, Occupation>
  /** The row of all occupations together, to compare with. */
  readonly total: NationalOutlook
}

export function decodeOccupations(file: OccupationsFile): Occupations {
  const groupOf = groupsIn(file)
  const all = file.code.map((code, row): Occupation => {
    return {
      code,
      title: file.title[row] ?? code,
      payCode: file.payCode[row] ?? null,
      outlookCode: file.outlookCode[row] ?? null,
      payGroup: groupOf(code, file.payCode[row]),
      outlookGroup: groupOf(code, file.outlookCode[row]),
      preparation: file.preparation[row] ?? null,
      education: file.education[row] ?? null,
      clusters: file.clusters[row] ?? [],
      ratings: file.ratings[row] ?? 'missing',
      hasInterests: file.hasInterests[row] ?? false,
      outlook: outlookOf(file, row),
    }
  })
  return { all, byCode: new Map(all.map((occupation) => [occupation.code, occupation])), total: file.total }
}

function groupsIn({ code, title, groupTitles }: OccupationsFile) {
  const titles = new Map<string, string>(code.map((each, row) => [each, title[row] ?? each]))
  return (own: OccupationCode, counted: BlsCode | null | undefined): string | null =>
    !counted || own === `${counted}.00` ? null : (titles.get(`${counted}.00`) ?? groupTitles[counted] ?? counted)
}

function outlookOf(file: OccupationsFile, row: number): NationalOutlook | null {
  const [employment, projected] = [file.employment[row] ?? null, file.projected[row] ?? null]
  const [changePercent, openings] = [file.changePercent[row] ?? null, file.openings[row] ?? null]
  if (employment === null || projected === null || changePercent === null || openings === null) return null
  return { employment, projected, changePercent, openings }
}
