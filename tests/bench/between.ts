/**
 * Between people: does somebody from a field get that field's occupations ranked higher than people from other fields do?
 * A ranking that does not look at the person scores one half.
 */
import { fits, type Profile } from '../../src/core/match/fit'
import { standardScores } from '../../src/core/measure/standardScores'
import { auc } from './auc'
import { BASELINES, type Baseline, type BaselineId } from './baselines'
import { FIELD_NAMES } from './fieldOccupations'
import { coreScore, fieldScores, type FieldScores } from './fieldScores'
import { atLeast, type Column, type Row, type Table } from './figures'
import { contentOf, rescored, type FixedForm } from './fixedForm'
import type { Person } from './people'
import type { Taken } from './taken'
import type { Trial } from './trial'
import type { MapInUse } from './world'
import type { StandardScores } from '../../src/core/measure/standardScores'

/** One person's scores on every field under one way of ranking. */
export interface Unseen {
  /** Each field's score under the maps that never saw that field. */
  readonly each: Float64Array
  /** All fields' scores under the map that never saw the person's own. */
  readonly own: Float64Array
}

export interface BetweenScores {
  readonly full: FieldScores
  readonly short: FieldScores
  readonly discriminant: FieldScores
  readonly fullUnseen: Unseen
  readonly shortUnseen: Unseen
  readonly baselines: Readonly<Record<BaselineId, FieldScores>>
}

/** What the content block says of a person under one map. */
type Content = (map: MapInUse) => StandardScores

export interface BetweenMeasure {
  readonly trial: Trial
  readonly baselines: Readonly<Record<BaselineId, Baseline>>
  readonly contentOfWhole: ReadonlyMap<MapInUse, StandardScores>
}

export function betweenMeasure(trial: Trial, whole: FixedForm, all: Readonly<Record<BaselineId, Baseline>>) {
  const maps = [...trial.seen, ...trial.unseen.flat()]
  const contentOfWhole = new Map(maps.map((map) => [map, contentOf(whole, map.content)]))
  return { trial, baselines: all, contentOfWhole } satisfies BetweenMeasure
}

export function betweenScores(measure: BetweenMeasure, who: Taken, at: number): BetweenScores {
  const { trial, baselines: others } = measure
  const { fields, world } = trial
  const fold = trial.folds[at] ?? 0
  const full: Content = (map) => rescoredWhole(measure, map, who.deviations)
  const short: Content = (map) => standardScores(who.short.belief, map.content)
  const seen = trial.seen[fold]
  if (!seen) throw new RangeError(`betweenScores: expected a map for fold ${String(fold)}, got none`)
  const interest = who.full.profile.interest
  return {
    full: fieldScores(fitUnder(seen, who.full.profile, full), fields),
    short: fieldScores(fitUnder(seen, who.short.profile, short), fields),
    discriminant: fieldScores(fits(world.engine.pool, interest ? { interest } : {}), fields),
    fullUnseen: unseenScores(trial, { person: who.person, fold }, (map) => fitUnder(map, who.full.profile, full)),
    shortUnseen: unseenScores(trial, { person: who.person, fold }, (map) => fitUnder(map, who.short.profile, short)),
    baselines: Object.fromEntries(
      BASELINES.map((id) => [id, fieldScores(others[id](who.means), fields)]),
    ) as BetweenScores['baselines'],
  }
}

export function rescoredWhole(
  { contentOfWhole }: BetweenMeasure,
  map: MapInUse,
  deviations: Float64Array,
): StandardScores {
  const scores = contentOfWhole.get(map)
  if (!scores) throw new RangeError('rescoredWhole: expected a map of the trial, got another')
  return rescored(scores, deviations)
}

export const fitUnder = (map: MapInUse, profile: Profile, content: Content): Float64Array =>
  fits(map.pool, profile.content ? { ...profile, content: content(map) } : profile)

function unseenScores(
  { unseen, fields }: Trial,
  { person, fold }: { readonly person: Person; readonly fold: number },
  fitOf: (map: MapInUse) => Float64Array,
): Unseen {
  const own = new Float64Array(FIELD_NAMES.length).fill(NaN)
  const each = Float64Array.from(FIELD_NAMES, (field, at) => {
    const map = unseen[at]?.[fold]
    if (!map) return NaN
    const fit = fitOf(map)
    if (field === person.field) own.set(fields.core.map((positions) => coreScore(fit, positions)))
    return coreScore(fit, fields.core[at] ?? [])
  })
  return { each, own }
}

/** Whether everyone from another field counts the same, or every other field does, whatever its size. */
export type Others = 'people' | 'fields'

