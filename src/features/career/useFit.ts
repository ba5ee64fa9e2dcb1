/** How a career fits the answers given: its place, what raises and lowers it, and what would lift it. */
import { computed } from 'vue'
import type { OccupationCode } from '../../core/catalogue/ids'
import { liftsOf } from '../../core/match/whatIf'
import { useCatalogue } from '../../stores/catalogue'
import { useMatches } from '../../stores/matches'
import { useReasonPicture } from '../../stores/reasonPicture'
import { useSitting } from '../../stores/sitting'

/** As many changes as are worth thinking about. */
const LIFTS = 3

export function useFit(code: () => OccupationCode) {
  const [store, matches, sitting] = [useCatalogue(), useMatches(), useSitting()]
  const pictureOf = useReasonPicture()
  const rank = computed(() => matches.rankOf.get(code()))

  /** `undefined` where the career takes no part in the match, or the numbers are not there yet. */
  const picture = computed(() => pictureOf(code()))

  const lifts = computed(() => {
    const pool = store.catalogue?.pool
    const position = pool?.code.indexOf(code()) ?? -1
    if (!pool || !matches.profile || position < 0) return []
    const { profile, isOut } = matches
    return liftsOf(pool, position, { profile, answers: sitting.answers, isOut }).slice(0, LIFTS)
  })

  return { rank, picture, lifts }
}
