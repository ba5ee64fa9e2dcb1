/** How well a shorter form gives what all 48 give: the same profile, the same top interest, the same ten careers. */
import { fits } from '../../src/core/match/fit'
import { correlation } from './correlation'
import { atLeast, atMost, type Column, type Row, type Table } from './figures'
import { interestsFrom, profileFrom, type FixedForm } from './fixedForm'
import type { Form } from './forms'
import { meansOf, TOP, topOf, type Taken } from './taken'
import type { World } from './world'

export interface Agreement {
  readonly asked: number
  /** Of the six estimates with the person's own means; NaN where either is level. */
  readonly correlation: number
  readonly sameTop: number
  /** The estimate's top interest is one of those that share the lead among the person's own means. */
  readonly sameTopOrTie: number
  /** Share of the ten careers. */
  readonly overlap: number
}

interface Outcome {
  readonly asked: number
  readonly interests: Float64Array
  readonly top: readonly number[]
}

export function agreement({ means, full }: Pick<Taken, 'means' | 'full'>, short: Outcome): Agreement {
  const lead = topAt(short.interests)
  return {
    asked: short.asked,
    correlation: correlation(means, short.interests),
    sameTop: Number(lead === topAt(means)),
    sameTopOrTie: Number(means[lead] === Math.max(...means)),
    overlap: overlap(full.top, short.top),
  }
}

/** The largest; of equal ones the first. */
const topAt = (values: Float64Array): number => values.indexOf(Math.max(...values))

export const overlap = (one: readonly number[], other: readonly number[]): number =>
  one.filter((each) => other.includes(each)).length / TOP

/** By form, scored as the engine would. */
export const posteriorAgreement = (world: World, who: Taken, form: FixedForm): Agreement => {
  const fit = fits(world.engine.pool, profileFrom(form, who.deviations))
  return agreement(who, {
    asked: form.items.length,
    interests: interestsFrom(form, who.deviations),
    top: topOf(fit),
  })
}

/** By form, scored by plain means: each unasked item stands at the mean of what was asked of its interest. */
export function meansAgreement({ engine, prior }: World, who: Taken, { form, whole }: Scored): Agreement {
  const filled = filledIn(who.person.ratings, prior, form)
  const fit = fits(
    engine.pool,
    profileFrom(
      whole,
      filled.map((rating, at) => rating - (prior.mean[at] ?? 0)),
    ),
  )
  return agreement(who, { asked: form.items.length, interests: meansOf(filled), top: topOf(fit) })
}

export interface Scored {
  readonly form: FixedForm
  /** All 48. */
  readonly whole: FixedForm
}

function filledIn(ratings: readonly number[], prior: World['prior'], { items }: FixedForm): Float64Array {
  const asked = prior.items.map((id) => items.includes(id))
  return Float64Array.from(ratings, (rating, at) => {
    if (asked[at] === true) return rating
    const area = prior.items[at]?.[0] ?? ''
    const own = ratings.filter((_, other) => asked[other] === true && prior.items[other]?.startsWith(area) === true)
    // An interest that was not asked at all stands where most people's does.
    return own.length === 0 ? (prior.mean[at] ?? 3) : own.reduce((sum, each) => sum + each, 0) / own.length
  })
}

/** Everything one person's shorter forms came to. */
export interface AgreementMeasures {
  readonly short: Agreement
  /** In the order of the forms: as the engine scores, and by plain means. */
  readonly posterior: readonly Agreement[]
  readonly means: readonly Agreement[]
}

export interface AgreementMeasure {
  readonly world: World
  readonly forms: readonly Form[]
  readonly whole: FixedForm
}

export function agreementMeasures(
  { world, forms, whole }: AgreementMeasure,
  who: Taken,
  at: number,
): AgreementMeasures {
  const own = forms.flatMap(({ variants }) => variants[at % variants.length] ?? [])
  return {
    short: agreement(who, who.short),
    posterior: own.map((form) => posteriorAgreement(world, who, form)),
    means: own.map((form) => meansAgreement(world, who, { form, whole })),
  }
}

const COLUMNS: readonly Column[] = [
  { id: 'asked', measures: 'items asked, mean', decimals: 2 },
  { id: 'correlation', measures: 'correlation of the six estimates with the person’s own 48-item means', decimals: 3 },
  { id: 'same-top', measures: 'same top interest', decimals: 3 },
  { id: 'same-top-or-tie', measures: 'same top interest, where a shared lead counts', decimals: 3 },
  { id: 'top-ten', measures: 'share of the ten careers of all 48', decimals: 3 },
  { id: 'badly', measures: 'share of people whose correlation is below .9', decimals: 3 },
]
const BADLY = 0.9

export function agreementTable(all: readonly AgreementMeasures[], tried: readonly Form[]): Table {
  const short = valuesOf(all.map((each) => each.short))
  const rows = tried.flatMap(({ id, of }, at): readonly Row[] => [
    rowOf(
      id,
      of,
      all.flatMap(({ posterior }) => posterior[at] ?? []),
    ),
    rowOf(
      `${id}-means`,
      `${of}, by plain means`,
      all.flatMap(({ means }) => means[at] ?? []),
    ),
  ])
  const fixed = rows.find(({ id }) => id === 'fixed-30-means')
  const targets = {
    asked: atMost(23),
    correlation: atLeast(0.959),
    'same-top': atLeast(0.875),
    'top-ten': atLeast(0.68),
    badly: atMost(Number((fixed?.values['badly'] ?? NaN).toFixed(3))),
  }
  const first: Row = { id: 'short', of: 'short quiz', people: all.length, values: short, targets }
  return { id: 'agreement', title: 'Agreement with all 48', columns: COLUMNS, rows: [first, ...rows] }
}

const rowOf = (id: string, of: string, all: readonly Agreement[]): Row => ({
  id,
  of,
  people: all.length,
  values: valuesOf(all),
})

function valuesOf(all: readonly Agreement[]): Row['values'] {
  // Who rated all six interests alike has no profile to agree with.
  const shaped = all.map((each) => each.correlation).filter((value) => !Number.isNaN(value))
  const mean = (of: (each: Agreement) => number): number => all.reduce((sum, each) => sum + of(each), 0) / all.length
  return {
    asked: mean(({ asked }) => asked),
    correlation: shaped.reduce((sum, value) => sum + value, 0) / shaped.length,
    'same-top': mean(({ sameTop }) => sameTop),
    'same-top-or-tie': mean(({ sameTopOrTie }) => sameTopOrTie),
    'top-ten': mean((each) => each.overlap),
    badly: shaped.filter((value) => value < BADLY).length / shaped.length,
  }
}
