/** Pay, outlook and what it takes to start, as rows. */
import { periodText } from '../../charts/figure/figureWords'
import { mainRange } from '../../core/catalogue/careerSheetPay'
import type { PayRange } from '../../core/catalogue/payRange'
import type { SchoolingSheet } from '../../core/catalogue/careerSheetSchooling'
import type { Figure } from '../../core/catalogue/figure'
import type { EducationLevel, PreparationLevel } from '../../core/catalogue/scales'
import { isWhole } from '../../core/catalogue/words'
import { notDescribed, type Comparing } from './comparing'
import { figureCells, groupOf, JOINER, rowOf, type Cell, type Group, type Row } from './rows'
import type { Compared } from './useCompared'

const PAY = ['median', 'entry', 'experienced'] as const satisfies readonly (keyof PayRange)[]

/** At the place first, then in the nation, where that is another. */
export function payGroups(comparing: Comparing): readonly Group[] {
  const { careers, placeName, words } = comparing
  const bands = careers[0]?.sheet.pay ?? []
  return bands.map(({ place }, at) => {
    const ranges = careers.flatMap(({ sheet }) => sheet.pay.slice(at, at + 1).map(mainRange))
    const rows = PAY.map((part) => {
      const figures = ranges.map((range) => range[part])
      return figureRow(part, figures, comparing)
    })
    return groupOf(`pay ${place}`, words.payIn(placeName(place)), rows)
  })
}

function figureRow(key: string, figures: readonly Figure[], comparing: Comparing): Row {
  const { messages } = comparing.wording
  const label = figures[0] ? messages.measures[figures[0].measure] : key
  return rowOf({ key, label }, figureCells({ ...comparing, figures, bars: { from: 0, to: 'most' }, marksMost: true }))
}

export function outlookGroup(comparing: Comparing): Group {
  const nations = comparing.careers.map(({ sheet }) => sheet.outlook.nation)
  const { messages } = comparing.wording
  const wordAt = (at: number): string | undefined => {
    const word = nations[at]?.word
    return word && messages.outlookWords[word]
  }
  const growth = nations.map((nation) => nation.growth)
  // No bars: a career that shrinks would have none to show.
  const cells = figureCells({ ...comparing, figures: growth, marksMost: true, word: wordAt })
  const openings = nations.map((nation) => nation.openings)
  return groupOf('outlook', comparing.career.outlook.title, [
    rowOf({ key: 'growth', label: messages.measures['jobs-change-percent'] }, cells),
    figureRow('openings', openings, comparing),
  ])
}

export function startGroup(comparing: Comparing): Group {
  const { careers, career, words } = comparing
  const asked = (of: 'education' | 'preparation'): Row =>
    rowOf(
      { key: of, label: career.schooling.asks[of] },
      careers.map(({ sheet }) => categoryCell(sheet.schooling[of], comparing)),
    )
  const license = careers.map((each) => licenseCell(each, comparing))
  const rows = [asked('education'), asked('preparation'), rowOf({ key: 'license', label: words.license }, license)]
  return groupOf('start', career.schooling.title, rows)
}

type AnyCategory = SchoolingSheet['education' | 'preparation']

function categoryCell(category: AnyCategory, comparing: Comparing): Cell {
  const { placeName, wording } = comparing
  const { level, place, period, source, group } = category
  const parts = [placeName(place), periodText(period, wording.locale), wording.messages.sources[source]]
  const isMissing = level === null
  const text = categoryText(category, comparing)
  return { kind: 'text', text, strong: !isMissing, isMissing, origin: parts.join(JOINER), group }
}

function categoryText({ asks, level }: AnyCategory, { career, wording }: Comparing): string {
  if (level === null) return career.schooling.none[asks]
  if (asks === 'education') return wording.messages.education[level as EducationLevel]
  return `${wording.messages.preparation[level as PreparationLevel]} (${career.schooling.level(String(level))})`
}

function licenseCell(each: Compared, comparing: Comparing): Cell {
  const { words } = each
  const { words: say, career } = comparing
  if (!isWhole(words)) return { kind: 'text', text: notDescribed(each, comparing), isMissing: true }
  return words.license === null
    ? { kind: 'text', text: say.no, strong: true, note: career.ready.noLicense }
    : { kind: 'text', text: say.yes, strong: true, note: words.license }
}
