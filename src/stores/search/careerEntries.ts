/** What is known of each career by name: the rows that the search goes through. */
import type { TitlesFile } from '../../core/catalogue/files'
import type { OccupationCode } from '../../core/catalogue/ids'
import type { Occupations } from '../../core/catalogue/occupation'

export interface CareerEntry {
  readonly code: OccupationCode
  readonly title: string
  readonly otherTitles: readonly string[]
  readonly formerCodes: readonly string[]
  /** Thousands of people in the nation, those of the wider group where it is counted in one; 0 where none is published. */
  readonly jobs: number
}

export function careerEntries({ all }: Occupations, titles: TitlesFile): readonly CareerEntry[] {
  const rows = new Map(titles.code.map((code, row) => [code, row]))
  return all.map(({ code, title, outlook }) => {
    const row = rows.get(code) ?? -1
    return {
      code,
      title,
      otherTitles: titles.titles[row] ?? [],
      formerCodes: titles.formerCodes[row] ?? [],
      jobs: outlook?.employment ?? 0,
    }
  })
}
