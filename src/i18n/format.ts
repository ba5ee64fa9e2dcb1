/** Numbers as a reader of each language in the United States expects them. Pure: the same locale, the same text. */
import type { Locale } from '../platform/locale'

const TAGS: Readonly<Record<Locale, string>> = { en: 'en-US', es: 'es-US' }

/** Making a formatter costs some fifty times more than using it, and a list of careers formats hundreds of numbers. */
const formatters = new Map<string, Intl.NumberFormat>()

const format = (locale: Locale, name: string, options: Intl.NumberFormatOptions): Intl.NumberFormat => {
  const key = `${locale} ${name}`
  const known = formatters.get(key)
  if (known !== undefined) return known
  const made = new Intl.NumberFormat(TAGS[locale], options)
  formatters.set(key, made)
  return made
}

/** `194,720`; at most `digits` after the point. */
export const formatNumber = (locale: Locale, value: number, digits = 0): string =>
  format(locale, `number ${digits}`, { maximumFractionDigits: digits }).format(value)

/** `2.0`: always `digits` after the point, for numbers that stand under each other. */
export const formatFixed = (locale: Locale, value: number, digits: number): string =>
  format(locale, `fixed ${digits}`, { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value)

/** `4.0`: always one digit after the point, so that ratings in a column line up. */
export const formatRating = (locale: Locale, value: number): string =>
  format(locale, 'rating', { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(value)

/** `$51,140` */
export const formatMoney = (locale: Locale, dollars: number): string =>
  format(locale, 'money', { style: 'currency', currency: 'USD', maximumFractionDigits: 0 }).format(dollars)

/** `$24.59` */
export const formatHourly = (locale: Locale, dollars: number): string =>
  format(locale, 'hourly', { style: 'currency', currency: 'USD', minimumFractionDigits: 2 }).format(dollars)

/** `7.1%`. @param percent - 7.1 for 7.1 % */
export const formatPercent = (locale: Locale, percent: number, digits = 1): string =>
  format(locale, `percent ${digits}`, { style: 'percent', maximumFractionDigits: digits }).format(percent / 100)

/** `62.0%`: a share of 1 in per cent, always with `digits` after the point. */
export const formatShare = (locale: Locale, share: number, digits: number): string =>
  format(locale, `share ${digits}`, {
    style: 'percent',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(share)

/** `+7.1%`, `−3%`: a change, always with its sign, and with a real minus. */
export const formatChange = (locale: Locale, percent: number, digits = 1): string =>
  format(locale, `change ${digits}`, {
    style: 'percent',
    // As many as are published, so that numbers below each other align and +3.0 is not taken for a rounder one.
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    signDisplay: 'exceptZero',
  })
    .format(percent / 100)
    .replace('-', '−')

const lists = new Map<Locale, Intl.ListFormat>()

const listFormat = (locale: Locale): Intl.ListFormat => {
  const known = lists.get(locale)
  if (known !== undefined) return known
  // British English leaves out the comma before "and", as our sentences do.
  const made = new Intl.ListFormat(locale === 'en' ? 'en-GB' : TAGS[locale], { type: 'conjunction' })
  lists.set(locale, made)
  return made
}

/** `a, b and c`: the comma and the word before the last as each language has them. */
export const formatList = (locale: Locale, parts: readonly string[]): string => listFormat(locale).format(parts)
