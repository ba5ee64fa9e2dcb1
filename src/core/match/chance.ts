/** How sure the top of the list is: each occupation's chance of being among the best, given what is still unknown. */
import type { SkillScores } from '../measure/skillScores'
import type { Random } from '../numeric/random'
import { addBlock, COLUMN_BLOCKS, evidenceOf, SLOPES, type Evidence, type Profile } from './fit'
import type { Block, BlockId, Pool } from './pool'
import { addSkills, addUnratedCost, expectations, type SkillEvidence } from './skillEvidence'

/** Places in the list that a chance speaks of. */
export const TOP = 10
/** Draws from the posterior: the standard error of a chance is at most √(¼ / 400) = .025. */
export const DRAWS = 400
/** Occupations further down than this are so seldom among the ten that their chance is called 0. */
const CANDIDATES = 250

/** What is believed of a person, as one fit and as many ways it may turn out. */
export interface Drawn {
  /** Fit of every occupation as it stands, in pool order. */
  readonly fit: Float64Array
  /** Another profile of interests that the person may turn out to have. */
  readonly draw: () => Pick<Profile, 'interest' | 'content'>
  readonly skills: SkillScores | undefined
  /** Standard normal numbers, for the skills. */
  readonly normal: Random
}

/**
 * Draws profiles, ranks the leading occupations under each, and counts.
 *
 * @returns one chance an occupation, 0–1, in pool order; O(draws × candidates × columns)
 */
export function chancesOfTop(pool: Pool, drawn: Drawn, draws = DRAWS): Float64Array {
  const leading = best(drawn.fit, CANDIDATES)
  const blocks = rowsOf(pool, leading)
  const addSkillsTo = skillAdder(leading.length, blocks.skill, drawn)
  const found = new Float64Array(pool.code.length)
  const fit = new Float64Array(leading.length)
  for (let count = 0; count < draws; count++) {
    fit.fill(0)
    const profile = drawn.draw()
    for (const id of COLUMN_BLOCKS) {
      const scores = profile[id]
      if (scores) addBlock(fit, blocks[id], evidenceOf(scores, blocks[id], SLOPES[id]))
    }
    addSkillsTo(fit)
    for (const row of best(fit, TOP)) {
      const position = leading[row] ?? 0
      found[position] = (found[position] ?? 0) + 1
    }
  }
  // Divided once: a sum of 400 fractions falls short of 1, and of the thresholds of the words.
  return found.map((times) => times / draws)
}

/** The blocks of these occupations alone. */
function rowsOf({ blocks }: Pool, positions: readonly number[]): Readonly<Record<BlockId, Block>> {
  const part = ({ columns, scores }: Block): Block => {
    const rows = new Float64Array(positions.length * columns.length)
    positions.forEach((position, row) => {
      rows.set(scores.subarray(position * columns.length, (position + 1) * columns.length), row * columns.length)
    })
    return { columns, scores: rows }
  }
  return { interest: part(blocks.interest), content: part(blocks.content), skill: part(blocks.skill) }
}

/**
 * What the rated items say is settled once for all draws. The rest would stand anywhere on directions of their own,
 * which are independent and have SD 1.
 */
function skillAdder(count: number, block: Block, { skills, normal }: Drawn): (fit: Float64Array) => void {
  if (!skills) return () => undefined
  const settled = new Float64Array(count)
  const evidence: SkillEvidence = { skills, slope: SLOPES.skill }
  addSkills(settled, block, evidence)
  addUnratedCost(settled, block, evidence)
  const rows = expectations(skills.unrated, evidence, block)
  return (fit) => {
    addBlock(fit, block, drawnEvidence(rows, block.columns.length, normal))
    settled.forEach((value, row) => {
      fit[row] = (fit[row] ?? 0) + value
    })
  }
}

function drawnEvidence(rows: readonly Float64Array[], columns: number, normal: Random): Evidence {
  const linear = new Float64Array(columns)
  for (const row of rows) {
    const weight = normal()
    row.forEach((value, column) => {
      linear[column] = (linear[column] ?? 0) + weight * value
    })
  }
  return { linear, square: new Float64Array(columns) }
}

/** Positions of the `count` largest values, the largest first; equal ones in their order. */
export function best(values: Float64Array, count: number): readonly number[] {
  const top: number[] = []
  let least = -Infinity
  for (let position = 0; position < values.length; position++) {
    const value = values[position] ?? NaN
    if (top.length === count && value <= least) continue
    top.splice(placeOf(value, top, values), 0, position)
    if (top.length > count) top.pop()
    least = values[top[top.length - 1] ?? 0] ?? 0
  }
  return top
}

/** Where a value belongs among those found, by halving; after its equals, which came before it. */
function placeOf(value: number, top: readonly number[], values: Float64Array): number {
  let [low, high] = [0, top.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (value > (values[top[middle] ?? 0] ?? 0)) high = middle
    else low = middle + 1
  }
  return low
}
