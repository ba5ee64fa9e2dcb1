/** The compiled files as they stand in the repository, for tests that are about the real catalogue. */
import { readFileSync } from 'node:fs'
import type { OccupationsFile } from '../../src/core/catalogue/files'
import { decodeOccupations, type Occupations } from '../../src/core/catalogue/occupation'
import { decodeProfiles, type Profiles } from '../../src/core/catalogue/profiles'
import type { Instrument } from '../../src/core/instrument/instrument'
import { instrumentFrom } from '../../src/core/instrument/skillScale'
import { poolOf, type Pool } from '../../src/core/match/pool'

const folder = new URL('../../public/data/', import.meta.url)

export const compiledBytes = (path: string): Uint8Array => new Uint8Array(readFileSync(new URL(path, folder)))

// The caller names the contract of the file it reads; the file is our own.
export const compiledJson = <File>(path: string): File =>
  JSON.parse(readFileSync(new URL(path, folder), 'utf8')) as File

export function compiledProfiles(): Profiles {
  const decoded = decodeProfiles(compiledBytes('profiles.bin'), (bytes) => new TextDecoder().decode(bytes))
  if (decoded.kind === 'broken') throw new Error(`profiles.bin: expected ${decoded.expected}, found ${decoded.found}`)
  return decoded.profiles
}

export const compiledInstrument = (): Instrument =>
  instrumentFrom({
    interests: compiledJson('interest-prior.json'),
    skills: compiledJson('skill-prior.json'),
    content: compiledJson('content-map.json'),
  })

export const compiledPool = (): Pool => poolOf(compiledProfiles(), compiledJson('content-map.json'))

export const compiledOccupations = (): Occupations =>
  decodeOccupations(compiledJson<OccupationsFile>('occupations.json'))
