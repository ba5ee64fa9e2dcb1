/** How high one person's list has the occupations of each field of study. */
import type { FieldPositions } from './fieldOccupations'
import { percentiles } from './percentiles'

/** One score a field, three ways. */
export interface FieldScores {
  /** Mean percentile, within the person's own list, of our core occupations. */
  readonly core: Float64Array
  /** Mean of the core occupations' fit less the person's mean fit. */
  readonly centred: Float64Array
  /** Mean percentile of the occupations that the federal crosswalk names. */
  readonly crosswalk: Float64Array
}

export interface Fields {
  readonly core: FieldPositions
  readonly crosswalk: FieldPositions
}

export function fieldScores(fit: Float64Array, { core, crosswalk }: Fields): FieldScores {
  const all = percentiles(
    fit,
    fit.map((_, position) => position),
  )
  const level = fit.reduce((sum, each) => sum + each, 0) / fit.length
  return {
    core: Float64Array.from(core, (positions) => meanAt(all, positions)),
    centred: Float64Array.from(core, (positions) => meanAt(fit, positions) - level),
    crosswalk: Float64Array.from(crosswalk, (positions) => meanAt(all, positions)),
  }
}

/** The score of our core list alone, for one field: cheaper where one is all that is asked. */
export const coreScore = (fit: Float64Array, positions: readonly number[]): number =>
  percentiles(fit, positions).reduce((sum, each) => sum + each, 0) / positions.length

function meanAt(values: Float64Array, positions: readonly number[]): number {
  let sum = 0
  for (const position of positions) sum += values[position] ?? NaN
  return sum / positions.length
}
