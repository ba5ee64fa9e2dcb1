/** Fetches the compiled files, checks that they are whole and of one release, and hands them on decoded. */
import {
  CATALOGUE_FORMAT,
  type CareerFile,
  type CatalogueFile,
  type ElementsFile,
  type FileHeader,
  type TitlesFile,
} from '../core/catalogue/files'
import type { OccupationCode, PlaceId } from '../core/catalogue/ids'
import type { FinderFile } from '../core/catalogue/finder'
import type { Measured } from '../core/catalogue/measured'
import type { Occupations } from '../core/catalogue/occupation'
import type { WordsListFile } from '../core/catalogue/packedWords'
import type { Place, PlaceFacts } from '../core/catalogue/place'
import type { SpokenWords } from '../core/catalogue/words'
import type { Instrument, Scale } from '../core/instrument/instrument'
import type { Pool } from '../core/match/pool'
import type { Chooser } from '../core/sitting/step'
import type { ItemId } from '../core/instrument/item'
import type { InterestPriorFile } from '../core/measure/interestPrior'
import { wholeColumns } from '../core/catalogue/wholeColumns'
import type * as FurtherChunk from './furtherFiles'
import type { Locale } from './locale'

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
  readonly instrument: () => Promise<Instrument>
  /** The occupations that can be ranked. */
  readonly pool: () => Promise<Pool>
  /** The choice of the next item for the person. */
  readonly choose: () => Promise<Chooser>
  /** The designed order of the interest items: all that the first of them need. */
  readonly opening: () => Promise<readonly ItemId[]>
  /** The parts of the instrument by themselves, for one is needed long before the other. */
  readonly interestScale: () => Promise<Scale>
  readonly skillScale: () => Promise<Scale>
  readonly places: () => Promise<readonly Place[]>
  readonly place: (id: PlaceId) => Promise<PlaceFacts>
  readonly career: (code: OccupationCode) => Promise<CareerFile>
  readonly titles: () => Promise<TitlesFile>
  /** What careers are found by beside their names. */
  readonly finder: () => Promise<FinderFile>
  /** Our own words about a career. */
  readonly words: (language: Locale, code: OccupationCode) => Promise<SpokenWords>
  /** What lists say of every career in our own words. */
  readonly wordsList: (language: Locale) => Promise<WordsListFile>
  /** What the bench found. */
  readonly measured: () => Promise<Measured>
  readonly taughtBy: () => Promise<TaughtBy>
}

/** How many people's answers the instrument has learned from. */
export interface TaughtBy {
  /** Who rated the 48 items: how ratings vary, and vary together. */
  readonly ratings: number
  /** Of whom a field of study is known: what single answers say beyond the six interests. */
  readonly fields: number
}

/**
 * Every file is fetched once and kept; a failed one is forgotten, so that trying again tries again.
 *
 * Only what the first item needs is read here; the code that reads the other files comes with the first of them.
 *
 * @param base - address of the folder of compiled files, ending in a slash
 */
export function catalogueFiles(fetch: Fetch, base: string): CatalogueFiles {
  const read = fileReader(fetch, base)
  const further = (): Promise<FurtherFiles> =>
    read.once('further files', async () => (await furtherCode()).furtherFiles(read))
  /** One of the others by its name, once the code that reads them is there. */
  const later = <Name extends keyof FurtherFiles>(name: Name): FurtherFiles[Name] =>
    (async (...asked: readonly unknown[]) => {
      const files = (await further()) as unknown as Record<Name, (...given: readonly unknown[]) => Promise<unknown>>
      return files[name](...asked)
    }) as FurtherFiles[Name]
  return {
    catalogue: later('catalogue'),
    elements: later('elements'),
    occupations: later('occupations'),
    instrument: later('instrument'),
    pool: later('pool'),
    choose: later('choose'),
    opening: async () => (await interestPriorOf(read)).order as readonly ItemId[],
    interestScale: later('interestScale'),
    skillScale: later('skillScale'),
    places: later('places'),
    place: later('place'),
    career: later('career'),
    titles: later('titles'),
    finder: later('finder'),
    words: later('words'),
    wordsList: later('wordsList'),
    measured: later('measured'),
    taughtBy: later('taughtBy'),
  }
}

/** Read once for its order and for its scale. */
export const interestPriorOf = ({ once, json }: FileReader): Promise<InterestPriorFile> =>
  once('interest prior', () => json<InterestPriorFile>('interest-prior.json'))

/** All but the opening. */
export type FurtherFiles = Omit<CatalogueFiles, 'opening'>

function furtherCode(): Promise<typeof FurtherChunk> {
  return import('./furtherFiles').catch((cause: unknown) => {
    throw new CatalogueError('unreachable', 'could not reach the code that reads the catalogue', { cause })
  })
}

/** Reads and checks files of one folder. */
export interface FileReader {
  readonly once: Once
  readonly json: Json
  readonly bytes: (path: string) => Promise<Uint8Array>
  /** @throws CatalogueError when the header is of another format or release */
  readonly agree: (header: Headed['header'], path: string) => void
}

function fileReader(fetch: Fetch, base: string): FileReader {
  const release: Release = { seen: undefined }
  const bytes = (path: string): Promise<Uint8Array> => bytesOf(fetch, base, path)
  return {
    once: keptOnce(),
    bytes,
    json: async (path) => checked(parsed(await bytes(path), path), path, release),
    agree: (header, path) => {
      agree(header, path, release)
    },
  }
}

export interface Headed {
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

type Json = <File extends Headed>(path: string) => Promise<File>

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
export function guarded<Found>(path: string, read: () => Found): Found {
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
