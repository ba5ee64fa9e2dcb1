/** What the person wrote, kept in memory only and as they wrote it, so that a slip can be mended where it was made. */
import { defineStore } from 'pinia'
import { computed, reactive, ref, watch } from 'vue'
import { BUDGET_LINES, ownCosts, sumOf, type Budget, type BudgetLine } from '../../core/budget/budget'
import type { BudgetPreset } from '../../core/budget/budgetPreset'
import { moneyEntry, sharersEntry, type Entry } from '../../core/budget/entry'
import type { PlaceId } from '../../core/catalogue/ids'
import { useMachine } from '../../platform/machine'
import { useSitting } from '../../stores/sitting'

/** Long enough to look at a career and come back; whoever comes later is likely someone else. */
const FORGOTTEN_AFTER_MS = 10 * 60 * 1000

type Costs = Record<BudgetLine, string>

const noCosts = (): Costs => Object.fromEntries(BUDGET_LINES.map((line) => [line, ''])) as Costs

export const useOwnBudget = defineStore('ownBudget', () => {
  const costs = reactive(noCosts())
  const sharers = ref('')
  const otherName = ref('')
  const there = ref<PlaceId>()
  const preset = ref<BudgetPreset>()

  const entries = computed(
    () => Object.fromEntries(BUDGET_LINES.map((line) => [line, moneyEntry(costs[line])])) as Record<BudgetLine, Entry>,
  )
  const sharing = computed(() => sharersEntry(sharers.value))
  const budget = computed(() => budgetOf(entries.value, sharing.value))
  const lines = computed(() => ownCosts(budget.value))

  function clear(): void {
    Object.assign(costs, noCosts())
    sharers.value = ''
    otherName.value = ''
    there.value = undefined
    preset.value = undefined
  }

  /** What the preset does not publish is emptied, so that no number of another origin stands among its own. */
  function fill(chosen: BudgetPreset): void {
    Object.assign(costs, noCosts())
    for (const line of BUDGET_LINES) costs[line] = String(chosen.costs[line] ?? '')
    preset.value = chosen
  }

  const total = computed(() => sumOf(lines.value))
  const isEmpty = computed(() => total.value === 0)
  const isAnyWrong = computed(() =>
    [...Object.values(entries.value), sharing.value].some(({ kind }) => kind === 'wrong'),
  )
  /** Whose numbers these are, as long as none of them was changed. */
  const presetInUse = computed(() =>
    BUDGET_LINES.every((line) => costs[line] === String(preset.value?.costs[line] ?? '')) ? preset.value : undefined,
  )
  const from = { costs, sharers, otherName, there, presetInUse }
  return { ...from, entries, sharing, budget, lines, total, isEmpty, isAnyWrong, clear, fill, ...useForgetting(clear) }
})

/** For the next person at the same device there is to be nothing to find. */
function useForgetting(clear: () => void) {
  const { clock } = useMachine()
  const sitting = useSitting()
  let leftAt: number | undefined

  // Started over, the quiz is someone else's, and so is this.
  watch(
    () => sitting.hasAnswers,
    (has) => {
      if (!has) clear()
    },
  )
  return {
    /** On coming to the page. */
    arrive: (): void => {
      if (leftAt !== undefined && clock() - leftAt >= FORGOTTEN_AFTER_MS) clear()
      leftAt = undefined
    },
    /** On leaving it. */
    leave: (): void => {
      leftAt = clock()
    },
  }
}

const budgetOf = (entries: Readonly<Record<BudgetLine, Entry>>, sharing: Entry): Budget => ({
  costs: Object.fromEntries(
    BUDGET_LINES.flatMap((line) => {
      const entry = entries[line]
      return entry.kind === 'number' ? [[line, entry.value]] : []
    }),
  ),
  sharers: sharing.kind === 'number' ? sharing.value : 0,
})
