/** How the work is done: the qualities that help in it, and the conditions it is done under. */
import { CONDITION_SCALES, THREE_STEP_SCALES, type ScaleName } from './conditionScales'
import { known, valueOf, type Figure } from './figure'
import { US, type ElementId } from './ids'
import { nearestStep } from './nearestStep'
import type { CareerFile, ElementsFile } from './files'
import { datedAs, type Dated, type Source, type SourceId } from './source'

export interface QualityFigure {
  readonly element: ElementId
  /** The official term. */
  readonly name: string
  readonly importance: Figure
}

export interface ConditionFigure {
  readonly element: ElementId
  /** The official term. */
  readonly name: string
  readonly scale: ScaleName
  readonly value: Figure
  /** The worded step of the scale nearest to the value, from 1; `undefined` where none is near enough to say it. */
  readonly step: number | undefined
}

export interface ConditionsOrigin {
  readonly releases: readonly string[]
  /** The agency has asked again since; `null` = not known. */
  readonly resurveyed: boolean | null
  /** Whose figures they are, where not the occupation's own; the title is empty where none is known. */
  readonly predecessor: { readonly code: string; readonly title: string } | null
}

export type ConditionsSheet =
  | { readonly kind: 'missing' }
  | {
      readonly kind: 'rated'
      readonly origin: ConditionsOrigin
      /** Of how many published conditions. */
      readonly of: number
      /** What sets the work apart from the average career first, most of all; then the others, highest first. */
      readonly conditions: readonly ConditionFigure[]
      /** How many of them, from the first, mark the work. */
      readonly notable: number
      /** The schedule and the length of the week, which have scales of three. */
      readonly hours: readonly ConditionFigure[]
    }

type SourceOf = (id: SourceId) => Source

/** Most helpful first. `undefined` where none is rated. */
export function qualityFigures(
  { styles, dated }: CareerFile,
  { elements }: ElementsFile,
  source: SourceOf,
): readonly QualityFigure[] | undefined {
  const { period, id: from } = datedAs(dated.styles, source('onet'))
  const rated = valued(elements.style, styles ?? []).map(({ element, name, value }): QualityFigure => {
    const importance: Figure = {
      measure: 'style',
      amount: known(value),
      unit: 'scale--3-3',
      place: US,
      period,
      source: from,
    }
    return { element, name, importance }
  })
  return rated.length === 0 ? undefined : rated
}

/** Below zero a quality is rather in the way, so that only those above help in the work. */
export const helpful = (qualities: readonly QualityFigure[]): readonly QualityFigure[] =>
  qualities.filter(({ importance }) => (valueOf(importance) ?? 0) > 0)

export function conditionsSheet(
  career: CareerFile,
  { elements, usualContext }: ElementsFile,
  source: SourceOf,
): ConditionsSheet {
  const { context } = career
  if (!context) return { kind: 'missing' }
  const releases = [...new Set([context.release].flat())].filter((release) => release !== null)
  const of = source('onet-work-context')
  const figureOf = (each: Valued): ConditionFigure =>
    conditionFigure(each, datedAs(periodOf(releaseAt(context.release, each.row)), of))
  const isHours = ({ element }: Valued): boolean => isOfThree(scaleOf(element))
  const all = valued(elements.context, context.value)
  const { ordered, notable } = byWhatSetsApart(
    all.filter((each) => !isHours(each)),
    usualContext,
  )
  return {
    kind: 'rated',
    origin: { releases, resurveyed: context.resurveyed, predecessor: predecessorOf(career) },
    of: elements.context.id.length,
    conditions: ordered.map(figureOf),
    notable,
    hours: all.filter(isHours).map(figureOf),
  }
}

/**
 * The middle of a scale of 1 to 5, where most words say "some days of the month" or "about half the time": below it a
 * condition is no part of most days, however rare it is elsewhere.
 */
const COUNTS = 3
/** Of a step above the average career, as for school subjects: less sets no work apart. */
const STANDS_OUT = 0.25
/** Three quarters of the way up a scale of 1 to 5: there the words of most scales say "most" or "a lot". */
const HIGH = 4

/** Phones and being indoors are high nearly everywhere, so they come after what this work has more of than others. */
function byWhatSetsApart(
  highestFirst: readonly Valued[],
  usual: readonly number[],
): { readonly ordered: readonly Valued[]; readonly notable: number } {
  const above = ({ value, row }: Valued): number => value - (usual[row] ?? Infinity)
  const standsOut = (each: Valued): boolean => each.value >= COUNTS && above(each) >= STANDS_OUT
  const apart = highestFirst.filter(standsOut).sort((one, other) => above(other) - above(one))
  const others = highestFirst.filter((each) => !standsOut(each))
  return { ordered: [...apart, ...others], notable: apart.length + others.filter(({ value }) => value >= HIGH).length }
}

interface Valued {
  readonly element: ElementId
  readonly name: string
  readonly value: number
  /** Its position among the elements of its kind. */
  readonly row: number
}

const valued = ({ id, name }: ElementsFile['elements']['context'], values: readonly (number | null)[]): Valued[] =>
  id
    .flatMap((element, row) => {
      const value = values[row] ?? null
      return value === null ? [] : [{ element, name: name[row] ?? element, value, row }]
    })
    .sort((left, right) => right.value - left.value)

function conditionFigure({ element, name, value }: Valued, from: Dated): ConditionFigure {
  const scale = scaleOf(element)
  const figure: Figure = {
    measure: 'context',
    amount: known(value),
    unit: isOfThree(scale) ? 'scale-1-3' : 'scale-1-5',
    place: US,
    period: from.period,
    source: from.id,
  }
  return { element, name, scale, value: figure, step: stepOf(scale, value) }
}

const scaleOf = (element: ElementId): ScaleName =>
  (CONDITION_SCALES as Readonly<Record<string, ScaleName>>)[element] ?? 'frequency'

const isOfThree = (scale: ScaleName): boolean => THREE_STEP_SCALES.some((three) => three === scale)

/** Kinds are no more and less: between two of them people differ, and neither is the work's. */
const SAME_KIND = 0.25

function stepOf(scale: ScaleName, value: number): number | undefined {
  const count = isOfThree(scale) ? 3 : 5
  if (scale === 'schedule' && Math.abs(value - Math.round(value)) > SAME_KIND) return undefined
  return nearestStep(value, { from: 1, to: count, count })
}

function predecessorOf({ context, ratings, formerly }: CareerFile): ConditionsOrigin['predecessor'] {
  const code = context?.predecessor ?? null
  if (code === null) return null
  const rated = ratings?.origin.kind === 'predecessor' ? [ratings.origin] : []
  return { code, title: [...rated, ...formerly].find((each) => each.code === code)?.title ?? '' }
}

const releaseAt = (release: NonNullable<CareerFile['context']>['release'], row: number): string | null =>
  typeof release === 'string' ? release : (release[row] ?? null)

/**
 * `24.x (2019-08..2020)` → `2019–2020`: an older release names the years it was gathered in. Of `27.x` only the release
 * is known, not the year in which people were asked.
 */
function periodOf(release: string | null): string | null {
  const [, first, last] = /\((\d{4})\S*\.\.(\d{4})/.exec(release ?? '') ?? []
  if (first !== undefined && last !== undefined) return `${first}–${last}`
  return release === null ? null : `O*NET ${release}`
}
