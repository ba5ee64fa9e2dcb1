/** How each career fits the person's answers, as rows; none before there are answers to compare with. */
import { computed } from 'vue'
import type { ReasonRow } from '../../charts/reasons/reasonRows'
import { useReasonWords } from '../../charts/reasons/reasonWords'
import type { OccupationCode } from '../../core/catalogue/ids'
import { chanceWord } from '../../core/match/chanceWord'
import { formatNumber } from '../../i18n/format'
import { useLocale, useMessages } from '../../i18n/messages'
import { useCatalogue } from '../../stores/catalogue'
import { useChanceText } from '../../stores/chanceText'
import { useMatches } from '../../stores/matches'
import { useReasonPicture } from '../../stores/reasonPicture'
import { useSetAside } from '../../stores/setAside'
import { useSitting } from '../../stores/sitting'
import type { Comparing } from './comparing'
import { groupOf, rowOf, type Cell, type Group, type Row } from './rows'

/** As many reasons as are read beside each other. */
const REASONS = 3

export function useFitRows(comparing: () => Comparing) {
  const [sitting, catalogue, matches] = [useSitting(), useCatalogue(), useMatches()]
  const standing = useStanding()
  const reasons = useReasonLists(() => comparing().careers.map(({ sheet }) => sheet.code))
  const why = useMessages('why')
  matches.keepChances()

  return computed((): Group | undefined => {
    if (!sitting.hasAnswers || !catalogue.catalogue) return undefined
    const { careers, words } = comparing()
    const codes = careers.map(({ sheet }) => sheet.code)
    const { raised, lowered, noneRaised, noneLowered } = why.value.reasons
    const lines = (way: 'raised' | 'lowered', none: string): readonly Cell[] =>
      codes.map((code, at) => ({
        kind: 'lines',
        lines: reasons.value[way][at] ?? [],
        none: matches.rankOf.has(code) ? none : words.fit.unranked,
      }))
    const rows: readonly (Row | undefined)[] = [
      rowOf({ key: 'rank', label: words.fit.rank }, codes.map(standing.rankCell)),
      // Alike ratings name no chance.
      matches.clarity === 'flat'
        ? undefined
        : rowOf({ key: 'chance', label: words.fit.chance }, codes.map(standing.chanceCell)),
      rowOf({ key: 'raised', label: raised }, lines('raised', noneRaised)),
      rowOf({ key: 'lowered', label: lowered }, lines('lowered', noneLowered)),
    ]
    return groupOf(
      'fit',
      words.fit.title,
      rows.filter((row) => row !== undefined),
    )
  })
}

/** Rank and chance in words. */
function useStanding() {
  const [matches, asides] = [useMatches(), useSetAside()]
  const [words, shelves] = [useMessages('compare'), useMessages('shelves')]
  const chanceText = useChanceText()
  const locale = useLocale()
  const number = (value: number): string => formatNumber(locale.value, value)

  function rankCell(code: OccupationCode): Cell {
    const rank = matches.rankOf.get(code)
    if (rank === undefined) return { kind: 'text', text: words.value.fit.unranked, isMissing: true }
    if (asides.asideOf(code))
      return { kind: 'text', text: words.value.fit.aside, note: words.value.fit.would(number(rank)) }
    return { kind: 'text', text: words.value.fit.number(number(rank), number(matches.ranked.length)), strong: true }
  }

  function chanceCell(code: OccupationCode): Cell {
    if (!matches.rankOf.has(code)) return { kind: 'text', text: words.value.fit.unranked, isMissing: true }
    const chance = matches.chanceOf(code)
    if (chance === undefined) return { kind: 'text', text: words.value.fit.working }
    const note = shelves.value.chance.words[chanceWord(chance)]
    return { kind: 'text', text: chanceText.value(chance), strong: true, note }
  }

  return { rankCell, chanceCell }
}

/** The answers that raise and lower each career most. */
function useReasonLists(codes: () => readonly OccupationCode[]) {
  const pictureOf = useReasonPicture()
  const { textOf, brieflyOf } = useReasonWords()
  const lineOf = ({ id, rating }: ReasonRow) => ({ text: textOf(id), note: brieflyOf(id, rating), alone: false })

  return computed(() => {
    const pictures = codes().map(pictureOf)
    const lists = (way: 'raised' | 'lowered') =>
      pictures.map((picture) => (picture?.[way] ?? []).slice(0, REASONS).map(lineOf))
    return { raised: lists('raised'), lowered: lists('lowered') }
  })
}
