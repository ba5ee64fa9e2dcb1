/** How the skills a person rated stand beside what an occupation asks for, element by element. */
import type { ElementId } from '../catalogue/ids'
import type { SkillItem } from '../instrument/item'
import type { StandardScores } from '../measure/standardScores'
import type { Pool } from './pool'

/** `unrated`: no item that names the element has been answered. */
export type SkillStanding = 'above' | 'about' | 'below' | 'unrated'

export interface Standings {
  /** The occupation's row in the pool. */
  readonly position: number
  readonly pool: Pool
  readonly items: readonly SkillItem[]
  /** The person's own; absent before any skill is rated. */
  readonly skill: StandardScores | undefined
}

/**
 * The person's score on an element is the mean of the latent skills of the answered items that name it, weighted by
 * how much of each item the element is; the occupation's is the same mean of its own scores on those items. Both are
 * standard scores, so that they can be compared; a difference within one standard error is none that can be told.
 */
export function skillStanding(element: ElementId, { position, pool, items, skill }: Standings): SkillStanding {
  if (!skill) return 'unrated'
  const { columns, scores } = pool.blocks.skill
  let [weight, own, asked, error] = [0, 0, 0, 0]
  for (const { id, elements } of items) {
    const share = elements.find((each) => each.id === element)?.weight
    const at = skill.columns.indexOf(id)
    const theirs = scores[position * columns.length + columns.indexOf(id)] ?? NaN
    if (share === undefined || !isAnswered(skill, id) || Number.isNaN(theirs)) continue
    weight += share
    own += share * (skill.score[at] ?? 0)
    asked += share * theirs
    error += share * Math.sqrt(Math.max(0, skill.covariance[at * skill.columns.length + at] ?? 0))
  }
  if (weight === 0) return 'unrated'
  const apart = (own - asked) / weight
  // The errors of several items are taken as one: they come from one person's view of themselves.
  if (Math.abs(apart) <= error / weight) return 'about'
  return apart > 0 ? 'above' : 'below'
}

const isAnswered = ({ items, deviation }: StandardScores, id: string): boolean =>
  !Number.isNaN(deviation[items.indexOf(id)] ?? NaN)
