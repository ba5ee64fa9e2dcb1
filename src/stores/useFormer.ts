/** What became of the code in an address, where it is one of an older list, with links to the careers. */
import { computed, type ComputedRef } from 'vue'
import type { RouteLocationRaw } from 'vue-router'
import type { OccupationCode } from '../core/catalogue/ids'
import { useMachine } from '../platform/machine'
import { useCareerWords, type CareerName } from './careerWords'
import { formerCode, type FormerCode } from './formerCode'
import { useFetched } from './useFetched'

export interface Former extends Pick<FormerCode, 'code' | 'title'> {
  /** To each career, its code beside its name. */
  readonly links: readonly (CareerName & { readonly to: RouteLocationRaw; readonly beside: OccupationCode })[]
}

/** @returns `undefined` until it is known, `null` where the code is no former one */
export function useFormer(
  code: string,
  addressOf: (career: OccupationCode) => RouteLocationRaw,
): ComputedRef<Former | null | undefined> {
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
    const links = successors.map((each) => ({ to: addressOf(each.code), beside: each.code, ...words.nameOf(each) }))
    return { code: old, title, links }
  })
}
