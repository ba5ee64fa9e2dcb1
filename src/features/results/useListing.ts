/** The list as the address asks for it, and how to ask for another. */
import { computed } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import type { Occupation } from '../../core/catalogue/occupation'
import { rowsOn } from '../../core/match/shelves'
import { useCatalogue } from '../../stores/catalogue'
import { useMatches } from '../../stores/matches'
import { usePlace } from '../../stores/place'
import { listingOf } from './listing'
import { choiceOf, isShelved, queryOf, STEP, type Filters, type ListChoice, type Sort } from './listQuery'

export function useListing() {
  const [route, router] = [useRoute(), useRouter()]
  const [store, matches, place] = [useCatalogue(), useMatches(), usePlace()]
  const choice = computed(() => choiceOf(route.query, store.catalogue?.file.clusters.length ?? 0))
  const payOf = ({ payCode }: Occupation): number | undefined => place.facts?.payOf(payCode)?.median ?? undefined
  const listing = computed(() => listingOf(matches.ranked, choice.value, payOf))

  const shown = computed(() => listing.value.rows.slice(0, choice.value.shown))

  /** A new question begins with its first careers again. */
  const ask = async (part: Partial<ListChoice>): Promise<void> => {
    await router.push({ query: queryOf({ ...choice.value, shown: STEP, ...part }) })
  }

  return {
    choice,
    isShelved: computed(() => isShelved(choice.value)),
    listing,
    /** The careers at the top of the best fits, or on the shelf of strong ones where there are shelves. */
    first: computed(() => {
      const strong = isShelved(choice.value) ? matches.screen?.shelves.strong : undefined
      return (strong ?? matches.ranked.slice(0, STEP)).map(({ occupation }) => occupation.code)
    }),
    payOf,
    /** Every career on screen, in order: those of the shelves, or of the list as far as it is shown. */
    inSight: computed(() => {
      const { screen } = matches
      const rows = isShelved(choice.value) && screen ? rowsOn(screen) : shown.value
      return rows.map(({ occupation }) => occupation.code)
    }),
    shown,
    sortBy: (sort: Sort) => {
      void ask({ sort, among: 'best' })
    },
    lookAmong: (among: ListChoice['among']) => {
      void ask({ among })
    },
    lookAt: (view: ListChoice['view']): Promise<void> => ask({ view }),
    filterBy: (filters: Filters) => {
      void ask({ filters })
    },
    /** Replaces the address instead of adding one: going back should leave the list, not shorten it. */
    showMore: (): Promise<unknown> =>
      router.replace({ query: queryOf({ ...choice.value, shown: choice.value.shown + STEP }) }),
  }
}

export type Listed = ReturnType<typeof useListing>
