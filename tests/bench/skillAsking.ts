/** Asks simulated people skill items and keeps the fits up to date by what each rating adds. */
import type { Answers, ItemId } from '../../src/core/instrument/item'
import type { Instrument } from '../../src/core/instrument/instrument'
import { SLOPES } from '../../src/core/match/fit'
import type { Pool } from '../../src/core/match/pool'
import { addDirections } from '../../src/core/match/skillEvidence'
import { ratingCovariance } from '../../src/core/measure/skillScores'
import { RATING_MODEL } from '../../src/core/measure/skillPrior'
import { independentDirections, nextDirection } from '../../src/core/numeric/independentDirections'

export interface Basis {
  readonly instrument: Instrument
  readonly pool: Pool
}

export interface Asked {
  /** Every skill item has a rating. */
  readonly answers: Answers
  /** Fits before the first skill item. */
  readonly start: Float64Array
  /** Numbers of items rated, rising, after which the fits are wanted. */
  readonly stops: readonly number[]
}

/** Which item next, given the fits and the items rated so far. */
export type Choice = (fit: Float64Array, rated: ReadonlySet<ItemId>) => ItemId | undefined

/**
 * Ends with the same fits as rating the same items at once, at a fraction of the cost: a direction once found stays.
 *
 * @returns one copy of the fits a stop
 */
export function fitsWhenChosen(
  basis: Basis,
  { answers, start, stops }: Asked,
  choose: Choice,
): readonly Float64Array[] {
  const { items } = basis.instrument.skill.prior
  const fit = Float64Array.from(start)
  const rated = new Set<ItemId>()
  const rows = new Float64Array(items.length ** 2)
  const covariance = ratingCovariance(basis.instrument.skill.prior)
  return stops.map((stop) => {
    while (rated.size < stop) {
      const item = choose(fit, rated)
      if (item === undefined) break
      const end = rated.size * items.length
      const spanned = { covariance, size: items.length, directions: rows.subarray(0, end) }
      const direction = nextDirection(spanned, items.indexOf(item))
      rows.set(direction, end)
      rated.add(item)
      addDirections(fit, basis.pool.blocks.skill, {
        expectations: [expectationOf(direction)],
        standing: Float64Array.of(standingOn(basis, direction, answers)),
      })
    }
    return Float64Array.from(fit)
  })
}

/**
 * The same in an order that is the same for everybody, whose directions need finding only once.
 *
 * O(occupations × items) a person.
 */
export function fitsInOrder(basis: Basis, order: readonly ItemId[]): (asked: Asked) => readonly Float64Array[] {
  const { prior } = basis.instrument.skill
  const count = prior.items.length
  const positions = order.map((id) => prior.items.indexOf(id))
  const rows = independentDirections(ratingCovariance(prior), count, positions)
  const directions = order.map((_, row) => rows.subarray(row * count, (row + 1) * count))
  const expected = directions.map((direction) => expectedOf(basis.pool, expectationOf(direction)))
  return ({ answers, start, stops }) => {
    const fit = Float64Array.from(start)
    let rated = 0
    return stops.map((stop) => {
      for (; rated < stop; rated++) {
        const standing = standingOn(basis, directions[rated] ?? new Float64Array(0), answers)
        addExpected(fit, expected[rated] ?? new Float64Array(0), standing)
      }
      return Float64Array.from(fit)
    })
  }
}

const expectationOf = (direction: Float64Array): Float64Array =>
  direction.map((weight) => weight * SLOPES.skill * RATING_MODEL.step)

function standingOn({ instrument }: Basis, direction: Float64Array, answers: Answers): number {
  const { items, mean } = instrument.skill.prior
  let standing = 0
  direction.forEach((weight, at) => {
    if (weight !== 0) standing += weight * ((answers[items[at] as ItemId] ?? NaN) - (mean[at] ?? 0))
  })
  return standing
}

/** What each occupation leads one to expect on a direction; NaN without skill numbers. */
function expectedOf({ code, blocks }: Pool, expectation: Float64Array): Float64Array {
  return Float64Array.from(code, (_, row) =>
    expectation.reduce(
      (sum, weight, at) => sum + weight * (blocks.skill.scores[row * expectation.length + at] ?? NaN),
      0,
    ),
  )
}

function addExpected(fit: Float64Array, expected: Float64Array, standing: number): void {
  for (let row = 0; row < fit.length; row++) {
    const each = expected[row] ?? NaN
    if (!Number.isNaN(each)) fit[row] = (fit[row] ?? 0) + (standing - 0.5 * each) * each
  }
}
