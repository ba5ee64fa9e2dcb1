/** The whole answer to "which careers fit?": clarity, interests, and the best matches with their reasons. */
import type { OccupationCode } from '../catalogue/ids'
import type { Occupation, Occupations } from '../catalogue/occupation'
import type { Instrument } from '../instrument/instrument'
import { INTERESTS, type Answers, type Interest } from '../instrument/item'
import { beliefFrom } from '../measure/beliefFrom'
import { clarityOf, type Clarity } from '../measure/clarity'
import { estimatesOf, type Estimate } from '../measure/estimate'
import { profileOf } from '../measure/profileOf'
import { TOP } from './chance'
import { fits } from './fit'
import type { WhyHeld } from './heldBack'
import type { Pool } from './pool'
import { rankedPositions } from './ranking'
import { explain, type Reason } from './reasons'
import { topChances } from './topChances'
import { firstScreen, shelfOfEach, SHELVES, type Shelf } from './shelves'

export interface Match {
  readonly code: OccupationCode
  readonly title: string
  /** Natural logarithm of a likelihood ratio; 0 = these answers are as likely from anyone. */
  readonly fit: number
  /** Chance of being among the ten best, were every item rated. */
  readonly chance: number
  readonly shelf: Shelf
  /** Whether it stands among the few of its shelf that the results show first. */
  readonly firstScreen: boolean
  /** Why it does not stand there although it fits well enough; empty for all others. */
  readonly held: readonly WhyHeld[]
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
  const clarity = clarityOf(belief, answers)
  return {
    clarity,
    interests: Object.fromEntries(
      INTERESTS.map((interest, at) => [interest, estimates[at]]),
    ) as MatchReport['interests'],
    matches: bestMatches(basis, { answers, clarity }, top),
  }
}

function bestMatches(
  { instrument, pool, occupations }: MatchingBasis,
  { answers, clarity }: { readonly answers: Answers; readonly clarity: Clarity },
  top: number,
): readonly Match[] {
  const profile = profileOf(instrument, answers)
  const fit = fits(pool, profile)
  const ranked = rankedRows(pool, occupations, fit)
  const screen = firstScreen(ranked, occupations.total)
  const shelves = shelfOfEach(ranked, screen)
  const shown = new Set(SHELVES.flatMap((shelf) => screen.shelves[shelf]))
  const why = new Map(screen.held.map((held) => [held.row, held.why]))
  const chances = clarity === 'flat' ? evenChances(pool) : topChances({ instrument, pool }, answers)
  return ranked.slice(0, top).map((row, rank) => ({
    code: row.occupation.code,
    title: row.occupation.title,
    fit: row.fit,
    chance: chances[row.position] ?? 0,
    shelf: shelves[rank] ?? 'look',
    firstScreen: shown.has(row),
    held: why.get(row) ?? [],
    reasons: explain(pool, row.position, profile).reasons,
  }))
}

/** Alike ratings tell nothing apart, however surely they were given: each is as likely among the ten as any other. */
const evenChances = ({ code }: Pool): Float64Array => new Float64Array(code.length).fill(TOP / code.length)

interface Row {
  readonly occupation: Occupation
  readonly fit: number
  /** In the pool. */
  readonly position: number
}

const rankedRows = (pool: Pool, occupations: Occupations, fit: Float64Array): readonly Row[] =>
  Array.from(rankedPositions(fit)).flatMap((position) => {
    const occupation = occupations.byCode.get(pool.code[position] ?? '')
    return occupation ? [{ occupation, fit: fit[position] ?? 0, position }] : []
  })
