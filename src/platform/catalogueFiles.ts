/** Fetches the compiled files, checks that they are whole and of one release, and hands them on decoded. */
import {
  CATALOGUE_FORMAT,
  type CareerFile,
  type CatalogueFile,
  type ElementsFile,
  type FileHeader,
  type NamesFile,
  type OccupationsFile,
  type PlacesFile,
  type SkillPriorFile,
  type TitlesFile,
} from '../core/catalogue/files'
import type { OccupationCode, PlaceId } from '../core/catalogue/ids'
import type { Occupations } from '../core/catalogue/occupation'
import type { Place, PlaceFacts } from '../core/catalogue/place'
import type { PackedCareersFile } from '../core/catalogue/packedCareers'
import type { PackedPlaceFile } from '../core/catalogue/packedPlace'
import type { DecodedProfiles, Profiles } from '../core/catalogue/profiles'
import { interestScale, skillScale, type Instrument, type Scale } from '../core/instrument/instrument'
import type { InterestPriorFile } from '../core/measure/interestPrior'
import { wholeColumns } from '../core/catalogue/wholeColumns'
import type * as DecodersChunk from './decoders'

/** What can be wrong with the catalogue, told apart because a person can do something about some of it. */
export type CatalogueTrouble = 'unreachable' | 'damaged' | 'other-version' | 'not-there'

export class CatalogueError extends Error {
  override readonly name = 'CatalogueError'
  readonly kind: CatalogueTrouble

  constructor(kind: CatalogueTrouble, message: string, options?: ErrorOptions) {
    super(message, options)
    this.kind = kind
  }
}

export type Fetch = (url: string, options?: RequestInit) => Promise<Response>

export interface CatalogueFiles {
  readonly catalogue: () => Promise<CatalogueFile>
  readonly elements: () => Promise<ElementsFile>
  readonly occupations: () => Promise<Occupations>
  readonly profiles: () => Promise<Profiles>
  readonly instrument: () => Promise<Instrument>
  /** The parts of the instrument by themselves: the first item needs no skill. */
  readonly interestScale: () => Promise<Scale>
  readonly skillScale: () => Promise<Scale>
  readonly places: () => Promise<readonly Place[]>
  readonly place: (id: PlaceId) => Promise<PlaceFacts>
  readonly career: (code: OccupationCode) => Promise<CareerFile>
  readonly titles: () => Promise<TitlesFile>
}

/**
 * Every file is fetched once and kept; a failed one is forgotten, so that trying again tries again.
 *
 * @param base - address of the folder of compiled files, ending in a slash
 */
export function catalogueFiles(fetch: Fetch, base: string): CatalogueFiles {
  const release: Release = { seen: undefined }
  const once = keptOnce()
  const json = async <File extends Headed>(path: string): Promise<File> =>
    checked<File>(parsed(await bytesOf(fetch, base, path), path), path, release)
  const scales = scalesOf(once, json)
  const occupations = () =>
    once('occupations', () => decoded(json<OccupationsFile>('occupations.json'), (code) => code.occupations))
  return {
    ...scales,
    catalogue: () => once('catalogue', () => json<CatalogueFile>('catalogue.json')),
    elements: () => once('elements', () => json<ElementsFile>('elements.json')),
    occupations,
    profiles: () =>
      once('profiles', async () =>
        profilesOf(await decoded(bytesOf(fetch, base, 'profiles.bin'), (code) => code.profiles), release),
      ),
    instrument: async () => {
      const [interest, skill] = await Promise.all([scales.interestScale(), scales.skillScale()])
      return { interest, skill }
    },
    places: () => once('places', () => decoded(json<PlacesFile>('places.json'), (code) => code.places)),
    place: (id) =>
      once(`place ${id}`, () => decoded(json<PackedPlaceFile>(`places/${id}.json`), (code) => code.placeFacts)),
    career: (code) => once(`career ${code}`, () => careerOf({ once, json }, occupations(), code)),
    titles: () => once('titles', () => json<TitlesFile>('titles.json')),
  }
}

interface Headed {
  readonly header: Pick<FileHeader, 'file' | 'format'> & { readonly release?: string }
}

/** The release of the first file read; all others must be of the same. */
interface Release {
  seen: string | undefined
}

type Once = <Found>(name: string, load: () => Promise<Found>) => Promise<Found>

