/** What the address asks to compare: untrusted text → the careers to show, and what is left out and why. */
import type { OccupationCode } from '../../core/catalogue/ids'
import { wholeCode } from '../../stores/search/typedCode'

/** More columns than these can be read neither on a screen nor on one sheet of paper. */
export const MOST = 4

/** Longer than any address of ours; what is beyond it is not read. */
const LONGEST = 400
/** A sentence names no more than these. */
const NAMED = 5
/** As much of a text that is no code as shows which one is meant. */
const SHOWN = 20

export const REFUSALS = ['bad', 'unknown', 'repeated', 'beyond'] as const
export type Refusal = (typeof REFUSALS)[number]

export interface Asked {
  readonly codes: readonly OccupationCode[]
  /** What was left out, by reason; nothing stands under a reason without a case. */
  readonly refused: ReadonlyMap<Refusal, readonly string[]>
}

export interface Known {
  /** Whether the catalogue has the career. */
  readonly isKnown: (code: OccupationCode) => boolean
  /** What became of a career of an older list. */
  readonly successors?: ReadonlyMap<string, readonly OccupationCode[]>
}

export function askedCodes(text: string, { isKnown, successors }: Known): Asked {
  const codes: OccupationCode[] = []
  const refused = new Map<Refusal, readonly string[]>()
  const take = (code: OccupationCode | undefined, part: string): void => {
    const why = refusalOf(code, { codes, isKnown })
    if (why !== undefined) refused.set(why, named(refused.get(why), part))
    else if (code !== undefined) codes.push(code)
  }
  for (const part of partsOf(text)) {
    const code = wholeCode(part)
    const became = successors?.get(code ?? part) ?? []
    for (const each of became.length > 0 ? became : [code]) take(each, became.length > 0 ? (each ?? part) : part)
  }
  return { codes, refused }
}

/** Codes of an address that the catalogue has not, as far as they have the form of one. */
export const unknownCodes = (text: string, isKnown: Known['isKnown']): readonly OccupationCode[] =>
  partsOf(text).flatMap((part) => {
    const code = wholeCode(part)
    return code && !isKnown(code) ? [code] : []
  })

/** Cut between two codes, so that no piece of one is taken for something that was asked for. */
const cut = (text: string): string =>
  text.length <= LONGEST ? text : text.slice(0, Math.max(text.lastIndexOf(',', LONGEST), 0) || LONGEST)

const partsOf = (text: string): readonly string[] =>
  cut(text)
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')

interface Sofar {
  readonly codes: readonly OccupationCode[]
  readonly isKnown: (code: OccupationCode) => boolean
}

function refusalOf(code: OccupationCode | undefined, { codes, isKnown }: Sofar): Refusal | undefined {
  if (code === undefined) return 'bad'
  if (!isKnown(code)) return 'unknown'
  if (codes.includes(code)) return 'repeated'
  return codes.length >= MOST ? 'beyond' : undefined
}

function named(before: readonly string[] = [], part: string): readonly string[] {
  const short = part.length > SHOWN ? `${part.slice(0, SHOWN)}…` : part
  return before.includes(short) || before.length >= NAMED ? before : [...before, short]
}
