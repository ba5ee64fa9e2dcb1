/**
 * How careers travel: a few of them in one file, field by field, and names that many share stand once in `names.json`.
 * Neighbours in code order are alike: what one career says, the next says again at little cost.
 */
import { ratingsOf } from '../coding/ratingText'
import type { CareerFile, FileHeader, NamesFile, Ratings } from './files'
import type { OccupationCode } from './ids'
import { percentOfAll } from './percentOfAll'

/** Six make the whole catalogue a third lighter than one by one, and leave room for the words in a page’s budget. */
export const CAREERS_PER_FILE = 6

/** @param row - the occupation's position in `occupations.json` */
export const careersPath = (row: number): string => `careers/${String(Math.floor(row / CAREERS_PER_FILE))}.json`

/** Flags of a product, as one digit: hot 1, in demand 2, both 3. */
export const HOT = 1
export const IN_DEMAND = 2

/** Each list as `ratingText.ts` writes it. */
interface PackedRatings {
  readonly importance: string
  readonly level: string
}
type RatedKind = 'skill' | 'knowledge' | 'activity'

interface PackedFields {
  /** Of interests, styles, preparation and survey, in one text; nothing stands between two blanks where there is none. */
  readonly dated: string
  readonly ratings:
    (Pick<NonNullable<CareerFile['ratings']>, 'origin'> & Readonly<Record<RatedKind, PackedRatings | null>>) | null
  readonly styles: string | null
  readonly context: (Omit<NonNullable<CareerFile['context']>, 'value'> & { readonly value: string }) | null
  readonly programmes: readonly string[]
  /** Positions among all occupations. */
  readonly related: Readonly<Partial<Record<CareerFile['related'][number]['tier'], readonly number[]>>>
  /** Category, products, one digit of flags for each. */
  readonly software: readonly (readonly [category: number, products: readonly string[], flags: string])[]
  readonly tools: readonly (readonly [category: number, examples: readonly string[]])[]
  /** Sector, employment. */
  readonly industries: readonly (readonly [sector: number, employment: number | null])[]
}

/** What careers point to by position. */
export interface PointedTo extends Omit<NamesFile, 'header'> {
  /** All occupations, in order. */
  readonly codes: readonly OccupationCode[]
}

type PlainFields = Omit<CareerFile, 'header' | keyof PackedFields>
export type PackedCareer = PlainFields & PackedFields

/** One entry of each column a career. */
export type PackedCareersFile = { readonly header: FileHeader } & {
  readonly [Field in keyof PackedCareer]: readonly PackedCareer[Field][]
}

/**
 * @returns the career, or `undefined` when the file does not hold it
 * @throws RangeError when the file or the names do not hold what they point to
 */
export function unpackCareer(file: PackedCareersFile, names: PointedTo, code: OccupationCode): CareerFile | undefined {
  const row = file.code.indexOf(code)
  if (row < 0) return undefined
  const packed = careerAt(file, row)
  return { ...packed, header: file.header, ...unpackedFields(packed, names) }
}

function careerAt({ header: _header, ...columns }: PackedCareersFile, row: number): PackedCareer {
  const career = Object.entries(columns).map(([field, column]) => [field, entry<unknown>(column, row)])
  // Every field of the file's type is a column, so every field of a career is among the entries.
  return Object.fromEntries(career) as PackedCareer
}

function unpackedFields(packed: PackedCareer, names: PointedTo): Pick<CareerFile, keyof PackedFields> {
  return {
    dated: datedFrom(packed.dated),
    ratings: packed.ratings && {
      origin: packed.ratings.origin,
      skill: ratings(packed.ratings.skill),
      knowledge: ratings(packed.ratings.knowledge),
      activity: ratings(packed.ratings.activity),
    },
    styles: packed.styles === null ? null : ratingsOf(packed.styles),
    context: packed.context && { ...packed.context, value: ratingsOf(packed.context.value) },
    programmes: packed.programmes.map(programme),
    related: Object.entries(packed.related).flatMap(([tier, rows]) =>
      rows.map((row) => ({ code: entry(names.codes, row), tier: tier as CareerFile['related'][number]['tier'] })),
    ),
    software: packed.software.map(([category, products, flags]) => ({
      category: entry(names.software, category),
      products: products.map((name, at) => product(name, Number(flags[at]))),
    })),
    tools: packed.tools.map(([category, examples]) => ({ category: entry(names.tools, category), examples })),
    industries: industries(packed.industries, names),
  }
}

function datedFrom(text: string): CareerFile['dated'] {
  const [interests = null, styles = null, preparation = null, survey = null] = text
    .split(' ')
    .map((date) => (date === '' ? null : date))
  return { interests, styles, preparation, survey }
}

const ratings = (packed: PackedRatings | null): Ratings | null =>
  packed && { importance: ratingsOf(packed.importance), level: ratingsOf(packed.level) }

/** `51.0707 Health Information …` */
function programme(text: string): CareerFile['programmes'][number] {
  const space = text.indexOf(' ')
  return { code: text.slice(0, space), title: text.slice(space + 1) }
}

function product(name: string, flags: number): CareerFile['software'][number]['products'][number] {
  return { name, hot: (flags & HOT) !== 0, inDemand: (flags & IN_DEMAND) !== 0 }
}

function industries(packed: PackedFields['industries'], names: PointedTo): CareerFile['industries'] {
  const percents = percentOfAll(packed.map(([, employment]) => employment))
  return packed.map(([sector, employment], at) => ({
    code: entry(names.sectors.code, sector),
    title: entry(names.sectors.title, sector),
    employment,
    percent: percents[at] ?? null,
  }))
}

function entry<Value>(list: readonly Value[], at: number): Value {
  if (at >= list.length)
    throw new RangeError(`unpackCareer: expected an entry ${String(at)}, got ${String(list.length)}`)
  return list[at] as Value
}
