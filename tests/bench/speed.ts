/** How long the engine takes here, beside a plain correlation ranking in the same run. */
import { INTERESTS, type Answers } from '../../src/core/instrument/item'
import { FEWEST_ITEMS } from '../../src/core/instrument/lengths'
import { topChances } from '../../src/core/match/topChances'
import { fits } from '../../src/core/match/fit'
import { rankedPositions } from '../../src/core/match/ranking'
import { explain } from '../../src/core/match/reasons'
import { interestNorms } from '../../src/core/measure/interestPrior'
import { profileOf } from '../../src/core/measure/profileOf'
import { normalFrom, seededRandom } from '../../src/core/numeric/random'
import { sittingOf } from '../../src/core/simulate/respondent'
import { NEW_SITTING, type Sitting } from '../../src/core/sitting/sitting'
import { nextStep } from '../../src/core/sitting/step'
import { baselines } from './baselines'
import { atMost, type Row, type Table } from './figures'
import { answersOf } from './people'
import { TOP } from './taken'
import type { World } from './world'

const PEOPLE = 60
const SEED = 7

interface Timed {
  readonly answers: Answers
  readonly sitting: Sitting
}

/** Invented people, so that speed can be measured without anybody's answers. */
function inventedPeople({ engine, prior }: World): readonly Timed[] {
  const normal = normalFrom(seededRandom(SEED))
  return Array.from({ length: PEOPLE }, () => {
    const leaning = new Map(INTERESTS.map((area): [string, number] => [area, normal()]))
    const ratings = prior.items.map((id, at) => {
      const value = (prior.mean[at] ?? 3) + (leaning.get(id[0] ?? '') ?? 0) + 0.8 * normal()
      return Math.min(5, Math.max(1, Math.round(value)))
    })
    const answers = answersOf(prior.items, ratings)
    const sitting = sittingOf(answers, { scales: engine.scales, parts: ['interest'], length: { kind: 'confident' } })
    return { answers, sitting }
  })
}

export function speedTable(world: World): Table {
  const { engine } = world
  const people = inventedPeople(world)
  const { pearson } = baselines(world)
  const means = Float64Array.from(interestNorms(engine.instrument.interest.prior), ({ mean }, at) => mean + at / 6)
  const reference = median(people, () => rankedPositions(pearson(means)))
  const row = (id: string, of: string, run: (person: Timed) => unknown): Row => {
    const ms = median(people, run)
    return { id, of, people: 0, values: { ms, times: ms / reference } }
  }
  return {
    id: 'speed',
    title: 'Speed on this machine',
    columns: [
      { id: 'ms', measures: 'milliseconds, median', decimals: 2 },
      { id: 'times', measures: 'times a plain Pearson ranking of all careers', decimals: 2 },
    ],
    rows: [
      {
        ...row('re-rank', 'a full re-rank with the reasons of ten, short quiz', ({ sitting }) =>
          reRank(world, sitting.answers),
        ),
        targets: { ms: atMost(2) },
      },
      row('re-rank-48', 'a full re-rank with the reasons of ten, all 48', ({ answers }) => reRank(world, answers)),
      {
        ...row('next-item', 'the next item, halfway', ({ sitting }) => nextItem(world, sitting)),
        targets: { ms: atMost(5) },
      },
      row('chances', 'the chances of all careers', ({ sitting }) => topChances(engine, sitting.answers)),
      row('pearson', 'a plain Pearson ranking', () => rankedPositions(pearson(means))),
    ],
  }
}

function reRank({ engine: { instrument, pool } }: World, answers: Answers): unknown {
  const profile = profileOf(instrument, answers)
  const best = rankedPositions(fits(pool, profile)).subarray(0, TOP)
  return Array.from(best, (position) => explain(pool, position, profile))
}

/** Two thirds into the interests, where the rule has not stopped yet. */
function nextItem({ engine }: World, { asked, answers }: Sitting): unknown {
  const first = asked.slice(0, Math.max(FEWEST_ITEMS, Math.floor((asked.length * 2) / 3)))
  const kept = Object.fromEntries(first.map((id) => [id, answers[id]])) as Answers
  return nextStep({ ...NEW_SITTING, asked: first, answers: kept, position: first.length }, engine.scales)
}

/** Milliseconds; everybody once to warm up, then each by the clock. */
function median(people: readonly Timed[], run: (person: Timed) => unknown): number {
  people.forEach(run)
  const times = people.map((person) => {
    const start = performance.now()
    run(person)
    return performance.now() - start
  })
  return times.sort((left, right) => left - right)[Math.floor(times.length / 2)] ?? NaN
}
