/** Answers × catalogue → the list, followed at once by every change of an answer. */
import { defineStore } from 'pinia'
import { computed, toValue, watch, type Ref, type WatchSource } from 'vue'
import type { OccupationCode } from '../core/catalogue/ids'
import type { Occupation } from '../core/catalogue/occupation'
import type { Interest } from '../core/instrument/item'
import { fits } from '../core/match/fit'
import { rankedPositions } from '../core/match/ranking'
import { firstScreen } from '../core/match/shelves'
import { topChances } from '../core/match/topChances'
import { explain, type Explanation } from '../core/match/reasons'
import { sharedInterests } from '../core/match/sharedInterests'
import { estimatesOf } from '../core/measure/estimate'
import { profileOf } from '../core/measure/profileOf'
import { weighed, type Weighed } from '../core/measure/weighed'
import { whenIdle } from '../platform/whenIdle'
import { useCatalogue, type Catalogue } from './catalogue'
import { useChances } from './chances'
import { useSetAside } from './setAside'
import { useSitting } from './sitting'
import { useSureness } from './sureness'

export interface RankedOccupation {
  readonly occupation: Occupation
  readonly fit: number
  /** 1 = the best fit of those that are not set aside. */
  readonly rank: number
}

const chancesFrom = (catalogue: Catalogue | undefined, evidence: Weighed): Float64Array | undefined =>
  catalogue && topChances(catalogue, evidence)

/** As many occupations as a person is likely to look through. */
const LEADING = 50

export const useMatches = defineStore('matches', () => {
  const sitting = useSitting()
  const store = useCatalogue()
  const sureness = useSureness()
  const asides = useSetAside()

  /** What the estimates rest on: the ratings, and the tie-breakers that weigh in with them. */
  const evidence = computed(() => weighed(sitting.answers, sitting.sitting.choices))
  const profile = computed(() => store.catalogue && profileOf(store.catalogue.instrument, evidence.value))
  const fit = computed(() => store.catalogue && profile.value && fits(store.catalogue.pool, profile.value))
  /** Everyone that can be ranked, the ones set aside too. */
  const everyone = computed(() => (store.catalogue && fit.value ? rankedList(store.catalogue, fit.value) : []))
  const { ranked, rankOf } = useListed(everyone)
  const screen = computed(() => store.catalogue && firstScreen(ranked.value, store.catalogue.occupations.total))
  const positions = computed(
    () => new Map(store.catalogue?.pool.code.map((code, position): [string, number] => [code, position])),
  )

  /** Why an occupation stands where it does; `undefined` for one that cannot be ranked. */
  function explanationOf(code: OccupationCode): Explanation | undefined {
    const position = positions.value.get(code)
    if (position === undefined || !store.catalogue || !profile.value) return undefined
    return explain(store.catalogue.pool, position, profile.value)
  }

  /** What each answer brings, on average, to the occupations that lead: what is special about one stands out against it. */
  const usualReasons = computed(() => {
    const leading = everyone.value.slice(0, LEADING).flatMap(({ occupation }) => explanationOf(occupation.code) ?? [])
    return meanContributions(leading)
  })

  /** The interests an occupation has in common with the person, strongest first. */
  function sharedWith(code: OccupationCode): readonly Interest[] {
    const position = positions.value.get(code)
    if (position === undefined || !store.catalogue) return []
    return sharedInterests(store.catalogue.pool, position, profile.value?.interest)
  }

  const { chances, keepChances } = useChances(profile, () => chancesFrom(store.catalogue, evidence.value))

  return {
    profile,
    ranked,
    /** What is shown first, and what was held back from it. */
    screen,
    /** The place in the list; for a career set aside, the one it would have there. */
    rankOf,
    estimates: computed(() => sureness.belief && estimatesOf(sureness.belief)),
    clarity: computed(() => sureness.clarity),
    /** The interests from most to least liked. */
    order: computed(() => sureness.order),
    explanationOf,
    usualReasons,
    sharedWith,
    /** Of being in the top ten, were every item rated; `undefined` until it has been worked out. */
    chanceOf: (code: OccupationCode): number | undefined =>
      // Alike ratings make a certainty of next to nothing, so they name no chance.
      sureness.clarity === 'flat' ? undefined : chances.value?.[positions.value.get(code) ?? -1],
    /** Whether a row of the pool is set aside, and takes no place in the list. */
    isOut: (position: number): boolean => {
      const code = store.catalogue?.pool.code[position]
      return code !== undefined && asides.asideOf(code) !== undefined
    },
    keepChances,
    keepAtHand: keptAtHand([evidence, () => store.catalogue], [usualReasons, () => sureness.clarity]),
  }
})

/** The list without what is set aside. */
function useListed(everyone: Readonly<Ref<readonly RankedOccupation[]>>) {
  const asides = useSetAside()
  const isAside = ({ occupation }: RankedOccupation): boolean => asides.asideOf(occupation.code) !== undefined
  const placed = computed(() => placesWithout(everyone.value, isAside))
  return {
    ranked: computed(() => placed.value.filter((each) => !isAside(each))),
    rankOf: computed(() => new Map(placed.value.map((each) => [each.occupation.code, each.rank]))),
  }
}

/** From its call on works the list out, when there is time, after each answer: the last one then finds most of it done. */
function keptAtHand(
  changing: readonly WatchSource[],
  wanted: readonly (Readonly<Ref> | (() => unknown))[],
): () => void {
  let isKept = false
  const work = (): void => {
    wanted.forEach(toValue)
  }
  return () => {
    if (isKept) return
    isKept = true
    watch(
      [...changing],
      () => {
        whenIdle(work)
      },
      { immediate: true },
    )
  }
}

function rankedList({ pool, occupations }: Catalogue, fit: Float64Array): readonly RankedOccupation[] {
  return Array.from(rankedPositions(fit)).flatMap((position, at) => {
    const occupation = occupations.byCode.get(pool.code[position] ?? '')
    return occupation ? [{ occupation, fit: fit[position] ?? 0, rank: at + 1 }] : []
  })
}

/** Each with its place among those that stay; one that does not is given the place it would take. */
function placesWithout(
  everyone: readonly RankedOccupation[],
  leaves: (each: RankedOccupation) => boolean,
): readonly RankedOccupation[] {
  let stay = 0
  return everyone.map((each) => ({ ...each, rank: leaves(each) ? stay + 1 : ++stay }))
}

function meanContributions(explanations: readonly Explanation[]): ReadonlyMap<string, number> {
  const means = new Map<string, number>()
  for (const { reasons } of explanations) {
    for (const { item, contribution } of reasons) {
      means.set(item, (means.get(item) ?? 0) + contribution / explanations.length)
    }
  }
  return means
}
