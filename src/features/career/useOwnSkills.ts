/** The person's rated skills beside an occupation's, once both are there. */
import { computed } from 'vue'
import type { ElementId, OccupationCode } from '../../core/catalogue/ids'
import { SKILL_ITEMS } from '../../core/instrument/skillItems'
import { skillStanding, type SkillStanding } from '../../core/match/skillStanding'
import { useCatalogue } from '../../stores/catalogue'
import { useMatches } from '../../stores/matches'

export function useOwnSkills(code: () => OccupationCode) {
  const store = useCatalogue()
  const matches = useMatches()

  /** `undefined` before any skill is rated, or where the occupation takes no part in the match. */
  const standingOf = computed((): ((element: ElementId) => SkillStanding) | undefined => {
    const pool = store.catalogue?.pool
    const skill = matches.profile?.skill
    const position = pool?.code.indexOf(code()) ?? -1
    if (!pool || !skill || position < 0) return undefined
    return (element) => skillStanding(element, { position, pool, items: SKILL_ITEMS, skill })
  })

  return { standingOf }
}
