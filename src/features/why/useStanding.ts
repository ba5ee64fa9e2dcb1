/** Where any one career stands in the person's list, and why it stands no higher. */
import { computed } from 'vue'
import { POINTS } from '../../charts/reasons/reasonRows'
import type { OccupationCode } from '../../core/catalogue/ids'
import { TOP } from '../../core/match/chance'
import { standingOf, type Gap } from '../../core/match/whyNot'
import { roundedToSum } from '../../core/numeric/roundedToSum'
import { useCareerWords } from '../../stores/careerWords'
import { useCatalogue } from '../../stores/catalogue'
import { useMatches } from '../../stores/matches'
import { useReasonPicture } from '../../stores/reasonPicture'

/** As many gaps, and as many answers, as are read. */
const GAPS = 4
const ANSWERS = 3
/** Less than half a point is next to nothing. */
const NOTICEABLE = 0.5 / POINTS

export function useStanding(code: () => OccupationCode) {
  const [store, matches] = [useCatalogue(), useMatches()]

  /** `undefined` for a career that cannot be ranked. */
  const standing = computed(() => {
    const pool = store.catalogue?.pool
    const position = pool?.code.indexOf(code()) ?? -1
    const place = matches.rankOf.get(code())
    if (!pool || !matches.profile || place === undefined) return undefined
    const found = standingOf(pool, position, matches.profile)
    // The places are those of the list on screen, which leaves out what is set aside.
    const tenth = matches.ranked[TOP - 1]?.fit ?? found.fit
    return { ...found, place, of: matches.ranked.length, toTenth: tenth - found.fit }
  })
  const gaps = computed(() =>
    (standing.value?.gaps ?? []).filter(({ contribution }) => contribution < -NOTICEABLE).slice(0, GAPS),
  )
  const parts = computed(() => {
    if (!standing.value) return undefined
    const { content, gaps: all } = standing.value
    const [interest = 0, beyond = 0, skill = 0] = roundedToSum(
      [pointsIn(all, 'interest'), content, pointsIn(all, 'skill')].map((part) => POINTS * part),
    )
    return { interest, content: beyond, skill, total: interest + beyond + skill }
  })
  const pictureOf = useReasonPicture()
  const lowered = computed(() => pictureOf(code())?.lowered.slice(0, ANSWERS) ?? [])

  return { standing, gaps, parts, lowered, tenth: useTenth(), held: useHeld(code) }
}

const pointsIn = (gaps: readonly Gap[], block: Gap['block']): number =>
  gaps.reduce((sum, gap) => (gap.block === block ? sum + gap.contribution : sum), 0)

function useTenth() {
  const [matches, words] = [useMatches(), useCareerWords()]
  return computed(() => {
    const tenth = matches.ranked[TOP - 1]
    return tenth && words.nameOf(tenth.occupation).text
  })
}

/** Why a career that fits is kept off the first screen; empty for one that is not. */
function useHeld(code: () => OccupationCode) {
  const matches = useMatches()
  return computed(() => matches.screen?.held.find(({ row }) => row.occupation.code === code())?.why ?? [])
}
