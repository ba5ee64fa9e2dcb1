/** What must not matter, or must be noticed: a step more on every rating, answers without sense, answers all alike. */
import { fits } from '../../src/core/match/fit'
import { beliefFrom } from '../../src/core/measure/beliefFrom'
import { clarityOf } from '../../src/core/measure/clarity'
import { profileOf } from '../../src/core/measure/profileOf'
import { seededRandom } from '../../src/core/numeric/random'
import { RATINGS, type Answers, type Rating } from '../../src/core/instrument/item'
import { overlap } from './agreement'
import type { BetweenScores } from './between'
import { meanAuc } from './fieldMeasures'
import { atLeast, atMost, type Row, type Table } from './figures'
import { profileFrom, type FixedForm } from './fixedForm'
import { answersOf, type Person } from './people'
import { shuffled } from './shuffled'
import { topOf, type Taken } from './taken'
import type { World } from './world'

const HIGHEST = 5

export interface OneMore {
  /** Share of the ten careers that stay when every rating is one higher, five at most. */
  readonly full: number
  readonly short: number
  /** Nobody's five stayed a five. */
  readonly isWhole: boolean
}

export function oneMore({ engine, prior }: World, who: Taken, whole: FixedForm): OneMore {
  const raised = who.person.ratings.map((rating) => Math.min(HIGHEST, rating + 1))
  const away = Float64Array.from(raised, (rating, at) => rating - (prior.mean[at] ?? NaN))
  const asked = Object.keys(who.short.answers)
  const short = answersOf(
    asked,
    asked.map((id) => raised[prior.items.indexOf(id)] ?? NaN),
  )
  return {
    full: overlap(who.full.top, topOf(fits(engine.pool, profileFrom(whole, away)))),
    short: overlap(who.short.top, topOf(fits(engine.pool, profileOf(engine.instrument, short)))),
    isWhole: !who.person.ratings.includes(HIGHEST),
  }
}

export function oneMoreTable(all: readonly OneMore[]): Table {
  const row = (id: string, of: string, some: readonly OneMore[]): Row => ({
    id,
    of,
    people: some.length,
    values: { full: mean(some.map(({ full }) => full)), short: mean(some.map(({ short }) => short)) },
  })
  const targets = { full: atLeast(0.85), short: atLeast(0.85) }
  return {
    id: 'one-more',
    title: 'One more on every rating',
    columns: [
      { id: 'full', measures: 'share of the ten careers that stay, all 48', decimals: 3 },
      { id: 'short', measures: 'share of the ten careers that stay, short quiz', decimals: 3 },
    ],
    rows: [
      { ...row('everybody', 'everybody, five at most', all), targets },
      row(
        'whole',
        'people without a five',
        all.filter(({ isWhole }) => isWhole),
      ),
    ],
  }
}

/** Any fixed number. */
const SEED = 13

export function nonsenseTable(people: readonly Person[], all: readonly BetweenScores[]): Table {
  const dealt = shuffled(
    people.map(({ field }) => field),
    seededRandom(SEED),
  )
  const relabelled = people.map((person, at) => ({ ...person, field: dealt[at] ?? person.field }))
  const row = (id: string, of: string, auc: number): Row => ({
    id,
    of,
    people: people.length,
    values: { auc, off: Math.abs(auc - 0.5) },
    targets: { off: atMost(0.01) },
  })
  return {
    id: 'nonsense',
    title: 'Answers without sense',
    columns: [
      { id: 'auc', measures: 'area under the curve between people', decimals: 3 },
      { id: 'off', measures: 'how far from one half', decimals: 3 },
    ],
    rows: [
      row(
        'shuffled',
        'each person’s ratings dealt out anew',
        meanAuc(
          people,
          all.map((each) => each.shuffled),
        ),
      ),
      row(
        'relabelled',
        'fields dealt out anew',
        meanAuc(
          relabelled,
          all.map(({ full }) => full.core),
        ),
      ),
    ],
  }
}

const LENGTHS = [12, 24, 48] as const

/** Answers that say nothing: one rating throughout, and with one or two items a step away. */
export function alikeTable({ engine, prior }: World): Table {
  const rows = [0, 1, 2].map((odd): Row => {
    const tried = LENGTHS.flatMap((length) => RATINGS.map((rating) => alike(prior.order.slice(0, length), rating, odd)))
    const flat = tried.filter(
      (answers) => clarityOf(beliefFrom(engine.instrument.interest.prior, answers), answers) === 'flat',
    )
    const share = flat.length / tried.length
    const of = odd === 0 ? 'one rating throughout' : `all but ${odd} alike`
    return { id: `odd-${odd}`, of, people: 0, values: { told: share }, targets: { told: atLeast(1) } }
  })
  return {
    id: 'alike',
    title: 'Answers all alike',
    columns: [{ id: 'told', measures: 'share that is told so, over 12, 24 and 48 items', decimals: 2 }],
    rows,
  }
}

/** The last items of the form stand one step off. */
function alike(items: readonly string[], rating: Rating, odd: number): Answers {
  const other = rating === HIGHEST ? rating - 1 : rating + 1
  return answersOf(
    items,
    items.map((_, at) => (at < items.length - odd ? rating : other)),
  )
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length
