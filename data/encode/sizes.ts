/** How much the compiled files weigh, as they lie and as they travel. */
import { gzipSync } from 'node:zlib'
import type { CompiledFile } from '../steps/files'
import { groupedBy } from '../steps/groupedBy'
import type { FileGroup } from './report'

/** Folders are one group, files at the top each their own. */
const groupOf = ({ path }: CompiledFile): string =>
  path.includes('/') ? `${path.slice(0, path.indexOf('/'))}/*` : path

export function fileGroups(files: readonly CompiledFile[]): readonly FileGroup[] {
  return Array.from(groupedBy(files, groupOf), ([name, group]) => {
    const compressed = group.map(({ bytes }) => gzipSync(bytes, { level: 9 }).length)
    return {
      name,
      count: group.length,
      bytes: group.reduce((sum, { bytes }) => sum + bytes.length, 0),
      gzip: compressed.reduce((sum, each) => sum + each, 0),
      largest: Math.max(...compressed),
    }
  })
}
