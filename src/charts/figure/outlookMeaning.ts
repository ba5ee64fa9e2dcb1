/** What a word of the outlook means, with its limits worked out from the growth of all occupations together. */
import { valueOf, type Figure } from '../../core/catalogue/figure'
import { FAST, type OutlookWord } from '../../core/catalogue/outlookFigures'
import { formatChange } from '../../i18n/format'
import type { Wording } from './figureWords'

/** @param growthOfAll - by which the words are set */
export function outlookMeaning(word: OutlookWord, growthOfAll: Figure, { locale, messages }: Wording): string {
  const total = valueOf(growthOfAll) ?? 0
  return messages.outlookMeans[word](formatChange(locale, total), formatChange(locale, FAST * total))
}
