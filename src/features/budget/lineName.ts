/** What a line of the month is called: the person's own has the name they gave it. */
import { computed, type ComputedRef } from 'vue'
import type { BudgetLine } from '../../core/budget/budget'
import { useMessages } from '../../i18n/messages'
import { useOwnBudget } from './ownBudget'

export function useLineName(): ComputedRef<(line: BudgetLine) => string> {
  const budget = useMessages('budget')
  const own = useOwnBudget()
  return computed(() => {
    const [given, names] = [own.otherName.trim(), budget.value.lines]
    return (line) => (line === 'other' && given !== '' ? given : names[line])
  })
}
