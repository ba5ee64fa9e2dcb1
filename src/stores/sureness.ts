/** How sure the interests are: their estimate, its clarity, and whether the answers were given with care. */
import { defineStore } from 'pinia'
import { computed } from 'vue'
import { INTERESTS, type Answers, type Interest, type ItemId } from '../core/instrument/item'
import { nextPair } from '../core/instrument/nextPair'
import { beliefFrom } from '../core/measure/beliefFrom'
import { clarityOf, interestOrder, topInterestChances } from '../core/measure/clarity'
import { weighed } from '../core/measure/weighed'
import { careOf } from '../core/sitting/care'
import { isInterestItem } from '../core/sitting/sitting'
import { useCatalogue } from './catalogue'
import { useSitting } from './sitting'

export const useSureness = defineStore('sureness', () => {
  const store = useSitting()
  const catalogue = useCatalogue()

  /** The quiz has the scale before the catalogue is there; the results have it with the catalogue. */
  const prior = computed(() => (store.scales.interest ?? catalogue.catalogue?.instrument.interest)?.prior)
  /** The same object while no interest is rated anew: what rests on it outlasts a rated skill. */
  const liked = computed<Answers>((before) => sameOr(before, interestsOf(store.answers)))
  const choices = computed(() => store.sitting.choices)
  const belief = computed(() => prior.value && beliefFrom(prior.value, weighed(liked.value, choices.value)))
  const chances = computed(() => belief.value && topInterestChances(belief.value))

  return {
    belief,
    /** For each interest (R I A S E C) the chance that it is the one liked most. */
    chances,
    clarity: computed(() => belief.value && clarityOf(belief.value, liked.value, chances.value)),
    /** The interests from most to least liked. */
    order: computed<readonly Interest[]>(() => (belief.value ? interestOrder(belief.value) : INTERESTS)),
    care: computed(() => careOf(store.sitting)),
    /** The tie-breaker to ask next; `undefined` when there is none, or before the scale is there. */
    pair: computed(() => prior.value && nextPair(prior.value, liked.value, choices.value)),
    /** Tie-breakers that came out one way or the other. */
    decided: computed(() => choices.value.filter(({ kind }) => kind === 'rather').length),
  }
})

const interestsOf = (answers: Answers): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([id]) => isInterestItem(id as ItemId)))

function sameOr(before: Answers | undefined, now: Answers): Answers {
  const ids = Object.keys(now) as (keyof Answers)[]
  const isSame = before && ids.length === Object.keys(before).length && ids.every((id) => before[id] === now[id])
  return isSame ? before : now
}
