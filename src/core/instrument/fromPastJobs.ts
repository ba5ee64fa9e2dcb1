/** What past jobs show that a person can do: ratings of skill items, from how much those occupations ask of each. */
import type { OccupationCode } from '../catalogue/ids'
import type { Pool } from '../match/pool'
import { RATING_MODEL } from '../measure/skillPrior'
import { RATINGS, type Answers, type Rating } from './item'
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
 * The top steps tell of mastery ("run a farm that feeds a whole city"), which no count of what an occupation asks for
 * shows of one person. Who has it sets the step themselves.
 */
const HIGHEST_CARRIED: Rating = 4

export interface PastSkill {
  readonly item: SkillItemId
  /** Standard deviations above the average occupation; of several jobs the highest. */
  readonly standing: number
  readonly rating: Rating
}

/**
 * The rating of somebody whose skill stands where the occupation's does, by the stated rating model: middle + step ·
 * standing, to the nearest step, from 1 to the highest that is carried. A higher standing never gives a lower rating.
 */
export function ratingFrom(standing: number): Rating {
  const { middle, step } = RATING_MODEL
  const nearest = Math.round(middle + step * standing)
  return RATINGS.find((rating) => rating >= Math.min(nearest, HIGHEST_CARRIED)) ?? HIGHEST_CARRIED
}

/** What one job asks for clearly above the average career, the most first; `undefined` where its skills are not rated. */
export function skillsOfJob({ code, blocks }: Pool, job: OccupationCode): readonly PastSkill[] | undefined {
  const { columns, scores } = blocks.skill
  const row = code.indexOf(job)
  if (row < 0 || Number.isNaN(scores[row * columns.length] ?? NaN)) return undefined
  const skills = columns.map((item, column): PastSkill => {
    const standing = scores[row * columns.length + column] ?? 0
    return { item: item as SkillItemId, standing, rating: ratingFrom(standing) }
  })
  return skills.filter(({ standing }) => standing >= LEAST_STANDING).sort(byStanding)
}

/** What several jobs ask for together, the most first: of each item the highest standing. Unrated jobs add nothing. */
export function skillsOfJobs(pool: Pool, jobs: readonly OccupationCode[]): readonly PastSkill[] {
  const highest = new Map<SkillItemId, PastSkill>()
  for (const skill of jobs.flatMap((job) => skillsOfJob(pool, job) ?? [])) {
    const before = highest.get(skill.item)
    if (!before || skill.standing > before.standing) highest.set(skill.item, skill)
  }
  return [...highest.values()].sort(byStanding)
}

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
