/**
 * Reads JSON that nobody vouches for, and says of each fault where it is and what was expected.
 *
 * A reader gives the value or `undefined` with a problem noted: what was read may be used only where none was. Checked
 * by hand, because a schema library says neither in a sentence that an office can act on.
 */
import { nearest } from './nearest'

export interface Problem {
  /** `programmes[0].link`; empty for the file as a whole. */
  readonly path: string
  readonly says: string
}

/** Where a reader stands, and where it notes what is wrong. */
export interface At {
  readonly path: string
  readonly problems: Problem[]
}

/** `undefined` comes in where the file has nothing at the spot. */
export type Read<Found> = (value: unknown, at: At) => Found | undefined

export function note<Found>(at: At, says: string): Found | undefined {
  at.problems.push({ path: at.path, says })
  return undefined
}

/** Of what a file holds, no more is quoted than shows which it is. */
const LONGEST_QUOTE = 40

/** A text of the file in a sentence of ours: cut, and without what a terminal would obey or that turns text around. */
export function quoted(text: string): string {
  const plain = text.slice(0, LONGEST_QUOTE).replace(/\p{C}/gu, '?')
  return text.length > LONGEST_QUOTE ? `"${plain}…"` : `"${plain}"`
}

function found(value: unknown): string {
  if (typeof value === 'string') return quoted(value)
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'a list'
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : 'fields in braces'
}

/** @param expected - completes "expected …" */
export const refuse = <Found>(at: At, expected: string, value: unknown): Found | undefined =>
  note(at, value === undefined ? `is missing; expected ${expected}` : `expected ${expected}, found ${found(value)}`)

const isBlank = (value: unknown): boolean => typeof value === 'string' && value.trim() === ''
const EMPTY = 'is empty; leave it out where there is nothing to say'

export const optional =
  <Found>(read: Read<Found>): Read<Found | undefined> =>
  (value, at) =>
    value === undefined ? undefined : isBlank(value) ? note(at, EMPTY) : read(value, at)

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** More misspelled names than this are counted, not named. */
const MOST_NAMED = 10

function noteStrangers(keys: readonly string[], fields: readonly string[], at: At): void {
  const strangers = keys.filter((key) => !fields.includes(key))
  for (const key of strangers.slice(0, MOST_NAMED)) {
    const meant = nearest(key, fields)
    const ask = meant === undefined ? 'is it misspelled?' : `did you mean ${quoted(meant)}?`
    note(at, `${quoted(key)} is no field that can stand here; ${ask}`)
  }
  const rest = strangers.length - MOST_NAMED
  if (rest > 0) note(at, `${rest} more fields cannot stand here`)
}

/** An object with the fields named and no others. */
export const record =
  <Shape extends object>(readers: { readonly [Key in keyof Shape]: Read<Shape[Key]> }): Read<Shape> =>
  (value, at) => {
    if (!isRecord(value)) return refuse(at, 'fields in braces { }', value)
    noteStrangers(Object.keys(value), Object.keys(readers), at)
    const fields = Object.entries<Read<unknown>>(readers).map(([key, read]) => {
      const path = at.path === '' ? key : `${at.path}.${key}`
      return [key, read(Object.hasOwn(value, key) ? value[key] : undefined, { ...at, path })] as const
    })
    // Whole where no problem was noted, and looked at only then.
    return Object.fromEntries(fields) as Shape
  }

interface Bounds {
  /** Of a list in which something must stand: whether all of it may be left out. */
  readonly filled?: 'always' | 'or-left-out'
  readonly atMost: number
}

const EMPTY_LIST = 'the list is empty; name at least one'

export const list =
  <Entry>(read: Read<Entry>, { filled, atMost }: Bounds): Read<readonly Entry[]> =>
  (value, at) => {
    if (!Array.isArray(value)) return refuse(at, 'a list in square brackets', value)
    if (value.length === 0 && filled !== undefined)
      return note(at, filled === 'always' ? EMPTY_LIST : `${EMPTY_LIST}, or leave the field out`)
    if (value.length > atMost) return note(at, `expected at most ${atMost}, found ${value.length}`)
    return value.flatMap((entry, row) => read(entry, { ...at, path: `${at.path}[${row}]` }) ?? [])
  }

/**
 * Marks that steer a terminal, turn the direction of a text or show nothing; a line break too, for each text is one line.
 */
const UNSEEN =
  /[\p{Cc}\p{Cs}\p{Co}\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\u{e0000}-\u{e007f}]|\u034f/u
/** A joiner makes one emoji of two. */
const JOINED = /(\p{Extended_Pictographic}(?:\ufe0f|[\u{1f3fb}-\u{1f3ff}])?)\u200d(?=\p{Extended_Pictographic})/gu

/** What a program writes in place of a sign that it could not read; the sign itself is lost. */
const LOST = '\ufffd'
export const UNREADABLE = 'a sign that could not be read; save the file as UTF-8'

/** A line of text. @param toWrite - tells of one that must be there what belongs in it */
export const text =
  (atMost: number, toWrite?: string): Read<string> =>
  (value, at) => {
    if (value === undefined && toWrite !== undefined) return note(at, `is missing; ${toWrite}`)
    if (typeof value !== 'string') return refuse(at, 'a text in quotation marks', value)
    if (value.length > atMost) return note(at, `is ${value.length} characters long; at most ${atMost} can be shown`)
    if (isBlank(value)) return note(at, toWrite === undefined ? EMPTY : `is empty; ${toWrite}`)
    if (value.includes(LOST)) return note(at, `holds ${UNREADABLE}`)
    return UNSEEN.test(value.replace(JOINED, '$1'))
      ? note(at, `holds signs that cannot be seen or a line break: ${quoted(value)}`)
      : value
  }

/** A text that one of ours must be able to read: a code, a day, an address. */
export const coded =
  <Found>(expected: string, decode: (text: string) => Found | undefined): Read<Found> =>
  (value, at) =>
    (typeof value === 'string' ? decode(value) : undefined) ?? refuse(at, expected, value)
