/** The compiled files beyond the first item: fetched, checked and decoded. A chunk of its own. */
import type {
  CatalogueFile,
  ElementsFile,
  NamesFile,
  OccupationsFile,
  PlacesFile,
  SkillPriorFile,
  TitlesFile,
  CareerFile,
  ContentMapFile,
} from '../core/catalogue/files'
import type { FinderFile } from '../core/catalogue/finder'
import { US, type OccupationCode, type PlaceId } from '../core/catalogue/ids'
import { decodeMeasured, type Measured, type MeasuredFile } from '../core/catalogue/measured'
import { decodeOccupations, type Occupations } from '../core/catalogue/occupation'
import { careersPath, unpackCareer, type PackedCareersFile } from '../core/catalogue/packedCareers'
import {
  placePath,
  unpackNation,
  unpackPlace,
  type Nation,
  type PackedNationFile,
  type PackedPlaceFile,
} from '../core/catalogue/packedPlace'
import { decodePlaceFacts, decodePlaces, type PlaceFacts } from '../core/catalogue/place'
import { decodeProfiles, type Profiles } from '../core/catalogue/profiles'
import {
  unpackWords,
  wordsListPath,
  wordsPath,
  type PackedWordsFile,
  type WordsListFile,
} from '../core/catalogue/packedWords'
import type { SpokenWords } from '../core/catalogue/words'
import { chooser } from '../core/instrument/chooser'
import { interestScale, type Instrument, type Scale } from '../core/instrument/instrument'
import { joinedInstrument, skillScale } from '../core/instrument/skillScale'
import { poolOf, type Pool } from '../core/match/pool'
import type { Locale } from './locale'
import { CatalogueError, guarded, interestPriorOf, type FileReader, type FurtherFiles } from './catalogueFiles'

export function furtherFiles(read: FileReader): FurtherFiles {
  const { once, json } = read
  const occupations = (): Promise<Occupations> =>
    once('occupations', async () => decodeOccupations(await json<OccupationsFile>('occupations.json')))
  const interests = (): Promise<Scale> => once('interest scale', () => interestScaleOf(read))
  const skills = (): Promise<Scale> => once('skill scale', () => skillScaleOf(read))
  const contentMap = (): Promise<ContentMapFile> => once('content map', () => json<ContentMapFile>('content-map.json'))
  const profiles = (): Promise<Profiles> => once('profiles', () => profilesOf(read))
  const instrument = (): Promise<Instrument> =>
    once('instrument', async () => {
      const [interest, map, skill] = await Promise.all([interests(), contentMap(), skills()])
      return guarded('content-map.json', () => joinedInstrument(interest, map, skill))
    })
  const pool = (): Promise<Pool> =>
    once('pool', async () => {
      const [numbers, map] = await Promise.all([profiles(), contentMap()])
      return guarded('content-map.json', () => poolOf(numbers, map))
    })
  return {
    catalogue: () => once('catalogue', () => json<CatalogueFile>('catalogue.json')),
    elements: () => once('elements', () => json<ElementsFile>('elements.json')),
    occupations,
    instrument,
    pool,
    choose: async () => chooser({ instrument: await instrument(), pool: await pool() }),
    interestScale: interests,
    skillScale: skills,
    places: () => once('places', async () => decodePlaces(await json<PlacesFile>('places.json'))),
    place: (id) => once(`place ${id}`, () => placeFactsOf(read, id)),
    career: (code) => once(`career ${code}`, () => careerOf(read, occupations(), code)),
    titles: () => once('titles', () => json<TitlesFile>('titles.json')),
    finder: () => once('finder', () => json<FinderFile>('finder.json')),
    words: (language, code) => wordsOf(read, { all: occupations(), language, code }),
    wordsList: (language) => once(`words ${language}`, () => json<WordsListFile>(wordsListPath(language))),
    measured: () => once('measured', () => measuredOf(read)),
    taughtBy: async () => {
      const [prior, map] = await Promise.all([interestPriorOf(read), contentMap()])
      return { ratings: prior.header.people, fields: map.header.people }
    },
  }
}

async function profilesOf({ bytes, agree }: FileReader): Promise<Profiles> {
  const path = 'profiles.bin'
  const decoded = decodeProfiles(await bytes(path), (text) => new TextDecoder().decode(text))
  if (decoded.kind === 'broken') {
    throw new CatalogueError('damaged', `${path}: expected ${decoded.expected}, found ${decoded.found}`)
  }
  agree(decoded.header.header, path)
  return decoded.profiles
}

async function interestScaleOf(read: FileReader): Promise<Scale> {
  const file = await interestPriorOf(read)
  return guarded('interest-prior.json', () => interestScale(file))
}

async function skillScaleOf({ json }: FileReader): Promise<Scale> {
  const file = await json<SkillPriorFile>('skill-prior.json')
  return guarded('skill-prior.json', () => skillScale(file))
}

async function measuredOf({ json }: FileReader): Promise<Measured> {
  const file = await json<MeasuredFile>('measured.json')
  return guarded('measured.json', () => decodeMeasured(file))
}

/** The nation's file is read whichever place is asked for: the others are told by how they differ from it. */
async function placeFactsOf(read: FileReader, id: PlaceId): Promise<PlaceFacts> {
  if (id === US) return decodePlaceFacts((await nationOf(read)).figures)
  const path = placePath(id)
  const [nation, packed] = await Promise.all([nationOf(read), read.json<PackedPlaceFile>(path)])
  return guarded(path, () => decodePlaceFacts(unpackPlace(packed, nation)))
}

const nationOf = ({ once, json }: FileReader): Promise<Nation> =>
  once('nation', async () => {
    const packed = await json<PackedNationFile>(placePath(US))
    return guarded(placePath(US), () => unpackNation(packed))
  })

const codesOf = ({ all }: Occupations): readonly OccupationCode[] => all.map(({ code }) => code)

/** The occupation's position among all, by which it lies in files that hold a few. */
function rowOf({ all }: Occupations, code: OccupationCode): number {
  const row = all.findIndex((occupation) => occupation.code === code)
  if (row < 0) throw new CatalogueError('not-there', `there is no career ${code}`)
  return row
}

/** Careers travel several to a file; which one follows from the occupation's position among all. */
async function careerOf(
  { once, json }: FileReader,
  all: Promise<Occupations>,
  code: OccupationCode,
): Promise<CareerFile> {
  const occupations = await all
  const path = careersPath(rowOf(occupations, code))
  const [packed, names] = await Promise.all([
    once(path, () => json<PackedCareersFile>(path)),
    once('names', () => json<NamesFile>('names.json')),
  ])
  const found = guarded(path, () => unpackCareer(packed, { ...names, codes: codesOf(occupations) }, code))
  if (!found) throw new CatalogueError('damaged', `${path} does not hold ${code}`)
  return found
}

interface AskedWords {
  readonly all: Promise<Occupations>
  readonly language: Locale
  readonly code: OccupationCode
}

/** They lie as the careers do. */
async function wordsOf({ once, json }: FileReader, { all, language, code }: AskedWords): Promise<SpokenWords> {
  const path = wordsPath(language, rowOf(await all, code))
  const packed = await once(path, () => json<PackedWordsFile>(path))
  const found = guarded(path, () => unpackWords(packed, code))
  if (!found) throw new CatalogueError('damaged', `${path} does not hold ${code}`)
  return found
}
