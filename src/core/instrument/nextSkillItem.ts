/** Which skill item next: the one whose rating would best tell this person's leading occupations apart. */
import { best } from '../match/chance'
import type { Block, Pool } from '../match/pool'
import type { Prior } from '../measure/belief'
import { ratingCovariance } from '../measure/skillScores'
import { independentDirections } from '../numeric/independentDirections'
import type { Measure } from './instrument'
import type { Answers, ItemId } from './item'
import { nextItem } from './nextItem'
import { dot } from '../numeric/dot'

export interface SkillChoice {
  readonly pool: Pool
  readonly skill: Pick<Measure, 'prior' | 'order'>
  /** Fit of every occupation by the answers so far, in pool order. */
  readonly fit: Float64Array
  readonly answers: Answers
  /** Items not to ask again: rated or skipped. */
  readonly asked: ReadonlySet<ItemId>
}

/** Beyond these a fit is so much lower that its weight hardly counts; twice as many choose no better. */
const LEADERS = 50

/**
 * A rating tells occupations apart by what is new in it: its part that the ratings so far do not predict, for each
 * occupation the difference of what it leads one to expect there, over the deviation of that part among people of one
 * occupation. The item with the largest variance of it over the leading occupations, each weighted by its likelihood,
 * is (to second order) the one whose rating carries most information about which of them it is (Lindley 1956).
 *
 * While all fits are equal there are no leaders, and the designed order is followed. O(items · rated · (items +
 * leaders)), a fraction of a millisecond.
 *
 * @returns `undefined` once every item has been asked
 */
export function nextSkillItem({ pool, skill, fit, answers, asked }: SkillChoice): ItemId | undefined {
  const leaders = leadersOf(pool.blocks.skill, fit)
  if (!leaders) return nextItem(skill.order, asked)
  const told = toldBy(skill.prior, answers, leaders)
  let [next, most]: [ItemId | undefined, number] = [undefined, -1]
  for (const id of skill.order) {
    if (asked.has(id)) continue
    const much = told(skill.prior.items.indexOf(id))
    if (much > most) [next, most] = [id, much]
  }
  return next
}

interface Leaders {
  /** Skill scores, one row an occupation. */
  readonly scores: readonly Float64Array[]
  /** Likelihoods, adding up to 1. */
  readonly weight: readonly number[]
}

/** The best fits among the occupations with skill numbers; `undefined` when all fit alike. */
function leadersOf({ columns, scores }: Block, fit: Float64Array): Leaders | undefined {
  const size = columns.length
  const comparable = fit.map((value, row) => (Number.isNaN(scores[row * size] ?? NaN) ? -Infinity : value))
  const leading = best(comparable, LEADERS).filter((row) => comparable[row] !== -Infinity)
  const top = comparable[leading[0] ?? -1]
  if (top === undefined || comparable.every((value) => value === top || value === -Infinity)) return undefined
  const likelihood = leading.map((row) => Math.exp((comparable[row] ?? 0) - top))
  const sum = likelihood.reduce((total, each) => total + each, 0)
  return {
    scores: leading.map((row) => scores.subarray(row * size, (row + 1) * size)),
    weight: likelihood.map((each) => each / sum),
  }
}

/** For any item the variance, over the leaders, of what is new in its rating. */
function toldBy(prior: Prior, answers: Answers, leaders: Leaders): (item: number) => number {
  const size = prior.items.length
  const covariance = ratingCovariance(prior)
  const rated = Array.from(prior.items.keys()).filter((item) => answers[prior.items[item] as ItemId] !== undefined)
  const directions = independentDirections(covariance, size, rated)
  const seen = leaders.scores.map((row) => timesVector(directions, row))
  return (item) => {
    const own = covariance.subarray(item * size, (item + 1) * size)
    const shared = timesVector(directions, own)
    let [mean, square] = [0, 0]
    for (let at = 0; at < seen.length; at++) {
      const weight = leaders.weight[at] ?? 0
      const fresh = (leaders.scores[at]?.[item] ?? 0) - dot(shared, seen[at] ?? shared)
      mean += weight * fresh
      square += weight * fresh * fresh
    }
    return (square - mean ** 2) / ((own[item] ?? 0) - dot(shared, shared))
  }
}

function timesVector(rows: Float64Array, vector: Float64Array): Float64Array {
  const size = vector.length
  const product = new Float64Array(rows.length / size)
  for (let row = 0; row < product.length; row++) {
    let sum = 0
    for (let k = 0; k < size; k++) sum += (rows[row * size + k] ?? 0) * (vector[k] ?? 0)
    product[row] = sum
  }
  return product
}
