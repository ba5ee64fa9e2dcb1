/**
 * Finds careers by title, other titles, abbreviations, codes, plain words and software, also mistyped. A chunk of its
 * own: only search needs it.
 *
 * It finds by what it has been given so far: the titles are there at once, the 57,000 others come a few careers at a time.
 */
import type { OccupationCode } from '../../core/catalogue/ids'
import type { Locale } from '../../platform/locale'
import type { CareerEntry } from './careerEntries'
import { byCode } from './byCode'
import { byWish, byWishedList } from './byWish'
import { asDoers, onlyTeaches } from './doers'
import { inTurn, lastly } from './findings'
import { reasonOf, type FoundBy, type Named } from './foundBy'
import { LONGEST_QUERY } from './longestQuery'
import { byLikeness, byNames, findingsOf, isNamed, type NearName } from './nameMatches'
import { meantBy, NEARNESS } from './nearness'
import { codesFor, codesTogether } from './plainWords'
import { inLetters, lettersJoined, plain, plainLines, tellingWords } from './searchWords'
import { SHORTEST_BEGINNING, type SoftwareIndex } from './softwareIndex'
import { respelled } from './respelled'
import { termIndex, type TermIndex } from './termIndex'
import { typedCode } from './typedCode'
import { afterNo, beforeNo, wishIn } from './wishes'

export interface Finding {
  readonly code: OccupationCode
  /** Why it was found, where its own title does not say it. Worked out when it is asked for. */
  readonly by: FoundBy
}

/** What a career pays where the person looks; 0 where no pay is known. */
export type PayOf = (code: OccupationCode) => number

export interface GrowingIndex {
  /** Best first. An empty query finds nothing. */
  readonly find: (query: string, payOf?: PayOf) => readonly Finding[]
  /** Takes in the other names of the careers from one row up to another. */
  readonly take: (entries: readonly CareerEntry[], from: number, to: number) => void
}

/** What a title names to leave it out is not what the career is. */
const EXCEPT = / (?:except|excepto|salvo) /

/**
 * @param entries - of which only the titles and what they do are taken in
 * @param language - of the entries' titles: what is typed in it needs no other words
 */
export function growingIndex(
  entries: readonly CareerEntry[],
  language: Locale,
  software?: SoftwareIndex,
): GrowingIndex {
  const words = termIndex(entries.length)
  let taken = 0
  const named = entries.map((entry): Named => {
    const title = plain(entry.title)
    return { entry, title, name: title.split(EXCEPT)[0] ?? title, others: '' }
  })
  named.forEach(({ entry, title, name }, row) => {
    words.add(row, 'title', name)
    words.add(row, 'inShort', `${title.slice(name.length)} ${plain(entry.inShort)}`.trim())
  })
  const searched: Searched = {
    words,
    named,
    language,
    software,
    rows: new Map(entries.map(({ code }, at) => [code, at])),
    isWhole: () => taken >= entries.length,
  }
  return {
    take: (full, from, to) => {
      for (let row = from; row < to; row++) takeOne(searched, row, full[row])
      taken = Math.max(taken, to)
    },
    find: (text, payOf = () => 0) => found(searched, inLetters(text.slice(0, LONGEST_QUERY)).trim(), payOf),
  }
}

interface Searched {
  readonly words: TermIndex
  /** By row. */
  readonly named: Named[]
  readonly language: Locale
  readonly software: SoftwareIndex | undefined
  readonly rows: ReadonlyMap<string, number>
  readonly isWhole: () => boolean
}

function takeOne({ words, named }: Searched, row: number, entry: CareerEntry | undefined): void {
  const before = named[row]
  if (!entry || !before) return
  const others = plainLines(entry.otherTitles)
  words.add(row, 'others', others)
  named[row] = { ...before, entry, others: `\n${others}\n` }
}

function found(searched: Searched, query: string, payOf: PayOf): readonly Finding[] {
  const code = typedCode(query)
  const coded = code === undefined ? [] : byCode(searched, code)
  // `911` begins no code: it may be a word.
  const isMeant = coded.length > 0 || (code !== undefined && query.includes('-'))
  return isMeant ? coded : inWords(searched, query, payOf)
}

function inWords(searched: Searched, query: string, payOf: PayOf): readonly Finding[] {
  const typed = plain(query)
  if (typed === '') return []
  const wish = wishIn(typed)
  if (wish !== undefined) return byWish(searched, wish, payOf)
  const wished = byWishedList(searched, query, payOf)
  if (wished.length > 0) return wished
  const sides = query.split(EITHER).filter((side) => plain(side) !== '')
  return sides.length < 2 || byNames(searched, typed).some(isNamed)
    ? byWords(searched, asNamed(searched, typed), query)
    : inTurn(sides.slice(0, MOST_SIDES).map((side) => inWords(searched, side, payOf)))
}

