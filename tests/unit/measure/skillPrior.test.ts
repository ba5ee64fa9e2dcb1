import { describe, expect, it } from 'vitest'
import { conditionOn, priorBelief } from '../../../src/core/measure/belief'
import { estimatesOf } from '../../../src/core/measure/estimate'
import { skillPrior } from '../../../src/core/measure/skillPrior'

const MODEL = { middle: 3, step: 0.7, level: 0.5, noise: 0.6 }
// Two skills that go against each other and one apart from both.
const prior = skillPrior(['mend', 'write', 'cook'], [1, -0.5, 1, 0, 0, 1], MODEL)
const rate = (ratings: readonly number[]) =>
  estimatesOf(ratings.reduce((belief, rating, item) => conditionOn(belief, item, rating), priorBelief(prior)))

describe('skillPrior', () => {
  it('gives the regression of a skill on its own rating', () => {
    // By hand: step / (step² + level² + noise²) · (5 − 3) = .7 / 1.1 · 2
    expect(rate([5])[0]?.mean).toBeCloseTo((0.7 / 1.1) * 2, 12)
  })

  it('takes most of a person’s own level out: high ratings all round are no high skills', () => {
    const generous = rate([5, 5, 5]).map(({ mean }) => mean)
    const picked = rate([5, 1, 3]).map(({ mean }) => mean)
    expect(Math.max(...generous)).toBeLessThan(Math.max(...picked))
  })

  it('lowers a skill whose opposite was rated high', () => {
    expect(rate([5])[1]?.mean).toBeLessThan(0)
  })
})
