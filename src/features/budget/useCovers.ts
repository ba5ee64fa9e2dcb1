/** Pay against the person's costs, in words: `$420 a month above your costs`. */
import { computed } from 'vue'
import { coverageOf } from '../../core/budget/coverage'
import type { Figure } from '../../core/catalogue/figure'
import { formatMoney } from '../../i18n/format'
import { useLocale, useMessages } from '../../i18n/messages'
import { useOwnBudget } from './ownBudget'

export function useCovers() {
  const budget = useMessages('budget')
  const locale = useLocale()
  const own = useOwnBudget()
  return computed(() => (pay: Figure): string => {
    const coverage = coverageOf(pay, own.total)
    const aMonth = coverage.kind === 'unknown' ? 0 : coverage.aMonth
    if (coverage.kind === 'above' && aMonth === 0) return budget.value.even
    return budget.value.covers[coverage.kind](formatMoney(locale.value, aMonth))
  })
}
