/** Pay against the person's costs: `$420 a month above your costs`, and in short `+$420 a month`. */
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
  return computed(() => (pay: Figure): { readonly sentence: string; readonly short: string } => {
    const { covers, difference, even } = budget.value
    const coverage = coverageOf(pay, own.total)
    const aMonth = coverage.kind === 'unknown' ? 0 : coverage.aMonth
    if (coverage.kind === 'above' && aMonth === 0) return even
    const money = formatMoney(locale.value, aMonth)
    return { sentence: covers[coverage.kind](money), short: difference[coverage.kind](money) }
  })
}
