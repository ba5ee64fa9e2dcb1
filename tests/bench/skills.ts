/** Simulated skills: how often a person's own occupation is found in the top ten, by how many skill items they rate. */
import type { Answers, ItemId } from '../../src/core/instrument/item'
import { nextSkillItem } from '../../src/core/instrument/nextSkillItem'
import { best, TOP } from '../../src/core/match/chance'
import { fits } from '../../src/core/match/fit'
import { profileOf } from '../../src/core/measure/profileOf'
import { seededRandom } from '../../src/core/numeric/random'
import { personModel, simulatedPeople, type SimulatedPerson } from '../../src/core/simulate/simulatedPerson'
import { compiledInstrument, compiledPool } from '../support/compiled'
import { fitsInOrder, fitsWhenChosen, type Basis, type Choice } from './skillAsking'
import { correlationsAtStops, interestCorrelations } from './skillPearson'
import { ratioOf, shareOf, type Share } from './shares'

/** Items rated at which the list is looked at; the last is all of them. */
export const STOPS = [0, 6, 12, 18, 24, 30, 36, 41] as const
type Stop = (typeof STOPS)[number]
const ALL = 41

/** The ways of finding an occupation; after all 48 interest items unless they say `alone`. */
export const METHODS = ['adaptive', 'fixed', 'pearson', 'skills-alone', 'pearson-skills-alone'] as const
export type Method = (typeof METHODS)[number]

export interface SkillCurve {
  /** How far the simulated people resemble their occupation. */
  readonly slope: number
  readonly people: number
  /** How many of them were asked adaptively beyond 18 items. */
  readonly toTheEnd: number
  /** Share of people whose occupation is in their top ten, by stop. Pearson and skills alone follow the designed order. */
  readonly found: Readonly<Record<Method, readonly Share[]>>
  /** How many careers of the top ten with every item rated are there already, asking adaptively, by stop. */
  readonly agreement: readonly Share[]
  readonly ratios: Readonly<Record<keyof typeof RATIOS, Share>>
}

export interface SkillBench {
  readonly stops: readonly number[]
  readonly curves: readonly SkillCurve[]
}

type Cell = readonly [method: Method, stop: Stop]

const RATIOS = {
  'adaptive 12 / fixed 12': [
    ['adaptive', 12],
    ['fixed', 12],
  ],
  'all / Pearson on all': [
    ['fixed', ALL],
    ['pearson', ALL],
  ],
  'adaptive 18 / all': [
    ['adaptive', 18],
    ['fixed', ALL],
  ],
  'adaptive 12 / all': [
    ['adaptive', 12],
    ['fixed', ALL],
  ],
  'interests alone / all': [
    ['fixed', 0],
    ['fixed', ALL],
  ],
  'skills alone / Pearson on them': [
    ['skills-alone', ALL],
    ['pearson-skills-alone', ALL],
  ],
} as const satisfies Readonly<Record<string, readonly [Cell, Cell]>>

/**
 * The fainter the likeness, the rarer a find, and the more people it takes to compare: enough for ratios to ± .04 or so.
 * The ratios need adaptive asking up to 18 items only, so that fewer people go on to the long end of the curve.
 */
const RUNS = [
  { slope: 0.3, people: 9000, toTheEnd: 1200 },
  { slope: 0.6, people: 2000, toTheEnd: 800 },
] as const
const SEED = 41
const EARLY_STOPS = STOPS.filter((stop) => stop <= 18)

/** @param share - of the usual number of people, for a quicker look */
export function benchSkills(share = 1): SkillBench {
  const basis = { instrument: compiledInstrument(), pool: compiledPool() }
  const curves = RUNS.map((run) => curveOf(basis, run, share))
  curves.forEach(print)
  return { stops: STOPS, curves }
}

/** What became of one person, by stop; shorter where the asking ended early. */
interface Outcome {
  /** 1 where the occupation was in the top ten, 0 where not. */
  readonly found: Readonly<Record<Method, readonly number[]>>
  readonly agreement: readonly number[]
}

