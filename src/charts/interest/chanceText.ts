/** The chance that an interest is the top one, in words: never a certainty, for the posterior is an estimate too. */
import { INTERESTS, type Interest } from '../../core/instrument/item'
import { formatPercent } from '../../i18n/format'
import { useLocale, useMessages } from '../../i18n/messages'

/** Percent; beyond these ends the draws from the posterior tell nothing apart. */
const ENDS = [1, 99] as const

/** @returns what to call on with the chances in the order R I A S E C, and the interest that is asked about */
export function useChanceText() {
  const words = useMessages('sure')
  const locale = useLocale()
  return (chances: Float64Array | undefined, interest: Interest): string => {
    const percent = 100 * (chances?.[INTERESTS.indexOf(interest)] ?? 0)
    if (percent > ENDS[1]) return words.value.how.over
    return percent < ENDS[0] ? words.value.how.under : formatPercent(locale.value, percent, 0)
  }
}
