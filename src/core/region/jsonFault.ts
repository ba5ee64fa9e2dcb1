/** What a person likely did where a file stops being JSON, told by the sign that stands there. */

const GENERAL = 'the file is no valid JSON: a missing or extra comma, quotation mark or bracket here or just before'

/** Of a text, all that can stand in it, up to where it ends or breaks off. */
const TEXT_SO_FAR = /"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*/uy

interface Spot {
  /** What comes from the fault on. */
  readonly here: string
  /** The sign right before it, and the one before the space. */
  readonly beside: string
  readonly before: string
  /** What ends a text that begins here. */
  readonly stop: string | undefined
}

type Slip = readonly [isIt: (spot: Spot) => boolean, says: string]

const SLIPS: readonly Slip[] = [
  [({ here }) => here === '', 'the file ends too early: a closing bracket, } or ], is missing at its end'],
  [
    ({ here, before }) => /^[}\]]/.test(here) && before === ',',
    'one comma too many before this bracket; nothing follows it',
  ],
  [({ here, before }) => here.startsWith(',') && '{[:,'.includes(before), 'one comma too many here'],
  // What a day, a phone number or a code without quotation marks looks like: a number, and more behind it.
  [
    ({ here, beside }) => here.startsWith('+') || (/^[-/.\d]/.test(here) && /\d/.test(beside)),
    'this number cannot stand so; put it in quotation marks',
  ],
  [({ here }) => /^['`´‘’‚‛“”„‟«»]/.test(here), 'use straight double quotation marks: "'],
  [({ here }) => /^[/#]|^<!--/.test(here), 'comments cannot stand in this file; take this one out'],
  [
    ({ stop }) => stop !== undefined && /^[\n\r\t]|^\p{Cc}/u.test(stop),
    'a text cannot run over a line or hold a tab; perhaps its closing quotation mark is missing',
  ],
  [({ stop }) => stop === '\\', 'this text holds a backslash that stands alone; write a slash, or two backslashes'],
  [({ stop }) => stop === '', 'this text has no closing quotation mark'],
  [
    ({ here, before }) => /^[\p{L}_$][\w$-]*\s*:/u.test(here) && before !== ':',
    'put the name of a field in quotation marks',
  ],
  [
    ({ here, beside }) => /^[^\s"{}[\],:]/.test(here) && beside === '"',
    'a quotation mark inside a text is written \\"',
  ],
  [({ here, before }) => /^[\p{L}(]/u.test(here) && '[:,'.includes(before), 'put a text in quotation marks'],
]

/** @param at - where `text` cannot be read on */
export function faultAt(text: string, at: number): string {
  TEXT_SO_FAR.lastIndex = at
  const [begun] = TEXT_SO_FAR.exec(text) ?? []
  const stop = begun === undefined ? undefined : text.slice(at + begun.length, at + begun.length + 1)
  const beside = text.slice(Math.max(at - 1, 0), at)
  const before = text.slice(0, at).trimEnd().slice(-1)
  const spot: Spot = { here: text.slice(at), beside, before, stop: stop === '"' ? undefined : stop }
  return SLIPS.find(([isIt]) => isIt(spot))?.[1] ?? GENERAL
}
