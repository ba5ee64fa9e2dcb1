/** Careers by the software they work with: those where employers ask for it first. */
import type { FinderFile } from '../../core/catalogue/finder'
import { productRows } from '../../core/catalogue/finder'
import { plain } from './searchWords'

interface FoundProduct {
  readonly row: number
  readonly product: string
}

export interface SoftwareIndex {
  /**
   * Those first where more people work, by `jobs` of a row.
   *
   * @param whole - whether each word must stand whole, which a letter or two must to mean anything
   */
  readonly find: (typed: string, whole: boolean, jobs: (row: number) => number) => readonly FoundProduct[]
}

/** Shorter beginnings of a name could mean anything. */
export const SHORTEST_BEGINNING = 4

export function softwareIndex({ products }: Pick<FinderFile, 'products'>): SoftwareIndex {
  const names = products.name.map((name) => plain(name).split(' '))
  return {
    find: (typed, whole, jobs) => {
      const asked = typed.split(' ')
      const fits = (words: readonly string[], word: string): boolean =>
        words.some((each) => each === word || (!whole && word.length >= SHORTEST_BEGINNING && each.startsWith(word)))
      const hits = names.flatMap((words, at) => (asked.every((word) => fits(words, word)) ? [at] : []))
      const inOrder = (part: 'inDemand' | 'used') =>
        hits
          .flatMap((at) =>
            productRows(products[part][at] ?? '').map((row) => ({ row, product: products.name[at] ?? '' })),
          )
          .sort((one, other) => jobs(other.row) - jobs(one.row))
      return [...inOrder('inDemand'), ...inOrder('used')]
    },
  }
}
