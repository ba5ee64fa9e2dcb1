/**
 * Supervised ceilings: linear discriminants taught on people's fields themselves. They can rank these thirteen fields and
 * no occupation, so they show how much the answers hold, not what a list of careers could be.
 */
import { inverse, Matrix } from 'ml-matrix'
import { balancedTopFive, meanAuc } from './fieldMeasures'
import { FIELD_NAMES } from './fieldOccupations'
import type { Row } from './figures'
import type { Person } from './people'
import { meansOf } from './taken'
import { FOLDS } from './trial'

/** On the pooled variance; without it a few items that nearly repeat each other would decide. */
const RIDGE = 0.05

export interface Ceiling {
  readonly people: readonly Person[]
  readonly folds: Uint8Array
}

export function ceilingRows(ceiling: Ceiling): readonly Row[] {
  const row = (id: string, of: string, features: (person: Person) => readonly number[]): Row => {
    const scores = foldedScores(ceiling, features)
    const { people } = ceiling
    const values = {
      auc: meanAuc(people, scores),
      balanced: meanAuc(people, scores, { others: 'fields' }),
      top5: balancedTopFive(people, scores),
    }
    return { id, of, people: people.length, values }
  }
  return [
    row('ceiling-items', 'ceiling: taught on the fields, 48 items', ({ ratings }) => ratings),
    row('ceiling-sums', 'ceiling: taught on the fields, six sums', ({ ratings }) => [...meansOf(ratings)]),
  ]
}

/** Each person scored by what the other folds teach. */
function foldedScores({ people, folds }: Ceiling, features: (person: Person) => readonly number[]): Float64Array[] {
  const taught = Array.from({ length: FOLDS }, (_, fold) =>
    discriminant(
      people.filter((_person, at) => folds[at] !== fold),
      features,
    ),
  )
  return people.map((person, at) => taught[folds[at] ?? 0]?.(features(person)) ?? new Float64Array())
}

/**
 * Linear discriminant analysis with the same prior for every field (Hastie, Tibshirani & Friedman 2009, The Elements of
 * Statistical Learning, eq. 4.10): the logarithm of each field's posterior probability.
 */
export function discriminant(
  people: readonly Person[],
  features: (person: Person) => readonly number[],
): (values: readonly number[]) => Float64Array {
  const groups = FIELD_NAMES.map((field) => new Matrix(people.filter((each) => each.field === field).map(row)))
  const means = groups.map((group) => group.mean('column'))
  const within = groups.map((group, at) => scatter(group, means[at] ?? []))
  const pooled = within.reduce((sum, each) => sum.add(each)).div(people.length - groups.length)
  const weights = inverse(pooled.add(Matrix.diag(pooled.diagonal().map((variance) => RIDGE * variance))))
  const slopes = new Matrix(means).mmul(weights)
  const offsets = means.map((mean, at) => -0.5 * dot(slopes.getRow(at), mean))
  return (values) => logShares(Float64Array.from(offsets, (offset, at) => offset + dot(slopes.getRow(at), values)))

  function row(person: Person): number[] {
    return [...features(person)]
  }
}

function scatter(group: Matrix, mean: number[]): Matrix {
  const centred = group.clone().subRowVector(mean)
  return centred.transpose().mmul(centred)
}

const dot = (left: readonly number[], right: readonly number[]): number =>
  left.reduce((sum, value, at) => sum + value * (right[at] ?? NaN), 0)

function logShares(scores: Float64Array): Float64Array {
  const most = Math.max(...scores)
  const sum = scores.reduce((total, score) => total + Math.exp(score - most), 0)
  return scores.map((score) => score - most - Math.log(sum))
}