function curveOf(basis: Basis, run: (typeof RUNS)[number], share: number): SkillCurve {
  const { slope } = run
  const [people, toTheEnd] = [Math.ceil(run.people * share), Math.ceil(run.toTheEnd * share)]
  const next = simulatedPeople({ ...basis, model: personModel(slope) }, seededRandom(SEED))
  const outcomeOf = outcomesWith(basis)
  const outcomes = Array.from({ length: people }, (_, at) => outcomeOf(next(), at < toTheEnd ? STOPS : EARLY_STOPS))
  const foundBy = ([method, stop]: Cell): number[] =>
    outcomes.flatMap(({ found }) => found[method][STOPS.indexOf(stop)] ?? [])
  const curve = (method: Method): readonly Share[] => STOPS.map((stop) => shareOf(foundBy([method, stop])))
  const ratios = Object.entries(RATIOS).map(([name, [above, below]]) => [name, ratioOf(foundBy(above), foundBy(below))])
  return {
    slope,
    people,
    toTheEnd,
    found: Object.fromEntries(METHODS.map((method) => [method, curve(method)])) as SkillCurve['found'],
    agreement: STOPS.map((_, at) => shareOf(outcomes.flatMap(({ agreement }) => agreement[at] ?? []))),
    ratios: Object.fromEntries(ratios) as SkillCurve['ratios'],
  }
}

function outcomesWith(basis: Basis): (person: SimulatedPerson, adaptiveStops: readonly Stop[]) => Outcome {
  const inOrder = fitsInOrder(basis, basis.instrument.skill.order)
  return ({ source, answers }, adaptiveStops) => {
    const start = fits(basis.pool, profileOf(basis.instrument, only(answers, basis.instrument.interest.prior.items)))
    const fixed = inOrder({ answers, start, stops: STOPS })
    const alone = inOrder({ answers, start: new Float64Array(start.length), stops: STOPS })
    const adaptive = fitsWhenChosen(basis, { answers, start, stops: adaptiveStops }, adaptiveChoice(basis, answers))
    const correlations = correlationsOf(basis, answers)
    const isFound = (fit: Float64Array): number => Number(best(fit, TOP).includes(source))
    const final = new Set(best(fixed[STOPS.indexOf(ALL)] ?? start, TOP))
    return {
      found: {
        adaptive: adaptive.map(isFound),
        fixed: fixed.map(isFound),
        'skills-alone': alone.map(isFound),
        pearson: correlations.both.map(isFound),
        'pearson-skills-alone': correlations.skills.map(isFound),
      },
      agreement: adaptive.map((fit) => best(fit, TOP).filter((row) => final.has(row)).length),
    }
  }
}

/** The agreement alone, for a quick check of the table that the app has of it. */
export function agreementAfter(stops: readonly Stop[], people: number): readonly (Share & { readonly rated: Stop })[] {
  const basis = { instrument: compiledInstrument(), pool: compiledPool() }
  const next = simulatedPeople({ ...basis, model: personModel(RUNS[0].slope) }, seededRandom(SEED))
  const outcomeOf = outcomesWith(basis)
  const outcomes = Array.from({ length: people }, () => outcomeOf(next(), stops))
  return stops.map((rated, at) => ({ rated, ...shareOf(outcomes.map(({ agreement }) => agreement[at] ?? NaN)) }))
}

function adaptiveChoice({ instrument, pool }: Basis, answers: Answers): Choice {
  return (fit, rated) =>
    nextSkillItem({ pool, skill: instrument.skill, fit, answers: only(answers, Array.from(rated)), asked: rated })
}

const only = (answers: Answers, items: readonly string[]): Answers =>
  Object.fromEntries(items.map((id) => [id, answers[id as ItemId]]))

/** Of the items of the designed order up to each stop, and its mean with the correlation of the interests. */
function correlationsOf({ instrument, pool }: Basis, answers: Answers) {
  const interests = interestCorrelations(pool, answers)
  const own = instrument.skill.order.map((id): [string, number] => [id, answers[id] ?? NaN])
  const skills = correlationsAtStops({ block: pool.blocks.skill, own, stops: STOPS })
  return { skills, both: skills.map((fit) => fit.map((value, row) => (value + (interests[row] ?? 0)) / 2)) }
}

function print({ slope, people, toTheEnd, found, agreement, ratios }: SkillCurve): void {
  const line = (name: string, cells: readonly Share[], decimals: number): void => {
    const [first] = cells
    const error = Math.max(...cells.map(({ standardError }) => standardError))
    if (first)
      console.log(
        `${name.padEnd(24)}${cells.map(({ value }) => value.toFixed(decimals).padStart(7)).join('')}   ± ${error.toFixed(3)}`,
      )
  }
  console.log(
    `\nSimulated skills, slope ${String(slope)}, ${String(people)} people (${String(toTheEnd)} beyond 18 items): own occupation in the top ten`,
  )
  console.log(`${'skill items rated'.padEnd(24)}${STOPS.map((stop) => String(stop).padStart(7)).join('')}`)
  for (const method of METHODS) line(method, found[method], 3)
  line('agreement, of ten', agreement, 2)
  for (const [name, { value, standardError }] of Object.entries(ratios)) {
    console.log(`${name.padEnd(32)}${value.toFixed(2)} ± ${standardError.toFixed(2)}`)
  }
}
