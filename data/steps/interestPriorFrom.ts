/** Ratings → the interest prior: means, covariance and the designed order. */
import { CATALOGUE_FORMAT } from '../../src/core/catalogue/files'
import { designedOrder, targetDirections } from '../../src/core/instrument/designedOrder'
import { interestPrior, type InterestPriorFile } from '../../src/core/measure/interestPrior'
import { Matrix } from 'ml-matrix'

/** Four decimals are a tenth of the covariances' own standard error with 30,000 people. */
const DECIMALS = 4

export function interestPriorFrom(
  items: readonly string[],
  ratings: readonly (readonly number[])[],
): InterestPriorFile {
  const matrix = new Matrix(ratings.map((row) => [...row]))
  const mean = matrix.mean('column')
  const centred = matrix.subRowVector(mean)
  const covariance = centred
    .transpose()
    .mmul(centred)
    .div(ratings.length - 1)
  const lower = items.flatMap((_, row) => covariance.getRow(row).slice(0, row + 1))
  const file: InterestPriorFile = {
    header: {
      file: 'interest-prior.json',
      format: CATALOGUE_FORMAT,
      madeBy: 'data/calibrate.ts',
      people: ratings.length,
    },
    items,
    mean: mean.map(rounded),
    covariance: lower.map(rounded),
    order: [],
  }
  const prior = interestPrior(file)
  return { ...file, order: designedOrder(prior, targetDirections(prior)) }
}

const rounded = (value: number): number => Number(value.toFixed(DECIMALS))
