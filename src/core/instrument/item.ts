/** What an item is: its id and key. Its words live in `src/i18n`, its order and priors in this folder. */
import type { ElementId } from '../catalogue/ids'
import type { SkillItemId } from './skillItemIds'

/** The six RIASEC areas, in the field's order. */
export const INTERESTS = ['R', 'I', 'A', 'S', 'E', 'C'] as const
export type Interest = (typeof INTERESTS)[number]

/** Each area has eight markers. */
export const MARKER_NUMBERS = [1, 2, 3, 4, 5, 6, 7, 8] as const
export type MarkerNumber = (typeof MARKER_NUMBERS)[number]

/** The id of a public-domain RIASEC marker (Liao, Armstrong & Rounds 2008): its area and its number, 1–8. */
export type InterestItemId = `${Interest}${MarkerNumber}`

export type ItemId = InterestItemId | SkillItemId

export interface InterestItem {
  readonly kind: 'interest'
  readonly id: InterestItemId
  readonly interest: Interest
}

/** One share of what a skill item asks about; the weights of an item add up to 1. */
export interface WeightedElement {
  readonly id: ElementId
  readonly weight: number
}

export interface SkillItem {
  readonly kind: 'skill'
  readonly id: SkillItemId
  readonly elements: readonly WeightedElement[]
}

export type Item = InterestItem | SkillItem

export const RATINGS = [1, 2, 3, 4, 5] as const
/** 1 = dislike very much … 5 = like very much; for skills the highest of five anchored steps a person can do today. */
export type Rating = (typeof RATINGS)[number]

/** All ratings so far. A skipped item has no entry: it is left out, never filled with the middle. */
export type Answers = { readonly [item in ItemId]?: Rating }
