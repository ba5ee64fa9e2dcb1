/** What the work is like, which interests it appeals to and which skills it asks for, as rows. */
import { periodText } from '../../charts/figure/figureWords'
import { isWhole, type CareerWords } from '../../core/catalogue/words'
import { INTERESTS } from '../../core/instrument/item'
import type { MessagesOf } from '../../i18n/registry'
import { notDescribed, type Comparing } from './comparing'
import { figureCells, groupOf, JOINER, linesApart, rowOf, type Cell, type Group, type Line, type Row } from './rows'
import type { Compared } from './useCompared'

/** The ones that make the work what it is. */
const SKILLS = 5
/** Of the published interests. */
const SCALE = { from: 1, to: 7 } as const

export const inShortRow = ({ careers, words }: Comparing): Row =>
  rowOf(
    { key: 'inShort', label: words.inShort },
    careers.map((each) => ({ kind: 'text', text: each.words.inShort })),
  )

export function workGroup(comparing: Comparing): Group {
  const { careers, career } = comparing
  const said = (key: 'whoLikesIt' | 'goodToKnow'): Row =>
    rowOf(
      { key, label: career.work[key] },
      careers.map((each) => saidCell(each, key, comparing)),
    )
  const onTheJob = careers.map((each): Cell => ({
    kind: 'lines',
    lines: ownLines(each, 'onTheJob'),
    none: notDescribed(each, comparing),
  }))
  const rows = [rowOf({ key: 'onTheJob', label: career.work.onTheJob }, onTheJob), said('whoLikesIt')]
  return groupOf('work', career.work.title, [...rows, said('goodToKnow')])
}

function saidCell(each: Compared, key: 'whoLikesIt' | 'goodToKnow', comparing: Comparing): Cell {
  const { words } = each
  return isWhole(words)
    ? { kind: 'text', text: capitalised(words[key]) }
    : { kind: 'text', text: notDescribed(each, comparing), isMissing: true }
}

/** Lists are written without a capital: on the career page, one may stand within a sentence. */
const capitalised = (text: string): string => text.slice(0, 1).toLocaleUpperCase() + text.slice(1)

const ownLines = ({ words }: Compared, key: keyof CareerWords & 'onTheJob'): readonly Line[] =>
  isWhole(words) ? words[key].map((text) => ({ text, alone: false })) : []

export function interestsGroup(comparing: Comparing, names: MessagesOf<'names'>): Group {
  const { careers, career, words } = comparing
  const rows = INTERESTS.map((interest) => {
    const cells = careers.flatMap(({ sheet }) => {
      const own = sheet.interests?.find((each) => each.interest === interest)
      const none: readonly Cell[] = [{ kind: 'text', text: words.notRated, isMissing: true }]
      return own ? figureCells({ ...comparing, figures: [own.figure], bars: SCALE, unitAside: true }) : none
    })
    return rowOf({ key: interest, label: names.interests[interest].name, interest }, cells)
  })
  return groupOf('interests', career.interests.title, rows)
}

/** @param names - plain names of the published terms */
export function skillsRow(comparing: Comparing, { names }: MessagesOf<'elements'>): Row {
  const { careers, words } = comparing
  const plain = names as Readonly<Record<string, string>>
  const lists = linesApart(
    careers.map(({ sheet: { ratings } }) =>
      ratings.kind === 'missing'
        ? []
        : ratings.skills.slice(0, SKILLS).map((each) => ({ text: plain[each.element] ?? each.name })),
    ),
  )
  const cells = careers.map((each, at): Cell => ({
    kind: 'lines',
    lines: lists[at] ?? [],
    none: words.notRated,
    origin: ratedBy(each, comparing),
  }))
  return rowOf({ key: 'skills', label: words.skillsTitle }, cells)
}

function ratedBy({ sheet: { ratings } }: Compared, { placeName, wording }: Comparing): string {
  const figure = ratings.kind === 'rated' ? ratings.skills[0]?.importance : undefined
  if (!figure) return ''
  const period = periodText(figure.period, wording.locale)
  return [placeName(figure.place), period, wording.messages.sources[figure.source]].join(JOINER)
}
