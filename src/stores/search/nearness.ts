/** How near a career's names are to what was asked, in steps that no number of other hits makes up for. */
import type { Named } from './foundBy'
import { FIELDS } from './termIndex'
import type { Rows } from './rowsOf'

export const NEARNESS = {
  /** Only begun, or only in what they do. */
  somewhere: 0,
  titleBegun: 1,
  /** Every word whole among its names. */
  named: 2,
  /** Another of its names is the query, or an abbreviation that it is. */
  otherName: 3,
  /** The query is what the words of the title begin with. */
  initials: 3.5,
  /** Every word whole in the title. */
  inTitle: 4,
  /** The title but for a plural or a slip. */
  sameTitle: 5,
  title: 6,
} as const

const TITLE = 1 << FIELDS.indexOf('title')
const OTHERS = 1 << FIELDS.indexOf('others')

export function nearnessOf(about: Named, asked: string, { rows, row }: { rows: Rows; row: number }): number {
  const [whole, begun] = [rows.whole[row] ?? 0, rows.begun[row] ?? 0]
  if (about.title === asked || about.name === asked) return NEARNESS.title
  const isInTitle = (whole & TITLE) !== 0
  if (isInTitle && about.name.split(' ').every((word) => rows.terms.has(word))) return NEARNESS.sameTitle
  if (isInTitle) return NEARNESS.inTitle
  if (about.others.includes(`\n${asked}\n`)) return NEARNESS.otherName
  if ((whole & OTHERS) !== 0) {
    if (initials(about.name) === asked) return NEARNESS.initials
    return isAbbreviation(about, asked) ? NEARNESS.otherName : NEARNESS.named
  }
  return (begun & TITLE) === 0 ? NEARNESS.somewhere : NEARNESS.titleBegun
}

/** Longer words are no abbreviations. */
const LONGEST_ABBREVIATION = 5

/** `Physician Assistant (PA)` */
function isAbbreviation({ entry }: Named, asked: string): boolean {
  if (asked.length > LONGEST_ABBREVIATION || asked.includes(' ')) return false
  const written = `(${asked.toUpperCase()})`
  return entry.otherTitles.some((other) => other.endsWith(written))
}

const initials = (name: string): string =>
  name
    .split(' ')
    .map((word) => word[0])
    .join('')

/** Those who lead or help others, and what is left over, are seldom meant by the name of the work. */
const BESIDE = /^(?:(?:33|37|39|41|43|45|47|49|51|53)-1|35-1012|47-301)/
const LEFT_OVER = /9\.00$/
const PART_OF_ANOTHER = /\.(?!00)\d\d$/
const SELDOM = 0.2

/** How many people one who asks for a career may mean. */
export function meantBy({ code, jobs }: Named['entry']): number {
  const seldom = [BESIDE, LEFT_OVER, PART_OF_ANOTHER].filter((each) => each.test(code)).length
  return jobs * SELDOM ** seldom
}

/** Among names equally near: by people where a name says it all, else by likeness too. */
export function weightOf(about: Named, asked: string, { score, near }: { score: number; near: number }): number {
  const isShort = asked.length <= LONGEST_ABBREVIATION
  if (near > NEARNESS.otherName || (near === NEARNESS.otherName && !isShort)) return meantBy(about.entry) + score / 1000
  const start = about.title.startsWith(asked) ? 4 : about.others.includes(`\n${asked}`) ? 2 : 1
  return score * start * (1 + Math.log10(1 + meantBy(about.entry)))
}
