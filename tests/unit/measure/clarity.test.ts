import { describe, expect, it } from 'vitest'
import type { Answers, Rating } from '../../../src/core/instrument/item'
import { beliefFrom } from '../../../src/core/measure/beliefFrom'
import { clarityOf, interestOrder, topInterestChances } from '../../../src/core/measure/clarity'
import { interestPrior, type InterestPriorFile } from '../../../src/core/measure/interestPrior'
import { compiledJson } from '../../support/compiled'

const prior = interestPrior(compiledJson<InterestPriorFile>('interest-prior.json'))
const rated = (rating: (id: string) => number): Answers =>
  Object.fromEntries(prior.items.map((id): [string, Rating] => [id, rating(id) as Rating]))
const clarity = (answers: Answers) => clarityOf(beliefFrom(prior, answers), answers)

describe('clarityOf', () => {
  it('is clear when one interest leads', () => {
    expect(clarity(rated((id) => (id.startsWith('S') ? 5 : 2)))).toBe('clear')
  })

  it('is close when two interests share the lead and not all items were rated', () => {
    expect(clarity({ S5: 5, S7: 5, I5: 5, I6: 5, R6: 1, R7: 1, A2: 1, A4: 1, E6: 1, E1: 1, C8: 1, C3: 1 })).toBe(
      'close',
    )
  })

  it('is open when several lead after a few answers', () => {
    expect(clarity({ R6: 4, I5: 4, A2: 3, S5: 4, E6: 3, C8: 4 })).toBe('open')
  })

  it('is flat when all ratings are alike, whatever they are', () => {
    for (const rating of [1, 3, 5]) expect(clarity(rated(() => rating))).toBe('flat')
  })

  it('is flat when next to nothing was rated', () => {
    expect(clarity({ R1: 5, I1: 1 })).toBe('flat')
  })
})

describe('topInterestChances', () => {
  it('adds up to one and is the same every time', () => {
    const belief = beliefFrom(prior, { R6: 5, I5: 2, A2: 3 })
    const chances = topInterestChances(belief)
    expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 9)
    expect(topInterestChances(belief)).toEqual(chances)
  })

  it('is certain once every item is known', () => {
    const chances = topInterestChances(
      beliefFrom(
        prior,
        rated((id) => (id.startsWith('C') ? 4 : 2)),
      ),
    )
    expect(chances[5]).toBe(1)
  })
})

it('orders the interests from most to least liked', () => {
  const order = interestOrder(
    beliefFrom(
      prior,
      rated((id) => ({ R: 1, I: 5, A: 2, S: 4, E: 3, C: 2 })[id[0] ?? 'R'] ?? 3),
    ),
  )
  expect(order).toEqual(['I', 'S', 'E', 'A', 'C', 'R'])
})
