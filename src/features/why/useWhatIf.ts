/** A trial of other answers: what it would do to the list, and its undoing or keeping. Nothing is saved before. */
import { computed, shallowRef, watch } from 'vue'
import type { OccupationCode } from '../../core/catalogue/ids'
import type { ItemId, Rating } from '../../core/instrument/item'
import { TOP } from '../../core/match/chance'
import { movesBetween, type Moves } from '../../core/match/moves'
import { rankedPositions } from '../../core/match/ranking'
import { mostTelling, trialFits, type Telling, type Trial } from '../../core/match/whatIf'
import { whenIdle } from '../../platform/whenIdle'
import { useCatalogue } from '../../stores/catalogue'
import { useMatches } from '../../stores/matches'
import { useSetAside } from '../../stores/setAside'
import { useSitting } from '../../stores/sitting'

/** As many answers as are offered first. */
const OFFERED = 4

export type LastStep = 'none' | 'tried' | 'back' | 'undone' | 'kept'

export function useWhatIf() {
  const [store, matches, sitting] = [useCatalogue(), useMatches(), useSitting()]
  const trials = shallowRef<readonly Trial[]>([])
  const lastStep = shallowRef<LastStep>('none')

  const moves = computed<Moves<OccupationCode> | undefined>(() => {
    const [pool, profile] = [store.catalogue?.pool, matches.profile]
    if (!pool || !profile) return undefined
    const before = matches.ranked.map(({ occupation }) => occupation.code)
    const listed = new Set<string>(before)
    const fit = trialFits(pool, { profile, answers: sitting.answers }, trials.value)
    const after = Array.from(rankedPositions(fit), (position) => pool.code[position])
    return movesBetween(
      before,
      after.filter((code): code is OccupationCode => code !== undefined && listed.has(code)),
      TOP,
    )
  })

  const take = (step: LastStep, now: readonly Trial[]): void => {
    trials.value = now
    lastStep.value = step
  }

  return {
    trials,
    lastStep,
    moves,
    telling: useTelling(),
    /** What an item would be rated: as tried, or as answered. */
    ratingOf: (item: ItemId): Rating | undefined =>
      trials.value.findLast((trial) => trial.item === item)?.rating ?? sitting.answers[item],
    attempt: (trial: Trial): void => {
      take('tried', [...trials.value, trial])
    },
    undo: (): void => {
      take(trials.value.length > 1 ? 'back' : 'undone', trials.value.slice(0, -1))
    },
    keep: (): void => {
      for (const { item, rating } of trials.value) sitting.rate(item, rating)
      take('kept', [])
    },
  }
}

/** The answers that decide most about the best fits, worked out when there is time; `undefined` until then. */
function useTelling() {
  const [store, matches, sitting, asides] = [useCatalogue(), useMatches(), useSitting(), useSetAside()]
  const telling = shallowRef<readonly Telling[]>()
  const work = (): void => {
    const [pool, { profile, isOut }] = [store.catalogue?.pool, matches]
    if (pool && profile)
      telling.value = mostTelling(pool, { profile, answers: sitting.answers, isOut }).slice(0, OFFERED)
  }
  watch(
    [() => matches.profile, () => asides.all],
    () => {
      whenIdle(work)
    },
    { immediate: true },
  )
  return telling
}
