/** What became of the code in an address, where it is one of an older list, with the careers' names. */
import { computed, type ComputedRef } from 'vue'
import type { OccupationCode } from '../core/catalogue/ids'
import { useMachine } from '../platform/machine'
import { useCareerWords, type CareerName } from './careerWords'
import { formerCode, type FormerCode } from './formerCode'
import { useFetched } from './useFetched'

export interface Former extends Pick<FormerCode, 'code' | 'title'> {
  readonly careers: readonly (CareerName & { readonly code: OccupationCode })[]
}

/** @returns `undefined` until it is known, `null` where the code is no former one */
export function useFormer(code: string): ComputedRef<Former | null | undefined> {
  const { catalogue } = useMachine()
  const words = useCareerWords()
  const { state } = useFetched(async () => {
    const [former] = await Promise.all([formerCode(catalogue, code), words.load()])
    return former
  })
  return computed(() => {
    if (state.value.kind === 'waiting') return undefined
    if (state.value.kind === 'failed' || !state.value.found) return null
    const { title, successors, code: old } = state.value.found
    return { code: old, title, careers: successors.map((each) => ({ code: each.code, ...words.nameOf(each) })) }
  })
}
