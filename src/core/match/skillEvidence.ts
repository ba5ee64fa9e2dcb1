/** The skill block of the fit: a log-likelihood ratio that knows how the ratings of one person vary together. */
import type { SkillScores } from '../measure/skillScores'
import type { Block } from './pool'
import { dot } from '../numeric/dot'

export interface SkillEvidence {
  readonly skills: SkillScores
  /** Standard deviations of skill for one of an occupation's. */
  readonly slope: number
}

/**
 * Adds `rᵀΣ⁻¹m − ½ mᵀΣ⁻¹m` to the fits in place: `r` how far the rated items are from usual, `Σ` how they vary among
 * people of one occupation, `m = slope · step · Z` what an occupation leads one to expect. The directions of the
 * ratings are independent, so that this is `Σ standing · expected − ½ expected²`.
 *
 * O(occupations × rated²); occupations without skill numbers are left as they are.
 *
 * @throws RangeError when the ratings are of other columns than the block's
 */
export function addSkills(fit: Float64Array, block: Block, { skills, slope }: SkillEvidence): void {
  if (skills.columns.join() !== block.columns.join()) {
    throw new RangeError(`addSkills: expected columns ${block.columns.join()}, got ${skills.columns.join()}`)
  }
  addDirections(fit, block, {
    expectations: expectations(skills.directions, { skills, slope }, block),
    standing: skills.standing,
  })
}

/** Takes off what the items without a rating will cost each occupation once they are rated, whatever the ratings. */
export function addUnratedCost(fit: Float64Array, block: Block, evidence: SkillEvidence): void {
  const rows = expectations(evidence.skills.unrated, evidence, block)
  addDirections(fit, block, { expectations: rows, standing: new Float64Array(rows.length) })
}

/** For each direction the weights that turn an occupation's scores into what it leads one to expect there. */
export function expectations(
  directions: Float64Array,
  { skills, slope }: SkillEvidence,
  { columns }: Pick<Block, 'columns'>,
): readonly Float64Array[] {
  return Array.from({ length: directions.length / columns.length }, (_, row) =>
    directions.subarray(row * columns.length, (row + 1) * columns.length).map((weight) => weight * slope * skills.step),
  )
}

export interface Directions {
  readonly expectations: readonly Float64Array[]
  /** The person's standard score on each direction. */
  readonly standing: Float64Array
}

/** Adds to all fits what independent directions say, `Σ standing · expected − ½ expected²`. */
export function addDirections(fit: Float64Array, block: Block, directions: Directions): void {
  const columns = block.columns.length
  const packed = packedOf(directions, columns)
  const own = new Float64Array(packed.used.length)
  for (let row = 0; row < fit.length; row++) {
    for (let k = 0; k < own.length; k++) own[k] = block.scores[row * columns + (packed.used[k] ?? 0)] ?? NaN
    const said = saidOf(own, packed)
    if (!Number.isNaN(said)) fit[row] = (fit[row] ?? 0) + said
  }
}

/** The weights without the columns that no direction uses. */
interface Packed {
  readonly used: Uint16Array
  /** `directions × used`. */
  readonly weights: Float64Array
  /** For each direction how many of the used columns it reaches: that of an early item none of the later ones. */
  readonly reach: Uint16Array
  readonly standing: Float64Array
}

function packedOf({ expectations, standing }: Directions, columns: number): Packed {
  const all = Uint16Array.from({ length: columns }, (_, column) => column)
  const used = all.filter((column) => expectations.some((row) => row[column] !== 0))
  const rows = expectations.map((row) => Float64Array.from(used, (column) => row[column] ?? 0))
  return {
    used,
    weights: Float64Array.from(rows.flatMap((row) => Array.from(row))),
    reach: Uint16Array.from(rows, (row) => row.findLastIndex((weight) => weight !== 0) + 1),
    standing,
  }
}

function saidOf(own: Float64Array, { weights, reach, standing }: Packed): number {
  let sum = 0
  for (let row = 0; row < standing.length; row++) {
    const start = row * own.length
    const end = reach[row] ?? 0
    let expected = 0
    for (let k = 0; k < end; k++) expected += (weights[start + k] ?? 0) * (own[k] ?? 0)
    sum += ((standing[row] ?? 0) - 0.5 * expected) * expected
  }
  return sum
}

export interface SkillShares {
  /** What each item's rating brought, in the order of the items; NaN without a rating. */
  readonly contributions: Float64Array
  /** What the occupation's distinctness costs it, whatever the ratings. */
  readonly cost: number
}

/** The parts of one occupation's fit that the skills make up: it is linear in the ratings, so they add up exactly. */
export function skillShares(scores: Float64Array, evidence: SkillEvidence): SkillShares {
  const { directions, deviation, standing, step } = evidence.skills
  const items = deviation.length
  const pull = new Float64Array(items)
  let cost = 0
  for (let row = 0; row < standing.length; row++) {
    const direction = directions.subarray(row * items, (row + 1) * items)
    const expected = evidence.slope * step * dot(direction, scores)
    cost -= 0.5 * expected ** 2
    for (let item = 0; item < items; item++) pull[item] = (pull[item] ?? 0) + expected * (direction[item] ?? 0)
  }
  return { contributions: pull.map((each, item) => each * (deviation[item] ?? 0)), cost }
}

/** What each column brings an occupation; the columns add up to the skills' part of its fit. Unrated ones bring nothing. */
export function skillColumnShares(scores: Float64Array, evidence: SkillEvidence): Float64Array {
  const { directions, standing, step } = evidence.skills
  const shares = new Float64Array(scores.length)
  standing.forEach((own, row) => {
    const direction = directions.subarray(row * scores.length, (row + 1) * scores.length)
    const reach = evidence.slope * step
    const said = own - 0.5 * reach * dot(direction, scores)
    shares.forEach((share, column) => {
      shares[column] = share + reach * (direction[column] ?? 0) * (scores[column] ?? NaN) * said
    })
  })
  return shares
}

/** How far one rating step of an item moves each occupation's fit: these weights times its scores. */
export function skillPull({ skills, slope }: SkillEvidence, item: number): Float64Array {
  const { directions, standing, step } = skills
  const columns = skills.columns.length
  const pull = new Float64Array(columns)
  standing.forEach((_, row) => {
    const direction = directions.subarray(row * columns, (row + 1) * columns)
    const weight = slope * step * (direction[item] ?? 0)
    direction.forEach((each, column) => {
      pull[column] = (pull[column] ?? 0) + weight * each
    })
  })
  return pull
}
