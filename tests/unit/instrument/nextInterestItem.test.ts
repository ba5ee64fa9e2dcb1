import { describe, expect, it } from 'vitest'
import { RATINGS, type Answers, type ItemId, type Rating } from '../../../src/core/instrument/item'
import { nextInterestItem } from '../../../src/core/instrument/nextInterestItem'
import { beliefFrom } from '../../../src/core/measure/beliefFrom'
import { conditionOn } from '../../../src/core/measure/belief'
import { best } from '../../../src/core/match/chance'
import { fits, SLOPES } from '../../../src/core/match/fit'
import { profileOf } from '../../../src/core/measure/profileOf'
import { compiledInstrument, compiledPool } from '../../support/compiled'

const instrument = compiledInstrument()
const pool = compiledPool()
const { order, prior } = instrument.interest
const rated = (count: number, rating: (id: ItemId, at: number) => number): Answers =>
  Object.fromEntries(order.slice(0, count).map((id, at): [string, Rating] => [id, rating(id, at) as Rating]))
const next = (answers: Answers, asked = Object.keys(answers)): ItemId | undefined =>
  nextInterestItem({ instrument, pool }, answers, new Set(asked as ItemId[]))

/** How much of the differences among the leading hundred an item leaves: the long way round, from the fits' own covariance. */
function leftAfter(answers: Answers, item: ItemId): number {
  const leading = best(fits(pool, profileOf(instrument, answers)), 100)
  const belief = beliefFrom(prior, answers)
  const position = prior.items.indexOf(item)
  const { covariance } = conditionOn(belief, position, belief.mean[position] ?? 3)
  const { interest, content } = pool.blocks
  const forms = leading.map((row) =>
    Array.from({ length: 54 }, (_, at) => {
      let sum = 0
      for (let k = 0; k < 6; k++) {
        sum +=
          SLOPES.interest *
          (interest.scores[row * 6 + k] ?? 0) *
          (instrument.interest.projection.weights[k * 54 + at] ?? 0)
      }
      for (let k = 0; k < content.columns.length; k++) {
        const score = content.scores[row * content.columns.length + k] ?? NaN
        sum += Number.isNaN(score) ? 0 : SLOPES.content * score * (instrument.content.weights[k * 54 + at] ?? 0)
      }
      return sum
    }),
  )
  const means = forms[0]?.map((_, at) => forms.reduce((sum, form) => sum + (form[at] ?? 0), 0) / forms.length) ?? []
  return forms.reduce((total, form) => {
    const away = form.map((value, at) => value - (means[at] ?? 0))
    return (
      total +
      away.reduce((sum, a, i) => sum + a * away.reduce((s, b, j) => s + b * (covariance[i * 54 + j] ?? 0), 0), 0)
    )
  }, 0)
}

describe('nextInterestItem', () => {
  it('asks what leaves the leading careers least in doubt, or nearly so', () => {
    const answers = rated(12, (id) => ('RC'.includes(id[0] ?? '') ? 5 : 2))
    const chosen = next(answers)
    const open = order.slice(12)
    const left = open.map((item) => leftAfter(answers, item)).sort((a, b) => a - b)
    // The leading interests and the shape have a say too, so it need not be the very first.
    expect(leftAfter(answers, chosen ?? 'R1')).toBeLessThanOrEqual(left[5] ?? 0)
  })

  it('asks different people different things', () => {
    const asked = RATINGS.map((_, kind) => next(rated(12, (id) => ('RIASEC'.indexOf(id[0] ?? '') === kind ? 5 : 1))))
    expect(new Set(asked).size).toBeGreaterThan(2)
  })

  it('never asks an item again, and nothing when all were asked', () => {
    const answers = rated(47, (_, at) => (at % 5) + 1)
    expect(next(answers)).toBe(order[47])
    expect(next(rated(48, () => 3))).toBeUndefined()
    expect(
      next(
        rated(12, () => 3),
        order.slice(0, 40),
      ),
    ).toSatisfy((item: ItemId) => order.indexOf(item) >= 40)
  })
})
