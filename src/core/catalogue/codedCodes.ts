/** Which of the codes that the nation has a place has too, and those that it alone has: a yes or no for each. */
import { binaryDigits, type Cell, type FigureCoder } from '../coding/figureCoder'
import { contextOf } from './codedContexts'
import { blsCode, type BlsCode } from './ids'

/** A table of the nation; a place's is told by how it differs. */
export interface CodesOfNation {
  readonly field: 'pay code' | 'outlook code'
  readonly code: readonly BlsCode[]
  /** Jobs: few places have what is rare in the whole nation. */
  readonly jobs: readonly Cell[]
}

/** Jobs in thousands, in powers of two. */
const sizeOf = (jobs: Cell): number => binaryDigits(Math.floor((jobs ?? 0) / 1000))

/** @param given - the place's codes, in order; the reader has none */
export function codeCodes(
  coder: FigureCoder,
  nation: CodesOfNation,
  { given, own }: { readonly given: readonly BlsCode[]; readonly own: readonly BlsCode[] },
): readonly BlsCode[] {
  const has = new Set(given)
  let before = true
  const shared = nation.code.filter((code, row) => {
    const manner = sizeOf(nation.jobs[row] ?? null) * 2 + Number(before)
    before = coder.yes(contextOf(nation.field, manner), has.has(code))
    return before
  })
  return own.length === 0 ? shared : [...shared, ...own].sort((one, other) => (one < other ? -1 : 1))
}

/** Rises of the code without its dash: `11-1011`, `11-1021` = 111011, 10. */
export const codeRises = (codes: readonly BlsCode[]): readonly number[] =>
  codes.map((code, row) => digitsOf(code) - (row === 0 ? 0 : digitsOf(codes[row - 1] ?? code)))

const digitsOf = (code: BlsCode): number => Number(code.replace('-', ''))

/** @throws RangeError when the rises do not lead from one code to the next */
export function codesOfRises(rises: readonly number[]): readonly BlsCode[] {
  let digits = 0
  return rises.map((rise) => {
    digits += rise
    const text = String(digits).padStart(6, '0')
    const code = blsCode(`${text.slice(0, 2)}-${text.slice(2)}`)
    if (code === undefined) throw new RangeError(`codesOfRises: expected six digits, got ${text}`)
    return code
  })
}
