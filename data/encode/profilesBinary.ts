/** `profiles.bin`, as `src/core/catalogue/files.ts` describes it. */
import type { ProfilesHeader } from '../../src/core/catalogue/files'
import type { ProfileColumn } from '../steps/profiles'

const MAGIC = 'WMRK'
const PREAMBLE = 8
const MISSING = 65535

export function profilesBinary(
  header: ProfilesHeader['header'],
  { code, columns }: { readonly code: ProfilesHeader['code']; readonly columns: readonly ProfileColumn[] },
): Uint8Array {
  const described = columns.map(({ id, block, offset, step }) => ({ id, block, offset, step }))
  const text = new TextEncoder().encode(padded(JSON.stringify({ header, code, columns: described })))
  const bytes = new Uint8Array(PREAMBLE + text.length + columns.length * code.length * 2)
  const view = new DataView(bytes.buffer)
  bytes.set(new TextEncoder().encode(MAGIC))
  view.setUint32(MAGIC.length, text.length, true)
  bytes.set(text, PREAMBLE)
  for (const [at, column] of columns.entries()) {
    const start = PREAMBLE + text.length + at * code.length * 2
    for (const [row, value] of column.values.entries()) view.setUint16(start + row * 2, stored(value, column), true)
  }
  return bytes
}

/** Two-byte numbers begin at an even byte. All of the header is ASCII, so characters are bytes. */
const padded = (text: string): string => (text.length % 2 === 0 ? text : `${text} `)

function stored(value: number, { id, offset, step }: ProfileColumn): number {
  if (Number.isNaN(value)) return MISSING
  const whole = Math.round((value - offset) / step)
  if (whole < 0 || whole >= MISSING)
    throw new RangeError(`profilesBinary: ${id} expected a storable value, got ${String(value)}`)
  return whole
}
