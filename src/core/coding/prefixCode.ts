/**
 * Signs by how frequent they are: Huffman's code in its canonical form, which the lengths alone determine
 * (Huffman, "A method for the construction of minimum-redundancy codes", Proceedings of the IRE 40, 1952; RFC 1951, 3.2.2).
 */
import type { BitReader } from './bitReader'

/** Binary digits of each sign, as digits of base 36 in the order of the signs; 0 = the sign never stands. */
export type CodeLengths = string

export const lengthsOf = (lengths: CodeLengths): readonly number[] =>
  Array.from(lengths, (length) => Number.parseInt(length, 36))

export interface PrefixCode {
  /** Signs by the length of their code, then in order. */
  readonly signs: readonly number[]
  /** How many signs have a code of each length. */
  readonly counts: readonly number[]
}

export function prefixCode(lengths: CodeLengths): PrefixCode {
  const all = lengthsOf(lengths)
  const counts = Array.from({ length: Math.max(0, ...all) + 1 }, () => 0)
  for (const length of all) counts[length] = (counts[length] ?? 0) + 1
  counts[0] = 0
  const signs = all.flatMap((length, sign) => (length === 0 ? [] : [{ length, sign }]))
  return { signs: signs.sort((one, other) => one.length - other.length).map(({ sign }) => sign), counts }
}

/** @throws RangeError where the digits are no code */
export function readSign(bits: BitReader, { signs, counts }: PrefixCode): number {
  let code = 0
  let first = 0
  let before = 0
  for (let length = 1; length < counts.length; length++) {
    code += bits.digit()
    const count = counts[length] ?? 0
    const sign = signs[before + code - first]
    if (code - first < count && sign !== undefined) return sign
    before += count
    first = (first + count) * 2
    code *= 2
  }
  throw new RangeError('readSign: expected a code')
}
