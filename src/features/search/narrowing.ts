/** What careers can be narrowed by, one choice of each, as the address keeps it. Anything may stand there: the rest is left out. */
import type { LocationQuery, LocationQueryRaw } from 'vue-router'
import type { CatalogueFile } from '../../core/catalogue/files'
import { digitsIn, type FinderFile } from '../../core/catalogue/finder'
import { medianPayAt } from '../../core/catalogue/payFigures'
import type { Occupation, Occupations } from '../../core/catalogue/occupation'
import { outlookWord } from '../../core/catalogue/outlookFigures'
import type { PlaceFacts } from '../../core/catalogue/place'
import { PREPARATION_LEVELS } from '../../core/catalogue/scales'
import { INTERESTS } from '../../core/instrument/item'
import { addressText } from '../../stores/addressText'
import { PAY_STEPS } from '../../stores/paySteps'

/** In the order in which they are offered. */
export const KINDS = ['field', 'interest', 'subject', 'level', 'growth', 'pay'] as const
export type Kind = (typeof KINDS)[number]

export type Narrowing = Readonly<Partial<Record<Kind, string>>>

const GROWTH = ['growing-fast', 'growing', 'steady', 'shrinking'] as const

export const slugOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z]+/g, '-')
    .replace(/^-|-$/g, '')

export interface Held {
  readonly file: Pick<CatalogueFile, 'clusters' | 'sources'>
  readonly occupations: Occupations
  readonly finder: FinderFile
  /** What each school subject is called in the language of the page, by its key. */
  readonly subjects: ReadonlyMap<string, string>
}

/** Every value that each kind can take. */
export const valuesOf = ({ file, subjects }: Held): Readonly<Record<Kind, readonly string[]>> => ({
  field: file.clusters.map(slugOf),
  interest: INTERESTS,
  subject: [...subjects.keys()],
  level: PREPARATION_LEVELS.map(String),
  growth: GROWTH,
  pay: PAY_STEPS.map(String),
})

export function narrowingOf(query: LocationQuery, held: Held): Narrowing {
  const values = valuesOf(held)
  return Object.fromEntries(
    KINDS.flatMap((kind) => {
      const value = addressText(query[kind])
      return values[kind].includes(value) ? [[kind, value]] : []
    }),
  )
}

export const queryOf = (asked: string, narrowing: Narrowing): LocationQueryRaw => ({
  ...(asked.trim() === '' ? {} : { q: asked }),
  ...narrowing,
})

/** For each career, the values of each kind that it has. */
export type Traits = ReadonlyMap<string, Readonly<Record<Kind, readonly string[]>>>

/** @param facts - of the place whose pay counts; without them no career has a pay */
export function traitsOf(held: Held, facts: PlaceFacts | undefined): Traits {
  const slugs = held.file.clusters.map(slugOf)
  const payOf = (occupation: Occupation): number => (facts && medianPayAt(occupation, facts)) ?? 0
  return new Map(
    held.occupations.all.map((occupation, row) => [
      occupation.code,
      {
        field: occupation.clusters.map((at) => slugs[at] ?? ''),
        interest: Array.from(held.finder.interests[row] ?? ''),
        subject: subjectsOf(held.finder, row),
        level: occupation.preparation === null ? [] : [String(occupation.preparation)],
        growth: growthOf(occupation, held.occupations),
        pay: PAY_STEPS.filter((step) => step <= payOf(occupation)).map(String),
      },
    ]),
  )
}

const subjectsOf = ({ subjects: { element, of } }: FinderFile, row: number): readonly string[] =>
  digitsIn(of[row] ?? '').flatMap((at) => element[at] ?? [])

/** For each career that a subject is named for, how far what it teaches stands above the average: in quarter steps, rounded. */
export function subjectStrengths(
  held: Pick<Held, 'finder' | 'occupations'> | undefined,
  subject: string | undefined,
): ReadonlyMap<string, number> {
  if (held === undefined || subject === undefined) return new Map()
  const { above } = held.finder.subjects
  return new Map(
    held.occupations.all.flatMap(({ code }, row) => {
      const at = subjectsOf(held.finder, row).indexOf(subject)
      return at < 0 ? [] : [[code, digitsIn(above[row] ?? '')[at] ?? 0]]
    }),
  )
}

const growthOf = ({ outlook }: Occupation, { total }: Occupations): readonly string[] =>
  outlook ? [outlookWord(outlook.changePercent, total.changePercent)] : []

/** Whether a career has all that is chosen. */
export const fits = (traits: Traits, narrowing: Narrowing, code: string): boolean =>
  KINDS.every((kind) => narrowing[kind] === undefined || traits.get(code)?.[kind].includes(narrowing[kind]) === true)

export const without = (narrowing: Narrowing, kind: Kind): Narrowing =>
  Object.fromEntries(Object.entries(narrowing).filter(([each]) => each !== kind))

export interface Counted {
  readonly codes: readonly string[]
  readonly traits: Traits
  readonly narrowing: Narrowing
}

/** How many of these careers each value of a kind would leave, the other choices standing. */
export function countsOf(kind: Kind, { codes, traits, narrowing }: Counted): ReadonlyMap<string, number> {
  const others = without(narrowing, kind)
  const counts = new Map<string, number>()
  for (const code of codes) {
    if (!fits(traits, others, code)) continue
    for (const value of traits.get(code)?.[kind] ?? []) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return counts
}
