/** Figures that rest on few people, and are rough for it. */
import type { Figure } from './figure'

/**
 * Fewer people than this in one work at one place, and its figures are called rough. The files of states and areas carry
 * no error of sampling; what they show is that jobs are rounded to tens and published from 30: below a hundred, rounding
 * by itself moves a figure by more than a twentieth, and by a sixth at 30.
 */
export const FEW_PEOPLE = 100

/** @param people - `null` where their number is not published, which says nothing */
export const isOfFew = (people: number | null | undefined): boolean =>
  people !== null && people !== undefined && people < FEW_PEOPLE

/** The mark of a known figure. */
export const ofFewMark = ({ kind }: Figure['amount'], people: number | null | undefined): Pick<Figure, 'ofFew'> =>
  kind === 'known' && isOfFew(people) ? { ofFew: true } : {}
