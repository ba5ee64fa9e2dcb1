import { describe, expect, it } from 'vitest'
import type { Answers, Rating } from '../../../src/core/instrument/item'
import { beliefFrom } from '../../../src/core/measure/beliefFrom'
import { profileDraws } from '../../../src/core/measure/profileDraws'
import { profileOf } from '../../../src/core/measure/profileOf'
import { normalFrom, seededRandom } from '../../../src/core/numeric/random'
import { compiledInstrument } from '../../support/compiled'

const instrument = compiledInstrument()
const { interest, content } = instrument
const core: Answers = Object.fromEntries(
  interest.order.slice(0, 12).map((id, at): [string, Rating] => [id, ((at % 5) + 1) as Rating]),
)
const draws = (answers: Answers, count: number): (readonly number[])[] => {
  const draw = profileDraws(instrument, answers, normalFrom(seededRandom(3)))
  return Array.from({ length: count }, () => {
    const { interest: likes, content: beyond } = draw()
    return [...(likes?.score ?? []), ...(beyond?.score ?? [])]
  })
}

describe('profileDraws', () => {
  it('draws around what is believed', () => {
    const drawn = draws(core, 4000)
    const means = (drawn[0] ?? []).map((_, at) => meanOf(drawn.map((scores) => scores[at] ?? NaN)))
    const { interest: likes, content: beyond } = profileOf(instrument, core)
    const believed = [...(likes?.score ?? []), ...(beyond?.score ?? [])]
    means.forEach((mean, at) => {
      expect(Math.abs(mean - (believed[at] ?? 9))).toBeLessThan(0.08)
    })
  })

  it('lets an interest and a learned column move together as the ratings they share say', () => {
    const drawn = draws(core, 4000)
    const belief = beliefFrom(interest.prior, core)
    const [row, column] = [2, 0]
    const across = (left: Float64Array, right: Float64Array): number =>
      left.reduce(
        (sum, a, i) => sum + a * right.reduce((all, b, j) => all + b * (belief.covariance[i * 54 + j] ?? 0), 0),
        0,
      )
    const creator = interest.projection.weights.subarray(row * 54, (row + 1) * 54)
    const learned = content.weights.subarray(column * 54, (column + 1) * 54)
    const expected = across(creator, learned) / Math.sqrt(across(creator, creator) * across(learned, learned))
    const correlation = correlationOf(
      drawn.map((scores) => scores[row] ?? NaN),
      drawn.map((scores) => scores[6 + column] ?? NaN),
    )
    expect(Math.abs(correlation - expected)).toBeLessThan(0.06)
    expect(Math.abs(expected)).toBeGreaterThan(0.1)
  })

  it('draws nothing but the truth where all is known', () => {
    const all: Answers = Object.fromEntries(
      interest.order.map((id, at): [string, Rating] => [id, ((at % 5) + 1) as Rating]),
    )
    const known = profileOf(instrument, all)
    for (const scores of draws(all, 3)) {
      ;[...(known.interest?.score ?? []), ...(known.content?.score ?? [])].forEach((score, at) => {
        expect(scores[at]).toBeCloseTo(score, 4)
      })
    }
  })
})

const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length

function correlationOf(left: readonly number[], right: readonly number[]): number {
  const [a, b] = [meanOf(left), meanOf(right)]
  const together = meanOf(left.map((value, at) => (value - a) * ((right[at] ?? 0) - b)))
  const [own, other] = [meanOf(left.map((value) => (value - a) ** 2)), meanOf(right.map((value) => (value - b) ** 2))]
  return together / Math.sqrt(own * other)
}
