import { describe, expect, it } from 'vitest'
import { beyondChance } from '../../../src/charts/accuracy/beyondChance'

describe('beyondChance', () => {
  it('goes from a coin toss to the best beside it', () => {
    expect([0.5, 0.65, 0.8].map((value) => beyondChance(value, 0.8))).toEqual([0, expect.closeTo(0.5, 12), 1])
  })

  it('draws nothing for less than a coin toss, nor where nothing is better than one', () => {
    expect(beyondChance(0.48, 0.8)).toBe(0)
    expect(beyondChance(0.5, 0.5)).toBe(0)
  })
})
