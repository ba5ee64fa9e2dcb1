/** How sure the shape of the interests is, in one word. */
import { INTERESTS, type Answers, type Interest } from '../instrument/item'
import { cholesky } from '../numeric/cholesky'
import { normalFrom, seededRandom } from '../numeric/random'
import { isFlat } from './alike'
import { sizeOf, type Belief } from './belief'

/**
 * clear: one interest leads; close: two share the lead; open: several do, which is normal;
 * flat: the ratings are all alike, so the list says little.
 */
export type Clarity = 'clear' | 'close' | 'open' | 'flat'

export const CLEAR = 0.75
export const CLOSE = 0.85
/** The standard error of a probability is at most √(¼ / 2000) = .011. */
const DRAWS = 2000
const SEED = 6

/** @param answers - as they were given: tie-breakers do not make alike ratings less alike */
export function clarityOf(belief: Belief, answers: Answers, chances = topInterestChances(belief)): Clarity {
  if (isFlat(ratingsOf(belief, answers))) return 'flat'
  const [first = 0, second = 0] = [...chances].sort((left, right) => right - left)
  if (first >= CLEAR) return 'clear'
  return first + second >= CLOSE ? 'close' : 'open'
}

const ratingsOf = ({ prior }: Belief, answers: Answers): readonly number[] =>
  prior.items.flatMap((id) => answers[id as keyof Answers] ?? [])

/** For each interest (R I A S E C) the chance that it is the one liked most, drawn from the posterior with a fixed seed. */
export function topInterestChances(belief: Belief): Float64Array {
  const { mean, root } = interestsOf(belief)
  const count = INTERESTS.length
  const found = new Float64Array(count)
  const noise = (drawn ??= drawnNoise(DRAWS * count))
  for (let start = 0; start < noise.length; start += count) {
    const top = highestDrawn(mean, root, noise.subarray(start, start + count))
    found[top] = (found[top] ?? 0) + 1
  }
  return found.map((times) => times / DRAWS)
}

/** The same for everybody, so drawn once; 96 kB. */
let drawn: Float64Array | undefined

function drawnNoise(length: number): Float64Array {
  const normal = normalFrom(seededRandom(SEED))
  return new Float64Array(length).map(normal)
}

/** The position of the highest of `mean + root · noise`. */
function highestDrawn(mean: Float64Array, root: Float64Array, noise: Float64Array): number {
  let [top, most] = [0, -Infinity]
  for (let row = 0; row < mean.length; row++) {
    let value = mean[row] ?? 0
    for (let at = 0; at <= row; at++) value += (root[row * mean.length + at] ?? 0) * (noise[at] ?? 0)
    if (value > most) [top, most] = [row, value]
  }
  return top
}

function interestsOf({ prior, mean, covariance }: Belief): {
  readonly mean: Float64Array
  readonly root: Float64Array
} {
  const size = sizeOf(prior)
  const first = prior.items.length
  const count = prior.targets.length
  const block = new Float64Array(count * count)
  for (let row = 0; row < count; row++) {
    block.set(covariance.subarray((first + row) * size + first, (first + row) * size + size), row * count)
  }
  return { mean: mean.subarray(first), root: cholesky(block, count) }
}

/** The interests from most to least liked; equal ones keep the order R I A S E C. */
export function interestOrder(belief: Belief): readonly Interest[] {
  const first = belief.prior.items.length
  return [...INTERESTS].sort(
    (left, right) =>
      (belief.mean[first + INTERESTS.indexOf(right)] ?? 0) - (belief.mean[first + INTERESTS.indexOf(left)] ?? 0),
  )
}
