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

/** Highest first. */
export type ConditionsSheet =
  | { readonly kind: 'missing' }
  | {
      readonly kind: 'rated'
      readonly origin: ConditionsOrigin
      /** Of how many published conditions. */
      readonly of: number
      readonly conditions: readonly ConditionFigure[]
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

export function conditionsSheet(career: CareerFile, { elements }: ElementsFile, source: SourceOf): ConditionsSheet {
  const { context } = career
  if (!context) return { kind: 'missing' }
  const releases = [...new Set([context.release].flat())].filter((release) => release !== null)
  const of = source('onet-work-context')
  const all = valued(elements.context, context.value).map((each) =>
    conditionFigure(each, datedAs(periodOf(releaseAt(context.release, each.row)), of)),
  )
  return {
    kind: 'rated',
    origin: { releases, resurveyed: context.resurveyed, predecessor: predecessorOf(career) },
    of: elements.context.id.length,
    conditions: all.filter(({ scale }) => !isOfThree(scale)),
    hours: all.filter(({ scale }) => isOfThree(scale)),
  }
}

/** Three quarters of the way up a scale of 1 to 5: there the words of most scales say "most" or "a lot". */
const NOTABLE = 4

/** The conditions that mark the work: high on their scale. What ordinary work has is not known here to compare with. */
export const notable = (conditions: readonly ConditionFigure[]): readonly ConditionFigure[] =>
  conditions.filter(({ value }) => (valueOf(value) ?? 0) >= NOTABLE)

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
