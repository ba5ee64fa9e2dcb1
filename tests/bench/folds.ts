/** Who is left out when: people in folds, each field of study spread evenly over them. */
import { seededRandom } from '../../src/core/numeric/random'
import { shuffled } from './shuffled'

/** Any fixed number: the same people are always in the same fold. */
const SEED = 2019

/**
 * @param groups - the field of each person
 * @returns the fold of each person, 0 … count − 1
 */
export function stratifiedFolds(groups: readonly string[], count: number): Uint8Array {
  const random = seededRandom(SEED)
  const folds = new Uint8Array(groups.length)
  let next = 0
  for (const group of [...new Set(groups)].sort()) {
    const members = groups.flatMap((each, at) => (each === group ? [at] : []))
    for (const member of shuffled(members, random)) folds[member] = next++ % count
  }
  return folds
}
