/** A day of the calendar as text: `2026-11-22`. Written so, an earlier day sorts before a later one. */
declare const brand: unique symbol
export type Day = string & { readonly [brand]: 'day' }

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const FEBRUARY = 2

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

const daysIn = (year: number, month: number): number =>
  (LENGTHS[month - 1] ?? 0) + (month === FEBRUARY && isLeap(year) ? 1 : 0)

/** `undefined` where the text is no day that exists: there is no February 30. */
export function day(text: string): Day | undefined {
  const [, year, month, date] = (DAY.exec(text) ?? []).map(Number)
  if (year === undefined || month === undefined || date === undefined) return undefined
  return date >= 1 && date <= daysIn(year, month) ? (text as Day) : undefined
}
