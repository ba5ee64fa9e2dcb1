/** What the person wrote, kept in memory only and as they wrote it, so that a slip can be mended where it was made. */
import { defineStore } from 'pinia'
import { computed, reactive, ref } from 'vue'
import { BUDGET_LINES, ownCosts, sumOf, type Budget, type BudgetLine } from '../../core/budget/budget'
import type { BudgetPreset } from '../../core/budget/budgetPreset'
import { moneyEntry, sharersEntry, type Entry } from '../../core/budget/entry'
import type { PlaceId } from '../../core/catalogue/ids'
import { useMachine } from '../../platform/machine'
import { useForNextPerson } from '../../stores/forNextPerson'

/** Of a page left open; whoever comes later is likely someone else. */
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
    for (const line of BUDGET_LINES) costs[line] = String(chosen.costs[line] ?? '')
    // Published costs of a home are one person's: nobody is left to divide them by.
    sharers.value = ''
    preset.value = chosen
  }

  const total = computed(() => sumOf(lines.value))
  const isEmpty = computed(() => total.value === 0)
  /** What was written and cannot be read. */
  const wrong = computed(() => [
    ...BUDGET_LINES.filter((line) => entries.value[line].kind === 'wrong'),
    ...(sharing.value.kind === 'wrong' ? ['sharers' as const] : []),
  ])
  /** Pay is set against costs that are whole: short of one line, more would seem to cover them than do. */
  const isWhole = computed(() => !isEmpty.value && wrong.value.length === 0)
  const hasAny = (): boolean => [...Object.values(costs), sharers.value, otherName.value].some((text) => text !== '')
  /** Whose numbers these are, as long as none of them was changed. */
  const presetInUse = computed(() =>
    sharers.value === '' && BUDGET_LINES.every((line) => costs[line] === String(preset.value?.costs[line] ?? ''))
      ? preset.value
      : undefined,
  )
  const written = { costs, sharers, otherName, there, presetInUse }
  const read = { entries, sharing, budget, lines, total, isEmpty, wrong, isWhole }
  return { ...written, ...read, clear, fill, ...useClearing({ clear, hasAny }) }
})

/** Emptied by time alone: the page left open, or left. */
type Forgotten = 'untouched' | 'away'

/** For the next person at the same device there is to be nothing to find. */
function useClearing({ clear, hasAny }: { readonly clear: () => void; readonly hasAny: () => boolean }) {
  const { clock } = useMachine()
  const forgotten = ref<Forgotten>()
  let touched = clock()

  const forgetAs = (how: Forgotten | undefined): void => {
    if (hasAny()) forgotten.value = how
    clear()
  }
  const pages = useForNextPerson((why) => {
    forgetAs(why === 'away' ? why : undefined)
  })
  const touch = (): void => {
    touched = clock()
  }
  const forget = (): void => {
    if (clock() - touched >= FORGOTTEN_AFTER_MS && hasAny()) forgetAs('untouched')
  }
  const arrive = (): void => {
    pages.arrive()
    touch()
  }
  const leave = (): void => {
    forgotten.value = undefined
    pages.leave()
  }
  /** `forgotten`: how, where nothing has been written since. */
  return { touch, forget, arrive, leave, forgotten: computed(() => (hasAny() ? undefined : forgotten.value)) }
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
