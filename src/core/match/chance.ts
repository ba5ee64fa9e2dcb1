/** How sure the top of the list is: each occupation's chance of being among the best, given what is still unknown. */
import type { StandardScores } from '../measure/standardScores'
import { cholesky } from '../numeric/cholesky'
import { normalFrom, seededRandom, type Random } from '../numeric/random'
import { addBlock, evidenceOf, SLOPES, type Profile } from './fit'
import { BLOCK_IDS, type BlockId, type Pool } from './pool'

/** Places in the list that a chance speaks of. */
export const TOP = 10
/** Draws from the posterior: the standard error of a chance is at most √(¼ / 400) = .025. */
const DRAWS = 400
/** Any fixed number: the same answers always give the same chances. */
const SEED = 48

/**
 * Draws profiles from the posterior, ranks all occupations under each, and counts.
 *
 * @returns one chance an occupation, 0–1, in pool order; O(draws × occupations × columns)
 */
export function chancesOfTop(pool: Pool, profile: Profile, draws = DRAWS): Float64Array {
  const normal = normalFrom(seededRandom(SEED))
  const asked = BLOCK_IDS.flatMap((id) => samplerOf(id, profile[id], normal))
  const chances = new Float64Array(pool.code.length)
  const fit = new Float64Array(pool.code.length)
  for (let draw = 0; draw < draws; draw++) {
    fit.fill(0)
    for (const { id, sample } of asked) {
      addBlock(fit, pool.blocks[id], evidenceOf(sample(), pool.blocks[id], SLOPES[id]))
    }
    for (const position of best(fit, TOP)) chances[position] = (chances[position] ?? 0) + 1 / draws
  }
  return chances
}

interface Sampler {
  readonly id: BlockId
  readonly sample: () => StandardScores
}

function samplerOf(id: BlockId, scores: StandardScores | undefined, normal: Random): readonly Sampler[] {
  if (!scores) return []
  const size = scores.columns.length
  const root = cholesky(scores.covariance, size)
  const sample = (): StandardScores => {
    const noise = Float64Array.from({ length: size }, normal)
    return { ...scores, score: scores.score.map((mean, row) => mean + rowTimes(root, noise, row)) }
  }
  return [{ id, sample }]
}

function rowTimes(root: Float64Array, noise: Float64Array, row: number): number {
  let sum = 0
  for (let column = 0; column <= row; column++) sum += (root[row * noise.length + column] ?? 0) * (noise[column] ?? 0)
  return sum
}

/** Positions of the `count` largest values, by insertion: cheaper than a sort when few are wanted. */
export function best(values: Float64Array, count: number): readonly number[] {
  const top: number[] = []
  values.forEach((value, position) => {
    const last = top[top.length - 1]
    if (top.length === count && last !== undefined && value <= (values[last] ?? 0)) return
    let at = top.length
    while (at > 0 && value > (values[top[at - 1] ?? 0] ?? 0)) at--
    top.splice(at, 0, position)
    if (top.length > count) top.pop()
  })
  return top
}
