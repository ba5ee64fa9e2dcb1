/** What if an answer were another: what that does to the list, exactly, without asking or saving anything. */
import { RATINGS, type Answers, type ItemId, type Rating } from '../instrument/item'
import type { StandardScores } from '../measure/standardScores'
import { best, TOP } from './chance'
import { COLUMN_BLOCKS, fits, SLOPES, type Profile } from './fit'
import type { Block, Pool } from './pool'
import { skillPull } from './skillEvidence'

/** Another rating for one item that has been rated. */
export interface Trial {
  readonly item: ItemId
  readonly rating: Rating
}

/**
 * How far one rating step of an item moves the fit of every occupation.
 *
 * The fit is linear in the ratings and its other parts depend only on which items were rated, so another rating moves
 * it by exactly this times the steps between; O(occupations × columns).
 */
export function pullOf(pool: Pool, profile: Profile, item: ItemId): Float64Array {
  const pull = new Float64Array(pool.code.length)
  for (const id of COLUMN_BLOCKS) {
    const scores = profile[id]
    if (scores) addPull(pull, pool.blocks[id], gainsOf(scores, item, SLOPES[id]))
  }
  const skills = profile.skill
  const at = skills?.items.indexOf(item) ?? -1
  if (skills && at >= 0) addPull(pull, pool.blocks.skill, skillPull({ skills, slope: SLOPES.skill }, at))
  return pull
}

function gainsOf({ columns, items, gain }: StandardScores, item: ItemId, slope: number): Float64Array {
  const at = items.indexOf(item)
  if (at < 0) return new Float64Array(0)
  return Float64Array.from(columns, (_, column) => slope * (gain[column * items.length + at] ?? 0))
}

function addPull(pull: Float64Array, { scores }: Block, gains: Float64Array): void {
  const columns = gains.length
  for (let row = 0; row < pull.length; row++) {
    let sum = 0
    for (let column = 0; column < columns; column++)
      sum += (scores[row * columns + column] ?? NaN) * (gains[column] ?? 0)
    // An occupation without the block's numbers is moved by its other blocks alone.
    if (!Number.isNaN(sum)) pull[row] = (pull[row] ?? 0) + sum
  }
}

/**
 * The fits as they would be with other ratings.
 *
 * @param trials - of two for one item the later counts; items that have not been rated are left alone
 */
export function trialFits(
  pool: Pool,
  { profile, answers }: { readonly profile: Profile; readonly answers: Answers },
  trials: readonly Trial[],
): Float64Array {
  let fit = fits(pool, profile)
  for (const [item, rating] of new Map(trials.map(({ item, rating }) => [item, rating]))) {
    const own = answers[item]
    if (own !== undefined && own !== rating) fit = moved(fit, pullOf(pool, profile, item), rating - own)
  }
  return fit
}

export interface Telling extends Trial {
  /** How many of the first ten would be others. */
  readonly entering: number
}

interface Weighed extends Telling {
  /** Places moved within the ten and out of them, to tell those apart that let the same number in. */
  readonly moved: number
}

/** What a person has answered, and what is not in their list. */
interface Listed {
  readonly profile: Profile
  readonly answers: Answers
  /** Whether an occupation is not in the list, and takes no place in it. */
  readonly isOut?: (position: number) => boolean
}

/**
 * The answers that decide most about the first ten: each rated item is given the rating mirrored around the middle
 * (from the middle itself, either end), and what that moves is counted.
 *
 * @returns every rated item whose mirrored rating moves the first ten, the one that moves most first
 */
export function mostTelling(pool: Pool, { profile, answers, isOut }: Listed): readonly Telling[] {
  const fit = inList(fits(pool, profile), isOut)
  const before = best(fit, TOP)
  return ratedItems(profile, answers)
    .flatMap(([item, rating]) => {
      const pull = pullOf(pool, profile, item)
      const weighed = mirrored(rating).map((other) =>
        weighedAs({ item, rating: other }, before, best(moved(fit, pull, other - rating), TOP)),
      )
      return weighed.sort(byWeight).slice(0, 1)
    })
    .filter(({ moved }) => moved > 0)
    .sort(byWeight)
    .map(({ item, rating, entering }) => ({ item, rating, entering }))
}

/** Below every other what is not in the list; no trial lifts it from there. */
const inList = (fit: Float64Array, isOut: Listed['isOut']): Float64Array =>
  isOut ? fit.map((value, position) => (isOut(position) ? -Infinity : value)) : fit

const MIDDLE = 3
const [LOWEST, , , , HIGHEST] = RATINGS

const mirrored = (rating: Rating): readonly Rating[] =>
  rating === MIDDLE ? [LOWEST, HIGHEST] : RATINGS.filter((other) => other === 2 * MIDDLE - rating)

const byWeight = (left: Weighed, right: Weighed): number => right.entering - left.entering || right.moved - left.moved

function weighedAs(trial: Trial, before: readonly number[], after: readonly number[]): Weighed {
  const places = before.map((position, at) => {
    const now = after.indexOf(position)
    return now < 0 ? TOP - at : Math.abs(now - at)
  })
  return {
    ...trial,
    entering: after.filter((position) => !before.includes(position)).length,
    moved: places.reduce((sum, each) => sum + each, 0),
  }
}

const moved = (fit: Float64Array, pull: Float64Array, steps: number): Float64Array =>
  fit.map((value, position) => value + steps * (pull[position] ?? 0))

/** In the order of the instrument, so that the order of answering changes nothing. */
function ratedItems({ interest, skill }: Profile, answers: Answers): readonly (readonly [ItemId, Rating])[] {
  return [interest, skill].flatMap((scores) =>
    ((scores?.items ?? []) as readonly ItemId[]).flatMap((item) => {
      const rating = answers[item]
      return rating === undefined ? [] : [[item, rating] as const]
    }),
  )
}

export interface Lift extends Trial {
  /** Place in the list now and then; 1 = the best fit. */
  readonly from: number
  readonly to: number
}

/**
 * The answers whose change would lift one occupation most: each rated item is given the end of the scale that speaks for
 * it.
 *
 * @param position - the occupation's row in the pool
 * @returns those that lift it at all, the one that lifts it highest first
 */
export function liftsOf(pool: Pool, position: number, { profile, answers, isOut }: Listed): readonly Lift[] {
  const fit = fits(pool, profile)
  const from = placeOf(fit, position, isOut)
  return ratedItems(profile, answers)
    .map(([item, rating]): Lift => {
      const pull = pullOf(pool, profile, item)
      const wanted = (pull[position] ?? 0) > 0 ? HIGHEST : LOWEST
      return { item, rating: wanted, from, to: placeOf(moved(fit, pull, wanted - rating), position, isOut) }
    })
    .filter(({ to }) => to < from)
    .sort((left, right) => left.to - right.to)
}

/** Place of an occupation in the list, 1 = the best fit; ties keep catalogue order, as the ranking does. */
export function placeOf(fit: Float64Array, position: number, isOut = (_: number): boolean => false): number {
  const own = fit[position] ?? -Infinity
  let place = 1
  fit.forEach((value, at) => {
    if ((value > own || (value === own && at < position)) && !isOut(at)) place++
  })
  return place
}
