/** The compiled files of the repository, read from disk by the same loader that the app uses. */
import { readFile } from 'node:fs/promises'
import { catalogueFiles, type CatalogueFiles, type Fetch } from '../platform/catalogueFiles'

const PUBLIC = new URL('../../public/', import.meta.url)

const isNotThere = (cause: unknown): boolean => (cause as NodeJS.ErrnoException).code === 'ENOENT'

/** A file of the deployment by its path. A missing file answers 404, as a server would; any other trouble is thrown. */
export const readPublic: Fetch = async (path) => {
  try {
    return new Response(new Uint8Array(await readFile(new URL(path, PUBLIC))))
  } catch (cause) {
    if (isNotThere(cause)) return new Response(null, { status: 404 })
    throw cause
  }
}

export const readCatalogue = (): CatalogueFiles => catalogueFiles(readPublic, 'data/')
