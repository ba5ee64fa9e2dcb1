/** What an occupation is also called: for its page, and for search. */
import type { CareerFile, TitlesFile } from '../../src/core/catalogue/files'
import type { OccupationCode } from '../../src/core/catalogue/ids'
import type { Published } from '../read/published'
import { groupedBy } from './groupedBy'

/** Two lines on a phone; the others are one press away, in `titles.json`. */
const SHOWN = 4

export interface Titles {
  /** The first few that people who do the work give it, else of its job titles: for the occupation's page. */
  readonly shown: (code: OccupationCode) => readonly string[]
  readonly formerly: (code: OccupationCode) => CareerFile['formerly']
  readonly search: Omit<TitlesFile, 'header'>
}

export function titles(published: Published): Titles {
  const jobs = groupedBy(published.jobTitles.rows, (row) => row.code)
  const reported = groupedBy(published.reportedTitles.rows, (row) => row.code)
  const former = groupedBy(published.formerCodes.rows, (row) => row.code)
  const formerly = (code: OccupationCode): CareerFile['formerly'] => {
    const rows = former.get(code) ?? []
    // Its own row stays where others were folded in: without it they would read as what it came out of.
    if (rows.every((row) => row.former === row.code && row.formerTitle === row.title)) return []
    return rows.map((row) => ({ code: row.former, title: row.formerTitle }))
  }
  return {
    formerly,
    shown: (code) => {
      const given = reported.get(code) ?? jobs.get(code) ?? []
      return given.slice(0, SHOWN).map((row) => row.title)
    },
    search: {
      code: published.occupations.rows.map((row) => row.code),
      titles: published.occupations.rows.map(({ code, title }) =>
        searched(title, [
          ...(jobs.get(code) ?? []).flatMap((row) => (row.short === null ? [row.title] : [row.title, row.short])),
          ...(reported.get(code) ?? []).map((row) => row.title),
          ...formerly(code).map((row) => row.title),
        ]),
      ),
      formerCodes: published.occupations.rows.map(({ code }) => formerCodes(code, formerly(code))),
    },
  }
}

const formerCodes = (code: OccupationCode, formerly: CareerFile['formerly']): string[] =>
  formerly.map((row) => row.code).filter((each) => each !== code)

const wordsOf = (title: string): string[] => title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/**
 * The titles that search can tell apart: of those with the same words in any order, the first that stands in the table.
 * An abbreviation that stands in brackets in another title of the occupation is found there.
 */
function searched(own: string, all: readonly string[]): string[] {
  const seen = new Set([key(own), ...all.flatMap(bracketed).map(key)])
  return all.filter((title) => {
    const words = key(title)
    if (words === '' || seen.has(words)) return false
    seen.add(words)
    return true
  })
}

/** Both halves of a title such as `CEO (Chief Executive Officer)`. */
function bracketed(title: string): string[] {
  const [, before, inside] = /^(.+) \((.+)\)$/.exec(title) ?? []
  return before === undefined || inside === undefined ? [] : [before, inside]
}

const key = (title: string): string => [...new Set(wordsOf(title))].sort().join(' ')
