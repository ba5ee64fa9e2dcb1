/** Answers × catalogue → fit: how much likelier these answers are from someone in an occupation than from anyone. */
import type { SkillScores } from '../measure/skillScores'
import type { StandardScores } from '../measure/standardScores'
import type { Block, BlockId, Pool } from './pool'
import { addSkills } from './skillEvidence'

/** What is known of a person, a block at a time; a block that was not asked is absent, not zero. */
export interface Profile {
  readonly interest?: StandardScores
  readonly content?: StandardScores
  readonly skill?: SkillScores
}

/** The blocks whose columns each stand for themselves; skills vary together and have their own evidence. */
export const COLUMN_BLOCKS = ['interest', 'content'] as const satisfies readonly BlockId[]

/**
 * How far, in standard scores, the people of an occupation stand from the average along its profile. Published on the
 * methods page.
 */
export type Slopes = Readonly<Record<BlockId, number>>

/**
 * The standard scores of 5,505 people with a college field move by .2 for each unit that the interest profile of their
 * field's occupations moves (least squares), and the learned form ranks the fields of people it never saw best from some
 * four times the interests' slope on. But both blocks rest on the same ratings, so their evidence is not independent, and
 * taken in full it would be counted twice. In the same proportion, a quarter of it is taken: the list then stays steadier
 * from 23 items to 48, for the cost `‖Z‖²` of a marked occupation decides less (`npm run bench`). Skills have no more than
 * interests: self-rated ability correlates only about .3 with performance (Zell & Krizan 2014).
 */
export const SLOPES: Slopes = { interest: 0.05, content: 0.23, skill: 0.05 }

/**
 * Fit of every occupation: a sum of log-likelihood ratios, one for each block,
 * `slope · z · Z − ½ · slope² · ‖Z‖²`, natural logarithm, 0 = as likely as not. Skills: see `addSkills`.
 *
 * In `‖Z‖²` each column counts by how reliably it has been measured in this person: an unanswered column is no evidence,
 * neither for nor against. O(occupations × (columns + rated skills²)).
 *
 * @throws RangeError when a block of the profile has other columns than the pool's
 */
export function fits(pool: Pool, profile: Profile, slopes: Slopes = SLOPES): Float64Array {
  const fit = new Float64Array(pool.code.length)
  for (const id of COLUMN_BLOCKS) {
    const scores = profile[id]
    if (scores) addBlock(fit, pool.blocks[id], evidenceOf(scores, pool.blocks[id], slopes[id]))
  }
  if (profile.skill) addSkills(fit, pool.blocks.skill, { skills: profile.skill, slope: slopes.skill })
  return fit
}

/** What a block adds: a weight on each column and one on its square. */
export interface Evidence {
  readonly linear: Float64Array
  readonly square: Float64Array
}

/** The part of standard scores that a fit needs. */
export type Scored = Pick<StandardScores, 'columns' | 'score' | 'reliability'>

export function evidenceOf(scores: Scored, block: Block, slope: number): Evidence {
  if (scores.columns.join() !== block.columns.join()) {
    throw new RangeError(`evidenceOf: expected columns ${block.columns.join()}, got ${scores.columns.join()}`)
  }
  return {
    linear: scores.score.map((value) => slope * value),
    square: scores.reliability.map((share) => -0.5 * slope ** 2 * share),
  }
}

/** Adds a block to the fits in place; occupations without the block's numbers are left as they are. */
export function addBlock(fit: Float64Array, block: Block, { linear, square }: Evidence): void {
  const columns = linear.length
  for (let row = 0; row < fit.length; row++) {
    let sum = 0
    for (let column = 0; column < columns; column++) {
      const score = block.scores[row * columns + column] ?? NaN
      sum += score * ((linear[column] ?? 0) + (square[column] ?? 0) * score)
    }
    if (!Number.isNaN(sum)) fit[row] = (fit[row] ?? 0) + sum
  }
}
