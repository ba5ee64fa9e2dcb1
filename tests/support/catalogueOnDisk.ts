/** The compiled catalogue as it lies in `public/data`, unpacked, for tests that read it without a browser. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CareerFile, NamesFile, OccupationsFile, PlaceFile } from '../../src/core/catalogue/files'
import { placeId, US } from '../../src/core/catalogue/ids'
import { careersPath, unpackCareer, type PackedCareersFile } from '../../src/core/catalogue/packedCareers'
import {
  placePath,
  unpackNation,
  unpackPlace,
  type PackedNationFile,
  type PackedPlaceFile,
} from '../../src/core/catalogue/packedPlace'

export const COMPILED = join(import.meta.dirname, '../../public/data')

export const compiledFile = <File>(path: string): File => JSON.parse(readFileSync(join(COMPILED, path), 'utf8')) as File

export function compiledCareer(code: string): CareerFile {
  const { code: codes } = compiledFile<OccupationsFile>('occupations.json')
  const row = codes.findIndex((each) => each === code)
  const known = codes[row]
  const file = known && compiledFile<PackedCareersFile>(careersPath(row))
  const career = file && unpackCareer(file, { ...compiledFile<NamesFile>('names.json'), codes }, known)
  if (!career) throw new RangeError(`compiledCareer: expected ${code} among the careers`)
  return career
}

/** @param read - the file at a path */
export function unpackedPlace(read: (path: string) => unknown, id: string): PlaceFile {
  const place = placeId(id)
  if (place === undefined) throw new RangeError(`unpackedPlace: expected a place, got ${id}`)
  const nation = unpackNation(read(placePath(US)) as PackedNationFile)
  return place === US ? nation.figures : unpackPlace(read(placePath(place)) as PackedPlaceFile, nation)
}

export const compiledPlace = (id: string): PlaceFile => unpackedPlace(compiledFile, id)

/** One occupation's row of pay in a place, by column. */
export function payIn(id: string, code: string): Readonly<Record<string, number | null>> {
  const { code: codes, ...columns } = compiledPlace(id).pay
  const row = codes.findIndex((each) => each === code)
  return Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, column?.[row] ?? null]))
}

export function outlookIn(id: string, code: string): Readonly<Record<string, number | null>> {
  const { code: codes, ...columns } = compiledPlace(id).outlook ?? { code: [] }
  const row = codes.findIndex((each) => each === code)
  return Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, column[row] ?? null]))
}
