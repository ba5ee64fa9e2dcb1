/** A chance in words: a percentage, but at the ends of the scale no more than can be known. */
import { computed, type ComputedRef } from 'vue'
import { formatPercent } from '../i18n/format'
import { useLocale, useMessages } from '../i18n/messages'

/** Drawn from a few hundred profiles, so the ends of the scale are not known to the last per cent. */
const [LEAST, MOST] = [0.01, 0.99]

/** Speaks with the part `shelves`. */
export function useChanceText(): ComputedRef<(chance: number) => string> {
  const messages = useMessages('shelves')
  const locale = useLocale()
  return computed(() => {
    const { under, over } = messages.value.chance
    return (chance) => {
      if (chance < LEAST) return under
      return chance > MOST ? over : formatPercent(locale.value, 100 * chance, 0)
    }
  })
}
