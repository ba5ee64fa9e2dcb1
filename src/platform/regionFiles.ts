/** Fetches the index of region packs and, of the packs, only the one that serves a place. Never throws for a bad file. */
import type { PlaceId } from '../core/catalogue/ids'
import type { RegionPack } from '../core/region/pack'
import { LONGEST_FILE, readGoodEntries, readPack, type Reading } from '../core/region/readPack'

/** Reads a file of the deployment by its path: `regions/index.json`. */
export type FetchFile = (path: string) => Promise<Response>

/** `missing`: the index names a file that is not there. `damaged`: a file that says something it must not. */
export type RegionTrouble = 'unreachable' | 'missing' | 'damaged'

export type FoundRegion =
  | { readonly kind: 'none' }
  | { readonly kind: 'pack'; readonly pack: RegionPack }
  | { readonly kind: 'trouble'; readonly why: RegionTrouble }

type Text = { readonly kind: 'text'; readonly text: string } | { readonly kind: 'trouble'; readonly why: RegionTrouble }

const NONE: FoundRegion = { kind: 'none' }
const DAMAGED: FoundRegion = { kind: 'trouble', why: 'damaged' }

export async function regionOf(fetchFile: FetchFile, place: PlaceId): Promise<FoundRegion> {
  const index = await textOf(fetchFile, 'index.json')
  // A deployment without packs has no index either.
  if (index.kind === 'trouble') return index.why === 'missing' ? NONE : index
  const packs = readGoodEntries(index.text)
  if (packs.kind === 'refused') return DAMAGED
  const entry = packs.found.packs.find(({ places }) => places.includes(place))
  if (!entry) return NONE
  const file = await textOf(fetchFile, entry.file)
  return file.kind === 'trouble' ? file : serving(readPack(file.text), place)
}

/** A pack that does not name the place itself was not written for it, whatever the index says. */
function serving(reading: Reading<RegionPack>, place: PlaceId): FoundRegion {
  if (reading.kind === 'refused' || !reading.found.places.includes(place)) return DAMAGED
  return { kind: 'pack', pack: reading.found }
}

async function textOf(fetchFile: FetchFile, name: string): Promise<Text> {
  try {
    const response = await fetchFile(`regions/${name}`)
    if (response.status === 404) return { kind: 'trouble', why: 'missing' }
    if (!response.ok) return { kind: 'trouble', why: 'unreachable' }
    // Not even drawn in where the host says that it is longer than is read: a byte is a character at most.
    if (Number(response.headers.get('content-length')) > 4 * LONGEST_FILE) return { kind: 'trouble', why: 'damaged' }
    return { kind: 'text', text: await response.text() }
  } catch {
    return { kind: 'trouble', why: 'unreachable' }
  }
}
