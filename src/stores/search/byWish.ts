/** Careers by what a query asks for that no name says. */
import type { Finding, PayOf } from './careerIndex'
import type { CareerEntry } from './careerEntries'
import type { Named } from './foundBy'
import { codesFor } from './plainWords'
import { plain } from './searchWords'
import { wishBeside, type Wish } from './wishes'

interface Careers {
  readonly named: readonly Named[]
  readonly rows: ReadonlyMap<string, number>
}

/** All that answer a wish: the best paid first, or those with most people. */
export function byWish({ named }: Careers, wish: Wish, payOf: PayOf): readonly Finding[] {
  const weigh = (entry: CareerEntry): number =>
    wish === 'pay' ? payOf(entry.code) : answers(entry, wish) ? entry.jobs + 1 : 0
  return named
    .map(({ entry }) => ({ code: entry.code, weight: weigh(entry) }))
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight)
    .map(({ code }): Finding => ({ code, by: { kind: 'title' } }))
}

/** A wish beside plain words, `well paid trade`: of their careers those that answer it. */
export function byWishedList({ named, rows }: Careers, text: string, payOf: PayOf): readonly Finding[] {
  const typed = plain(text)
  const beside = codesFor(typed).length > 0 ? undefined : wishBeside(typed)
  if (!beside) return []
  const list = codesFor(beside.rest).flatMap((code) => named[rows.get(code) ?? -1]?.entry ?? [])
  return ofList(list, beside.wish, payOf).map(({ code }) => ({ code, by: { kind: 'plain-words', text } }))
}

/** In our own order, but for pay. */
function ofList(list: readonly CareerEntry[], wish: Wish, payOf: PayOf): readonly CareerEntry[] {
  if (wish === 'pay') return [...list].sort((one, other) => payOf(other.code) - payOf(one.code))
  return wish === 'none' ? list : list.filter((entry) => answers(entry, wish))
}

function answers({ preparation, education }: CareerEntry, wish: Wish): boolean {
  if (wish === 'associate') return education === 'associate'
  const highest = wish === 'no-preparation' ? 1 : wish === 'little-preparation' ? 2 : 0
  return preparation !== null && preparation <= highest
}
