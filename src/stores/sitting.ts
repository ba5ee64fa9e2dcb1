/** The sitting under way: its state, what comes next, and its keeping on the device. */
import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import { INTEREST_ITEMS } from '../core/instrument/interestItems'
import { SKILL_ITEM_IDS } from '../core/instrument/skillItemIds'
import type { ItemId, Rating } from '../core/instrument/item'
import { restore, save } from '../core/sitting/restore'
import {
  after,
  askedOf,
  isUntouched,
  NEW_SITTING,
  type Part,
  type Sitting,
  type SittingEvent,
} from '../core/sitting/sitting'
import { nextStep, progressOf, type Scales } from '../core/sitting/step'
import { CatalogueError, type CatalogueTrouble } from '../platform/catalogueFiles'
import { SITTING_KEY } from '../platform/keys'
import { useMachine } from '../platform/machine'
import type { Written } from '../platform/storage'

const KNOWN_ITEMS: ReadonlySet<string> = new Set([...INTEREST_ITEMS.map(({ id }) => id), ...SKILL_ITEM_IDS])

/** How many more items one "keep going" asks for. */
export const MORE_ITEMS = 6

/** What a person should know about the keeping of their answers; each is told once. */
export type KeepingNotice = 'unreadable' | 'blocked' | 'full'

export const useSitting = defineStore('sitting', () => {
  const { storage, catalogue } = useMachine()
  const restored = restore(storage.read(SITTING_KEY), KNOWN_ITEMS)
  const sitting = shallowRef<Sitting>(restored.kind === 'restored' ? restored.sitting : NEW_SITTING)
  const scales = shallowRef<Scales>({})
  /** Why the scale that is waited for did not come. */
  const trouble = ref<CatalogueTrouble>()
  /** Whether the last save reached the device. */
  const saved = ref<Written>({ kind: 'stored' })
  const told = ref<readonly KeepingNotice[]>([])

  /** Takes an event in and keeps it at once, so that a closed tab loses nothing. */
  function take(event: SittingEvent): void {
    sitting.value = chosenNext(after(sitting.value, event), scales.value)
    saved.value = isUntouched(sitting.value)
      ? storage.remove(SITTING_KEY)
      : storage.write(SITTING_KEY, save(sitting.value))
  }

  /** Loads the scale of a part. Resolves whatever happens: what happened stands in `trouble`. */
  async function loadScale(part: Part): Promise<void> {
    if (scales.value[part]) return
    trouble.value = undefined
    try {
      const scale = await (part === 'interest' ? catalogue.interestScale() : catalogue.skillScale())
      scales.value = { ...scales.value, [part]: scale }
      sitting.value = chosenNext(sitting.value, scales.value)
    } catch (cause) {
      if (!(cause instanceof CatalogueError)) throw cause
      trouble.value = cause.kind
    }
  }

  /** Puts the first or the next item on screen, as soon as its scale is there. Safe to call again, to try again. */
  const begin = (): Promise<void> => loadScale(sitting.value.part)

  /** Goes on with a part, `items` long in all; without `items`, as long as the rule wants it. */
  function goOn(part: Part, items?: number): Promise<void> {
    take(items === undefined ? { kind: 'part-begun', part } : { kind: 'more-wanted', part, items })
    return begin()
  }

  /** Asks for a few more of a part than have been asked. */
  const keepGoing = (part: Part): Promise<void> => goOn(part, askedOf(sitting.value, part) + MORE_ITEMS)

  /** For who comes from elsewhere to answer items of this part: there is one on screen, if any is left. */
  async function open(part: Part): Promise<void> {
    if (nextStep(sitting.value, scales.value).kind !== 'on-screen' || sitting.value.part !== part) await goOn(part)
    if (nextStep(sitting.value, scales.value).kind === 'part-done') await keepGoing(part)
  }

  const notice = computed<KeepingNotice | undefined>(() => {
    const found: (KeepingNotice | undefined)[] = [
      restored.kind === 'unreadable' ? 'unreadable' : undefined,
      saved.value.kind === 'refused' ? saved.value.reason : undefined,
    ]
    return found.find((each) => each !== undefined && !told.value.includes(each))
  })

  return {
    sitting,
    scales,
    trouble,
    saved,
    notice,
    /** Puts the notice on screen away for good. */
    closeNotice: () => {
      if (notice.value !== undefined) told.value = [...told.value, notice.value]
    },
    step: computed(() => nextStep(sitting.value, scales.value)),
    progress: computed(() => progressOf(sitting.value, scales.value)),
    answers: computed(() => sitting.value.answers),
    hasAnswers: computed(() => Object.keys(sitting.value.answers).length > 0),
    /** Whether anything of this part has been put to the person. */
    hasAsked: (part: Part): boolean => askedOf(sitting.value, part) > 0,
    begin,
    /** Fetches a part's scale before it is needed. */
    prepare: loadScale,
    rate: (item: ItemId, rating: Rating) => {
      take({ kind: 'rated', item, rating })
    },
    skip: (item: ItemId) => {
      take({ kind: 'skipped', item })
    },
    back: () => {
      take({ kind: 'went-back' })
    },
    beginPart: (part: Part) => goOn(part),
    /** Asks for `items` of a part in all. */
    wantMore: (part: Part, items: number) => goOn(part, items),
    keepGoing,
    open,
    startOver: () => {
      take({ kind: 'started-over' })
      return begin()
    },
  }
})

/** Puts the next item on screen where the sitting waits for one. */
function chosenNext(sitting: Sitting, scales: Scales): Sitting {
  const step = nextStep(sitting, scales)
  return step.kind === 'ask' ? after(sitting, { kind: 'asked', item: step.item }) : sitting
}
