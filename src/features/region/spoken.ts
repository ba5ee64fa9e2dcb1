/** What an office wrote, in the language of the page where it did, else in the other one and marked as such. */
import type { PackText } from '../../core/region/pack'
import type { Locale } from '../../platform/locale'

interface Spoken {
  readonly text: string
  /** The language of the text where it is not the page's. */
  readonly lang: Locale | undefined
}

export function spoken({ en, es }: PackText, locale: Locale): Spoken {
  const own = locale === 'en' ? en : es
  if (own !== undefined) return { text: own, lang: undefined }
  return locale === 'en' ? { text: es ?? '', lang: 'es' } : { text: en ?? '', lang: 'en' }
}
