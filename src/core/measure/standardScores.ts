/** Estimates set beside a norm group: the person's side of a block of evidence. */
import { sizeOf, type Belief } from './belief'
import type { Norm } from './interestPrior'

/** One person's standard scores on the columns of a block, and everything needed to explain and to doubt them. */
export interface StandardScores {
  readonly columns: readonly string[]
  /** Mean 0 and SD 1 in the norm group; pulled towards 0 where little is known. */
  readonly score: Float64Array
  /** How much of a column's variance the answers have explained, 0–1. */
  readonly reliability: Float64Array
  /** Posterior covariance of the scores, `columns × columns`. */
  readonly covariance: Float64Array
  readonly items: readonly string[]
  /** Rating less the prior mean of the item; NaN for items without a rating. */
  readonly deviation: Float64Array
  /** `columns × items`: how far one rating step moves each score. */
  readonly gain: Float64Array
}

/**
 * @param norms - one for each of the prior's targets
 * @param centre - take the person's own level out, so that liking everything a little more changes nothing
 */
export function standardScores(belief: Belief, norms: readonly Norm[], centre: boolean): StandardScores {
  const { prior } = belief
  const first = prior.items.length
  const turn = turned(norms, centre)
  const before = congruent(turn, targetBlock(prior.covariance, sizeOf(prior), first))
  const covariance = congruent(turn, targetBlock(belief.covariance, sizeOf(prior), first))
  const count = norms.length
  const offset = norms.map((norm, at) => (belief.mean[first + at] ?? 0) - norm.mean)
  return {
    columns: prior.targets,
    score: times(turn, Float64Array.from(offset), 1),
    reliability: Float64Array.from(norms, (_, at) => explained(covariance[at * count + at], before[at * count + at])),
    covariance,
    items: prior.items,
    deviation: deviationsOf(belief),
    gain: times(turn, belief.gain.subarray(first * first), first),
  }
}

/** Divides by the norm's deviation and, where asked, subtracts the mean of the row. */
function turned(norms: readonly Norm[], centre: boolean): Float64Array {
  const count = norms.length
  const share = centre ? 1 / count : 0
  const turn = new Float64Array(count * count)
  for (let row = 0; row < count; row++) {
    norms.forEach(({ deviation }, column) => {
      turn[row * count + column] = ((row === column ? 1 : 0) - share) / deviation
    })
  }
  return turn
}

function targetBlock(matrix: Float64Array, size: number, first: number): Float64Array {
  const count = size - first
  const block = new Float64Array(count * count)
  for (let row = 0; row < count; row++) {
    block.set(matrix.subarray((first + row) * size + first, (first + row + 1) * size), row * count)
  }
  return block
}

/** `left · right`, with `left` square and `right` of `columns` columns. */
function times(left: Float64Array, right: Float64Array, columns: number): Float64Array {
  const rows = right.length / columns
  const product = new Float64Array(rows * columns)
  for (let row = 0; row < rows; row++) {
    for (let k = 0; k < rows; k++) {
      const weight = left[row * rows + k] ?? 0
      for (let column = 0; column < columns; column++) {
        product[row * columns + column] =
          (product[row * columns + column] ?? 0) + weight * (right[k * columns + column] ?? 0)
      }
    }
  }
  return product
}

/** `turn · matrix · turnᵀ`. */
function congruent(turn: Float64Array, matrix: Float64Array): Float64Array {
  const size = Math.sqrt(matrix.length)
  return transposed(times(turn, transposed(times(turn, matrix, size), size), size), size)
}

function transposed(matrix: Float64Array, size: number): Float64Array {
  const flipped = new Float64Array(matrix.length)
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) flipped[column * size + row] = matrix[row * size + column] ?? 0
  }
  return flipped
}

const explained = (after = 1, before = 1): number => (before > 0 ? Math.min(1, Math.max(0, 1 - after / before)) : 0)

/** The ratings behind a belief, recovered from what it knows exactly: an answered item's mean is its rating. */
function deviationsOf({ prior, answered, mean }: Belief): Float64Array {
  const deviation = new Float64Array(prior.items.length).fill(NaN)
  for (const item of answered) deviation[item] = (mean[item] ?? 0) - (prior.mean[item] ?? 0)
  return deviation
}
