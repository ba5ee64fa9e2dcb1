/** Which occupations nobody is pointed to without a word: hardly any jobs, or fewer and fewer. */
import { outlookWord } from '../catalogue/outlookFigures'
import type { NationalOutlook, Occupation } from '../catalogue/occupation'

/** Why a career that fits is not put forward. `alike`: enough of its minor group stand there already. */
export type WhyHeld = 'few-jobs' | 'shrinking' | 'alike'

/**
 * Thousands of jobs in the whole US. One occupation in eight has fewer: in most places there is then no opening at all.
 * Published wherever a career is held back for it.
 */
export const FEW_JOBS = 10

/**
 * Shrinking is what the outlook of a career calls so; an occupation that the projections do not cover is not held back
 * for what nobody knows.
 *
 * @param total - the row of all occupations together
 */
export function outlookConcerns(
  { outlook }: Pick<Occupation, 'outlook'>,
  total: NationalOutlook,
): readonly Exclude<WhyHeld, 'alike'>[] {
  if (!outlook) return []
  const isShrinking = outlookWord(outlook.changePercent, total.changePercent) === 'shrinking'
  return [
    ...(outlook.employment < FEW_JOBS ? (['few-jobs'] as const) : []),
    ...(isShrinking ? (['shrinking'] as const) : []),
  ]
}
