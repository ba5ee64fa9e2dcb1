/** The keeping of a sitting on the device: what was found there, whether the last save held, what to tell about it. */
import { computed, ref } from 'vue'
import { INTEREST_ITEMS } from '../core/instrument/interestItems'
import { SKILL_ITEM_IDS } from '../core/instrument/skillItemIds'
import { restore, save } from '../core/sitting/restore'
import { isUntouched, NEW_SITTING, type Sitting } from '../core/sitting/sitting'
import { ASIDE_KEY, SITTING_KEY } from '../platform/keys'
import type { KeyValue, Written } from '../platform/storage'

const KNOWN_ITEMS: ReadonlySet<string> = new Set([...INTEREST_ITEMS.map(({ id }) => id), ...SKILL_ITEM_IDS])

/** What a person should know about the keeping of their answers; each is told once. */
export type KeepingNotice = 'unreadable' | 'blocked' | 'full'

export const restoredFrom = (storage: KeyValue) => restore(storage.read(SITTING_KEY), KNOWN_ITEMS)

export function useKeeping(storage: KeyValue) {
  const restored = restoredFrom(storage)
  const saved = ref<Written>({ kind: 'stored' })
  const told = ref<readonly KeepingNotice[]>([])

  const notice = computed<KeepingNotice | undefined>(() => {
    const found: (KeepingNotice | undefined)[] = [
      restored.kind === 'unreadable' ? 'unreadable' : undefined,
      saved.value.kind === 'refused' ? saved.value.reason : undefined,
    ]
    return found.find((each) => each !== undefined && !told.value.includes(each))
  })

  return {
    /** Where the person left off, or the start. */
    found: restored.kind === 'restored' ? restored.sitting : NEW_SITTING,
    saved,
    notice,
    /** Puts the notice on screen away for good. */
    closeNotice: (): void => {
      if (notice.value !== undefined) told.value = [...told.value, notice.value]
    },
    keep: (sitting: Sitting): void => {
      // What was set aside belongs to a sitting: nobody inherits it from who sat here before.
      if (isUntouched(sitting) || restoredFrom(storage).kind !== 'restored') storage.remove(ASIDE_KEY)
      saved.value = isUntouched(sitting) ? storage.remove(SITTING_KEY) : storage.write(SITTING_KEY, save(sitting))
    },
  }
}
