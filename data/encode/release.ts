/** The digest that says which published files, read by which compiler, made a catalogue. */
import { createHash } from 'node:crypto'
import { CATALOGUE_FORMAT } from '../../src/core/catalogue/files'

/** Sixteen hexadecimal digits: no two releases will ever share them. */
const LENGTH = 16

export function releaseOf(files: ReadonlyMap<string, Uint8Array>): string {
  const digest = createHash('sha256').update(`format ${String(CATALOGUE_FORMAT)}\n`)
  for (const [path, bytes] of [...files].sort(([one], [other]) => (one < other ? -1 : 1))) {
    digest.update(`${path} ${String(bytes.length)}\n`).update(bytes)
  }
  return digest.digest('hex').slice(0, LENGTH)
}
