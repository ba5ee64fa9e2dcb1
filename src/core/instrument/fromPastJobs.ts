/** What past jobs show that a person can do: ratings of skill items, from how much those occupations ask of each. */
import type { CareerFile, ElementsFile } from '../catalogue/files'
import type { ElementId, OccupationCode } from '../catalogue/ids'
import type { Pool } from '../match/pool'
import { RATING_MODEL } from '../measure/skillPrior'
import { RATINGS, type Answers, type Rating } from './item'
import { SKILL_ITEMS } from './skillItems'
import type { SkillItemId } from './skillItemIds'

/** No more than a person keeps apart; what four jobs ask for is nearly everything already. */
export const MOST_JOBS = 4
/**
 * Half a standard deviation above the average career. Looked at over twenty common jobs: from the average on, a cashier
 * would bring a second language along (0.3) and a fast food cook moving loads (0.1), and teachers 28 skills. From here,
 * what is left is what people name when asked: selling and settling prices for retail, driving and mending for truckers,
 * and still something for all but five rated careers; from 0.75 on, cashiers and janitors would bring nothing. What is
 * asked for less does not show that a person cannot do it: it is left to the quiz.
 */
const LEAST_STANDING = 0.5
/**
 * 1–5, where 3 is “important”. What most careers ask nothing of stands high where it is asked for a little: without this,
 * dishwashers and waiters would farm, nursing assistants speak a second language all day, and truckers fight fires. Looked
 * at over 33 common jobs, from here on all of that is gone, and ten rated careers have nothing to carry along.
 */
const LEAST_IMPORTANCE = 2.75
/** Of 95,348 published levels of what careers need (0–7), 99 of 100 are lower. */
const HIGHEST_LEVEL = 5.8
/**
 * The top steps tell of mastery ("run a farm that feeds a whole city"), which no count of what an occupation asks for
 * shows of one person. Who has it sets the step themselves.
 */
const HIGHEST_CARRIED: Rating = 4

export interface PastSkill {
  readonly item: SkillItemId
  /** Standard deviations above the average occupation; of several jobs that of the one with the higher rating. */
  readonly standing: number
  readonly rating: Rating
}

/**
 * The rating of somebody whose skill stands where the occupation's does, by the stated rating model: middle + step ·
 * standing, to the nearest step, from 1 to the highest that is carried. A higher standing never gives a lower rating.
 */
export function ratingFrom(standing: number): Rating {
  const { middle, step } = RATING_MODEL
  return noHigher(Math.round(middle + step * standing), HIGHEST_CARRIED)
}

const noHigher = (step: number, highest: Rating): Rating =>
  RATINGS.find((rating) => rating >= Math.min(step, highest)) ?? highest

/** What a job asks of each O*NET element: importance 1–5, level 0–7, where they are published. */
export type Asked = ReadonlyMap<ElementId, { readonly importance: number; readonly level: number | null }>

export function askedBy({ ratings }: Pick<CareerFile, 'ratings'>, { elements }: Pick<ElementsFile, 'elements'>): Asked {
  const rated = (['skill', 'knowledge', 'activity'] as const).flatMap((kind) =>
    elements[kind].id.flatMap((id, at) => {
      const importance = ratings?.[kind]?.importance[at] ?? null
      return importance === null ? [] : [[id, { importance, level: ratings?.[kind]?.level[at] ?? null }] as const]
    }),
  )
  return new Map(rated)
}

/**
 * What one job asks for clearly above the average career and by itself, the most first; `undefined` where its skills are
 * not rated.
 */
export function skillsOfJob(pool: Pool, job: OccupationCode, asked: Asked): readonly PastSkill[] | undefined {
  return standingSkills(pool, job)?.flatMap((skill) => {
    const { importance, level } = askedOf(skill.item, asked)
    if (importance < LEAST_IMPORTANCE) return []
    return [level === undefined ? skill : { ...skill, rating: noHigher(stepOfLevel(level), skill.rating) }]
  })
}

/** The step as far up from 1 to 5 as the level is among those that careers need. */
const stepOfLevel = (level: number): number => Math.round(1 + (4 * level) / HIGHEST_LEVEL)

/** Over the elements of an item that are rated, by their weights. */
function askedOf(item: SkillItemId, asked: Asked): { readonly importance: number; readonly level: number | undefined } {
  const elements = ELEMENTS.get(item) ?? []
  const mean = (of: (id: ElementId) => number | null | undefined): number | undefined => {
    const known = elements.flatMap(({ id, weight }) => {
      const value = of(id)
      return value === null || value === undefined ? [] : [{ value, weight }]
    })
    const weights = known.reduce((sum, { weight }) => sum + weight, 0)
    return weights === 0 ? undefined : known.reduce((sum, { value, weight }) => sum + value * weight, 0) / weights
  }
  return { importance: mean((id) => asked.get(id)?.importance) ?? 0, level: mean((id) => asked.get(id)?.level) }
}

const ELEMENTS = new Map(SKILL_ITEMS.map(({ id, elements }) => [id, elements]))

function standingSkills({ code, blocks }: Pool, job: OccupationCode): readonly PastSkill[] | undefined {
  const { columns, scores } = blocks.skill
  const row = code.indexOf(job)
  if (row < 0 || Number.isNaN(scores[row * columns.length] ?? NaN)) return undefined
  const skills = columns.map((item, column): PastSkill => {
    const standing = scores[row * columns.length + column] ?? 0
    return { item: item as SkillItemId, standing, rating: ratingFrom(standing) }
  })
  return skills.filter(({ standing }) => standing >= LEAST_STANDING).sort(byStanding)
}

/** What several jobs ask for together, the most first: of each item the highest. Unrated jobs add nothing. */
export function skillsOfJobs(jobs: readonly (readonly PastSkill[] | undefined)[]): readonly PastSkill[] {
  const highest = new Map<SkillItemId, PastSkill>()
  for (const skill of jobs.flatMap((skills) => skills ?? [])) {
    const before = highest.get(skill.item)
    if (!before || byRating(skill, before) < 0) highest.set(skill.item, skill)
  }
  return [...highest.values()].sort(byStanding)
}

const byRating = (left: PastSkill, right: PastSkill): number =>
  right.rating - left.rating || right.standing - left.standing
const byStanding = (left: PastSkill, right: PastSkill): number => right.standing - left.standing

/** What a person made of an item: another step, or left out. */
export type Edits = ReadonlyMap<SkillItemId, Rating | 'left-out'>

/** The ratings to carry into the quiz. What is left out has none: it is not rated low. */
export const ratingsFrom = (skills: readonly PastSkill[], edits: Edits): Answers =>
  Object.fromEntries(
    skills.flatMap(({ item, rating }) => {
      const edit = edits.get(item) ?? rating
      return edit === 'left-out' ? [] : [[item, edit]]
    }),
  )
