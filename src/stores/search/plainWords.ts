/** The careers that plain words for work mean: of a whole query, or of its words together. */
import { PLAIN_JOBS } from './plainJobWords'
import { PLAIN_TOPICS } from './plainWordLists'
import { keyOf, tellingWords, VAGUE } from './searchWords'

const PLAIN_WORDS = [...PLAIN_TOPICS, ...PLAIN_JOBS]

let lists: ReadonlyMap<string, readonly string[]> | undefined

const listFor = (words: string): readonly string[] => {
  lists ??= new Map(
    PLAIN_WORDS.flatMap(([said, codes]) =>
      said.split(', ').map((each) => [keyOf(each), codes.split(' ').map(whole)] as const),
    ),
  )
  return lists.get(keyOf(words)) ?? []
}

/** @returns the codes for a query that is nothing but such words; none for any other */
export function codesFor(query: string): readonly string[] {
  const own = listFor(query)
  if (own.length > 0) return own
  // `help kids`, `cuidar a mi perro`, `sell things`: what is done matters less than with what.
  const plainer = query.split(' ').filter((word) => !VAGUE.has(word))
  return plainer.length === 0 ? [] : listFor(plainer.join(' '))
}

/** @returns where each word of a query has a list of its own: first what stands in all, then one of each in turn */
export function codesTogether(query: string): readonly string[] {
  const parts = tellingWords(query.split(' '))
    .filter((word) => !VAGUE.has(word))
    .map(listFor)
  if (parts.length < 2 || parts.some((codes) => codes.length === 0)) return []
  const [first = [], ...others] = parts
  const shared = first.filter((code) => others.every((codes) => codes.includes(code)))
  const inTurn = first.flatMap((_, at) => parts.flatMap((codes) => codes.slice(at, at + 1)))
  return [...new Set([...shared, ...inTurn])]
}

const whole = (code: string): string => (code.includes('.') ? code : `${code}.00`)

/** All codes named here. */
export const plainWordCodes = (): readonly string[] => PLAIN_WORDS.flatMap(([, codes]) => codes.split(' ').map(whole))

/** What is said for each list, as queries are looked up. */
export const plainWordKeys = (): readonly ReadonlySet<string>[] =>
  PLAIN_WORDS.map(([said]) => new Set(said.split(', ').map(keyOf)))
