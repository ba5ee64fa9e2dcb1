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
  /** Mean ratings of the people of each field; every field counts the same, whatever its size. */
  readonly fieldMeans: Matrix
  /** Occupations × standardised ratings. */
  readonly ratings: Matrix
  /** Rows of `ratings` at the core of each field. */
  readonly fieldRows: readonly (readonly number[])[]
}

export interface ContentMap {
  /** `columns × items`: a person's standard score on a column is this times (rating − usual rating). */
  readonly weights: Matrix
  /** Occupations × columns: what they are multiplied with. */
  readonly coordinates: Matrix
}

/**
 * Ridge on both sides, class-balanced: `B = (R + λ)⁻¹ Xᵀ Y (Yᵀ Y + λ)⁻¹` with `X` the fields' mean answers, `Y` the
 * components of their occupations and `R` the correlation of the answers in the calibration, each person's own level
 * taken out. Then turned so that the person's scores are uncorrelated with variance 1 and the occupations' coordinates
 * carry the whole form.
 */
export function contentMap(input: ContentInput): ContentMap {
  const turn = standardising(input.covariance)
  const correlation = turn.transpose().mmul(input.covariance).mmul(turn)
  const components = principalComponents(input.ratings)
  const people = centred(lessMean(input.fieldMeans, input.mean).mmul(turn))
  const jobs = centred(fieldComponents(components, input.fieldRows))
  const form = ridged(correlation)
    .mmul(people.transpose())
    .mmul(jobs)
    .div(jobs.rows)
    .mmul(ridged(jobs.transpose().mmul(jobs).div(jobs.rows)))
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

function fieldComponents(components: Matrix, fieldRows: ContentInput['fieldRows']): Matrix {
  return new Matrix(fieldRows.map((rows) => new Matrix(rows.map((row) => components.getRow(row))).mean('column')))
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
const centred = (rows: Matrix): Matrix => rows.clone().subRowVector(rows.mean('column'))
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length
