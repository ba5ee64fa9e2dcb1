import { describe, expect, it } from 'vitest'
import { fits } from '../../../src/core/match/fit'
import { profileOf } from '../../../src/core/measure/profileOf'
import { seededRandom } from '../../../src/core/numeric/random'
import { personModel, simulatedPeople } from '../../../src/core/simulate/simulatedPerson'
import { fitsInOrder, fitsWhenChosen } from '../../bench/skillAsking'
import { correlationsAtStops } from '../../bench/skillPearson'
import { ratioOf, shareOf } from '../../bench/shares'
import { compiledInstrument, compiledPool } from '../../support/compiled'

const basis = { instrument: compiledInstrument(), pool: compiledPool() }
const { order } = basis.instrument.skill

describe('asking simulated people', () => {
  it('ends with the fits of the app, asked one by one or in one go', () => {
    const { answers } = simulatedPeople({ ...basis, model: personModel(0.3) }, seededRandom(5))()
    const rated = Object.fromEntries(order.slice(0, 9).map((id) => [id, answers[id]]))
    const app = fits(basis.pool, profileOf(basis.instrument, rated))
    const asked = { answers, start: new Float64Array(app.length), stops: [4, 9] }
    const [, fixed] = fitsInOrder(basis, order)(asked)
    const [, chosen] = fitsWhenChosen(basis, asked, (_, already) => order.find((id) => !already.has(id)))
    app.forEach((fit, row) => {
      expect(fixed?.[row]).toBeCloseTo(fit, 9)
      expect(chosen?.[row]).toBeCloseTo(fit, 9)
    })
  })
})

describe('correlations', () => {
  it('are Pearson’s, over the numbers up to each stop', () => {
    const block = { columns: ['a', 'b', 'c', 'd'], scores: Float64Array.of(2, 1, 4, 3, NaN, NaN, NaN, NaN) }
    const own = [
      ['a', 1],
      ['b', 2],
      ['c', 3],
      ['d', 5],
    ] as const
    // R: cor(c(1, 2, 3), c(2, 1, 4)); cor(c(1, 2, 3, 5), c(2, 1, 4, 3))
    const [two, three, four] = correlationsAtStops({ block, own, stops: [2, 3, 4] })
    expect(two?.[0]).toBe(0)
    expect(three?.[0]).toBeCloseTo(0.6546537, 7)
    expect(four?.[0]).toBeCloseTo(0.5291503, 7)
    expect(four?.[1]).toBe(-1)
  })
})

describe('shares and ratios', () => {
  it('come with their standard errors', () => {
    // R: x <- c(1, 0, 0, 1, 0); mean(x); sd(x) / sqrt(5)
    expect(shareOf([1, 0, 0, 1, 0]).value).toBeCloseTo(0.4, 12)
    expect(shareOf([1, 0, 0, 1, 0]).standardError).toBeCloseTo(0.244949, 6)
  })

  it('leave nothing uncertain of a ratio of the same finds', () => {
    expect(ratioOf([2, 0, 2], [1, 0, 1])).toEqual({ value: 2, standardError: 0 })
  })
})
