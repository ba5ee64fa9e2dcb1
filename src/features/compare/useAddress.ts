/** The careers compared are in the address and nowhere else: what each button does is a step to another address. */
import { computed } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import type { OccupationCode } from '../../core/catalogue/ids'
import { moved } from './moved'

export function useCodesText() {
  const route = useRoute()
  // Named twice, it is an array; what is meant is clear.
  return computed(() => [route.query['codes']].flat().filter(Boolean).join(','))
}

/** @param codes - those on screen */
export function useAddress(codes: () => readonly OccupationCode[]) {
  const router = useRouter()
  const goTo = (next: readonly OccupationCode[]): Promise<unknown> =>
    router.push({ name: 'compare', query: next.length > 0 ? { codes: next.join(',') } : {} })
  return {
    add: (code: OccupationCode) => goTo([...codes(), code]),
    remove: (code: OccupationCode) => goTo(codes().filter((each) => each !== code)),
    /** Changes places with the one before it, or after it. */
    move: (code: OccupationCode, by: -1 | 1) => goTo(moved(codes(), code, by)),
  }
}
