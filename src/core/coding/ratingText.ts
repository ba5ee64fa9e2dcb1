/**
 * Ratings as text: a digit or two each instead of four or five characters, so that a gzipped career file is a
 * twentieth lighter.
 *
 * Analysts rate in eighths, published with two decimals (3.125 as 3.12, 3.375 as 3.38: halves to the even side);
 * means of workers' answers have any hundredth. The first character says which of the two follows.
 */
export type Missable = number | null

/** Printable, and none that JSON escapes. */
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'
const MISSING = '~'
/** Two digits reach 3,599 hundredths and tell them apart. */
const BASE = 60
/** Work styles begin at −3, the lowest of all scales. */
const LOWEST = -3

const EIGHTHS = '8'
const HUNDREDTHS = '1'

/** @throws RangeError where a rating is not a whole number of hundredths from −3 to 32.99 */
export function ratingText(ratings: readonly Missable[]): string {
  const eighths = EIGHTHS + ratings.map(eighthDigit).join('')
  if (same(ratingsOf(eighths), ratings)) return eighths
  const hundredths = HUNDREDTHS + ratings.map(hundredthDigits).join('')
  if (same(ratingsOf(hundredths), ratings)) return hundredths
  throw new RangeError(`ratingText: expected hundredths from ${String(LOWEST)} on, got ${ratings.join()}`)
}

/** @throws RangeError where a character is no digit */
export function ratingsOf(text: string): Missable[] {
  const digits = text.slice(1)
  if (text.startsWith(EIGHTHS)) return Array.from(digits, (digit) => missable(digit, () => fromEighths(valueOf(digit))))
  const pairs = digits.match(/../g) ?? []
  return pairs.map((pair) =>
    missable(pair, () => (BASE * valueOf(pair.charAt(0)) + valueOf(pair.charAt(1))) / 100 + LOWEST),
  )
}

const missable = (digits: string, rating: () => number): Missable =>
  digits.startsWith(MISSING) ? null : Math.round(100 * rating()) / 100

function valueOf(digit: string): number {
  const value = DIGITS.indexOf(digit)
  if (value < 0) throw new RangeError(`ratingsOf: expected a digit, got ${JSON.stringify(digit)}`)
  return value
}

function fromEighths(eighths: number): number {
  const hundredths = eighths * 12.5
  const below = Math.floor(hundredths)
  return (hundredths > below && below % 2 === 1 ? below + 1 : below) / 100
}

/** A digit that does not exist is none, which the way back then finds out. */
const eighthDigit = (rating: Missable): string =>
  rating === null ? MISSING : (DIGITS[Math.round(rating * 8)] ?? MISSING)

function hundredthDigits(rating: Missable): string {
  if (rating === null) return MISSING + MISSING
  const hundredths = Math.round((rating - LOWEST) * 100)
  return `${DIGITS[Math.floor(hundredths / BASE)] ?? MISSING}${DIGITS[hundredths % BASE] ?? MISSING}`
}

const same = (one: readonly Missable[], other: readonly Missable[]): boolean =>
  one.length === other.length && one.every((value, at) => value === other[at])
