/** The two pays of a career that a budget is set against: a newcomer's, which is an estimate, and the one in the middle. */
import type { Figure } from '../catalogue/figure'
import type { Occupation } from '../catalogue/occupation'
import { payRange } from '../catalogue/payRange'
import type { PlaceFacts } from '../catalogue/place'
import type { Source } from '../catalogue/source'

export interface CareerPay {
  readonly occupation: Occupation
  readonly entry: Figure
  readonly median: Figure
}

interface PayOf {
  readonly occupation: Occupation
  readonly facts: PlaceFacts
}

/** @param oews - the source the place's facts were compiled from */
export function careerPay(of: PayOf, oews: Source): CareerPay {
  const { entry, median } = payRange('year', of, oews)
  return { occupation: of.occupation, entry, median }
}
