/** The careers compared last, so that another joins them: kept in memory only, for the one person. */
import { defineStore } from 'pinia'
import { onBeforeUnmount, shallowRef } from 'vue'
import type { OccupationCode } from '../../core/catalogue/ids'
import { useForNextPerson } from '../../stores/forNextPerson'
import { MOST } from './askedCodes'

export const useLastCompared = defineStore('lastCompared', () => {
  const codes = shallowRef<readonly OccupationCode[]>([])

  const { arrive, leave } = useForNextPerson(() => {
    codes.value = []
  })

  const keep = (compared: readonly OccupationCode[]): void => {
    codes.value = compared
  }
  /** With one more at the end; where there is no room, the one that has been there longest makes it. */
  const withOneMore = (code: OccupationCode): readonly OccupationCode[] => [
    ...codes.value.filter((each) => each !== code).slice(1 - MOST),
    code,
  ]
  return { codes, keep, withOneMore, arrive, leave }
})

/** For the pages that use them: some time after the last of these was left, they are gone. */
export function useLastComparedHere() {
  const last = useLastCompared()
  last.arrive()
  onBeforeUnmount(last.leave)
  return last
}
