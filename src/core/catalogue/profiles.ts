/** The matching numbers of all occupations, decoded from `profiles.bin`. */
import type { ProfilesHeader } from './files'
import type { OccupationCode } from './ids'

export interface ProfileColumn {
  /** An interest letter or the id of a skill item. */
  readonly id: string
  readonly block: 'interest' | 'skill'
  /** One value an occupation; NaN = missing. */
  readonly values: Float64Array
}

export interface Profiles {
  readonly code: readonly OccupationCode[]
  readonly columns: readonly ProfileColumn[]
}

const MAGIC = 'WMRK'
const MISSING = 65535
const PREAMBLE = 8

export type DecodedProfiles =
  | { readonly kind: 'decoded'; readonly header: ProfilesHeader; readonly profiles: Profiles }
  | { readonly kind: 'broken'; readonly expected: string; readonly found: string }

/** Reads the header and columns of a profiles file; a truncated or foreign file is said to be broken, never misread. */
export function decodeProfiles(bytes: Uint8Array, parseText: (bytes: Uint8Array) => string): DecodedProfiles {
  if (bytes.length < PREAMBLE) return broken(`at least ${String(PREAMBLE)} bytes`, String(bytes.length))
  const magic = String.fromCharCode(...bytes.subarray(0, MAGIC.length))
  if (magic !== MAGIC) return broken(MAGIC, JSON.stringify(magic))
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const length = view.getUint32(MAGIC.length, true)
  if (PREAMBLE + length > bytes.length)
    return broken(`a header of ${String(length)} bytes`, `${String(bytes.length)} in all`)
  const header = parsed(parseText(bytes.subarray(PREAMBLE, PREAMBLE + length)))
  if (header === undefined) return broken('a header', 'other text')
  const size = PREAMBLE + length + header.code.length * header.columns.length * 2
  if (size !== bytes.length) return broken(`${String(size)} bytes`, String(bytes.length))
  return { kind: 'decoded', header, profiles: columnsOf(header, view, PREAMBLE + length) }
}

function parsed(text: string): ProfilesHeader | undefined {
  try {
    const header = JSON.parse(text) as Partial<ProfilesHeader> | null
    const whole = Array.isArray(header?.code) && Array.isArray(header.columns) && typeof header.header === 'object'
    return whole ? (header as ProfilesHeader) : undefined
  } catch {
    return undefined
  }
}

function columnsOf(header: ProfilesHeader, view: DataView, start: number): Profiles {
  const rows = header.code.length
  const columns = header.columns.map(({ id, block, offset, step }, column) => ({
    id,
    block,
    values: Float64Array.from({ length: rows }, (_, row) => {
      const stored = view.getUint16(start + (column * rows + row) * 2, true)
      return stored === MISSING ? NaN : offset + step * stored
    }),
  }))
  return { code: header.code, columns }
}

const broken = (expected: string, found: string): DecodedProfiles => ({ kind: 'broken', expected, found })
