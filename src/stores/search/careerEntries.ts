/** What is known of each career by name: the rows that the search goes through. */
import type { TitlesFile } from '../../core/catalogue/files'
import type { OccupationCode } from '../../core/catalogue/ids'
import type { EducationLevel, PreparationLevel } from '../../core/catalogue/scales'
import type { Occupations } from '../../core/catalogue/occupation'

export interface CareerEntry {
  readonly code: OccupationCode
  /** In the language of the page. */
  readonly title: string
  /** What they do, in our own words; empty where those have not come. */
  readonly inShort: string
  readonly otherTitles: readonly string[]
  readonly formerCodes: readonly string[]
  /** Thousands of people in the nation, those of the wider group where it is counted in one; 0 where none is published. */
  readonly jobs: number
  readonly preparation: PreparationLevel | null
  /** Typically needed for entry. */
  readonly education: EducationLevel | null
}

/** Our own words, as far as they are looked into. */
interface Listed {
  readonly title: string | undefined
  readonly inShort: string
}

/**
 * @param titles - `undefined` before the other names have come
 * @param words - our own, by code, in the language of the page
 */
export function careerEntries(
  { all }: Occupations,
  titles: TitlesFile | undefined,
  words: ReadonlyMap<string, Listed> = new Map(),
): readonly CareerEntry[] {
  const rows = new Map(titles?.code.map((code, row) => [code, row]))
  return all.map(({ code, title, outlook, preparation, education }) => {
    const row = rows.get(code) ?? -1
    const own = words.get(code)
    const others = titles?.titles[row] ?? []
    return {
      code,
      title: own?.title ?? title,
      inShort: own?.inShort ?? '',
      otherTitles: own?.title === undefined ? others : [title, ...others],
      formerCodes: titles?.formerCodes[row] ?? [],
      jobs: outlook?.employment ?? 0,
      preparation,
      education,
    }
  })
}
