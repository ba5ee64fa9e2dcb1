/** What the person of this sitting has set aside: the state, the question about it, and its keeping on the device. */
import { defineStore } from 'pinia'
import { computed, onUnmounted, ref, shallowRef, watch } from 'vue'
import { restoreAsides, saveAsides } from '../core/sitting/restoreAsides'
import {
  afterAside,
  finderIn,
  knownIn,
  NOTHING_ASIDE,
  type Aside,
  type AsideEvent,
  type SetAside,
  type Target,
} from '../core/sitting/setAside'
import type { OccupationCode } from '../core/catalogue/ids'
import { ASIDE_KEY } from '../platform/keys'
import { useMachine } from '../platform/machine'
import { onKeptElsewhere } from '../platform/otherTabs'
import { useCatalogue } from './catalogue'
import { useSitting } from './sitting'

export const useSetAside = defineStore('setAside', () => {
  const { storage } = useMachine()
  const [sitting, store] = [useSitting(), useCatalogue()]
  const read = (): SetAside => (sitting.isUntouched ? NOTHING_ASIDE : restoreAsides(storage.read(ASIDE_KEY)))
  const kept = shallowRef(read())
  const all = computed(() => (store.catalogue ? knownIn(kept.value, store.catalogue.occupations.byCode) : kept.value))
  const finder = computed(() => finderIn(all.value))
  /** The last thing that was done here, for the line that says so. */
  const last = shallowRef<AsideEvent>()
  /** The career that a person is asked about. */
  const asking = ref<OccupationCode>()

  function take(event: AsideEvent): void {
    kept.value = afterAside(all.value, event)
    last.value = event
    if (kept.value.length === 0) storage.remove(ASIDE_KEY)
    else storage.write(ASIDE_KEY, saveAsides(kept.value))
  }
  const forgetLast = (): void => {
    last.value = undefined
  }
  /** Shows what another hand has written to the device. */
  const readAgain = (): void => {
    kept.value = read()
    forgetLast()
  }
  // Whoever comes next begins with the whole list. What was kept on the device goes with the sitting, see `keeping`.
  watch(
    () => sitting.isUntouched,
    () => {
      kept.value = NOTHING_ASIDE
      forgetLast()
    },
    { flush: 'sync' },
  )

  return {
    all,
    asideOf: (code: OccupationCode): Aside | undefined => finder.value(code),
    last,
    forgetLast,
    asking,
    set: (aside: Aside) => {
      take({ kind: 'set-aside', aside })
    },
    takeBack: (target: Target) => {
      take({ kind: 'taken-back', target })
    },
    takeAllBack: () => {
      take({ kind: 'all-taken-back' })
    },
    readAgain,
  }
})

/** The button that asks about a career in a list: the focus returns to it when the career is taken back. */
export const askButtonId = (code: OccupationCode): string => `not-for-me-${code}`

/** Follows, as long as a component is there, what another tab sets aside or takes back. */
export function useAsideElsewhere(): void {
  const { readAgain } = useSetAside()
  onUnmounted(onKeptElsewhere(ASIDE_KEY, readAgain))
}
