/** The one gate that every region pack, and the index of them, passes through. */
import { occupationCode, placeId, type PlaceId } from '../catalogue/ids'
import { day, type Day } from './day'
import { linkFault, LONGEST_LINK, packLink } from './link'
import { isTooShort, phoneAddress } from './phone'
import {
  PACK_FORMAT,
  type IndexEntry,
  type NamedLink,
  type Notice,
  type Office,
  type PackLink,
  type PackText,
  type Programme,
  type RegionIndex,
  type RegionPack,
} from './pack'
import {
  coded,
  list,
  note,
  optional,
  quoted,
  record,
  refuse,
  text,
  UNREADABLE,
  type At,
  type Problem,
  type Read,
} from './reading'

/** Characters of a whole file: a thousand programmes, and still nothing that slows a phone. */
export const LONGEST_FILE = 300_000

/** What fits on one line of a phone, more or less. */
const NAME = 120
const LINE = 160
/** A notice is read standing: some six lines. */
const NOTICE = 600

/** Of a name, which no part goes without. */
const CALLED = 'write what it is called, in quotation marks'

const format: Read<number> = (value, at) =>
  value === PACK_FORMAT ? PACK_FORMAT : refuse(at, `the number ${PACK_FORMAT}`, value)

const aDay: Read<Day> = coded('a day that exists, as year-month-day such as 2026-11-22', day)
const LINK_EXPECTED = 'an address that begins with https:// and names a host, such as https://www.example.org/'
const link: Read<PackLink> = (value, at) => {
  const says = typeof value === 'string' ? linkFault(value) : undefined
  return says === undefined
    ? coded(LINK_EXPECTED, packLink)(value, at)
    : note(at, `${says}; found ${quoted(String(value))}`)
}
const CODE_EXPECTED =
  'an O*NET-SOC code with eight digits, such as 29-2072.00 (npm run -s lookup -- --careers NAME finds it)'
const code = coded(CODE_EXPECTED, occupationCode)
const PLACE_EXPECTED =
  'the id of a place, such as "31180", in quotation marks (npm run -s lookup -- --places NAME finds it)'
const place: Read<PlaceId> = coded(PLACE_EXPECTED, placeId)
const PHONE_EXPECTED =
  'a phone number of digits, spaces and ( ) + - . only, such as (806) 555-0100 or (806) 555-0100 ext. 12'
const phone: Read<string> = (value, at) =>
  typeof value === 'string' && isTooShort(value)
    ? note(at, `has fewer than seven digits: ${quoted(value)}`)
    : coded(PHONE_EXPECTED, (found) => (phoneAddress(found) === undefined ? undefined : found))(value, at)
/** What stands in a list twice was meant to be something else, or not to be there. */
const distinct =
  <Entry>(read: Read<readonly Entry[]>): Read<readonly Entry[]> =>
  (value, at) => {
    const found = read(value, at)
    const rows: readonly unknown[] = found && Array.isArray(value) ? value : []
    for (const [row, entry] of rows.entries()) {
      if (typeof entry === 'string' && rows.indexOf(entry) < row) {
        note({ ...at, path: `${at.path}[${row}]` }, `${quoted(entry)} stands in the list twice`)
      }
    }
    return found
  }

const places = distinct(list(place, { filled: 'always', atMost: 60 }))

/** A plain text is English; `{ "en": …, "es": … }` has both. */
const packText =
  (atMost: number, toWrite?: string): Read<PackText> =>
  (value, at) => {
    if (typeof value !== 'object') {
      const en = text(atMost, toWrite)(value, at)
      return en === undefined ? undefined : { en, es: undefined }
    }
    const both = record<PackText>({ en: optional(text(atMost)), es: optional(text(atMost)) })(value, at)
    if (both && Object.keys(value ?? {}).length === 0) return note(at, 'expected "en", "es" or both')
    return both
  }

