/**
 * Between people: does somebody from a field get that field's occupations ranked higher than people from other fields do?
 * A ranking that does not look at the person scores one half.
 */
import { fits, type Profile } from '../../src/core/match/fit'
import { beliefFrom } from '../../src/core/measure/beliefFrom'
import { profileOf } from '../../src/core/measure/profileOf'
import { standardScores, type StandardScores } from '../../src/core/measure/standardScores'
import { sittingOf } from '../../src/core/simulate/respondent'
import { seededRandom } from '../../src/core/numeric/random'
import { BASELINES, type Baseline, type BaselineId } from './baselines'
import { FIELD_NAMES } from './fieldOccupations'
import { coreScore, fieldScores, type FieldScores } from './fieldScores'
import { contentOf, profileFrom, rescored, type FixedForm } from './fixedForm'
import type { Person } from './people'
import { shuffled } from './shuffled'
import type { Taken } from './taken'
import type { Trial } from './trial'
import type { MapInUse, World } from './world'

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
  /** Pearson on the six estimates of the short quiz. */
  readonly pearsonShort: FieldScores
  /** The full form with the person's ratings dealt out anew among the items. */
  readonly shuffled: Float64Array
}

/** What the content block says of a person under one map. */
type Content = (map: MapInUse) => StandardScores

export interface BetweenMeasure {
  readonly trial: Trial
  readonly whole: FixedForm
  readonly baselines: Readonly<Record<BaselineId, Baseline>>
  readonly contentOfWhole: ReadonlyMap<MapInUse, StandardScores>
}

export function betweenMeasure(trial: Trial, whole: FixedForm, all: Readonly<Record<BaselineId, Baseline>>) {
  const maps = [...trial.seen, ...trial.unseen.flat()]
  const contentOfWhole = new Map(maps.map((map) => [map, contentOf(whole, map.content)]))
  return { trial, whole, baselines: all, contentOfWhole } satisfies BetweenMeasure
}

export function betweenScores(measure: BetweenMeasure, who: Taken, at: number): BetweenScores {
  const { trial, baselines: others } = measure
  const { fields, world } = trial
  const full: Content = (map) => rescoredWhole(measure, map, who.deviations)
  const seen = seenMap(trial, at)
  // Neither what is asked nor what is made of it may rest on a map that knows the person, or the person's field.
  const short = shortUnder(world, seen, who.person)
  const shortUnseen = shortUnder(world, unseenMap(trial, who.person, at), who.person)
  const interest = who.full.profile.interest
  return {
    full: fieldScores(fitUnder(seen, who.full.profile, full), fields),
    short: fieldScores(fitUnder(seen, short.profile, short.content), fields),
    discriminant: fieldScores(fits(world.engine.pool, interest ? { interest } : {}), fields),
    fullUnseen: unseenScores(trial, { who, at }, (map) => fitUnder(map, who.full.profile, full)),
    shortUnseen: unseenScores(trial, { who, at }, (map) => fitUnder(map, shortUnseen.profile, shortUnseen.content)),
    pearsonShort: fieldScores(others.pearson(who.short.interests), fields),
    shuffled: shuffledScores(measure, who, at),
    baselines: Object.fromEntries(
      BASELINES.map((id) => [id, fieldScores(others[id](who.means), fields)]),
    ) as BetweenScores['baselines'],
  }
}

interface ShortUnder {
  readonly profile: Profile
  readonly content: Content
}

/** The short quiz as a map would have it asked. */
function shortUnder({ engine }: World, { scales }: MapInUse, person: Person): ShortUnder {
  const { answers } = sittingOf(person.answers, { scales, parts: ['interest'], length: { kind: 'confident' } })
  const belief = beliefFrom(engine.instrument.interest.prior, answers)
  return {
    profile: profileOf(engine.instrument, answers),
    content: (map) => standardScores(belief, map.content),
  }
}

/** Any fixed number; the person's place is added to it, so that everybody is dealt another order. */
const SEED = 480

function shuffledScores(measure: BetweenMeasure, { deviations, person }: Taken, at: number): Float64Array {
  const { trial, whole } = measure
  const { mean } = trial.world.prior
  const dealt = shuffled(person.ratings, seededRandom(SEED + at))
  const away = deviations.map((_, item) => (dealt[item] ?? NaN) - (mean[item] ?? NaN))
  const seen = seenMap(trial, at)
  const fit = fitUnder(seen, profileFrom(whole, away), (map) => rescoredWhole(measure, map, away))
  return Float64Array.from(trial.fields.core, (positions) => coreScore(fit, positions))
}

/** The map that was learned without the person's fold and field. */
function unseenMap({ unseen, folds }: Trial, { field }: Person, at: number): MapInUse {
  const map = unseen[FIELD_NAMES.findIndex((name) => name === field)]?.[folds[at] ?? 0]
  if (!map) throw new RangeError(`unseenMap: expected a map without ${field}, got none`)
  return map
}

/** The map that was learned without the person's fold. */
function seenMap({ seen, folds }: Trial, at: number): MapInUse {
  const map = seen[folds[at] ?? 0]
  if (!map) throw new RangeError(`seenMap: expected a map for each fold, got none for person ${String(at)}`)
  return map
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
  { unseen, folds, fields }: Trial,
  { who, at: person }: { readonly who: Taken; readonly at: number },
  fitOf: (map: MapInUse) => Float64Array,
): Unseen {
  const own = new Float64Array(FIELD_NAMES.length).fill(NaN)
  const each = Float64Array.from(FIELD_NAMES, (field, at) => {
    const map = unseen[at]?.[folds[person] ?? 0]
    if (!map) return NaN
    const fit = fitOf(map)
    if (field === who.person.field) own.set(fields.core.map((positions) => coreScore(fit, positions)))
    return coreScore(fit, fields.core[at] ?? [])
  })
  return { each, own }
}
