/** The words of the items, in one shape for every language: an item left out does not compile. */
import type { InterestItemId } from '../../core/instrument/item'
import type { SkillItemId } from '../../core/instrument/skillItemIds'

export interface InterestItemWords {
  /** The item as a person rates it. */
  readonly text: string
  /** A lower-case phrase that completes "You like …" ("Te gusta …"). */
  readonly short: string
}

/** A concrete example at each step of the scale, easiest first: the step a person can do is the rating. */
export type Steps = readonly [string, string, string, string, string]

export interface SkillItemWords {
  /** Answers "How well can you …?" as a short statement of its own. */
  readonly text: string
  /** A lower-case phrase that completes "You are good at …" ("Se te da bien …"). */
  readonly short: string
  readonly steps: Steps
}

export interface InterestWords {
  readonly items: Readonly<Record<InterestItemId, InterestItemWords>>
}

export interface SkillWords {
  readonly items: Readonly<Record<SkillItemId, SkillItemWords>>
}

/** A part of the skill items, as the files of one theme hold them. */
export type SomeSkillItems = Partial<SkillWords['items']>
