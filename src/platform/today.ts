/** The day it is where the machine stands. */
import { day, type Day } from '../core/region/day'
import type { Clock } from './clock'

const twoDigits = (number: number): string => String(number).padStart(2, '0')

export function today(clock: Clock): Day {
  const now = new Date(clock())
  const year = String(now.getFullYear()).padStart(4, '0')
  const found = day(`${year}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`)
  if (found === undefined) throw new RangeError(`today: expected a clock between the years 0 and 9999, got ${clock()}`)
  return found
}
