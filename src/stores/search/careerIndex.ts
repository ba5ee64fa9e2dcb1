/**
 * Finds careers by title, other titles, abbreviations, codes, plain words and software, also mistyped. A chunk of its
 * own: only search needs it.
 *
 * It finds by what it has been given so far: the titles are there at once, the 57,000 others come a few careers at a time.
 */
import type { OccupationCode } from '../../core/catalogue/ids'
import type { Locale } from '../../platform/locale'
import type { CareerEntry } from './careerEntries'
import { reasonOf, type FoundBy, type Named } from './foundBy'
import { LONGEST_QUERY } from './longestQuery'
import { termsLike, termsNearly } from './nearTerms'
import { codesFor } from './plainWords'
import { plain, plainLines, tellingWords } from './searchWords'
import { SHORTEST_BEGINNING, type SoftwareIndex } from './softwareIndex'
import { inEnglish } from './spanishWords'
import { rowsOf, type Rows } from './rowsOf'
import { termIndex, type TermIndex } from './termIndex'
import { typedCode } from './typedCode'

export interface Finding {
  readonly code: OccupationCode
  /** Why it was found, where its own title does not say it. Worked out when it is asked for. */
  readonly by: FoundBy
}

export interface GrowingIndex {
  /** Best first. An empty query finds nothing. */
  readonly find: (query: string) => readonly Finding[]
  /** Takes in the other names of the careers from one row up to another. */
  readonly take: (entries: readonly CareerEntry[], from: number, to: number) => void
}

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
  const named = entries.map((entry): Named => ({ entry, title: plain(entry.title), others: '' }))
  named.forEach(({ entry, title }, row) => {
    words.add(row, 'title', title)
    words.add(row, 'inShort', plain(entry.inShort))
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
    find: (text) => found(searched, text.slice(0, LONGEST_QUERY).trim()),
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
  named[row] = { entry, title: before.title, others: `\n${others}\n` }
}

function found(searched: Searched, query: string): readonly Finding[] {
  const code = typedCode(query)
  if (code !== undefined) return byCode(searched, code)
  const typed = plain(query)
  return typed === '' ? [] : byWords(searched, typed, query)
}

function byCode({ named }: Searched, code: string): readonly Finding[] {
  const entries = named.map(({ entry }) => entry)
  const own = entries.filter((entry) => entry.code.startsWith(code))
  const former = entries.flatMap((entry): readonly Finding[] => {
    const text = own.includes(entry) ? undefined : entry.formerCodes.find((each) => each.startsWith(code))
    return text === undefined ? [] : [{ code: entry.code, by: { kind: 'former-code', text } }]
  })
  return [...own.map((entry): Finding => ({ code: entry.code, by: { kind: 'title' } })), ...former]
}

/** One after another, each career where it is first found: whole plain words, names, software, and what is like them. */
function byWords(searched: Searched, typed: string, query: string): readonly Finding[] {
  const kept = new Map<string, Finding>()
  const keep = (findings: readonly Finding[]): void => {
    for (const finding of findings) if (!kept.has(finding.code)) kept.set(finding.code, finding)
  }
  keep(byPlainWords(searched, typed, query))
  keep(byNames(searched, typed))
  keep(bySoftware(searched, typed))
  const telling = tellingWords(typed.split(' ')).join(' ')
  if (telling !== typed) keep(byNames(searched, telling))
  // Before all names are in, one that is only like the query may hide the one that is meant.
  if (kept.size === 0 && searched.isWhole()) keep(byLikeness(searched, telling))
  return [...kept.values()]
}

function byPlainWords({ named, rows }: Searched, typed: string, query: string): readonly Finding[] {
  return codesFor(typed).flatMap((code): readonly Finding[] => {
    const entry = named[rows.get(code) ?? -1]?.entry
    // The query may be the name of one of them: `cook` needs no reason to find cooks.
    if (!entry) return []
    return [{ code: entry.code, by: { kind: 'plain-words', text: query } }]
  })
}

function bySoftware({ software, named }: Searched, typed: string): readonly Finding[] {
  if (!software || typed.length < SHORTEST_BEGINNING - 1) return software?.find(typed, true).flatMap(finding) ?? []
  return software.find(typed, false).flatMap(finding)
  function finding({ row, product }: { readonly row: number; readonly product: string }): readonly Finding[] {
    const code = named[row]?.entry.code
    return code === undefined ? [] : [{ code, by: { kind: 'software', text: product } }]
  }
}

/** Every word as it was typed, or begun. */
function byNames(searched: Searched, typed: string): readonly Finding[] {
  const english = inEnglish(typed)
  const every = (asked: string) =>
    ranked(searched, asked, rowsOf(searched.words, asked.split(' '), { near: termsLike }))
  if (searched.language === 'en') {
    // `médico` begins `medicolegal`: a Spanish word gives way only to a name in which it stands whole.
    const isSpanish = english !== undefined && !typed.split(' ').every((word) => searched.words.has(word))
    const put = isSpanish ? every(english) : []
    return put.length > 0 ? put : every(typed)
  }
  // Careers have names of their own in Spanish; what only the English ones hold comes after.
  return [...every(typed), ...(english === undefined ? [] : every(english))]
}

/** Mistyped; else those with most of the words. */
function byLikeness(searched: Searched, typed: string): readonly Finding[] {
  const asked = typed.split(' ')
  const all = ranked(searched, typed, rowsOf(searched.words, asked, { near: termsNearly }))
  return all.length > 0
    ? all
    : ranked(searched, typed, rowsOf(searched.words, asked, { near: termsNearly, wanted: 'some' }))
}

function ranked({ named }: Searched, asked: string, { scores, terms }: Rows): readonly Finding[] {
  const weighed = [...scores].flatMap(([row, score]) => {
    const about = named[row]
    return about ? [{ about, weight: score * closeness(about, asked, terms) * renown(about) }] : []
  })
  return weighed
    .sort((left, right) => right.weight - left.weight)
    .map(({ about }) => ({
      code: about.entry.code,
      get by() {
        return reasonOf(about, asked, terms)
      },
    }))
}

/** A name that is the query, whole, outweighs any number of names that share words with it. */
function closeness({ title, others }: Named, asked: string, terms: ReadonlySet<string>): number {
  if (title === asked) return 1000
  if (others.includes(`\n${asked}\n`)) return 100
  // Found with all its words: the same name in the plural, or mistyped.
  if (title.split(' ').every((word) => terms.has(word))) return 50
  if (title.startsWith(asked)) return 4
  return others.includes(`\n${asked}`) ? 2 : 1
}

/** Of names that are equally like the query, most people mean the career that most people are in. */
const renown = ({ entry }: Named): number => 1 + Math.log10(1 + entry.jobs)