/** Mean over the fields of the area under the curve; fields that fewer, or all, people are from are left out. */
export function meanAuc(
  people: readonly Person[],
  scores: readonly Float64Array[],
  { others = 'people', fewest = 1 }: { readonly others?: Others; readonly fewest?: number } = {},
): number {
  const sizes = sizesOf(people)
  const weight = (row: number): number => (others === 'people' ? 1 : 1 / (sizes.get(people[row]?.field ?? '') ?? 1))
  const areas = FIELD_NAMES.flatMap((field, at) => {
    const members = sizes.get(field) ?? 0
    if (members < fewest || members === people.length) return []
    const own = Float64Array.from(scores, (each) => each[at] ?? NaN)
    return auc(own, (row) => people[row]?.field === field, weight)
  })
  return areas.reduce((sum, area) => sum + area, 0) / areas.length
}

function sizesOf(people: readonly Person[]): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>()
  for (const { field } of people) sizes.set(field, (sizes.get(field) ?? 0) + 1)
  return sizes
}

const SHORTLIST = 5

/** Mean over the fields of the share of its people who have it among their first five. */
export function balancedTopFive(people: readonly Person[], scores: readonly Float64Array[]): number {
  const shares = FIELD_NAMES.map((field, own) => {
    const members = people.flatMap((person, at) => (person.field === field ? [scores[at] ?? new Float64Array()] : []))
    const hits = members.map((each) => placeShare(each, own))
    return hits.reduce((sum, hit) => sum + hit, 0) / hits.length
  })
  return shares.reduce((sum, share) => sum + share, 0) / shares.length
}

/** 1 when the field is among the first five; the chance of it where places are shared. */
function placeShare(scores: Float64Array, own: number): number {
  const value = scores[own] ?? NaN
  const above = scores.filter((score) => score > value).length
  const tied = scores.filter((score) => score === value).length
  return Math.min(1, Math.max(0, (SHORTLIST - above) / tied))
}

const COLUMNS: readonly Column[] = [
  { id: 'auc', measures: 'area under the curve between people, mean over 13 fields', decimals: 3 },
  { id: 'balanced', measures: 'the same, every other field counting the same whatever its size', decimals: 3 },
  { id: 'centred', measures: 'the same, by the mean fit instead of the percentile', decimals: 3 },
  { id: 'crosswalk', measures: 'the same, with the occupations of the federal crosswalk', decimals: 3 },
  { id: 'top5', measures: 'own field among the first five of 13, mean over fields', decimals: 3 },
]

const NAMES: Readonly<Record<BaselineId, string>> = {
  constant: 'the same list for everybody',
  'first-letter': 'first letter alike',
  'c-index': 'C-index of three-letter codes',
  pearson: 'Pearson on six sums',
  'pearson-normed': 'Pearson on six standard scores',
  euclid: 'Euclidean distance of six standard scores',
}

export function betweenTable(people: readonly Person[], all: readonly BetweenScores[]): Table {
  const row = (id: string, of: string, scores: (each: BetweenScores) => FieldScores): Row => ({
    id,
    of,
    people: people.length,
    values: {
      auc: meanAuc(
        people,
        all.map((each) => scores(each).core),
      ),
      balanced: meanAuc(
        people,
        all.map((each) => scores(each).core),
        { others: 'fields' },
      ),
      centred: meanAuc(
        people,
        all.map((each) => scores(each).centred),
      ),
      crosswalk: meanAuc(
        people,
        all.map((each) => scores(each).crosswalk),
      ),
      top5: balancedTopFive(
        people,
        all.map((each) => scores(each).core),
      ),
    },
  })
  const unseen = (id: string, of: string, scores: (each: BetweenScores) => Unseen): Row => ({
    id,
    of,
    people: people.length,
    values: {
      auc: meanAuc(
        people,
        all.map((each) => scores(each).each),
      ),
      balanced: meanAuc(
        people,
        all.map((each) => scores(each).each),
        { others: 'fields' },
      ),
      top5: balancedTopFive(
        people,
        all.map((each) => scores(each).own),
      ),
    },
  })
  return {
    id: 'between',
    title: 'Between people',
    columns: COLUMNS,
    rows: [
      {
        ...row('full', 'all 48, new people', ({ full }) => full),
        targets: { auc: atLeast(0.765), top5: atLeast(0.72) },
      },
      {
        ...unseen('full-unseen', 'all 48, new people of a field never seen', ({ fullUnseen }) => fullUnseen),
        targets: { auc: atLeast(0.73) },
      },
      { ...row('short', 'short quiz, new people', ({ short }) => short), targets: { auc: atLeast(0.745) } },
      {
        ...unseen('short-unseen', 'short quiz, new people of a field never seen', ({ shortUnseen }) => shortUnseen),
        targets: { auc: atLeast(0.715) },
      },
      row('discriminant', 'six interests only, all 48', ({ discriminant }) => discriminant),
      ...BASELINES.map((id) => row(id, NAMES[id], ({ baselines: others }) => others[id])),
    ],
  }
}
