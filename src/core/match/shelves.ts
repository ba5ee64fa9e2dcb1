/** Which shelf a match stands on: what kind of suggestion it is beside the strongest ones. */
import type { OccupationCode } from '../catalogue/ids'
import type { PreparationLevel } from '../catalogue/scales'

/** strong: the best fits · sooner: less preparation than those · reach: more · look: another field. */
export type Shelf = 'strong' | 'sooner' | 'reach' | 'look'

/** As many as the first screen shows. */
const STRONG = 10

export interface Ranked {
  readonly code: OccupationCode
  readonly preparation: PreparationLevel | null
}

/**
 * @param ranked - best fit first
 * @returns one shelf for each, in the same order
 */
export function shelvesOf(ranked: readonly Ranked[]): readonly Shelf[] {
  const strongest = ranked.slice(0, STRONG)
  const usual = medianOf(strongest.flatMap(({ preparation }) => preparation ?? []))
  const fields = new Set(strongest.map(({ code }) => fieldOf(code)))
  return ranked.map(({ code, preparation }, rank) => {
    if (rank < STRONG) return 'strong'
    if (!fields.has(fieldOf(code))) return 'look'
    if (preparation !== null && preparation < usual) return 'sooner'
    return preparation !== null && preparation > usual ? 'reach' : 'strong'
  })
}

/** The SOC major group: the first two digits. */
const fieldOf = (code: OccupationCode): string => code.slice(0, 2)

function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right)
  return sorted[Math.floor(sorted.length / 2)] ?? 3
}
