/** The whole answer to "which careers fit?": clarity, interests, and the best matches with their reasons. */
import type { OccupationCode } from '../catalogue/ids'
import type { Occupations } from '../catalogue/occupation'
import type { Instrument } from '../instrument/instrument'
import { INTERESTS, type Answers, type Interest } from '../instrument/item'
import { beliefFrom } from '../measure/beliefFrom'
import { clarityOf, type Clarity } from '../measure/clarity'
import { estimatesOf, type Estimate } from '../measure/estimate'
import { profileOf } from '../measure/profileOf'
import { chancesOfTop } from './chance'
import { fits } from './fit'
import type { Pool } from './pool'
import { rankedPositions } from './ranking'
import { explain, type Reason } from './reasons'
import { shelvesOf, type Shelf } from './shelves'

export interface Match {
  readonly code: OccupationCode
  readonly title: string
  /** Natural logarithm of a likelihood ratio; 0 = these answers are as likely from anyone. */
  readonly fit: number
  /** Chance of being among the ten best, were every item rated. */
  readonly chance: number
  readonly shelf: Shelf
  readonly reasons: readonly Reason[]
}

export interface MatchReport {
  readonly clarity: Clarity
  readonly interests: Readonly<Record<Interest, Estimate>>
  readonly matches: readonly Match[]
}

export interface MatchingBasis {
  readonly instrument: Instrument
  readonly pool: Pool
  readonly occupations: Occupations
}

/** @param top - how many matches to give, best first */
export function matchReport(basis: MatchingBasis, answers: Answers, top: number): MatchReport {
  const belief = beliefFrom(basis.instrument.interest.prior, answers)
  const estimates = estimatesOf(belief)
  return {
    clarity: clarityOf(belief, answers),
    interests: Object.fromEntries(
      INTERESTS.map((interest, at) => [interest, estimates[at]]),
    ) as MatchReport['interests'],
    matches: bestMatches(basis, answers, top),
  }
}

function bestMatches(
  { instrument, pool, occupations }: MatchingBasis,
  answers: Answers,
  top: number,
): readonly Match[] {
  const profile = profileOf(instrument, answers)
  const fit = fits(pool, profile)
  const positions = Array.from(rankedPositions(fit))
  const ranked = positions.flatMap((at) => occupations.byCode.get(pool.code[at] ?? '') ?? [])
  const shelves = shelvesOf(ranked)
  const chances = chancesOfTop(pool, profile)
  return ranked.slice(0, top).map(({ code, title }, rank) => {
    const position = positions[rank] ?? 0
    return {
      code,
      title,
      fit: fit[position] ?? 0,
      chance: chances[position] ?? 0,
      shelf: shelves[rank] ?? 'strong',
      reasons: explain(pool, position, profile).reasons,
    }
  })
}
