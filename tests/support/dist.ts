/** What a built app transfers: reads the build's own manifest, so that no file name is guessed. */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { array, boolean, object, optional, parse, record, string } from 'valibot'
import type { InferOutput } from 'valibot'

const CHUNKS = record(
  string(),
  object({
    file: string(),
    name: optional(string()),
    isEntry: optional(boolean()),
    imports: optional(array(string())),
    css: optional(array(string())),
  }),
)
export type Chunks = InferOutput<typeof CHUNKS>

/** A build without a part that the budgets need to see. */
export class DistError extends Error {
  override readonly name = 'DistError'
}

export const readChunks = (folder: string): Chunks =>
  parse(CHUNKS, JSON.parse(readFileSync(join(folder, '.vite', 'manifest.json'), 'utf8')))

const collect = (chunks: Chunks, key: string, seen: Set<string>): void => {
  if (seen.has(key)) return
  const chunk = chunks[key]
  if (chunk === undefined) throw new DistError(`the build has no chunk for ${key}`)
  seen.add(key)
  for (const imported of chunk.imports ?? []) collect(chunks, imported, seen)
}

/** The keys of these chunks and of all that they import statically. */
export const closureOf = (chunks: Chunks, keys: readonly string[]): ReadonlySet<string> => {
  const seen = new Set<string>()
  for (const key of keys) collect(chunks, key, seen)
  return seen
}

export const filesOf = (chunks: Chunks, keys: Iterable<string>, kind: 'js' | 'css'): readonly string[] => {
  const files = [...keys].flatMap((key) => (kind === 'css' ? (chunks[key]?.css ?? []) : [chunks[key]?.file ?? '']))
  return [...new Set(files.filter((file) => file.endsWith(`.${kind}`)))]
}

/** Level 9 is what a host does once for a file that never changes. */
export const gzipBytes = (folder: string, file: string): number =>
  gzipSync(readFileSync(join(folder, file)), { level: 9 }).byteLength

/** Fonts and pictures come compressed; a host sends them as they are, and so does gzip, less a few bytes. */
export const gzipTotal = (folder: string, files: readonly string[]): number =>
  files.reduce((total, file) => total + gzipBytes(folder, file), 0)

/** Every file below the folder, from the folder, with forward slashes. */
export const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/'))
