/** Huffman's code of signs that stand so often; `src/core/coding/prefixCode.ts` reads it. */
import { lengthsOf, type CodeLengths } from '../../src/core/coding/prefixCode'

interface Branch {
  readonly count: number
  readonly signs: readonly number[]
}

/** @param counts - how often each sign stands */
export function codeLengths(counts: readonly number[]): CodeLengths {
  const lengths = counts.map(() => 0)
  let branches: Branch[] = counts.flatMap((count, sign) => (count === 0 ? [] : [{ count, signs: [sign] }]))
  // A sign that stands alone needs a digit all the same, to be read.
  if (branches.length === 1) lengths[branches[0]?.signs[0] ?? 0] = 1
  while (branches.length > 1) {
    branches = branches.sort((one, other) => one.count - other.count)
    const [least, next, ...others] = branches as [Branch, Branch, ...Branch[]]
    const joined = { count: least.count + next.count, signs: [...least.signs, ...next.signs] }
    for (const sign of joined.signs) lengths[sign] = (lengths[sign] ?? 0) + 1
    branches = [...others, joined]
  }
  return lengths.map((length) => length.toString(36)).join('')
}

export interface Code {
  readonly digits: number
  readonly length: number
}

/** The code of each sign: of one length they count upwards, and go on from those one shorter. */
export function codesOf(lengths: CodeLengths): readonly (Code | undefined)[] {
  const all = lengthsOf(lengths)
  const codes: (Code | undefined)[] = all.map(() => undefined)
  let digits = 0
  for (let length = 1; length <= Math.max(0, ...all); length++) {
    for (const [sign, own] of all.entries()) {
      if (own !== length) continue
      codes[sign] = { digits, length }
      digits += 1
    }
    digits *= 2
  }
  return codes
}
