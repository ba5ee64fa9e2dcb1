/** Writers of figures, the one that counts and the one that writes; `src/core/coding/figureCoder.ts` reads them. */
import {
  AS_EXPECTED,
  binaryDigits,
  signOf,
  UNPUBLISHED,
  type CodeBook,
  type Cell,
  type FigureCoder,
} from '../../src/core/coding/figureCoder'
import type { BitWriter } from './bitWriter'
import { codeLengths, codesOf } from './codeLengths'

/** How often each sign stands in each context. */
export type SignCounts = Map<number, number[]>

/** Writes nothing, and counts what would be written. */
export const figureCounter = (counts: SignCounts): FigureCoder =>
  coderOf((context, sign) => {
    const signs = counts.get(context) ?? []
    counts.set(context, signs)
    for (let each = signs.length; each <= sign; each++) signs.push(0)
    signs[sign] = (signs[sign] ?? 0) + 1
  })

export const bookOf = (counts: SignCounts): CodeBook =>
  Object.fromEntries(Array.from(counts, ([context, signs]) => [context, codeLengths(signs)]))

/** @throws RangeError where the book has no code for what is given */
export function figureWriter(bits: BitWriter, book: CodeBook): FigureCoder {
  const codes = new Map(Object.entries(book).map(([context, lengths]) => [Number(context), codesOf(lengths)]))
  return coderOf((context, sign, difference) => {
    const code = codes.get(context)?.[sign]
    if (code === undefined)
      throw new RangeError(`figureWriter: expected a code of ${String(sign)} in ${String(context)}`)
    bits.digits(code.digits, code.length)
    const below = binaryDigits(difference) - 1
    if (below > 0) bits.digits(Math.abs(difference) - 2 ** below, below)
  })
}

type WriteSign = (context: number, sign: number, difference: number) => void

const coderOf = (write: WriteSign): FigureCoder => ({
  yes(context, given) {
    write(context, given ? 1 : 0, 0)
    return given
  },
  figure(context, given, expected) {
    write(context, given === null ? UNPUBLISHED : signOfFigure(given, expected), given === null ? 0 : given - expected)
    return given
  },
})

const signOfFigure = (given: NonNullable<Cell>, expected: number): number =>
  given === expected ? AS_EXPECTED : signOf(given - expected)
