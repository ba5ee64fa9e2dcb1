/**
 * Whole sittings against files: what is asked, what is believed, which careers come first. A change of the engine shows
 * here as a readable difference; `UPDATE_GOLDEN=1 npx vitest run tests/unit/golden` writes the files anew.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { chooser } from '../../../src/core/instrument/chooser'
import { matchReport } from '../../../src/core/match/matchReport'
import { seededRandom } from '../../../src/core/numeric/random'
import { sittingOf } from '../../../src/core/simulate/respondent'
import { personModel, simulatedPeople } from '../../../src/core/simulate/simulatedPerson'
import type { Answers, Rating } from '../../../src/core/instrument/item'
import { compiledInstrument, compiledOccupations, compiledPool } from '../../support/compiled'

const instrument = compiledInstrument()
const pool = compiledPool()
const occupations = compiledOccupations()
const scales = { ...instrument, choose: chooser({ instrument, pool }) }

/** Somebody out of an occupation, as the simulation has them; the seed decides who. */
const simulated = (seed: number): Answers =>
  simulatedPeople({ instrument, pool, model: personModel(0.6) }, seededRandom(seed))().answers
const likingOnly = (letters: string): Answers =>
  Object.fromEntries(
    instrument.interest.prior.items.map((id): [string, Rating] => [id, letters.includes(id.charAt(0)) ? 5 : 2]),
  )

const PEOPLE: Readonly<Record<string, Answers>> = {
  'somebody-1': simulated(1),
  'somebody-2': simulated(2),
  'somebody-3': simulated(3),
  'likes-handiwork-alone': likingOnly('R'),
  'likes-helping-and-records': likingOnly('SC'),
  'all-alike': Object.fromEntries(instrument.interest.prior.items.map((id): [string, Rating] => [id, 3])),
}

function sittingThrough(ratings: Answers): unknown {
  const hasSkills = instrument.skill.prior.items.some((id) => id in ratings)
  const parts = hasSkills ? (['interest', 'skill'] as const) : (['interest'] as const)
  const { asked, answers } = sittingOf(ratings, { scales, parts, length: { kind: 'confident' } })
  const { clarity, interests, matches } = matchReport({ instrument, pool, occupations }, answers, 10)
  return {
    asked: asked.map((id) => `${id} ${String(answers[id])}`),
    clarity,
    interests: Object.entries(interests).map(
      ([interest, { mean, standardError }]) => `${interest} ${mean.toFixed(2)} ± ${standardError.toFixed(2)}`,
    ),
    topTen: matches.map(({ code, title, fit, chance }) => `${code} ${title}: ${fit.toFixed(2)}, ${chance.toFixed(2)}`),
  }
}

describe('golden sittings', () => {
  it.each(Object.entries(PEOPLE))('%s is asked and matched as written down', (name, ratings) => {
    const file = new URL(`../../golden/sittings/${name}.json`, import.meta.url)
    const written = `${JSON.stringify(sittingThrough(ratings), undefined, 2)}\n`
    if (process.env['UPDATE_GOLDEN'] !== undefined) writeFileSync(file, written)
    expect(existsSync(file)).toBe(true)
    expect(written).toBe(readFileSync(file, 'utf8'))
  })
})
