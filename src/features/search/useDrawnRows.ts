/** How many rows of a list are drawn: with a key those a screen shows, and the others a few at a time after that paint. */
import { onBeforeUnmount, ref, watch, type Ref } from 'vue'
import { afterPaint } from '../../platform/afterPaint'
import { rememberShown, returnedTo, shownBefore } from '../../platform/shownBefore'
import { rowsOnScreen } from '../../platform/viewport'

export const STEP = 20
/** Few, so that the next key does not wait for them on a slow machine. */
const AT_A_TIME = 3

export interface DrawnRows {
  /** As many as there will be. */
  readonly limit: Readonly<Ref<number>>
  readonly drawn: Readonly<Ref<number>>
  readonly more: () => void
}

/** @param name - what was asked for, by which the list is known again */
export function useDrawnRows(name: () => string): DrawnRows {
  const limit = ref(STEP)
  const drawn = ref(0)
  let run = 0
  let returned: number | undefined
  const fill = (): void => {
    const own = ++run
    const next = (): void => {
      if (own !== run || drawn.value >= limit.value) return
      drawn.value = Math.min(limit.value, drawn.value + AT_A_TIME)
      afterPaint(next)
    }
    afterPaint(next)
  }
  const begin = (): void => {
    limit.value = shownBefore(name()) ?? STEP
    const before = returned
    returned = returnedTo()
    // The browser scrolls to where the person was: all must stand there. A key that is typed then is like any other.
    const isReturn = returned !== undefined && returned !== before
    drawn.value = isReturn ? limit.value : Math.min(limit.value, rowsOnScreen())
    fill()
  }
  watch(name, begin, { immediate: true })
  onBeforeUnmount(() => run++)
  const more = (): void => {
    limit.value += STEP
    rememberShown(name(), limit.value)
    fill()
  }
  return { limit, drawn, more }
}
