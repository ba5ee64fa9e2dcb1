import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Choice } from '../../../src/core/instrument/choice'
import { RATINGS, type Answers, type InterestItemId } from '../../../src/core/instrument/item'
import { movedApart } from '../../../src/core/instrument/nextPair'
import { beliefFrom } from '../../../src/core/measure/beliefFrom'
import { estimatesOf } from '../../../src/core/measure/estimate'
import { interestPrior, type InterestPriorFile } from '../../../src/core/measure/interestPrior'
import { weighed } from '../../../src/core/measure/weighed'
import { compiledJson } from '../../support/compiled'
import { anyChoice } from '../../support/sittings'

const prior = interestPrior(compiledJson<InterestPriorFile>('interest-prior.json'))
const ITEMS = prior.items as readonly InterestItemId[]
const rating = fc.constantFrom(...RATINGS)
const anyAnswers: fc.Arbitrary<Answers> = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...ITEMS), rating), { selector: ([id]) => id, minLength: 2, maxLength: 48 })
  .map((pairs) => Object.fromEntries(pairs))

const estimateOf = (answers: Answers, choices: readonly Choice[], item: InterestItemId): number =>
  estimatesOf(beliefFrom(prior, weighed(answers, choices)))[prior.targets.indexOf(item.charAt(0))]?.mean ?? NaN

describe('weighed', () => {
  it('leaves the answers as they are without choices, and for choices between two that are even', () => {
    const answers: Answers = { R1: 3, I2: 4, S5: 3 }
    expect(weighed(answers, [])).toEqual(answers)
    expect(weighed(answers, [{ kind: 'even', item: 'R1', other: 'S5' }])).toEqual(answers)
  })

  it('raises what was chosen by half a step and lowers the other by as much', () => {
    const choices: Choice[] = [
      { kind: 'rather', item: 'S5', other: 'R1' },
      { kind: 'rather', item: 'S5', other: 'I2' },
    ]
    expect(weighed({ R1: 3, I2: 3, S5: 3 }, choices)).toEqual({ R1: 2.5, I2: 2.5, S5: 4 })
  })

  it('does nothing to items without a rating', () => {
    expect(weighed({ R1: 3 }, [{ kind: 'rather', item: 'R1', other: 'S5' }])).toEqual({ R1: 3 })
  })

  it('gives the same estimate in whatever order the choices were made', () => {
    const many = fc.array(anyChoice, { maxLength: 5 })
    fc.assert(
      fc.property(anyAnswers, many, (answers, choices) => {
        expect(weighed(answers, [...choices].reverse())).toEqual(weighed(answers, choices))
      }),
    )
  })

  it('never lowers the interest of what was chosen against that of the other', () => {
    fc.assert(
      fc.property(anyAnswers, anyChoice, (answers, { item, other }) => {
        fc.pre(item.charAt(0) !== other.charAt(0) && answers[item] !== undefined && answers[other] !== undefined)
        const chosen: Choice = { kind: 'rather', item, other }
        const lead = (choices: readonly Choice[]): number =>
          estimateOf(answers, choices, item) - estimateOf(answers, choices, other)
        const rise = lead([chosen]) - lead([])
        expect(rise).toBeGreaterThanOrEqual(0)
        expect(rise).toBeCloseTo(0.5 * movedApart(beliefFrom(prior, answers), [item, other]), 8)
      }),
    )
  })
})
