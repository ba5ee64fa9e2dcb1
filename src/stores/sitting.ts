/** The sitting under way: its state, what comes next, and its keeping on the device. */
import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import type { Choice } from '../core/instrument/choice'
import type { Answers, ItemId, Rating } from '../core/instrument/item'
import { MORE_ITEMS } from '../core/instrument/lengths'
import {
  after,
  askedOf,
  isUntouched,
  itemOnScreen,
  type Part,
  type Sitting,
  type SittingEvent,
} from '../core/sitting/sitting'
import { nextStep, progressOf, type Scales } from '../core/sitting/step'
import { afterPaint } from '../platform/afterPaint'
import { CatalogueError, type CatalogueFiles, type CatalogueTrouble } from '../platform/catalogueFiles'
import { useMachine } from '../platform/machine'
import { useKeeping } from './keeping'

export const useSitting = defineStore('sitting', () => {
  const { storage, catalogue, clock } = useMachine()
  const { found, keep, ...keeping } = useKeeping(storage)
  const sitting = shallowRef<Sitting>(found)
  const { scales, trouble, prepare, prepareChoice } = useScales(catalogue, () => {
    sitting.value = chosenNext(sitting.value, scales.value)
  })

  /** Takes an event in and keeps it at once, so that a closed tab loses nothing. */
  function take(event: SittingEvent): void {
    sitting.value = chosenNext(after(sitting.value, event), scales.value)
    since = clock()
    keep(sitting.value)
  }
  /** When the item on screen came there, as far as this page saw it come. */
  let since: number | undefined
  const timeOf = (item: ItemId): number | undefined =>
    since === undefined || itemOnScreen(sitting.value) !== item ? undefined : clock() - since

  const step = computed(() => nextStep(sitting.value, scales.value))
  const asked = (part: Part): number => askedOf(sitting.value, part)
  /** Puts the first or the next item on screen, as soon as its scale is there. Safe to call again, to try again. */
  const begin = (): Promise<void> => prepare(sitting.value.part)

  return {
    ...keeping,
    sitting,
    scales,
    trouble,
    step,
    progress: computed(() => progressOf(sitting.value, scales.value)),
    answers: computed(() => sitting.value.answers),
    hasAnswers: computed(() => Object.keys(sitting.value.answers).length > 0),
    /** Whether it is as one that nobody has begun. */
    isUntouched: computed(() => isUntouched(sitting.value)),
    /** Whether the person rated anything: what past jobs brought is not theirs alone. */
    hasRated: computed(() => Object.keys(sitting.value.answers).length > sitting.value.carried.length),
    /** Whether anything of this part has been put to the person. */
    hasAsked: (part: Part): boolean => asked(part) > 0,
    begin,
    prepare,
    prepareChoice,
    ...decisions(take, timeOf),
    ...ways({ take, begin, asked, isDone: () => step.value.kind === 'part-done' }),
    /** For who comes from elsewhere to answer items of this part. */
    isAsking: (part: Part): boolean => step.value.kind === 'on-screen' && sitting.value.part === part,
  }
})

type Take = (event: SittingEvent) => void

const decisions = (take: Take, timeOf: (item: ItemId) => number | undefined) => ({
  rate: (item: ItemId, rating: Rating) => {
    take({ kind: 'rated', item, rating, took: timeOf(item) })
  },
  skip: (item: ItemId) => {
    take({ kind: 'skipped', item })
  },
  back: () => {
    take({ kind: 'went-back' })
  },
  choose: (choice: Choice) => {
    take({ kind: 'chose', choice })
  },
  /** Ratings from past jobs, in place of those carried over before. */
  carry: (ratings: Answers) => {
    take({ kind: 'carried', ratings })
  },
  takeBackChoice: () => {
    take({ kind: 'choice-taken-back' })
  },
})

interface Course {
  readonly take: Take
  readonly begin: () => Promise<void>
  readonly asked: (part: Part) => number
  readonly isDone: () => boolean
}

/** The ways on through the parts; each resolves when its item is on screen, or stands in `trouble`. */
function ways({ take, begin, asked, isDone }: Course) {
  const taken = (event: SittingEvent): Promise<void> => {
    take(event)
    return begin()
  }
  const beginPart = (part: Part): Promise<void> => taken({ kind: 'part-begun', part })
  /** Asks for `items` of a part in all. */
  const wantMore = (part: Part, items: number): Promise<void> => taken({ kind: 'more-wanted', part, items })
  /** Asks for a few more of a part than have been asked. */
  const keepGoing = (part: Part): Promise<void> => wantMore(part, asked(part) + MORE_ITEMS)
  return {
    beginPart,
    wantMore,
    keepGoing,
    /** For who comes back to a part: where it was done, a few more. */
    reopen: async (part: Part): Promise<void> => {
      await beginPart(part)
      if (isDone()) await keepGoing(part)
    },
    startOver: (): Promise<void> => taken({ kind: 'started-over' }),
  }
}

/** The scales of the parts, each fetched when its part is near. @param arrived - called with each that comes */
function useScales(
  catalogue: Pick<CatalogueFiles, 'opening' | 'interestScale' | 'skillScale' | 'choose'>,
  arrived: () => void,
) {
  const scales = shallowRef<Scales>({})
  /** Why the scale that is waited for did not come. */
  const trouble = ref<CatalogueTrouble>()

  const take = (more: Scales): void => {
    scales.value = { ...scales.value, ...more }
    arrived()
  }
  /** The opening goes first: with it the first item stands while the code that measures is still on its way. */
  async function fetchInterest(): Promise<void> {
    if (!scales.value.opening) {
      take({ opening: await catalogue.opening() })
      await new Promise<void>(afterPaint)
    }
    take({ interest: await catalogue.interestScale() })
  }
  const fetchSkill = async (): Promise<void> => {
    take({ skill: await catalogue.skillScale() })
  }

  /** Resolves whatever happens: what happened stands in `trouble`. */
  async function prepare(part: Part): Promise<void> {
    if (scales.value[part]) return
    trouble.value = undefined
    try {
      await (part === 'interest' ? fetchInterest() : fetchSkill())
    } catch (cause) {
      if (!(cause instanceof CatalogueError)) throw cause
      trouble.value = cause.kind
    }
  }
  /** From then on items are chosen for the person. Quiet: without it the designed order goes on. */
  const prepareChoice = (): void => {
    catalogue.choose().then(
      (choose) => {
        take({ choose })
      },
      () => undefined,
    )
  }
  return { scales, trouble, prepare, prepareChoice }
}

/** Puts the next item on screen where the sitting waits for one. */
function chosenNext(sitting: Sitting, scales: Scales): Sitting {
  const step = nextStep(sitting, scales)
  return step.kind === 'ask' ? after(sitting, { kind: 'asked', item: step.item }) : sitting
}
