/** People by field of study × careers → the compiled content map. */
import { Matrix, solve } from 'ml-matrix'
import { CATALOGUE_FORMAT, type ContentMapFile, type Ratings } from '../../src/core/catalogue/files'
import type { InterestPriorFile } from '../../src/core/measure/interestPrior'
import { unpackTriangle } from '../../src/core/numeric/unpackTriangle'
import type { LearningCareer } from '../read/learningCareers'
import type { PeopleByField } from '../read/readFields'
import { contentMap, type Field } from './contentMap'
import { FIELDS_OF_STUDY } from './fieldsOfStudy'
import { onceFor } from './onceFor'
import { expectedRatings, UNHEARD_GROUPS, type Calibrated } from './unheardFields'

/** Five decimals leave a score within a thousandth. */
const DECIMALS = 5
const HUNDREDTHS = 100

export function contentMapFile(
  prior: InterestPriorFile,
  people: PeopleByField,
  careers: readonly LearningCareer[],
): ContentMapFile {
  const rated = ratedOf(careers)
  const fields = Object.entries(FIELDS_OF_STUDY).filter(([field]) => people.has(field))
  const calibrated = { items: prior.items, mean: prior.mean, covariance: squareOf(prior) }
  const heard = fields.map(([field, codes]) => ({
    means: new Matrix(arrays(people.get(field) ?? [])).mean('column'),
    rows: codes.map((code) => rowOf(rated, code)),
    weight: 1,
  }))
  const { weights, coordinates } = contentMap({
    ...calibrated,
    fields: [...heard, ...unheardFields(calibrated, careers, rated)],
    ratings: standardRatings(rated),
  })
  const columns = weights.to2DArray().map((_, at) => `content-${String(at + 1)}`)
  const count = fields.reduce((sum, [field]) => sum + (people.get(field)?.length ?? 0), 0)
  return {
    header: { file: 'content-map.json', format: CATALOGUE_FORMAT, madeBy: 'data/learn.ts', people: count },
    map: { items: prior.items, columns, weights: weights.to2DArray().map((row) => row.map(rounded)) },
    occupations: {
      code: rated.map(({ code }) => code),
      ...Object.fromEntries(columns.map((column, at) => [column, coordinates.getColumn(at).map(hundredths)])),
    },
  }
}

const ratedOf = onceFor((careers: readonly LearningCareer[]) =>
  careers.filter((career) => ratingsOf(career) !== undefined),
)
const standardRatings = onceFor((rated: readonly LearningCareer[]) =>
  levelled(standardised(rated.map((career) => ratingsOf(career) ?? [])), rated),
)

function unheardFields(
  calibrated: Calibrated,
  careers: readonly LearningCareer[],
  rated: readonly LearningCareer[],
): readonly Field[] {
  const profiles = interestProfiles(careers)
  return Object.entries(UNHEARD_GROUPS).map(([group, weight]) => {
    const own = rated.filter(({ code }) => code.startsWith(group) && profiles.has(code))
    const mean = new Matrix(own.map(({ code }) => [...(profiles.get(code) ?? [])])).mean('column')
    return {
      means: expectedRatings(calibrated, mean),
      rows: own.map(({ code }) => rowOf(rated, code)),
      weight,
    }
  })
}

/** Standard scores R I A S E C among all occupations with interests, less each occupation's own level, as in the pool. */
function interestProfiles(careers: readonly LearningCareer[]): ReadonlyMap<string, readonly number[]> {
  const known = careers.flatMap(({ code, interests }) => (interests ? [{ code, interests }] : []))
  const scores = standardised(known.map(({ interests }) => interests))
  return new Map(known.map(({ code }, row) => [code, levelOut(scores.getRow(row))]))
}

function levelOut(scores: readonly number[]): readonly number[] {
  const level = scores.reduce((sum, score) => sum + score, 0) / scores.length
  return scores.map((score) => score - level)
}

/** Importance and level of every element; `undefined` for occupations that are not rated. A gap is `null`. */
function ratingsOf({ ratings, abilities }: LearningCareer): readonly (number | null)[] | undefined {
  if (!ratings) return undefined
  const blocks = [ratings.skill, ratings.knowledge, abilities, ratings.activity]
  return blocks.every((block): block is Ratings => block !== null)
    ? blocks.flatMap(({ importance, level }) => [...importance, ...level.map((value) => value ?? 0)])
    : undefined
}

/** Every column with mean 0 and deviation 1; a gap stands at the mean. */
function standardised(rows: readonly (readonly (number | null)[])[]): Matrix {
  const columns = (rows[0] ?? []).map((_, at) => rows.map((row) => row[at] ?? null))
  return new Matrix(columns.map(standardColumn)).transpose()
}

function standardColumn(column: readonly (number | null)[]): number[] {
  const known = column.filter((value) => value !== null)
  const mean = known.reduce((sum, value) => sum + value, 0) / known.length
  const deviation = Math.sqrt(known.reduce((sum, value) => sum + (value - mean) ** 2, 0) / known.length)
  return column.map((value) => (value === null || deviation === 0 ? 0 : (value - mean) / deviation))
}

/**
 * Takes out of every column what goes with the preparation an occupation needs and with what it pays. People's fields are
 * all fields of college study, so they teach nothing about the first, and what somebody likes says nothing about the pay
 * they should look for: left in, it would widen the gap between the careers shown to women and to men.
 */
function levelled(ratings: Matrix, rated: readonly LearningCareer[]): Matrix {
  const levels = new Matrix([
    standardColumn(rated.map(({ preparation }) => preparation.separate)),
    standardColumn(rated.map(({ pay }) => (pay === undefined ? null : Math.log(pay)))),
  ]).transpose()
  const slopes = solve(levels.transpose().mmul(levels), levels.transpose().mmul(ratings))
  return standardised(Matrix.sub(ratings, levels.mmul(slopes)).to2DArray())
}

function rowOf(rated: readonly LearningCareer[], code: string): number {
  const row = rated.findIndex((career) => career.code === code)
  if (row < 0) throw new RangeError(`contentMapFile: ${code} stands for a field and is not rated`)
  return row
}

function squareOf({ items, covariance }: InterestPriorFile): Matrix {
  const square = unpackTriangle(covariance, items.length)
  return new Matrix(items.map((_, row) => Array.from(square.subarray(row * items.length, (row + 1) * items.length))))
}

const arrays = (rows: readonly (readonly number[])[]): number[][] => rows.map((row) => [...row])
const rounded = (value: number): number => Number(value.toFixed(DECIMALS))
const hundredths = (value: number): number => Math.round(value * HUNDREDTHS)
