/** Standard scores of people all of whose items are known, against the sums they stand for. */
import { describe, expect, it } from 'vitest'
import { RATINGS, type Answers, type Rating } from '../../../src/core/instrument/item'
import { beliefFrom } from '../../../src/core/measure/beliefFrom'
import { interestNorms } from '../../../src/core/measure/interestPrior'
import { standardScores } from '../../../src/core/measure/standardScores'
import { compiledInstrument } from '../../support/compiled'

const { interest, content } = compiledInstrument()
const { items, mean } = interest.prior
const ratings = items.map((_, at): Rating => RATINGS[(at * 7) % 5] ?? 3)
const answers = Object.fromEntries(items.map((id, at) => [id, ratings[at]])) as Answers
const belief = beliefFrom(interest.prior, answers)

describe('standardScores', () => {
  it('gives the interests in units of their norm, less the person’s own level', () => {
    const norms = interestNorms(interest.prior)
    const score = norms.map(
      ({ mean: usual, deviation }, at) => (meanOf(ratings.slice(at * 8, at * 8 + 8)) - usual) / deviation,
    )
    const level = meanOf(score)
    standardScores(belief, interest.projection).score.forEach((value, at) => {
      expect(value).toBeCloseTo((score[at] ?? 0) - level, 6)
    })
  })

  it('gives a learned column as the weighted sum of the ratings', () => {
    const { score, reliability } = standardScores(belief, content)
    score.forEach((value, column) => {
      const weights = content.weights.subarray(column * 54, column * 54 + 48)
      const sum = ratings.reduce<number>(
        (total, rating, at) => total + (weights[at] ?? 0) * (rating - (mean[at] ?? 0)),
        0,
      )
      expect(value).toBeCloseTo(sum, 6)
      expect(reliability[column]).toBeCloseTo(1, 4)
    })
  })

  it('knows nothing before any answer', () => {
    const { score, reliability } = standardScores(beliefFrom(interest.prior, {}), content)
    expect(Array.from(score)).toEqual(content.columns.map(() => 0))
    expect(Array.from(reliability)).toEqual(content.columns.map(() => 0))
  })
})

const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length
