/**
 * Whole numbers by how far they lie from what is expected of them: a sign for how long the difference is, by how
 * frequent it is in its context, and the digits below the first as they are, for they follow no rule (Elias's gamma
 * code, IEEE Transactions on Information Theory 21, 1975, with lengths by frequency).
 *
 * Writer and reader are one interface, so that a format is written down once and serves both: what is given is written
 * and handed back, or not looked at and what was written is handed back.
 */
import type { BitReader } from './bitReader'
import { prefixCode, readSign, type CodeLengths, type PrefixCode } from './prefixCode'

/** What a published table has in one place; `null` = not published. */
export type Cell = number | null

/** Each takes the number of a context first: what lies alike about the expected has one. */
export interface FigureCoder {
  readonly yes: (context: number, given: boolean) => boolean
  readonly figure: (context: number, given: Cell, expected: number) => Cell
}

/** The code of each context that stands in a text. */
export type CodeBook = Readonly<Record<number, CodeLengths>>

/** Signs: nothing published; no difference; and two of each length, the lesser and the greater. */
export const UNPUBLISHED = 0
export const AS_EXPECTED = 1

/** @throws RangeError, when read, where the digits end too early or are of no code in the book */
export function figureReader(bits: BitReader, book: CodeBook): FigureCoder {
  const codes = new Map(Object.entries(book).map(([context, lengths]) => [Number(context), prefixCode(lengths)]))
  const signIn = (context: number): number => readSign(bits, codes.get(context) ?? NO_CODE)
  return {
    yes: (context) => signIn(context) === 1,
    figure(context, _given, expected) {
      const sign = signIn(context)
      if (sign === UNPUBLISHED) return null
      return sign === AS_EXPECTED ? expected : expected + readDifference(bits, sign)
    },
  }
}

const NO_CODE: PrefixCode = { signs: [], counts: [] }

function readDifference(bits: BitReader, sign: number): number {
  const digits = (sign >>> 1) - 1
  const size = 2 ** digits + bits.digits(digits)
  return (sign & 1) === 1 ? size : -size
}

/** Of a difference other than none. */
export const signOf = (difference: number): number => binaryDigits(difference) * 2 + (difference > 0 ? 1 : 0)

/** Of the whole number without its sign: 0 of 0, 1 of 1, 2 of 2 and 3 … */
export const binaryDigits = (value: number): number => 32 - Math.clz32(Math.abs(value))
