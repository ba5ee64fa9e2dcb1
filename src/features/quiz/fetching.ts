/** Fetches what comes next before it is needed, and never before the first item stands. */
import { computed, watch } from 'vue'
import { useRouter } from 'vue-router'
import { useSitting } from '../../stores/sitting'
import { loadLaterScreens } from './laterScreens'
import { RATED_BEFORE_PREFETCH, resultsPrefetch } from './prefetch'

/** Items before the expected end of the interests; the guess of that end can still fall by about as much. */
const NEAR_THE_END = 6

export function useFetching(): { readonly again: () => void } {
  const sitting = useSitting()
  const prefetchResults = resultsPrefetch(useRouter())

  const hasSettled = computed(() => Object.keys(sitting.answers).length >= RATED_BEFORE_PREFETCH)
  const skills = computed<'far' | 'near' | 'here'>(() => {
    if (sitting.step.kind === 'part-done' || sitting.sitting.part === 'skill') return 'here'
    const { progress } = sitting
    return progress !== undefined && progress.expected - progress.passed <= NEAR_THE_END ? 'near' : 'far'
  })
  const fetchSkills = (): void => {
    void loadLaterScreens()
    void sitting.prepare('skill')
  }

  watch(
    hasSettled,
    (settled) => {
      if (settled) prefetchResults()
    },
    { immediate: true },
  )
  // Also when "near" becomes "here": what failed on the way is tried again.
  watch(
    skills,
    (now) => {
      if (now !== 'far') fetchSkills()
    },
    { immediate: true },
  )

  return {
    again: () => {
      void sitting.begin()
      if (skills.value !== 'far') void loadLaterScreens()
    },
  }
}
