/** Figures that rest on few people, and are rough for it. */
import type { Figure } from './figure'

/**
 * Fewer people than this in one work at one place, and its figures are called rough: a limit of ours. The files of states
 * and areas carry no error of sampling. The survey rounds jobs to tens and publishes them from 30 (states' projections
 * from 0): below a hundred, rounding alone moves the number of jobs by more than a twentieth; pay asked of so few is taken
 * to be no surer.
 */
export const FEW_PEOPLE = 100

/** @param people - `null` where their number is not published, which says nothing */
export const isOfFew = (people: number | null | undefined): boolean =>
  people !== null && people !== undefined && people < FEW_PEOPLE

/** The mark of a known figure. */
export const ofFewMark = ({ kind }: Figure['amount'], people: number | null | undefined): Pick<Figure, 'ofFew'> =>
  kind === 'known' && isOfFew(people) ? { ofFew: true } : {}
