/** The usual way to match, to be compared with: Pearson's correlation of ratings with an occupation's numbers. */
import { INTERESTS, type Answers } from '../../src/core/instrument/item'
import type { Block, Pool } from '../../src/core/match/pool'

export interface Correlated {
  readonly block: Block
  /** The person's numbers in the order they come in, each with its column. */
  readonly own: readonly (readonly [column: string, value: number])[]
  /** How many of them, rising, after which the correlations are wanted. */
  readonly stops: readonly number[]
}

/** One array of correlations a stop, one value an occupation: −1 without numbers, 0 where nothing varies. */
export function correlationsAtStops({ block, own, stops }: Correlated): readonly Float64Array[] {
  const size = block.columns.length
  const columns = Uint16Array.from(own, ([column]) => block.columns.indexOf(column))
  const values = Float64Array.from(own, ([, value]) => value)
  const found = stops.map(() => new Float64Array(block.scores.length / size))
  for (let row = 0; row < block.scores.length / size; row++) {
    const sums: Sums = { count: 0, x: 0, y: 0, xx: 0, yy: 0, xy: 0 }
    stops.forEach((stop, at) => {
      while (sums.count < stop) {
        addPair(sums, values[sums.count] ?? NaN, block.scores[row * size + (columns[sums.count] ?? 0)] ?? NaN)
      }
      found[at]?.fill(correlation(sums), row, row + 1)
    })
  }
  return found
}

interface Sums {
  count: number
  x: number
  y: number
  xx: number
  yy: number
  xy: number
}

function addPair(sums: Sums, x: number, y: number): void {
  sums.count++
  sums.x += x
  sums.y += y
  sums.xx += x * x
  sums.yy += y * y
  sums.xy += x * y
}

function correlation({ count, x, y, xx, yy, xy }: Sums): number {
  if (Number.isNaN(y)) return -1
  const spread = (xx - (x * x) / count) * (yy - (y * y) / count)
  // Two values always lie on a line, and equal ones have no direction.
  return count < 3 || spread <= 1e-12 ? 0 : (xy - (x * y) / count) / Math.sqrt(spread)
}

/** The sums of the six interests beside the occupations' six numbers, as public quizzes do it. */
export function interestCorrelations({ blocks }: Pool, answers: Answers): Float64Array {
  const sums = new Map<string, number>(INTERESTS.map((interest) => [interest, 0]))
  for (const [id, rating] of Object.entries(answers)) {
    const sum = /^[RIASEC]\d$/.test(id) ? sums.get(id.charAt(0)) : undefined
    if (sum !== undefined) sums.set(id.charAt(0), sum + rating)
  }
  const own = Array.from(sums)
  return correlationsAtStops({ block: blocks.interest, own, stops: [own.length] })[0] ?? new Float64Array(0)
}
