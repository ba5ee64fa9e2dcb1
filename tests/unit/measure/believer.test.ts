import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { RATINGS, type Answers } from '../../../src/core/instrument/item'
import { INTEREST_ITEMS } from '../../../src/core/instrument/interestItems'
import { beliefFrom } from '../../../src/core/measure/beliefFrom'
import { believer } from '../../../src/core/measure/believer'
import { compiledInstrument } from '../../support/compiled'

const { prior } = compiledInstrument().interest
const given = fc.dictionary(fc.constantFrom(...INTEREST_ITEMS.map(({ id }) => id)), fc.constantFrom(...RATINGS), {
  maxKeys: 30,
})

describe('believer', () => {
  it('believes the same as from the start, whatever it was asked before', () => {
    fc.assert(
      fc.property(fc.array(given, { minLength: 1, maxLength: 4 }), (asked) => {
        const believe = believer(prior)
        for (const answers of asked as Answers[]) {
          const [kept, fresh] = [believe(answers), beliefFrom(prior, answers)]
          expect(kept.answered.length).toBe(fresh.answered.length)
          kept.mean.forEach((mean, at) => {
            expect(mean).toBeCloseTo(fresh.mean[at] ?? NaN, 6)
          })
        }
      }),
      { numRuns: 25 },
    )
  })

  it('follows a sitting that grows by one answer, and one whose answer is changed or taken back', () => {
    const believe = believer(prior)
    for (const answers of [{ R1: 5 }, { R1: 5, I3: 2 }, { R1: 4, I3: 2 }, { I3: 2 }, {}] as Answers[]) {
      const fresh = beliefFrom(prior, answers)
      expect(believe(answers).surprise).toBeCloseTo(fresh.surprise, 9)
      expect(believe(answers).mean[50]).toBeCloseTo(fresh.mean[50] ?? NaN, 9)
    }
  })
})
