/** The one way to look up whose figures they are. */
import type { CatalogueFile } from '../core/catalogue/files'
import type { Source, SourceId } from '../core/catalogue/source'
import { CatalogueError } from './catalogueFiles'

/** @throws CatalogueError where the file does not name the source, for then no figure could say whose it is */
export function sourceIn({ sources }: Pick<CatalogueFile, 'sources'>, wanted: SourceId): Source {
  const found = sources.find(({ id }) => id === wanted)
  if (!found) throw new CatalogueError('damaged', `catalogue.json names no source ${wanted}`)
  return found
}
