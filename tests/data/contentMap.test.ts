/** The content map on a small world whose truth is known. */
import { Matrix } from 'ml-matrix'
import { describe, expect, it } from 'vitest'
import { contentMap } from '../../data/steps/contentMap'

const ITEMS = 6
/** Forty occupations, each with its own mix of many ratings; the first column tells mending, the second nursing. */
const ratings = new Matrix(
  Array.from({ length: 40 }, (_, row) =>
    Array.from({ length: 24 }, (_, column) => Math.sin((row + 1) * (column + 2) * 1.7)),
  ),
)
const covariance = Matrix.eye(ITEMS).add(Matrix.ones(ITEMS, ITEMS).mul(0.3))
const usual = [3, 3, 3, 3, 3, 3]
// The people of the first field like the first two items, those of the second the last two.
const fields = [
  { means: [4.5, 4.5, 3, 3, 2, 2], rows: [0, 1], weight: 1 },
  { means: [2, 2, 3, 3, 4.5, 4.5], rows: [2, 3], weight: 1 },
]
const map = contentMap({
  mean: usual,
  covariance,
  fields,
  ratings,
})

/** What the map makes of a person and an occupation. */
const scoreOf = (person: readonly number[], occupation: number): number =>
  map.weights
    .mmul(Matrix.columnVector(person.map((rating, at) => rating - (usual[at] ?? 0))))
    .getColumn(0)
    .reduce((sum, score, column) => sum + score * map.coordinates.get(occupation, column), 0)

describe('contentMap', () => {
  it('gives a person of a field a higher score for its occupations than a person of another', () => {
    const [first, second] = fields.map(({ means }) => means)
    expect(scoreOf(first ?? [], 0)).toBeGreaterThan(scoreOf(second ?? [], 0))
    expect(scoreOf(second ?? [], 3)).toBeGreaterThan(scoreOf(first ?? [], 3))
  })

  it('makes scores that are uncorrelated with variance 1 in the calibration', () => {
    const spread = map.weights.mmul(covariance).mmul(map.weights.transpose())
    spread.to2DArray().forEach((row, at) => {
      row.forEach((value, column) => {
        expect(value).toBeCloseTo(at === column ? 1 : 0, 6)
      })
    })
  })

  it('hears nothing in a person’s own level', () => {
    expect(scoreOf([4, 4, 4, 4, 4, 4], 0)).toBeCloseTo(scoreOf([2, 2, 2, 2, 2, 2], 0), 9)
  })

  it('has no more columns than fields can tell apart', () => {
    expect(map.weights.rows).toBe(1)
  })

  it('lets a field count by its weight and not by how often it is named', () => {
    const [first, second] = fields
    const halves = [first, first, second].flatMap((field, at) =>
      field ? [{ ...field, weight: at < 2 ? 0.5 : 1 }] : [],
    )
    const again = contentMap({ mean: usual, covariance, fields: halves, ratings })
    expect(Math.abs(again.coordinates.get(0, 0))).toBeCloseTo(Math.abs(map.coordinates.get(0, 0)), 9)
  })
})
