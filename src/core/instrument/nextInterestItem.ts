/**
 * Which interest item next, once the designed core is asked: the one that tells most of what still matters for this
 * person.
 *
 * A Gaussian's covariance says beforehand how far an answer will narrow any direction: by `c² / v`, with `c` the
 * covariance of the direction and the item and `v` the item's own remaining variance (Bishop 2006, eq. 2.82). Three kinds
 * of direction are counted, all in one pass over the items.
 */
import { best } from '../match/chance'
import { differences } from '../match/differences'
import { addBlock, evidenceOf, SLOPES, type Scored } from '../match/fit'
import type { Pool } from '../match/pool'
import { sizeOf, type Belief } from '../measure/belief'
import type { Projection } from '../measure/projection'
import { product } from '../numeric/product'
import type { Instrument } from './instrument'
import type { Answers, ItemId } from './item'

/** As many occupations as the list a person looks through begins with. */
const LEADING = 100
/**
 * Weight of telling the leading interests apart, and of the whole shape of the six, beside telling the leading
 * occupations apart (1, in squared units of fit). Chosen on the development answers: more of the first names the same top
 * interest more often and fewer of the same ten careers; `npm run bench` prints both.
 */
const TOP_INTEREST = 0.13
const SHAPE = 0.008
/** An interest this much below the highest, in rating steps, counts a third as much. */
const NEARNESS = 0.3

export interface Basis {
  readonly instrument: Instrument
  readonly pool: Pool
}

/** The item worth most of those not asked, or `undefined` when all were. O(columns × size² + occupations × columns). */
export function nextInterestItem(
  { instrument, pool }: Basis,
  answers: Answers,
  asked: ReadonlySet<ItemId>,
): ItemId | undefined {
  const { interest, likes } = instrument
  const belief = interest.believe(answers)
  const shared = product(likes.weights, belief.covariance, sizeOf(belief.prior))
  const leading = best(fitsOf(pool, belief, { likes, shared }), LEADING)
  const told = [
    occupationsTold(belief, shared, differences(pool, leading)),
    topInterestTold(belief).map((value) => TOP_INTEREST * value),
    shapeTold(belief).map((value) => SHAPE * value),
  ]
  return mostTelling(belief, told, asked)
}

interface Likes {
  readonly likes: Projection
  /** Covariance of the columns with all variables, `columns × size`. */
  readonly shared: Float64Array
}

/** The fits by the two blocks that the interest items speak for; no reasons are wanted here, so no gains are worked out. */
function fitsOf({ code, blocks }: Pool, { mean, prior }: Belief, { likes, shared }: Likes): Float64Array {
  const size = sizeOf(prior)
  const score = product(
    likes.weights,
    mean.map((value, at) => value - (prior.mean[at] ?? 0)),
    1,
  )
  const reliability = likes.variance.map((before, column) => {
    let after = 0
    for (let at = column * size; at < (column + 1) * size; at++) after += (shared[at] ?? 0) * (likes.weights[at] ?? 0)
    return before > 0 ? Math.min(1, Math.max(0, 1 - after / before)) : 0
  })
  const fit = new Float64Array(code.length)
  const first = blocks.interest.columns.length
  const part = (from: number, to?: number): Scored => ({
    columns: likes.columns.slice(from, to),
    score: score.subarray(from, to),
    reliability: reliability.subarray(from, to),
  })
  addBlock(fit, blocks.interest, evidenceOf(part(0, first), blocks.interest, SLOPES.interest))
  addBlock(fit, blocks.content, evidenceOf(part(first), blocks.content, SLOPES.content))
  return fit
}

/** For each item: how much of the variance of the fits' differences it shares, `gᵀ S g`. */
function occupationsTold({ prior }: Belief, shared: Float64Array, apart: Float64Array): Float64Array {
  const size = sizeOf(prior)
  const weighted = product(apart, shared, size)
  const told = new Float64Array(prior.items.length)
  for (let item = 0; item < told.length; item++) {
    let sum = 0
    for (let at = item; at < shared.length; at += size) sum += (shared[at] ?? 0) * (weighted[at] ?? 0)
    told[item] = sum
  }
  return told
}

/** For each item: what it shares with the differences of the leading interests from their blend. */
function topInterestTold(belief: Belief): Float64Array {
  const { prior, mean } = belief
  const means = mean.subarray(prior.items.length)
  const highest = Math.max(...means)
  const nearness = means.map((value) => Math.exp((value - highest) / NEARNESS))
  const all = nearness.reduce((sum, value) => sum + value, 0)
  return spreadTold(
    belief,
    nearness.map((value) => value / all),
  )
}

/** For each item: what it shares with the differences of all six interests from their mean. */
const shapeTold = (belief: Belief): Float64Array => {
  const { targets } = belief.prior
  return spreadTold(belief, new Float64Array(targets.length).fill(1 / targets.length)).map(
    (value) => value * targets.length,
  )
}

/** `Σ w (c − Σ w c)²` over the targets, with `c` their covariance with an item and `w` weights that add up to 1. */
function spreadTold({ prior, covariance }: Belief, weights: Float64Array): Float64Array {
  const size = sizeOf(prior)
  const first = prior.items.length
  const told = new Float64Array(first)
  for (let item = 0; item < first; item++) {
    let blend = 0
    for (let k = 0; k < weights.length; k++) blend += (covariance[(first + k) * size + item] ?? 0) * (weights[k] ?? 0)
    let sum = 0
    for (let k = 0; k < weights.length; k++) {
      sum += (weights[k] ?? 0) * ((covariance[(first + k) * size + item] ?? 0) - blend) ** 2
    }
    told[item] = sum
  }
  return told
}

/** An item with less variance than this is known already. */
const KNOWN = 1e-9

function mostTelling(
  { prior, covariance }: Belief,
  told: readonly Float64Array[],
  asked: ReadonlySet<ItemId>,
): ItemId | undefined {
  const size = sizeOf(prior)
  let found: ItemId | undefined
  let most = -Infinity
  prior.items.forEach((id, item) => {
    if (asked.has(id as ItemId)) return
    const variance = Math.max(KNOWN, covariance[item * size + item] ?? 0)
    const worth = told.reduce((sum, kind) => sum + (kind[item] ?? 0), 0) / variance
    if (worth > most) [found, most] = [id as ItemId, worth]
  })
  return found
}
