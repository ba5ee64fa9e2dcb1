/** A file of `public/regions/` beside the others there: what is wrong with it, and what it is well to look at. */
import { readdir, readFile } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { unknownIn, unledTo, wrongIn, type Known } from '../core/region/beyondPack'
import type { Day } from '../core/region/day'
import { hintsOf, markupIn } from '../core/region/hints'
import { checkText } from '../core/region/jsonText'
import type { RegionIndex, RegionPack } from '../core/region/pack'
import type { Problem } from '../core/region/reading'
import { packFileName, readIndex, readPack, type Reading } from '../core/region/readPack'
import { readCatalogue } from './readCatalogue'

export const INDEX = 'index.json'

export interface Checked<Found> {
  /** `undefined` where its own rules refuse the file. */
  readonly found: Found | undefined
  readonly problems: readonly Problem[]
  readonly hints: readonly Problem[]
}

/** By its own rules alone: as text, then as a pack or an index. */
function checked<Found>(json: string, read: (json: string) => Reading<Found>): Checked<Found> {
  const { fault, repeated } = checkText(json)
  if (fault) return { found: undefined, problems: [fault], hints: [] }
  const reading = read(json)
  const [found, more] = reading.kind === 'read' ? [reading.found, []] : [undefined, reading.problems]
  return { found, problems: [...repeated, ...more], hints: [] }
}

/** Of a file that breaks off, or nests deeper than any pack, nothing is looked up. */
function parsed(json: string): unknown {
  if (checkText(json).fault) return undefined
  try {
    return JSON.parse(json.replace(/^\ufeff/, ''))
  } catch {
    return undefined
  }
}

async function known(): Promise<Known> {
  const catalogue = readCatalogue()
  const [places, { byCode }, titles] = await Promise.all([
    catalogue.places(),
    catalogue.occupations(),
    catalogue.titles(),
  ])
  const successors = new Map<string, string[]>()
  for (const [row, code] of titles.code.entries()) {
    const now = `${code} (${byCode.get(code)?.title ?? code})`
    for (const former of titles.formerCodes[row] ?? []) successors.set(former, [...(successors.get(former) ?? []), now])
  }
  return {
    places: new Set<string>(places.map(({ id }) => id)),
    occupations: new Set<string>(byCode.keys()),
    successors,
  }
}

const folderOf = (file: string): string => dirname(resolve(file))
const filesBeside = async (file: string): Promise<ReadonlySet<string>> => new Set(await readdir(folderOf(file)))
const beside = (file: string, name: string): Promise<string> => readFile(join(folderOf(file), name), 'utf8')

export async function checkPack(file: string, json: string, on: Day): Promise<Checked<RegionPack>> {
  const { found, problems } = checked(json, readPack)
  const index = await indexBeside(file, found)
  const pack = parsed(json)
  const inPack = [...(found ? hintsOf(found, on) : []), ...markupIn(pack)]
  const hints = [...inPack, ...nameHints(basename(file)), ...index.hints]
  return { found, problems: [...problems, ...unknownIn(pack, await known()), ...index.problems], hints }
}

const nameHints = (name: string): readonly Problem[] =>
  packFileName(name) === undefined
    ? [{ path: '', says: `${INDEX} cannot name this file: small letters, digits and hyphens, then .json` }]
    : []

/** What the index beside a pack makes of it. */
async function indexBeside(file: string, pack: RegionPack | undefined): Promise<Omit<Checked<RegionIndex>, 'found'>> {
  const json = await beside(file, INDEX).catch(() => undefined)
  if (json === undefined) {
    const says = `no ${INDEX} stands beside this file; the app finds a pack through it alone`
    return { problems: [], hints: [{ path: '', says }] }
  }
  const { found, problems } = checked(json, readIndex)
  const files = await filesBeside(file)
  const own = [...problems, ...(found ? wrongIn(found, { ...(await known()), files }) : [])]
  const told = own.map(({ path, says }) => ({ path: `${INDEX} ${path}`.trim(), says }))
  return { problems: [...told, ...(found && pack ? unledTo(pack, found, basename(file)) : [])], hints: [] }
}

export async function checkIndex(file: string, json: string): Promise<Checked<RegionIndex>> {
  const index = checked(json, readIndex)
  if (!index.found) return index
  const { packs } = index.found
  const files = await filesBeside(file)
  const there = [...new Set(packs.map((entry) => entry.file))].filter((name) => files.has(name))
  const inPacks = await Promise.all(
    there.map(async (name) => packProblems(await beside(file, name), index.found, name)),
  )
  const own = [...index.problems, ...wrongIn(index.found, { ...(await known()), files })]
  return { ...index, problems: [...own, ...inPacks.flat()] }
}

function packProblems(json: string, index: RegionIndex | undefined, name: string): readonly Problem[] {
  const { found, problems } = checked(json, readPack)
  const beyond = found && index ? unledTo(found, index, name) : []
  return [...problems, ...beyond].map(({ path, says }) => ({ path: `${name} ${path}`.trim(), says }))
}
