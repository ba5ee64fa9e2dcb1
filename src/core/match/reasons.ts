/** Why an occupation stands where it stands: what each answer added to its fit, exactly. */
import type { StandardScores } from '../measure/standardScores'
import { addBlock, COLUMN_BLOCKS, evidenceOf, SLOPES, type Profile } from './fit'
import type { Block, Pool } from './pool'
import { skillShares } from './skillEvidence'

export interface Reason {
  readonly item: string
  /** Share of the fit, in its unit; positive answers raised the occupation, negative lowered it. */
  readonly contribution: number
}

export interface Explanation {
  /** One for each answer, largest first. */
  readonly reasons: readonly Reason[]
  /**
   * What no answer changes: the cost of an occupation's own distinctness. `base` and all contributions add up to the fit.
   */
  readonly base: number
}

/**
 * The score is linear in the ratings, so the part of the fit that an answer brought is
 * `slope · Σ column Z · gain(column, item) · (rating − usual rating)`.
 *
 * @param position - the occupation's row in the pool
 */
export function explain(pool: Pool, position: number, profile: Profile): Explanation {
  const parts = [...columnParts(pool, position, profile), ...skillPart(pool, position, profile)]
  const shares = new Map<string, number>()
  // A rating can speak through more than one block; its reason is the sum.
  for (const { item, contribution } of parts.flatMap(({ reasons }) => reasons)) {
    shares.set(item, (shares.get(item) ?? 0) + contribution)
  }
  const reasons = Array.from(shares, ([item, contribution]) => ({ item, contribution }))
  return {
    reasons: reasons.sort((left, right) => right.contribution - left.contribution),
    base: parts.reduce((sum, { base }) => sum + base, 0),
  }
}

function columnParts(pool: Pool, position: number, profile: Profile): readonly Explanation[] {
  return COLUMN_BLOCKS.flatMap((id) => {
    const scores = profile[id]
    const row = scores && rowOf(pool.blocks[id], position)
    if (!scores || !row) return []
    const base = baseOf(scores, pool.blocks[id], { position, slope: SLOPES[id] })
    return [{ reasons: reasonsOf(scores, row, SLOPES[id]), base }]
  })
}

function skillPart({ blocks }: Pool, position: number, { skill }: Profile): readonly Explanation[] {
  const row = skill && rowOf(blocks.skill, position)
  if (!skill || !row) return []
  const { contributions, cost } = skillShares(row, { skills: skill, slope: SLOPES.skill })
  const reasons = skill.items.flatMap((item, at) => {
    const contribution = contributions[at] ?? NaN
    return Number.isNaN(contribution) ? [] : [{ item, contribution }]
  })
  return [{ reasons, base: cost }]
}

function rowOf({ columns, scores }: Block, position: number): Float64Array | undefined {
  const row = scores.subarray(position * columns.length, (position + 1) * columns.length)
  return row.some(Number.isNaN) ? undefined : row
}

function reasonsOf(scores: StandardScores, row: Float64Array, slope: number): readonly Reason[] {
  const { items, deviation, gain } = scores
  return items.flatMap((item, at) => {
    const away = deviation[at] ?? 0
    if (Number.isNaN(away)) return []
    let pull = 0
    row.forEach((score, column) => {
      pull += score * (gain[column * items.length + at] ?? 0)
    })
    return [{ item, contribution: slope * pull * away }]
  })
}

function baseOf(
  scores: StandardScores,
  block: Block,
  at: { readonly position: number; readonly slope: number },
): number {
  const { square } = evidenceOf(scores, block, at.slope)
  const { columns } = block
  const own: Block = {
    columns,
    scores: block.scores.subarray(at.position * columns.length, (at.position + 1) * columns.length),
  }
  const fit = new Float64Array(1)
  addBlock(fit, own, { linear: new Float64Array(columns.length), square })
  return fit[0] ?? 0
}
