/** How sure the top of the list is: each occupation's chance of being among the best, given what is still unknown. */
import type { SkillScores } from '../measure/skillScores'
import type { StandardScores } from '../measure/standardScores'
import { cholesky } from '../numeric/cholesky'
import { normalFrom, seededRandom, type Random } from '../numeric/random'
import { addBlock, COLUMN_BLOCKS, evidenceOf, SLOPES, type Evidence, type Profile } from './fit'
import type { Block, Pool } from './pool'
import { addSkills, addUnratedCost, expectations, type SkillEvidence } from './skillEvidence'

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
  const settled = new Float64Array(pool.code.length)
  const samplers = [
    ...COLUMN_BLOCKS.flatMap((id) => columnSampler(pool.blocks[id], profile[id], { slope: SLOPES[id], normal })),
    ...skillSampler(settled, pool.blocks.skill, { skills: profile.skill, normal }),
  ]
  const chances = new Float64Array(pool.code.length)
  const fit = new Float64Array(pool.code.length)
  for (let draw = 0; draw < draws; draw++) {
    fit.set(settled)
    for (const { block, sample } of samplers) addBlock(fit, block, sample())
    for (const position of best(fit, TOP)) chances[position] = (chances[position] ?? 0) + 1 / draws
  }
  return chances
}

interface Sampler {
  readonly block: Block
  readonly sample: () => Evidence
}

function columnSampler(
  block: Block,
  scores: StandardScores | undefined,
  { slope, normal }: { readonly slope: number; readonly normal: Random },
): readonly Sampler[] {
  if (!scores) return []
  const size = scores.columns.length
  const root = cholesky(scores.covariance, size)
  const sample = (): Evidence => {
    const noise = Float64Array.from({ length: size }, normal)
    return evidenceOf(
      { ...scores, score: scores.score.map((mean, row) => mean + rowTimes(root, noise, row)) },
      block,
      slope,
    )
  }
  return [{ block, sample }]
}

/**
 * What the rated items say is settled once for all draws. The rest would stand anywhere on directions of their own,
 * which are independent and have SD 1.
 */
function skillSampler(
  settled: Float64Array,
  block: Block,
  { skills, normal }: { readonly skills: SkillScores | undefined; readonly normal: Random },
): readonly Sampler[] {
  if (!skills) return []
  const evidence: SkillEvidence = { skills, slope: SLOPES.skill }
  addSkills(settled, block, evidence)
  addUnratedCost(settled, block, evidence)
  const rows = expectations(skills.unrated, evidence, block)
  const square = new Float64Array(block.columns.length)
  return [{ block, sample: () => ({ linear: weightedSum(rows, square.length, normal), square }) }]
}

function weightedSum(rows: readonly Float64Array[], columns: number, normal: Random): Float64Array {
  const sum = new Float64Array(columns)
  for (const row of rows) {
    const weight = normal()
    row.forEach((value, column) => {
      sum[column] = (sum[column] ?? 0) + weight * value
    })
  }
  return sum
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
