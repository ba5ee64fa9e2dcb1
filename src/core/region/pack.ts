/** A region pack: what one workforce office or school adds about its places, read and checked. */
import type { OccupationCode, PlaceId } from '../catalogue/ids'
import type { Day } from './day'

/** Raised when the shape of a pack changes. */
export const PACK_FORMAT = 1

/** A text that an office wrote, in one language or in both. */
export interface PackText {
  readonly en: string | undefined
  readonly es: string | undefined
}

/** An address on the web that begins with `https://`, and the host that a reader is shown. */
export interface PackLink {
  readonly url: string
  readonly host: string
}

/** What is absent has not been filled in: the page says so and guesses nothing. */
export interface Office {
  readonly name: string | undefined
  /** As on an envelope, line by line. */
  readonly address: readonly string[] | undefined
  readonly hours: readonly PackText[] | undefined
  readonly phone: string | undefined
}

export interface Programme {
  readonly name: string
  readonly school: string
  /** As the office says it: "two semesters". */
  readonly length: PackText | undefined
  readonly link: PackLink | undefined
  readonly occupations: readonly OccupationCode[]
}

export interface Notice {
  readonly title: PackText
  readonly text: PackText | undefined
  /** The first and the last day on which it is shown. */
  readonly from: Day
  readonly until: Day
  readonly link: PackLink | undefined
}

export interface NamedLink {
  readonly name: PackText
  readonly url: PackLink
}

export interface RegionPack {
  /** For the editor that it is written in. */
  readonly $schema: string | undefined
  readonly format: number
  /** Who speaks in the pack: shown as the source of all that it says. */
  readonly name: string
  readonly updated: Day
  readonly places: readonly PlaceId[]
  readonly office: Office | undefined
  readonly programmes: readonly Programme[] | undefined
  readonly notices: readonly Notice[] | undefined
  readonly links: readonly NamedLink[] | undefined
}

/** One pack that a deployment holds, and the places it serves, so that only the one that fits is fetched. */
export interface IndexEntry {
  readonly file: string
  readonly places: readonly PlaceId[]
}

export interface RegionIndex {
  readonly format: number
  readonly packs: readonly IndexEntry[]
}
