/** A code of an older list: what it was called, and the careers it became. */
import type { Occupation } from '../core/catalogue/occupation'
import { CatalogueError, type CatalogueFiles } from '../platform/catalogueFiles'
import { wholeCode } from './search/typedCode'

export interface FormerCode {
  readonly code: string
  /** As it was published, in English. */
  readonly title: string
  readonly successors: readonly Occupation[]
}

/** @returns `undefined` for any code that is none, or is a career's own; and where it cannot be looked up */
export async function formerCode(files: CatalogueFiles, text: string): Promise<FormerCode | undefined> {
  const code = wholeCode(text)
  if (code === undefined) return undefined
  try {
    return await lookedUp(files, code)
  } catch (cause) {
    if (!(cause instanceof CatalogueError)) throw cause
    return undefined
  }
}

async function lookedUp(files: CatalogueFiles, code: string): Promise<FormerCode | undefined> {
  const [titles, occupations] = await Promise.all([files.titles(), files.occupations()])
  if (occupations.byCode.has(code)) return undefined
  const successors = titles.code.flatMap((each, row) => {
    const occupation = titles.formerCodes[row]?.includes(code) ? occupations.byCode.get(each) : undefined
    return occupation ? [occupation] : []
  })
  const [first] = successors
  if (!first) return undefined
  const { formerly } = await files.career(first.code)
  return { code, title: formerly.find((each) => each.code === code)?.title ?? code, successors }
}
