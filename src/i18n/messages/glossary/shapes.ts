/** What the glossary says of each kind of term, in either language. */
import {
  CONDITION_SCALES,
  type ConditionId,
  type FiveStepScale,
  type ScaleName,
  type ThreeStepScale,
} from '../../../core/catalogue/conditionScales'

export interface Said {
  /** One plain sentence. */
  readonly says: string
}

type Three = readonly [string, string, string]
type Five = readonly [string, string, string, string, string]

export interface SkillSaid extends Said {
  /** Examples from the easiest to the hardest. */
  readonly steps: Five
}

export interface KnowledgeSaid extends Said {
  /** School subjects in which one learns it; the first is the one that careers name. */
  readonly subjects: readonly string[]
}

export interface InterestSaid extends Said {
  /** What people high on it like to do. */
  readonly likes: string
}

export interface ConditionSaid extends Said {
  readonly scale: ScaleName
}

/** The words of each step of a scale, from the least to the most. */
export type ConditionScales = Readonly<Record<FiveStepScale, Five> & Record<ThreeStepScale, Three>>

/** Puts the scale beside each sentence: it is a fact, the same in every language. */
export function withScales(said: Readonly<Record<ConditionId, string>>): Readonly<Record<ConditionId, ConditionSaid>> {
  const ids = Object.keys(CONDITION_SCALES) as ConditionId[]
  const entries = ids.map((id): [ConditionId, ConditionSaid] => [id, { says: said[id], scale: CONDITION_SCALES[id] }])
  return Object.fromEntries(entries) as Record<ConditionId, ConditionSaid>
}
