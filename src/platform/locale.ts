/** The languages of the app and which of them a browser asks for. */

export const LOCALES = ['en', 'es'] as const
export type Locale = (typeof LOCALES)[number]

const DEFAULT_LOCALE: Locale = 'en'

const localeOf = (tag: string): Locale | undefined =>
  LOCALES.find((locale) => tag.toLowerCase() === locale || tag.toLowerCase().startsWith(`${locale}-`))

/** @param languages - `navigator.languages`, most wanted first */
export const preferredLocale = (languages: readonly string[]): Locale => {
  for (const tag of languages) {
    const locale = localeOf(tag)
    if (locale !== undefined) return locale
  }
  return DEFAULT_LOCALE
}
