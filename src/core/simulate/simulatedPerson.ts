/** Simulated people: someone out of a known occupation rates every item, so that it can be seen who finds them again. */
import type { Instrument } from '../instrument/instrument'
import type { Answers, ItemId, Rating } from '../instrument/item'
import type { Block, Pool } from '../match/pool'
import { sizeOf, type Prior } from '../measure/belief'
import { RATING_MODEL, type RatingModel } from '../measure/skillPrior'
import { cholesky } from '../numeric/cholesky'
import { normalFrom, type Random } from '../numeric/random'

/**
 * How a person differs from their occupation. No public data links skill self-ratings to occupations, so this is a
 * model, not a finding:
 *
 * - interests: usual rating + slope · the occupation's interest · SD of that interest + what the person alone likes,
 *   which varies as the calibration's ratings do;
 * - skills: middle + step · (slope · the occupation's skill + the person's own skill, which varies as skills do across
 *   occupations, SD 1) + leniency + noise;
 * - both rounded to a whole step, 1–5.
 */
export interface PersonModel {
  /** How far people resemble their occupation: standard deviations for one of its own. */
  readonly slope: number
  readonly skills: RatingModel
}

export const personModel = (slope: number): PersonModel => ({ slope, skills: RATING_MODEL })

export interface SimulatedPerson {
  /** Row of the occupation in the pool. */
  readonly source: number
  readonly answers: Answers
}

export interface SimulationBasis {
  readonly instrument: Instrument
  readonly pool: Pool
  readonly model: PersonModel
}

/** The rows of the pool with numbers for interests and for skills. */
export const ratedOccupations = ({ code, blocks }: Pool): readonly number[] =>
  Array.from(code.keys()).filter((row) => isRated(blocks.interest, row) && isRated(blocks.skill, row))

const isRated = ({ columns, scores }: Block, row: number): boolean => !Number.isNaN(scores[row * columns.length] ?? NaN)

/**
 * An endless source of people: one seed of `random` gives one sequence. Each has an occupation drawn evenly from the
 * rated ones and has rated every item.
 *
 * @throws RangeError when no occupation is rated
 */
export function simulatedPeople(basis: SimulationBasis, random: Random): () => SimulatedPerson {
  const sources = ratedOccupations(basis.pool)
  if (sources.length === 0) throw new RangeError('simulatedPeople: expected a rated occupation, got none')
  const normal = normalFrom(random)
  const likes = interestRatings(basis, normal)
  const skills = skillRatings(basis, normal)
  return () => {
    const source = sources[Math.floor(random() * sources.length)] ?? 0
    return { source, answers: { ...likes(source), ...skills(source) } }
  }
}

type RatingsOf = (source: number) => Answers

function interestRatings({ instrument, pool, model }: SimulationBasis, normal: Random): RatingsOf {
  const { prior } = instrument.interest
  const { columns, scores } = pool.blocks.interest
  const own = correlatedNormal(corner(prior, 0, prior.items.length), normal)
  return (source) => {
    const deviation = own()
    return rated(prior.items, (item, id) => {
      const column = columns.findIndex((interest) => id.startsWith(interest))
      const target = prior.items.length + prior.targets.indexOf(columns[column] ?? '')
      const shift = (scores[source * columns.length + column] ?? 0) * deviationOf(prior, target)
      return (prior.mean[item] ?? 0) + model.slope * shift + (deviation[item] ?? 0)
    })
  }
}

function skillRatings({ instrument, pool, model }: SimulationBasis, normal: Random): RatingsOf {
  const { prior } = instrument.skill
  const { columns, scores } = pool.blocks.skill
  const { middle, step, level, noise } = model.skills
  // The latent skills of the prior vary and vary together as they do across occupations.
  const own = correlatedNormal(corner(prior, prior.items.length, prior.targets.length), normal)
  return (source) => {
    const individual = own()
    const leniency = level * normal()
    return rated(prior.items, (item, id) => {
      const theirs = scores[source * columns.length + columns.indexOf(id)] ?? 0
      return middle + step * (model.slope * theirs + (individual[item] ?? 0)) + leniency + noise * normal()
    })
  }
}

const rated = (items: readonly string[], level: (item: number, id: string) => number): Answers =>
  Object.fromEntries(items.map((id, item): [ItemId, Rating] => [id as ItemId, onScale(level(item, id))]))

const onScale = (level: number): Rating => Math.min(5, Math.max(1, Math.round(level))) as Rating

/** Draws from a normal distribution with mean 0 and the given covariance. */
function correlatedNormal(covariance: Float64Array, normal: Random): () => Float64Array {
  const size = Math.sqrt(covariance.length)
  const root = cholesky(covariance, size)
  return () => {
    const noise = Float64Array.from({ length: size }, normal)
    return noise.map((_, row) => {
      let sum = 0
      for (let k = 0; k <= row; k++) sum += (root[row * size + k] ?? 0) * (noise[k] ?? 0)
      return sum
    })
  }
}

/** The square of the prior's covariance that begins at `first`. */
function corner(prior: Prior, first: number, count: number): Float64Array {
  const size = sizeOf(prior)
  return Float64Array.from(
    { length: count * count },
    (_, at) => prior.covariance[(first + Math.floor(at / count)) * size + first + (at % count)] ?? 0,
  )
}

const deviationOf = (prior: Prior, variable: number): number =>
  Math.sqrt(prior.covariance[variable * sizeOf(prior) + variable] ?? 0)
