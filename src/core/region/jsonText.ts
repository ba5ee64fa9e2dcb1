/**
 * What `JSON.parse` does not tell of a file that a person typed: the line where it stops being JSON, and a key that one
 * object has twice, of which all but the last would be lost without a word. For the check alone; the app has no use for it.
 */
import { faultAt } from './jsonFault'
import { LONGEST_FILE } from './readPack'
import { quoted, type Problem } from './reading'

export interface TextCheck {
  /** The first spot that cannot be read; what comes after it was not looked at. */
  readonly fault: Problem | undefined
  readonly repeated: readonly Problem[]
}

interface Scan {
  readonly text: string
  readonly repeated: Problem[]
  at: number
  depth: number
}

const SPACE = /[ \t\n\r]*/y
const STRING = /"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/uy
const PLAIN = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y
/** Deeper than any pack goes, and far from where a machine runs out of room. */
const DEEPEST = 100

/** Takes what stands next, without the space around it; `undefined` and unmoved where something else does. */
function taken(scan: Scan, sign: RegExp): string | undefined {
  sign.lastIndex = scan.at
  const [found] = sign.exec(scan.text) ?? []
  if (found === undefined) return undefined
  SPACE.lastIndex = scan.at + found.length
  scan.at += found.length + (SPACE.exec(scan.text)?.[0].length ?? 0)
  return found
}

function isNext(scan: Scan, sign: string): boolean {
  const isThere = scan.text[scan.at] === sign
  if (isThere) taken(scan, /[^]/y)
  return isThere
}

/** Each returns whether all of it could be read; if not, `scan.at` is where that ended. */
function isValue(scan: Scan, path: string): boolean {
  if (scan.depth >= DEEPEST) return false
  scan.depth++
  const isRead = isNext(scan, '{')
    ? isObject(scan, path)
    : isNext(scan, '[')
      ? isList(scan, path)
      : (taken(scan, STRING) ?? taken(scan, PLAIN)) !== undefined
  scan.depth--
  return isRead
}

function isObject(scan: Scan, path: string): boolean {
  const keys = new Set<string>()
  if (isNext(scan, '}')) return true
  do {
    const sign = taken(scan, STRING)
    if (sign === undefined || !isNext(scan, ':')) return false
    const key = String(JSON.parse(sign))
    if (keys.has(key)) scan.repeated.push({ path, says: `${quoted(key)} stands here twice; only the last would count` })
    keys.add(key)
    const name = /^\w+$/.test(key) ? key : quoted(key)
    if (!isValue(scan, path === '' ? name : `${path}.${name}`)) return false
  } while (isNext(scan, ','))
  return isNext(scan, '}')
}

function isList(scan: Scan, path: string): boolean {
  if (isNext(scan, ']')) return true
  let row = 0
  do {
    if (!isValue(scan, `${path}[${row++}]`)) return false
  } while (isNext(scan, ','))
  return isNext(scan, ']')
}

function spot(text: string, at: number): string {
  const lines = text.slice(0, at).split('\n')
  return `line ${lines.length}, column ${(lines.at(-1)?.length ?? 0) + 1}`
}

export function checkText(json: string): TextCheck {
  const text = json.replace(/^\ufeff/, '')
  const scan: Scan = { text, repeated: [], at: /[^ \t\n\r]/.exec(text)?.index ?? 0, depth: 0 }
  // Of a file that is empty, too long or not read as text, the reader says so.
  if (text.trim() === '' || text.length > LONGEST_FILE || /[\ufffd\0]/.test(text))
    return { fault: undefined, repeated: [] }
  const isWhole = isValue(scan, '') && scan.at === text.length
  const fault = { path: spot(text, scan.at), says: faultAt(text, scan.at) }
  return { fault: isWhole ? undefined : fault, repeated: scan.repeated }
}