function keptOnce(): Once {
  const kept = new Map<string, Promise<unknown>>()
  return <Found>(name: string, load: () => Promise<Found>): Promise<Found> => {
    const found = kept.get(name) as Promise<Found> | undefined
    if (found) return found
    const loading = load().catch((cause: unknown) => {
      kept.delete(name)
      throw cause
    })
    kept.set(name, loading)
    return loading
  }
}

/** Careers travel several to a file; which one follows from the occupation's position among all. */
async function careerOf(load: { once: Once; json: Json }, all: Promise<Occupations>, code: OccupationCode) {
  const { once, json } = load
  const row = (await all).all.findIndex((occupation) => occupation.code === code)
  if (row < 0) throw new CatalogueError('not-there', `there is no career ${code}`)
  const { careersPath, career } = await decoders()
  const path = careersPath(row)
  const file = once(path, () => json<PackedCareersFile>(path))
  const names = once('names', () => json<NamesFile>('names.json'))
  const [packed, shared] = await Promise.all([file, names])
  const found = guarded(path, () => career(packed, shared, code))
  if (!found) throw new CatalogueError('damaged', `${path} does not hold ${code}`)
  return found
}

type Json = <File extends Headed>(path: string) => Promise<File>

function scalesOf(once: Once, json: Json): Pick<CatalogueFiles, 'interestScale' | 'skillScale'> {
  const scale = async <File extends Headed>(path: string, read: (file: File) => Scale): Promise<Scale> => {
    const file = await json<File>(path)
    return guarded(path, () => read(file))
  }
  return {
    interestScale: () => once('interest scale', () => scale<InterestPriorFile>('interest-prior.json', interestScale)),
    skillScale: () => once('skill scale', () => scale<SkillPriorFile>('skill-prior.json', skillScale)),
  }
}

async function bytesOf(fetch: Fetch, base: string, path: string): Promise<Uint8Array> {
  const response = await fetch(`${base}${path}`).catch((cause: unknown) => {
    throw new CatalogueError('unreachable', `could not reach ${path}`, { cause })
  })
  if (response.status === 404) throw new CatalogueError('not-there', `there is no ${path}`)
  if (!response.ok) throw new CatalogueError('unreachable', `${path} answered ${String(response.status)}`)
  const buffer = await response.arrayBuffer().catch((cause: unknown) => {
    throw new CatalogueError('unreachable', `${path} broke off`, { cause })
  })
  return new Uint8Array(buffer)
}

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)

function parsed(bytes: Uint8Array, path: string): unknown {
  return guarded(path, () => JSON.parse(textOf(bytes)) as unknown)
}

/** A file that is cut short or not ours fails inside the decoder; outside it is one kind of trouble. */
function guarded<Found>(path: string, read: () => Found): Found {
  try {
    return read()
  } catch (cause) {
    throw new CatalogueError('damaged', `${path} is damaged`, { cause })
  }
}

function checked<File extends Headed>(value: unknown, path: string, release: Release): File {
  const file = value as Partial<Headed> | null
  if (file?.header?.file !== path) throw new CatalogueError('damaged', `${path} has no header of its own`)
  if (!wholeColumns(value)) throw new CatalogueError('damaged', `${path} has columns of different lengths`)
  agree(file.header, path, release)
  return value as File
}

function agree(header: Headed['header'], path: string, release: Release): void {
  if (header.format !== CATALOGUE_FORMAT) {
    throw new CatalogueError(
      'other-version',
      `${path} has format ${String(header.format)}, not ${String(CATALOGUE_FORMAT)}`,
    )
  }
  if (header.release === undefined) return
  release.seen ??= header.release
  if (header.release !== release.seen) throw new CatalogueError('other-version', `${path} is of another release`)
}

type Decoders = typeof DecodersChunk.DECODERS

/** Fetches a file and the code that reads it at once. */
async function decoded<Content, Found>(
  file: Promise<Content>,
  choose: (decoders: Decoders) => (content: Content) => Found,
): Promise<Found> {
  const [code, content] = await Promise.all([decoders(), file])
  return choose(code)(content)
}

async function decoders(): Promise<Decoders> {
  const { DECODERS } = await import('./decoders').catch((cause: unknown) => {
    throw new CatalogueError('unreachable', 'could not reach the decoders', { cause })
  })
  return DECODERS
}

function profilesOf(read: DecodedProfiles, release: Release): Profiles {
  if (read.kind === 'broken') {
    throw new CatalogueError('damaged', `profiles.bin: expected ${read.expected}, found ${read.found}`)
  }
  agree(read.header.header, 'profiles.bin', release)
  return read.profiles
}
