/**
 * The content map: what the 48 ratings say beyond the six interests, as a low-rank bilinear form between ratings and
 * what O*NET says of occupations (skills, knowledge, abilities, activities), learned on people's fields of study.
 */
import { EigenvalueDecomposition, inverse, Matrix, SingularValueDecomposition } from 'ml-matrix'
import { onceFor } from './onceFor'

/** Components of the occupations' ratings: 20 rank unseen fields better than 12 or 30. */
const COMPONENTS = 20
/** Ridge on both sides; between .1 and 1 little changes. */
const RIDGE = 0.3
/** A direction that carries less of the form's variance than this is rounding. */
const NEGLIGIBLE = 1e-9

export interface ContentInput {
  readonly mean: readonly number[]
  /** `items × items`. */
  readonly covariance: Matrix
  readonly fields: readonly Field[]
  /** Occupations × standardised ratings. */
  readonly ratings: Matrix
}

/** What people of one kind of work answer, and which occupations that is. */
export interface Field {
  /** Mean rating of each item. */
  readonly means: readonly number[]
  /** Rows of the occupations' ratings at its core. */
  readonly rows: readonly number[]
  /** How much it counts beside the others, whatever the number of its people. */
  readonly weight: number
}

export interface ContentMap {
  /** `columns × items`: a person's standard score on a column is this times (rating − usual rating). */
  readonly weights: Matrix
  /** Occupations × columns: what they are multiplied with. */
  readonly coordinates: Matrix
}

/**
 * Ridge on both sides, class-balanced: `B = (R + λ)⁻¹ Xᵀ W Y (Yᵀ W Y + λ)⁻¹` with `X` the fields' mean answers, `W`
 * their weights, `Y` the components of their occupations and `R` the correlation of the answers in the calibration, each
 * person's own level taken out. Then turned so that the person's scores are uncorrelated with variance 1 and the
 * occupations' coordinates carry the whole form.
 */
export function contentMap(input: ContentInput): ContentMap {
  const turn = standardising(input.covariance)
  const correlation = turn.transpose().mmul(input.covariance).mmul(turn)
  const components = principalComponents(input.ratings)
  const shares = sharesOf(input.fields)
  const people = centred(
    lessMean(new Matrix(input.fields.map(({ means }) => [...means])), input.mean).mmul(turn),
    shares,
  )
  const jobs = centred(fieldComponents(components, input.fields), shares)
  const weighted = jobs.clone().mulColumnVector(shares)
  const form = ridged(correlation)
    .mmul(people.transpose())
    .mmul(weighted)
    .mmul(ridged(jobs.transpose().mmul(weighted)))
  return whitened(turn.mmul(form), input.covariance, components)
}

/** Divides each rating by its deviation and takes the mean over the items away: `items × items`. */
function standardising(covariance: Matrix): Matrix {
  const count = covariance.rows
  const centring = Matrix.eye(count).sub(Matrix.ones(count, count).div(count))
  return Matrix.diag(covariance.diagonal().map((variance) => 1 / Math.sqrt(variance))).mmul(centring)
}

/** Scores of the occupations on the largest components, each with variance 1. */
const principalComponents = onceFor((ratings: Matrix): Matrix => {
  const { rightSingularVectors } = new SingularValueDecomposition(ratings, { autoTranspose: true })
  const scores = ratings.mmul(rightSingularVectors.subMatrix(0, ratings.columns - 1, 0, COMPONENTS - 1))
  const sizes = scores
    .transpose()
    .to2DArray()
    .map((column) => Math.sqrt(mean(column.map((value) => value ** 2))))
  return scores.divRowVector(sizes)
})

function fieldComponents(components: Matrix, fields: readonly Field[]): Matrix {
  return new Matrix(fields.map(({ rows }) => new Matrix(rows.map((row) => components.getRow(row))).mean('column')))
}

/** The weights, made to add up to 1. */
function sharesOf(fields: readonly Field[]): number[] {
  const all = fields.reduce((sum, { weight }) => sum + weight, 0)
  return fields.map(({ weight }) => weight / all)
}

/** `G = Lᵀ C L = V diag(g) Vᵀ`; scores `Vᵀ Lᵀ x / √g`, coordinates `√g Vᵀ p`. */
function whitened(form: Matrix, covariance: Matrix, components: Matrix): ContentMap {
  const spread = form.transpose().mmul(covariance).mmul(form)
  const { realEigenvalues, eigenvectorMatrix } = new EigenvalueDecomposition(spread, { assumeSymmetric: true })
  const largest = Math.max(...realEigenvalues)
  const kept = realEigenvalues
    .map((value, at) => ({ value, at }))
    .filter(({ value }) => value > NEGLIGIBLE * largest)
    .sort((left, right) => right.value - left.value)
  const turned = new Matrix(kept.map(({ at }) => eigenvectorMatrix.getColumn(at)))
  const roots = kept.map(({ value }) => Math.sqrt(value))
  return {
    weights: turned.mmul(form.transpose()).divColumnVector(roots),
    coordinates: components.mmul(turned.transpose()).mulRowVector(roots),
  }
}

const ridged = (matrix: Matrix): Matrix => inverse(Matrix.add(matrix, Matrix.eye(matrix.rows).mul(RIDGE)))
const lessMean = (rows: Matrix, usual: readonly number[]): Matrix => rows.clone().subRowVector([...usual])
/** Less the weighted mean of the rows. */
const centred = (rows: Matrix, shares: readonly number[]): Matrix =>
  rows.clone().subRowVector(
    rows
      .clone()
      .mulColumnVector([...shares])
      .sum('column'),
  )
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length
