/** What of a pack counts on a day, and for an occupation. */
import type { OccupationCode } from '../catalogue/ids'
import type { Day } from './day'
import type { Notice, Office, Programme, RegionPack } from './pack'

/** Shown from its first day to its last, both included; what ends soonest first. */
export const currentNotices = ({ notices = [] }: RegionPack, today: Day): readonly Notice[] =>
  notices
    .filter(({ from, until }) => from <= today && today <= until)
    .sort((one, other) => (one.until < other.until ? -1 : Number(one.until > other.until)))

export const pastNotices = ({ notices = [] }: RegionPack, today: Day): readonly Notice[] =>
  notices.filter(({ until }) => until < today)

export const programmesOf = ({ programmes = [] }: RegionPack, occupation: OccupationCode): readonly Programme[] =>
  programmes.filter(({ occupations }) => occupations.includes(occupation))

const OFFICE_FIELDS = ['name', 'address', 'hours', 'phone'] as const satisfies readonly (keyof Office)[]
type OfficeField = (typeof OFFICE_FIELDS)[number]

/** What a reader looks for and the office has not filled in. */
export const unfilled = ({ office }: RegionPack): readonly OfficeField[] =>
  OFFICE_FIELDS.filter((field) => office?.[field] === undefined)
