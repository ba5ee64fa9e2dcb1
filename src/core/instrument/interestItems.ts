/**
 * The 48 interest items: eight for each RIASEC area.
 *
 * The key is that of the public-domain RIASEC markers: Liao, Armstrong & Rounds (2008), "Development and initial
 * validation of public domain basic interest markers", Journal of Vocational Behavior 73, 159–183.
 */
import { INTERESTS, MARKER_NUMBERS, type Interest, type InterestItem, type MarkerNumber } from './item'

const interestItem = (interest: Interest, number: MarkerNumber): InterestItem => ({
  kind: 'interest',
  id: `${interest}${number}`,
  interest,
})

/** R1 … R8, I1 … C8: the order of the rows and columns of the calibration. */
export const INTEREST_ITEMS: readonly InterestItem[] = INTERESTS.flatMap((interest) =>
  MARKER_NUMBERS.map((number) => interestItem(interest, number)),
)
