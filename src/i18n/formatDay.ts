/** A day of the calendar as a reader of each language writes it: `November 22, 2026`, `22 de noviembre de 2026`. */
import type { Day } from '../core/region/day'
import type { Locale } from '../platform/locale'

export const formatDay = (locale: Locale, day: Day): string =>
  // A day has no time zone: read and written in the same one, it stays the day it is.
  new Date(`${day}T00:00:00Z`).toLocaleDateString(locale === 'en' ? 'en-US' : 'es-US', {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    day: 'numeric',
  })
