/** How far the whole quiz is, both parts on one trail. Pure. */
import { askedOf, type Sitting } from '../../core/sitting/sitting'
import { skillsToAsk, type Progress } from '../../core/sitting/step'

export interface Trail {
  readonly done: number
  readonly total: number
  /** Where the first part ends. */
  readonly mark: number
}

export function trailOf(sitting: Sitting, { part, passed, expected }: Progress): Trail {
  if (part === 'skill') {
    const interests = askedOf(sitting, 'interest')
    return { done: interests + passed, total: interests + expected, mark: interests }
  }
  const skills = Math.max(skillsToAsk(sitting), askedOf(sitting, 'skill'))
  return { done: passed, total: expected + skills, mark: expected }
}
