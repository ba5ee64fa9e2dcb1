/** The careers compared last, so that another joins them: kept in memory only, and gone with the sitting. */
import { defineStore } from 'pinia'
import { shallowRef, watch } from 'vue'
import type { OccupationCode } from '../../core/catalogue/ids'
import { useSitting } from '../../stores/sitting'
import { MOST } from './askedCodes'

export const useLastCompared = defineStore('lastCompared', () => {
  const sitting = useSitting()
  const codes = shallowRef<readonly OccupationCode[]>([])

  // Whoever starts over leaves nothing to the next person.
  watch(
    () => sitting.hasAnswers,
    (has) => {
      if (!has) codes.value = []
    },
  )

  const keep = (compared: readonly OccupationCode[]): void => {
    codes.value = compared
  }
  /** With one more at the end; where there is no room, the one that has been there longest makes it. */
  const withOneMore = (code: OccupationCode): readonly OccupationCode[] => [
    ...codes.value.filter((each) => each !== code).slice(1 - MOST),
    code,
  ]
  return { codes, keep, withOneMore }
})
