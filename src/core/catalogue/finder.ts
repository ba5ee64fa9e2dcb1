/** `finder.json`: what careers are found by beside their names: software, the strongest interest, school subjects. */
import type { FileHeader } from './files'
import type { ElementId } from './ids'

export interface FinderFile {
  readonly header: FileHeader
  /** Letters of the strongest interest, one career after another: more than one where they are level, none where unrated. */
  readonly interests: readonly string[]
  /** School subjects, as the areas of knowledge that they teach. */
  readonly subjects: {
    readonly element: readonly ElementId[]
    /** For each career its subjects, as base-36 positions in `element`, those that say most of it first. */
    readonly of: readonly string[]
    /** For each of these, in base 36, by how many quarter steps of importance it stands above the average career. */
    readonly above: readonly string[]
  }
  /** What each product's careers are, as {@link productRows} reads them. */
  readonly products: {
    readonly name: readonly string[]
    /** Where employers often ask for it. */
    readonly inDemand: readonly string[]
    /** Where it is used besides; empty for what is used nearly everywhere. */
    readonly used: readonly string[]
  }
}

const BASE = 36

/** Rising rows as base-36 steps from one to the next, parted by spaces. */
export function productRows(text: string): readonly number[] {
  let row = 0
  return text === '' ? [] : text.split(' ').map((step) => (row += Number.parseInt(step, BASE)))
}

export const productText = (rows: readonly number[]): string =>
  rows.map((row, at) => (row - (rows[at - 1] ?? 0)).toString(BASE)).join(' ')

/** Numbers up to 35, one character each. */
export const digitsText = (numbers: readonly number[]): string => numbers.map((each) => each.toString(BASE)).join('')

export const digitsIn = (text: string): readonly number[] => Array.from(text, (each) => Number.parseInt(each, BASE))
