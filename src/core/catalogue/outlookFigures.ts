/** National outlook of one occupation, as figures. */
import { amountOf, type Figure, type Unit } from './figure'
import { US } from './ids'
import type { NationalOutlook, Occupation, Occupations } from './occupation'
import type { Source } from './source'

export type OutlookMeasure = 'jobs-now' | 'jobs-projected' | 'jobs-change-percent' | 'openings-a-year'

const COLUMN: Readonly<Record<OutlookMeasure, readonly [keyof NationalOutlook, Unit]>> = {
  'jobs-now': ['employment', 'thousand-jobs'],
  'jobs-projected': ['projected', 'thousand-jobs'],
  'jobs-change-percent': ['changePercent', 'percent'],
  'openings-a-year': ['openings', 'thousand-jobs'],
}

export function outlookFigure(
  measure: OutlookMeasure,
  { outlook, outlookGroup }: Pick<Occupation, 'outlook'> & Partial<Pick<Occupation, 'outlookGroup'>>,
  projections: Source,
): Figure {
  const [column, unit] = COLUMN[measure]
  const amount = amountOf(outlook?.[column], outlook ? 'not-available' : 'not-covered')
  const figure = { measure, amount, unit, place: US, period: periodOf(measure, projections), source: projections.id }
  return outlookGroup ? { ...figure, group: outlookGroup } : figure
}

/** Growth of all occupations together, beside which the growth of one is said in words. */
export function growthOfAll({ total }: Pick<Occupations, 'total'>, projections: Source): Figure {
  return outlookFigure('jobs-change-percent', { outlook: total }, projections)
}

function periodOf(measure: OutlookMeasure, { period }: Source): string {
  const [first, last] = endsOf(period)
  if (measure === 'jobs-now') return first
  return measure === 'jobs-projected' ? last : period
}

/** `2024–34` → the year counted and the year projected to, for numbers of jobs speak of one year. */
export function endsOf(period: string): readonly [string, string] {
  const [, century, first, last] = /^(\d{2})(\d{2})–(\d{2})$/.exec(period) ?? []
  if (century === undefined || first === undefined || last === undefined) return [period, period]
  return [century + first, century + last]
}

/** What a growth in per cent means beside that of all occupations together. */
export type OutlookWord = 'growing-fast' | 'growing' | 'steady' | 'shrinking'

/**
 * Words for a projected change: shrinking below −1 %; steady up to the growth of all occupations together; growing up to
 * three times that; growing fast beyond. The thresholds are printed wherever the words are explained.
 */
export function outlookWord(changePercent: number, totalPercent: number): OutlookWord {
  if (changePercent < SHRINKING) return 'shrinking'
  if (changePercent < totalPercent) return 'steady'
  return changePercent < FAST * totalPercent ? 'growing' : 'growing-fast'
}

/** A change within one per cent over ten years is within what a projection can tell. */
export const SHRINKING = -1
export const FAST = 3
