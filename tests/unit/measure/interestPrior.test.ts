import { describe, expect, it } from 'vitest'
import { RATINGS, type Answers } from '../../../src/core/instrument/item'
import { beliefFrom } from '../../../src/core/measure/beliefFrom'
import { estimatesOf } from '../../../src/core/measure/estimate'
import { interestNorms, interestPrior, type InterestPriorFile } from '../../../src/core/measure/interestPrior'
import { compiledJson } from '../../support/compiled'

const file = compiledJson<InterestPriorFile>('interest-prior.json')
const prior = interestPrior(file)

describe('interestPrior', () => {
  it('estimates an interest as the mean of its eight ratings once all are known', () => {
    const ratings = file.items.map((_, at) => RATINGS[(at * 3) % 5] ?? 3)
    const answers = Object.fromEntries(file.items.map((id, at) => [id, ratings[at]])) as Answers
    estimatesOf(beliefFrom(prior, answers)).forEach(({ mean, standardError }, interest) => {
      const own = ratings.slice(interest * 8, interest * 8 + 8)
      expect(mean).toBeCloseTo(own.reduce<number>((sum, rating) => sum + rating, 0) / 8, 6)
      expect(standardError).toBeLessThan(1e-4)
    })
  })

  it('expects the mean of the calibration before any answer', () => {
    const [realistic] = interestNorms(prior)
    expect(realistic?.mean).toBeCloseTo(file.mean.slice(0, 8).reduce((sum, mean) => sum + mean, 0) / 8, 9)
    expect(realistic?.deviation).toBeGreaterThan(0.5)
  })

  it('learns of a neighbour from an answer: liking to help people says something of liking to teach', () => {
    const belief = beliefFrom(prior, { S5: 5 })
    const teaching = file.items.indexOf('S7')
    expect(belief.mean[teaching]).toBeGreaterThan(prior.mean[teaching] ?? 5)
  })

  it('asks two items of every interest in the first twelve', () => {
    const first = file.order.slice(0, 12).map((id) => id[0])
    for (const interest of 'RIASEC') expect(first.filter((letter) => letter === interest)).toHaveLength(2)
    expect(new Set(file.order).size).toBe(48)
  })

  it('leaves skipped items out instead of taking them for the middle', () => {
    const skipped = estimatesOf(beliefFrom(prior, { R1: 5 }))
    const middle = estimatesOf(beliefFrom(prior, { R1: 5, R2: 3 }))
    expect(skipped[0]?.standardError).toBeGreaterThan(middle[0]?.standardError ?? 9)
  })
})
