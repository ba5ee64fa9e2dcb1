/** One work in one place is counted twice, by the wage survey and by the projections, and each leaves out other people. */
import type { PayBand } from './careerSheetPay'
import { valueOf, type Figure } from './figure'

/** Of the projected jobs; a smaller gap is what two years and rounding make of one count. */
const APART = 0.25

/** The people whom the wage survey counts where these jobs are; `undefined` unless the two lie apart. */
export function countedApart(jobs: Figure, bands: readonly PayBand[]): Figure | undefined {
  const employed = bands.find(({ place }) => place === jobs.place)?.employed
  const [people, projected] = [employed && valueOf(employed), peopleIn(jobs)]
  if (people === undefined || projected === undefined) return undefined
  return Math.abs(people - projected) > APART * Math.max(people, projected) ? employed : undefined
}

function peopleIn(jobs: Figure): number | undefined {
  const value = valueOf(jobs)
  return value === undefined || jobs.unit === 'jobs' ? value : value * 1000
}
