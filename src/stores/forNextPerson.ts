/** What is kept in memory only goes before the next person sits down at the same device. */
import { onScopeDispose, watch } from 'vue'
import { useMachine } from '../platform/machine'
import { onRestored } from '../platform/restored'
import { useSitting } from './sitting'

/** Time for a look at another page and back. */
const AWAY_MS = 2 * 60 * 1000

/** `someone-else`: as far as can be told, another person begins. `away`: no page that shows it was on screen. */
export type WhyCleared = 'someone-else' | 'away'

/** @returns what the pages that show it call as they come and go */
export function useForNextPerson(clear: (why: WhyCleared) => void) {
  const { clock } = useMachine()
  const sitting = useSitting()
  const someoneElse = (): void => {
    clear('someone-else')
  }
  // The first rating begins a sitting, or what past jobs bring into it, and starting over ends one. At once: the page
  // that asked may be gone by then.
  watch([() => sitting.isUntouched, () => sitting.hasRated], someoneElse, { flush: 'sync' })
  onScopeDispose(onRestored(someoneElse))

  let pages = 0
  let left = clock()
  let waiting: ReturnType<typeof setTimeout> | undefined
  const goneAway = (): void => {
    clear('away')
  }
  const arrive = (): void => {
    clearTimeout(waiting)
    // The device may have slept, and the timer with it.
    if (pages === 0 && clock() - left >= AWAY_MS) goneAway()
    pages++
  }
  /** The page that comes arrives before the one that goes has left. */
  const leave = (): void => {
    pages--
    if (pages > 0) return
    left = clock()
    waiting = setTimeout(goneAway, AWAY_MS)
  }
  return { arrive, leave }
}
