/** Records drawn by a seed from every major group, for a reading against the published tasks. */
import { seededRandom } from '../../src/core/numeric/random'
import { isWhole, type WordsRecord } from '../../src/core/catalogue/words'
import { groupedBy } from './groupedBy'

/** As many of each group, and one more for every so many records in it. */
const FROM_EACH = 2
const ONE_MORE_FOR = 30

/** @returns codes, whole records only; the same seed draws the same */
export function sampled(records: readonly WordsRecord[], seed: number): readonly string[] {
  const next = seededRandom(seed)
  const whole = records.filter(({ en }) => isWhole(en)).map(({ code }): string => code)
  return [...groupedBy(whole, (code) => code.slice(0, 2)).values()].flatMap((codes) =>
    codes
      .map((code) => ({ code, lot: next() }))
      .sort((one, other) => one.lot - other.lot)
      .slice(0, FROM_EACH + Math.floor(codes.length / ONE_MORE_FOR))
      .map(({ code }) => code),
  )
}
