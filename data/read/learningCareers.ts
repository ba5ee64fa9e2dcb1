/** The compiled careers as the content map is learned from them: each with what it pays in the US. */
import { US } from '../../src/core/catalogue/ids'
import type { CareerFile, NamesFile, OccupationsFile } from '../../src/core/catalogue/files'
import { careersPath, unpackCareer, type PackedCareersFile } from '../../src/core/catalogue/packedCareers'
import { placePath, unpackNation, type PackedNationFile } from '../../src/core/catalogue/packedPlace'
import { decodePlaceFacts } from '../../src/core/catalogue/place'

export interface LearningCareer extends CareerFile {
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
  const files = new Map<string, PackedCareersFile>()
  return code.flatMap((each, row) => {
    const path = careersPath(row)
    const file = files.get(path) ?? read<PackedCareersFile>(path)
    files.set(path, file)
    const career = unpackCareer(file, { ...names, codes: code }, each)
    return career ? [{ ...career, pay: payOf(payCode[row] ?? null)?.median ?? undefined }] : []
  })
}
