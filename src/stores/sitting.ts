/** The sitting under way: its state, what comes next, and its keeping on the device. */
import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import { INTEREST_ITEMS } from '../core/instrument/interestItems'
import { SKILL_ITEM_IDS } from '../core/instrument/skillItemIds'
import type { Instrument } from '../core/instrument/instrument'
import type { ItemId, Rating } from '../core/instrument/item'
import { restore, save } from '../core/sitting/restore'
import { after, NEW_SITTING, type Part, type Sitting, type SittingEvent } from '../core/sitting/sitting'
import { nextStep, progressOf, type Progress, type Step } from '../core/sitting/step'
import { SITTING_KEY } from '../platform/keys'
import { useMachine } from '../platform/machine'
import type { Written } from '../platform/storage'

const KNOWN_ITEMS: ReadonlySet<string> = new Set([...INTEREST_ITEMS.map(({ id }) => id), ...SKILL_ITEM_IDS])

/** How many more items one "keep going" asks for. */
export const MORE_ITEMS = 6

export const useSitting = defineStore('sitting', () => {
  const { storage, catalogue } = useMachine()
  const restored = restore(storage.read(SITTING_KEY), KNOWN_ITEMS)
  const sitting = shallowRef<Sitting>(restored.kind === 'restored' ? restored.sitting : NEW_SITTING)
  const instrument = shallowRef<Instrument>()
  /** Whether the last save reached the device. */
  const saved = ref<Written>({ kind: 'stored' })

  /** Takes an event in and keeps it at once, so that a closed tab loses nothing. */
  function take(event: SittingEvent): void {
    sitting.value = chosenNext(after(sitting.value, event), instrument.value)
    keep()
  }

  function keep(): void {
    const { asked } = sitting.value
    saved.value = asked.length === 0 ? storage.remove(SITTING_KEY) : storage.write(SITTING_KEY, save(sitting.value))
  }

  /** Loads the instrument and puts the first or the next item on screen. */
  async function begin(): Promise<void> {
    instrument.value = await catalogue.instrument()
    sitting.value = chosenNext(sitting.value, instrument.value)
  }

  const step = computed<Step | undefined>(() => instrument.value && nextStep(sitting.value, instrument.value))
  const progress = computed<Progress | undefined>(() => instrument.value && progressOf(sitting.value, instrument.value))

  return {
    sitting,
    step,
    progress,
    saved,
    /** What was found on the device at the start; an unreadable save is told to the person once. */
    restored: restored.kind,
    answers: computed(() => sitting.value.answers),
    hasAnswers: computed(() => Object.keys(sitting.value.answers).length > 0),
    begin,
    rate: (item: ItemId, rating: Rating) => {
      take({ kind: 'rated', item, rating })
    },
    skip: (item: ItemId) => {
      take({ kind: 'skipped', item })
    },
    back: () => {
      take({ kind: 'went-back' })
    },
    beginPart: (part: Part) => {
      take({ kind: 'part-begun', part })
    },
    /** Asks for `items` of a part in all. */
    wantMore: (part: Part, items: number) => {
      take({ kind: 'more-wanted', part, items })
    },
    startOver: () => {
      take({ kind: 'started-over' })
    },
  }
})

/** Puts the next item on screen where the sitting waits for one. */
function chosenNext(sitting: Sitting, instrument: Instrument | undefined): Sitting {
  const step = instrument && nextStep(sitting, instrument)
  return step?.kind === 'ask' ? after(sitting, { kind: 'asked', item: step.item }) : sitting
}
