/** The compiled careers as the content map is learned from them: each with its abilities and what it pays in the US. */
import { US } from '../../src/core/catalogue/ids'
import type { AbilitiesFile, CareerFile, NamesFile, OccupationsFile, Ratings } from '../../src/core/catalogue/files'
import { ratingsOf } from '../../src/core/coding/ratingText'
import { careersPath, unpackCareer, type PackedCareersFile } from '../../src/core/catalogue/packedCareers'
import { placePath, unpackNation, type PackedNationFile } from '../../src/core/catalogue/packedPlace'
import { decodePlaceFacts } from '../../src/core/catalogue/place'

export interface LearningCareer extends CareerFile {
  /** `null` where they are not rated. */
  readonly abilities: Ratings | null
  /** US median, dollars a year; `undefined` where none is published. */
  readonly pay: number | undefined
}

/** Parses one of the compiled files. */
export type ReadCompiled = <File>(path: string) => File

/** All careers in catalogue order. */
export function learningCareers(read: ReadCompiled): readonly LearningCareer[] {
  const names = read<NamesFile>('names.json')
  const { code, payCode } = read<OccupationsFile>('occupations.json')
  const { payOf } = decodePlaceFacts(unpackNation(read<PackedNationFile>(placePath(US))).figures)
  const abilities = read<AbilitiesFile>('abilities.json')
  const files = new Map<string, PackedCareersFile>()
  return code.flatMap((each, row) => {
    const path = careersPath(row)
    const file = files.get(path) ?? read<PackedCareersFile>(path)
    files.set(path, file)
    const career = unpackCareer(file, { ...names, codes: code }, each)
    return career
      ? [{ ...career, abilities: abilitiesAt(abilities, row), pay: payOf(payCode[row] ?? null)?.median ?? undefined }]
      : []
  })
}

function abilitiesAt({ importance, level }: AbilitiesFile, row: number): Ratings | null {
  const [important, asked] = [importance[row] ?? null, level[row] ?? null]
  return important === null || asked === null ? null : { importance: ratingsOf(important), level: ratingsOf(asked) }
}