const office: Read<Office> = record<Office>({
  name: optional(text(NAME)),
  address: optional(list(text(LINE), { filled: 'or-left-out', atMost: 6 })),
  hours: optional(list(packText(LINE), { filled: 'or-left-out', atMost: 10 })),
  phone: optional(phone),
})

const programme: Read<Programme> = record<Programme>({
  name: text(NAME, CALLED),
  school: text(NAME, CALLED),
  length: optional(packText(LINE)),
  link: optional(link),
  occupations: distinct(list(code, { filled: 'always', atMost: 60 })),
})

const notice: Read<Notice> = (value, at) => {
  const found = record<Notice>({
    title: packText(NAME, CALLED),
    text: optional(packText(NOTICE)),
    from: aDay,
    until: aDay,
    link: optional(link),
  })(value, at)
  return found && found.until < found.from
    ? note(at, `ends on ${found.until}, before it begins on ${found.from}`)
    : found
}

const namedLink: Read<NamedLink> = record<NamedLink>({ name: packText(NAME, CALLED), url: link })

const pack: Read<RegionPack> = record<RegionPack>({
  $schema: optional(text(LONGEST_LINK)),
  format,
  name: text(NAME, CALLED),
  updated: aDay,
  places,
  office: optional(office),
  programmes: optional(list(programme, { atMost: 1000 })),
  notices: optional(list(notice, { atMost: 30 })),
  links: optional(list(namedLink, { atMost: 30 })),
})

/** A file beside the index: no folder, no other host. */
export const packFileName = (name: string): string | undefined =>
  /^(?!index\.json$)[a-z0-9][a-z0-9-]{0,60}\.json$/.test(name) ? name : undefined
const file = coded('the name of a file in this folder, such as "south-plains.json"', packFileName)
const entry: Read<IndexEntry> = record<IndexEntry>({ file, places })

/** One with a problem is left out, and the others stay as they are. */
const orLeftOut =
  <Entry>(read: Read<Entry>): Read<Entry> =>
  (value, at) => {
    const problems: Problem[] = []
    const found = read(value, { ...at, problems })
    return problems.length === 0 ? found : undefined
  }

const indexOf = (read: Read<IndexEntry>): Read<RegionIndex> =>
  record<RegionIndex>({ format, packs: list(read, { atMost: 500 }) })

export type Reading<Found> =
  | { readonly kind: 'read'; readonly found: Found }
  | { readonly kind: 'refused'; readonly problems: readonly [Problem, ...Problem[]] }

/** @param json - the file as it came; never trusted */
function readFile<Found>(json: string, read: Read<Found>): Reading<Found> {
  const problems: Problem[] = []
  const at = { path: '', problems }
  const value = json.length > LONGEST_FILE ? tooLong(json, at) : parsed(json.replace(/^\ufeff/, ''), at)
  const found = problems.length === 0 ? read(value, at) : undefined
  const [first, ...more] = problems
  if (first) return { kind: 'refused', problems: [first, ...more] }
  if (found === undefined) throw new TypeError('readFile: expected a value or a problem, got neither')
  return { kind: 'read', found }
}

const tooLong = (json: string, at: At): unknown =>
  note(at, `the file has ${json.length} characters; at most ${LONGEST_FILE} are read`)

function parsed(json: string, at: At): unknown {
  if (json.trim() === '') return note(at, 'the file is empty')
  try {
    return JSON.parse(json)
  } catch {
    if (/[\ufffd\0]/.test(json)) return note(at, `the file holds ${UNREADABLE}`)
    return note(at, 'the file is no valid JSON: look for a missing comma, quotation mark or bracket')
  }
}

export const readPack = (json: string): Reading<RegionPack> => readFile(json, pack)
export const readIndex = (json: string): Reading<RegionIndex> => readFile(json, indexOf(entry))
/** As the app reads the index: what one office got wrong must not hide the others. */
export const readGoodEntries = (json: string): Reading<RegionIndex> => readFile(json, indexOf(orLeftOut(entry)))
