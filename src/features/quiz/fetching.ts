/** Fetches what comes next before it is needed, and never before the first item stands. */
import { computed, watch } from 'vue'
import { useRouter, type Router } from 'vue-router'
import { useSitting } from '../../stores/sitting'
import { loadLaterScreens } from './laterScreens'

/** Until then the device may still be busy with the first screens. */
const RATED_BEFORE_PREFETCH = 3
/** Items before the expected end of the interests; the guess of that end can still fall by about as much. */
const NEAR_THE_END = 6

export function useFetching(): { readonly again: () => void } {
  const sitting = useSitting()
  const router = useRouter()

  const hasSettled = computed(() => Object.keys(sitting.answers).length >= RATED_BEFORE_PREFETCH)
  const skills = computed<'far' | 'near' | 'here'>(() => {
    if (sitting.step.kind === 'part-done' || sitting.sitting.part === 'skill') return 'here'
    const { progress } = sitting
    return progress !== undefined && progress.expected - progress.passed <= NEAR_THE_END ? 'near' : 'far'
  })

  const follow = (): void => {
    if (hasSettled.value) void prefetch(router)
  }
  // Also when "near" becomes "here": what failed on the way is tried again.
  const followSkills = (): void => {
    if (skills.value === 'far') return
    void loadLaterScreens()
    void sitting.prepare('skill')
  }
  watch(hasSettled, follow, { immediate: true })
  watch(skills, followSkills, { immediate: true })

  return {
    again: () => {
      void sitting.begin()
      followSkills()
    },
  }
}

async function prefetch(router: Router): Promise<void> {
  const found = await import('./prefetch').catch(() => undefined)
  found?.prefetchResults(router)
}