/** `l p n` as `lpn`, where that is something; `a p mechanic` as it stands. */
function asNamed(searched: Searched, typed: string): string {
  const joined = lettersJoined(typed)
  if (joined === typed) return typed
  const isNothing =
    codesFor(joined).length === 0 && byNames(searched, joined).every(({ near }) => near < NEARNESS.named)
  return isNothing ? typed : joined
}

/** What stands between two that would do: `electrician or plumber`. */
const EITHER = /\s(?:or|o|u)\s/i
const MOST_SIDES = 4

/**
 * One after another, each career where it is first found: whole plain words; names; plain words together; names and
 * software that hold the words whole; what they only begin; and what is like them.
 */
function byWords(searched: Searched, typed: string, query: string): readonly Finding[] {
  const kept = new Map<string, Finding>()
  const keep = (findings: readonly Finding[]): void => {
    for (const finding of findings) if (!kept.has(finding.code)) kept.set(finding.code, finding)
  }
  const plainly = codesFor(typed)
  keep(byCodes(searched, plainly, query))
  const names = byNames(searched, typed)
  // `no people` is not about people; but a name may have a no in it.
  if (beforeNo(typed) !== typed && !names.some(({ near }) => near >= NEARNESS.inTitle)) {
    const wanted = beforeNo(typed)
    if (plainly.length > 0 || wanted === '') return [...kept.values()]
    return lastly(byWords(searched, wanted, query), codesFor(afterNo(typed)))
  }
  const telling = tellingWords(typed.split(' '))
    .join(' ')
    .replace(/ techs?$/, ' technician')
  const all = telling === typed ? names : [...names, ...byNames(searched, telling)]
  const doers = byDoers(searched, telling)
  const joined = plainly.length > 0 ? [] : codesTogether(telling)
  const together = joined.length > 0 && isSaid(searched, telling) ? [] : joined
  const isKnown = plainly.length + together.length + doers.length > 0 || all.some(isNamed)
  const meant = isKnown ? undefined : respelledAs(searched, telling)
  if (meant !== undefined) return byWords(searched, meant, query)
  if (typed.length === 1) keep(bySoftware(searched, typed, true))
  keep(findingsOf(all.filter(({ near }) => near >= NEARNESS.sameTitle)))
  keep(findingsOf(doers))
  keep(findingsOf(all.filter(isNamed)))
  keep(byCodes(searched, together, query))
  keep(findingsOf(all.filter(({ near }) => near === NEARNESS.named)))
  keep(bySoftware(searched, telling, true))
  keep(findingsOf(all))
  keep(bySoftware(searched, telling, false))
  // Before all names are in, one that is only like the query may hide the one that is meant.
  if (kept.size === 0 && searched.isWhole()) keep(findingsOf(byLikeness(searched, telling)))
  const teachers = [...kept.keys()].filter((code) => onlyTeaches(code, typed) && !plainly.includes(code))
  return lastly([...kept.values()], teachers)
}

/** Those who do what the query names as a field: `photography`, `speech therapy`. */
function byDoers(searched: Searched, telling: string): readonly NearName[] {
  for (const doer of asDoers(searched.words, telling)) {
    const named = byNames(searched, doer).filter(isNamed)
    if (named.length > 0) return named
  }
  return []
}

/** Two words put right are a guess, unless something is called so. */
function respelledAs(searched: Searched, telling: string): string | undefined {
  const meant = respelled(searched, telling)
  const before = telling.split(' ')
  const put = meant?.split(' ').filter((word, at) => word !== before[at]).length ?? 0
  return meant === undefined || put < 2 || byNames(searched, meant).some(isNamed) ? meant : undefined
}

/** Whether some name holds the whole phrase. */
const isSaid = ({ named }: Searched, phrase: string): boolean => named.some(({ others }) => others.includes(phrase))

/** Letters of an abbreviation: a name that has it says more than that we chose the career for it. */
const ABBREVIATED = /^[a-z]{2,3}$/

function byCodes({ named, rows }: Searched, codes: readonly string[], query: string): readonly Finding[] {
  const typed = lettersJoined(plain(query))
  return codes.flatMap((code): readonly Finding[] => {
    const about = named[rows.get(code) ?? -1]
    if (!about) return []
    const isSaid = ABBREVIATED.test(typed) && about.others.split(/[ \n]/).includes(typed)
    const by: FoundBy = isSaid ? reasonOf(about, typed, new Set([typed])) : { kind: 'plain-words', text: query }
    return [{ code: about.entry.code, by }]
  })
}

function bySoftware({ software, named }: Searched, typed: string, whole: boolean): readonly Finding[] {
  if (!software || (!whole && typed.length < SHORTEST_BEGINNING - 1)) return []
  const jobs = (row: number): number => (named[row] ? meantBy(named[row].entry) : 0)
  return software.find(typed, whole, jobs).flatMap(({ row, product }): readonly Finding[] => {
    const code = named[row]?.entry.code
    return code === undefined ? [] : [{ code, by: { kind: 'software', text: product } }]
  })
}
