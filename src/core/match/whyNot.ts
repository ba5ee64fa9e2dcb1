/** Why an occupation stands where it stands, column by column: where the person and the work are alike or apart, exactly. */
import { TOP } from './chance'
import { evidenceOf, fits, SLOPES, type Profile } from './fit'
import { BLOCK_IDS, type BlockId, type Pool } from './pool'
import { rankedPositions } from './ranking'
import { skillColumnShares } from './skillEvidence'

/** The blocks whose columns can be named to a person. */
const NAMED = ['interest', 'skill'] as const

/** One interest or skill: where the person stands, where the work stands, and what that brings. */
export interface Gap {
  readonly block: (typeof NAMED)[number]
  /** The interest, or the skill item. */
  readonly column: string
  /** Standard scores; an interest's stands beside the person's, or the work's, own level. */
  readonly own: number
  readonly asked: number
  /** Share of the fit, in its unit. */
  readonly contribution: number
  /** How much of `own` the answers have told, 0–1; the rest is what is usual. */
  readonly known: number
}

export interface Standing {
  readonly place: number
  /** How many are ranked. */
  readonly of: number
  readonly fit: number
  /** How much its fit lacks for the tenth place; 0 or less for one that is there. */
  readonly toTenth: number
  /** All interests and skills that count, the one that lowers most first. */
  readonly gaps: readonly Gap[]
  /**
   * What the single answers say beyond the six interests. Its columns have no names of their own; it and the gaps add up
   * to the fit.
   */
  readonly content: number
  /** Blocks that the person was asked for, and that are not known of this work. */
  readonly missing: readonly BlockId[]
}

/** @param position - the occupation's row in the pool */
export function standingOf(pool: Pool, position: number, profile: Profile): Standing {
  const fit = fits(pool, profile)
  const order = rankedPositions(fit)
  const tenth = order[Math.min(TOP, order.length) - 1] ?? position
  const asked = BLOCK_IDS.filter((id) => profile[id] !== undefined)
  const missing = asked.filter((id) => !isRated(pool, position, id))
  const side = { pool, position, profile }
  const gaps = NAMED.filter((id) => !missing.includes(id)).flatMap((id) => gapsOf(id, side))
  return {
    place: order.indexOf(position) + 1,
    of: order.length,
    fit: fit[position] ?? 0,
    toTenth: (fit[tenth] ?? 0) - (fit[position] ?? 0),
    gaps: gaps.sort((left, right) => left.contribution - right.contribution),
    content: missing.includes('content') ? 0 : sharesOf('content', side).reduce((sum, share) => sum + share, 0),
    missing,
  }
}

/** Whether the work has the numbers of a block; without one of them it takes no part in the block, as in the fit. */
function isRated(pool: Pool, position: number, id: BlockId): boolean {
  return !rowOf(pool, position, id).some(Number.isNaN)
}

function rowOf(pool: Pool, position: number, id: BlockId): Float64Array {
  const { columns, scores } = pool.blocks[id]
  return scores.subarray(position * columns.length, (position + 1) * columns.length)
}

interface Side {
  readonly pool: Pool
  readonly position: number
  readonly profile: Profile
}

/** What each column of a block adds to the fit, as `fits` sums it; none where the person was not asked. */
function sharesOf(id: BlockId, { pool, position, profile }: Side): Float64Array {
  const scores = profile[id]
  if (!scores) return new Float64Array(0)
  if (id === 'skill') return skillSharesOf({ pool, position, profile })
  const { linear, square } = evidenceOf(scores, pool.blocks[id], SLOPES[id])
  return rowOf(pool, position, id).map((asked, at) => asked * ((linear[at] ?? 0) + (square[at] ?? 0) * asked))
}

const skillSharesOf = ({ pool, position, profile }: Side): Float64Array =>
  profile.skill
    ? skillColumnShares(rowOf(pool, position, 'skill'), { skills: profile.skill, slope: SLOPES.skill })
    : new Float64Array(0)

/** A skill without a rating counts for nothing, so that there is nothing to say of it. */
const counts = ({ block, column }: Gap, { skill }: Profile): boolean =>
  block !== 'skill' || !Number.isNaN(skill?.deviation[skill.items.indexOf(column)] ?? NaN)

function gapsOf(id: Gap['block'], side: Side): readonly Gap[] {
  const scores = side.profile[id]
  if (!scores) return []
  const [row, shares] = [rowOf(side.pool, side.position, id), sharesOf(id, side)]
  const gaps = scores.columns.map((column, at) => ({
    block: id,
    column,
    own: scores.score[at] ?? 0,
    asked: row[at] ?? 0,
    contribution: shares[at] ?? 0,
    known: scores.reliability[at] ?? 0,
  }))
  return gaps.filter((gap) => counts(gap, side.profile))
}
