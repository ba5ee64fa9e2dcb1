/** How sure the top of the list is: too slow to stand in the way of an answer, so worked out when there is time. */
import { shallowReadonly, shallowRef, watch, type Ref } from 'vue'
import type { Profile } from '../core/match/fit'
import { whenIdle } from '../platform/whenIdle'

export interface Chances {
  /** One for each occupation of the pool. After a changed answer the old ones stand for the moment it takes. */
  readonly chances: Readonly<Ref<Float64Array | undefined>>
  /** The chances follow the answers for as long as the component lives that calls it. */
  readonly keepChances: () => void
}

/**
 * @param profile - changes whenever the answers do
 * @param workedOut - the chances for the answers as they are; `undefined` before the catalogue is there
 */
export function useChances(
  profile: Readonly<Ref<Profile | undefined>>,
  workedOut: () => Float64Array | undefined,
): Chances {
  const chances = shallowRef<Float64Array>()
  let workedOutFor: Profile | undefined
  const work = (asked: Profile | undefined): void => {
    // Of several answers given at once only the last is worked out.
    if (!asked || asked !== profile.value || asked === workedOutFor) return
    chances.value = workedOut()
    workedOutFor = asked
  }
  const keepChances = (): void => {
    watch(
      profile,
      (asked) => {
        whenIdle(() => {
          work(asked)
        })
      },
      { immediate: true },
    )
  }
  return { chances: shallowReadonly(chances), keepChances }
}
