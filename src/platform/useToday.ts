/** The day it is, which goes on while a page stays open: a kiosk is never loaded anew. */
import { onMounted, onUnmounted, shallowReadonly, shallowRef, type Ref } from 'vue'
import type { Day } from '../core/region/day'
import type { Clock } from './clock'
import { today } from './today'

/** A notice may outlive its last day by as much. */
const LOOK_AGAIN_MS = 60_000

export function useToday(clock: Clock): Readonly<Ref<Day>> {
  const shown = shallowRef(today(clock))
  let watching: ReturnType<typeof setInterval> | undefined
  onMounted(() => {
    watching = setInterval(() => {
      shown.value = today(clock)
    }, LOOK_AGAIN_MS)
  })
  onUnmounted(() => {
    clearInterval(watching)
  })
  return shallowReadonly(shown)
}
