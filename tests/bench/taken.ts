/** One person's answers in both lengths: all 48, and the short quiz as the app would have asked it. */
import { rankedPositions } from '../../src/core/match/ranking'
import { fits, type Profile } from '../../src/core/match/fit'
import { beliefFrom } from '../../src/core/measure/beliefFrom'
import type { Belief } from '../../src/core/measure/belief'
import { profileOf } from '../../src/core/measure/profileOf'
import { estimatesOf } from '../../src/core/measure/estimate'
import { sittingOf } from '../../src/core/simulate/respondent'
import type { Answers } from '../../src/core/instrument/item'
import { profileFrom, type FixedForm } from './fixedForm'
import type { Person } from './people'
import type { World } from './world'

export const TOP = 10

export interface Taken {
  readonly person: Person
  /** Means of the eight ratings of each interest. */
  readonly means: Float64Array
  /** Rating less the usual rating, item by item. */
  readonly deviations: Float64Array
  readonly full: { readonly profile: Profile; readonly fit: Float64Array; readonly top: readonly number[] }
  readonly short: {
    readonly answers: Answers
    readonly asked: number
    readonly belief: Belief
    readonly interests: Float64Array
    readonly profile: Profile
    readonly fit: Float64Array
    readonly top: readonly number[]
  }
}

export function taken({ engine, prior }: World, person: Person, whole: FixedForm): Taken {
  const deviations = Float64Array.from(person.ratings, (rating, at) => rating - (prior.mean[at] ?? 0))
  const profile = profileFrom(whole, deviations)
  const fit = fits(engine.pool, profile)
  return {
    person,
    means: meansOf(person.ratings),
    deviations,
    full: { profile, fit, top: topOf(fit) },
    short: shortOf({ engine, prior }, person),
  }
}

function shortOf({ engine }: Pick<World, 'engine' | 'prior'>, { answers: all }: Person): Taken['short'] {
  const quiz = { scales: engine.scales, parts: ['interest'], length: { kind: 'confident' } } as const
  const { answers, asked } = sittingOf(all, quiz)
  const belief = beliefFrom(engine.instrument.interest.prior, answers)
  const profile = profileOf(engine.instrument, answers)
  const fit = fits(engine.pool, profile)
  const interests = Float64Array.from(estimatesOf(belief), ({ mean }) => mean)
  return { answers, asked: asked.length, belief, interests, profile, fit, top: topOf(fit) }
}

export const topOf = (fit: Float64Array): readonly number[] => Array.from(rankedPositions(fit).subarray(0, TOP))

const AREA = 8

/** The items stand area by area, eight each. */
export const meansOf = (ratings: ArrayLike<number>): Float64Array =>
  Float64Array.from({ length: ratings.length / AREA }, (_, area) => {
    let sum = 0
    for (let at = area * AREA; at < (area + 1) * AREA; at++) sum += ratings[at] ?? NaN
    return sum / AREA
  })
