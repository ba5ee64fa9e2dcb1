/**
 * Which school subjects a career rests on: those that teach what sets it apart and matters in it.
 *
 * A subject goes by the area of knowledge that it teaches; what it is called stands first among that area's subjects in
 * the glossary.
 */
import type { ElementId } from './ids'

/** What all careers share: the areas of knowledge, and how important each is in the average career. */
export interface KnowledgeAreas {
  readonly id: readonly ElementId[]
  /** 1–5, over the careers that are rated. */
  readonly usual: readonly number[]
}

/** “Important” and “somewhat important” on the agency's scale of 1–5. Below the second, nothing matters in the work. */
const IMPORTANT = 3
export const MATTERS = 2

/** Fewer say little of a career, more say nothing of it in particular. */
const [FEWEST, MOST] = [3, 5]

/**
 * How far above the average career, in steps of importance. Less than a quarter of a step sets no career apart; what is
 * only somewhat important has to stand out more to speak for one, and a fourth subject more again.
 */
const STANDS_OUT = 0.25
const STANDS_OUT_THOUGH_MINOR = 0.5
const ADDS_TO_THREE = 0.75

/** What everybody takes at school, and so stands out in few careers: math, physics, chemistry, biology. */
const CORE: ReadonlySet<string> = new Set(['2.C.4.a', '2.C.4.b', '2.C.4.c', '2.C.4.d'])
const CORE_MATTERS = 3.5
const CORE_STANDS_OUT = 0.5
/** What stands out so far is what the career is about, and gives way to nothing. */
const SETS_APART = 2

/** So far above the average career, training others is teaching, whoever is taught. */
const TEACHES = 1

const PRODUCTION = '2.C.2.a'
const FOOD = '2.C.2.b'
const ENGINEERING = '2.C.3.b'
const PSYCHOLOGY = '2.C.4.e'
const EDUCATION = '2.C.6'
const ENGLISH = '2.C.7.a'
const ARTS = '2.C.7.c'
const TELECOMMUNICATIONS = '2.C.9.a'

/** Areas that one subject teaches together with another, which it goes by. */
export const TAUGHT_WITH: ReadonlyMap<string, string> = new Map([
  // Personnel: business management.
  ['2.C.1.f', '2.C.1.a'],
  // Therapy and counseling: psychology.
  ['2.C.5.b', '2.C.4.e'],
])

export interface SchoolSubject {
  /** The area of knowledge that it teaches. */
  readonly id: ElementId
  /** How much more important the area is here than in the average career, in steps of importance. */
  readonly above: number
}

interface Area extends SchoolSubject {
  readonly importance: number
}

/**
 * First what is important and stands out most from the average career; where that names fewer than three, what matters
 * and stands out; then what is most important, though it is so in most careers. A core subject that is needed well
 * beyond the usual is named too; where there are five already, the most important one in the place of the last that may
 * give way: an engineer's math stands out less than the workshop does.
 *
 * @param importance - of each area, in the order of `areas`; `null` where it is not published
 * @returns three to five subjects, none where nothing is rated as mattering
 */
export function schoolSubjects(
  importance: readonly (number | null)[],
  areas: KnowledgeAreas,
): readonly SchoolSubject[] {
  const mattering = areasThatCount(
    areas.id.flatMap((id, at) => {
      const [value, usual] = [importance[at] ?? null, areas.usual[at]]
      return value === null || usual === undefined ? [] : [{ id, importance: value, above: value - usual }]
    }),
  ).filter((area) => area.importance >= MATTERS)
  const standing = [...mattering].sort((one, other) => other.above - one.above)
  const important = standing.filter((area) => area.importance >= IMPORTANT && area.above >= STANDS_OUT)
  const first = named(important, MOST).filter((area, at) => at < FEWEST || area.above >= ADDS_TO_THREE)
  const minor = standing.filter((area) => area.above >= STANDS_OUT_THOUGH_MINOR)
  const most = [...mattering].sort((one, other) => other.importance - one.importance)
  const chosen = named([...first, ...minor, ...most], Math.max(FEWEST, first.length))
  return withCore(chosen, most.filter(isNeededCore))
}

const isNeededCore = ({ id, importance, above }: Area): boolean =>
  CORE.has(id) && importance >= CORE_MATTERS && above >= CORE_STANDS_OUT

const mayGiveWay = ({ id, above }: Area): boolean =>
  !CORE.has(id) && id !== ENGLISH && id !== EDUCATION && above < SETS_APART

/** @param core - the most important first */
function withCore(chosen: readonly Area[], core: readonly Area[]): readonly Area[] {
  const left = core.filter(({ id }) => chosen.every((area) => area.id !== id))
  const free = MOST - chosen.length
  if (left.length === 0 || free > 0) return [...chosen, ...left.slice(0, free)]
  const least = chosen.findLastIndex(mayGiveWay)
  return [...chosen.filter((_, at) => at !== least), ...left.slice(0, least < 0 ? 0 : 1)]
}

/** The first so many subjects of these areas, none twice. */
function named(areas: readonly Area[], most: number): readonly Area[] {
  const subjects = areas.map((area) => ({ ...area, id: (TAUGHT_WITH.get(area.id) ?? area.id) as ElementId }))
  return subjects.filter(({ id }, at) => subjects.findIndex((each) => each.id === id) === at).slice(0, most)
}

/**
 * Three areas mean what a school teaches under their name in some careers only: what is produced is food or art in some,
 * not goods; those who only talk over radios and phones learn no electronics; and those who show a new colleague how it
 * is done learn no teaching.
 */
function areasThatCount(areas: readonly Area[]): readonly Area[] {
  const above = new Map<string, number>(areas.map((area) => [area.id, area.above]))
  const of = (id: string): number => above.get(id) ?? -Infinity
  const left = new Set<string>([
    ...(Math.max(of(FOOD), of(ARTS)) > of(PRODUCTION) ? [PRODUCTION] : []),
    ...(of(ENGINEERING) < STANDS_OUT ? [TELECOMMUNICATIONS] : []),
    ...(of(PSYCHOLOGY) < STANDS_OUT && of(EDUCATION) < TEACHES ? [EDUCATION] : []),
  ])
  return areas.filter(({ id }) => !left.has(id))
}
