/** Follows another tab's answers, so that no tab overwrites what was rated there or brings back what was erased there. */
import { onUnmounted } from 'vue'
import { SITTING_KEY } from '../platform/keys'
import { useMachine } from '../platform/machine'
import { onKeptElsewhere } from '../platform/otherTabs'
import { restoredFrom } from './keeping'
import { useSitting } from './sitting'

export function useOtherTabs(): void {
  const { storage } = useMachine()
  const store = useSitting()
  const follow = (): void => {
    const restored = restoredFrom(storage)
    if (restored.kind === 'restored') {
      store.sitting = restored.sitting
      void store.begin()
    } else if (restored.kind === 'nothing') void store.startOver()
  }
  onUnmounted(onKeptElsewhere(SITTING_KEY, follow))
}
