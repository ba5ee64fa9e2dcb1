/** A page left open is the next person's to find: what stands in it goes after ten minutes, once left after two. */
import { onBeforeUnmount, onMounted } from 'vue'
import { useOwnBudget } from './ownBudget'

const TOUCHES = ['pointerdown', 'keydown', 'input', 'wheel'] as const
/** What was written may outlive its ten minutes by as much. */
const LOOK_AGAIN_MS = 15_000

export function useForgetting(): void {
  const own = useOwnBudget()
  let watching: ReturnType<typeof setInterval> | undefined
  own.arrive()
  onMounted(() => {
    for (const touch of TOUCHES) window.addEventListener(touch, own.touch, { passive: true })
    watching = setInterval(own.forget, LOOK_AGAIN_MS)
  })
  onBeforeUnmount(() => {
    for (const touch of TOUCHES) window.removeEventListener(touch, own.touch)
    clearInterval(watching)
    own.leave()
  })
}
