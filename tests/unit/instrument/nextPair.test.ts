import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CHOICES_ASKED, isPairOf, type Choice, type Pair } from '../../../src/core/instrument/choice'
import { INTERESTS, type Answers, type InterestItemId } from '../../../src/core/instrument/item'
import { nextPair } from '../../../src/core/instrument/nextPair'
import { beliefFrom } from '../../../src/core/measure/beliefFrom'
import { interestOrder } from '../../../src/core/measure/clarity'
import { interestPrior, type InterestPriorFile } from '../../../src/core/measure/interestPrior'
import { weighed } from '../../../src/core/measure/weighed'
import { compiledJson } from '../../support/compiled'

const file = compiledJson<InterestPriorFile>('interest-prior.json')
const prior = interestPrior(file)
const allThrees = (count: number): Answers => Object.fromEntries(file.order.slice(0, count).map((id) => [id, 3]))

/** Who always chooses by `decide`, until nothing more is asked. */
function choicesOf(answers: Answers, decide: (pair: Pair) => Choice): readonly Choice[] {
  const choices: Choice[] = []
  for (let pair = nextPair(prior, answers, []); pair; pair = nextPair(prior, answers, choices))
    choices.push(decide(pair))
  return choices
}
const likes =
  (...order: readonly string[]) =>
  ([left, right]: Pair): Choice => {
    const isLeft = order.indexOf(left.charAt(0)) < order.indexOf(right.charAt(0))
    return { kind: 'rather', item: isLeft ? left : right, other: isLeft ? right : left }
  }

describe('nextPair', () => {
  it('puts each interest against another before one comes twice', () => {
    const firstThree = choicesOf(allThrees(15), ([item, other]) => ({ kind: 'even', item, other })).slice(0, 3)
    const seen = firstThree.flatMap(({ item, other }) => [item.charAt(0), other.charAt(0)])
    expect(seen.sort()).toEqual([...INTERESTS].sort())
  })

  it('then sets the winners beside each other', () => {
    const choices = choicesOf(allThrees(15), likes('S', 'A', 'I', 'E', 'C', 'R'))
    const winners = new Set(choices.slice(0, 3).map(({ item }) => item.charAt(0)))
    expect(choices).toHaveLength(CHOICES_ASKED)
    for (const { item, other } of choices.slice(3)) {
      expect(winners.has(item.charAt(0)) && winners.has(other.charAt(0))).toBe(true)
    }
  })

  it.each(INTERESTS)('finds out that %s is liked best by who has rated all alike, and nearly so after few', (liked) => {
    const order = [liked, ...INTERESTS.filter((each) => each !== liked)]
    for (const count of [15, 48]) {
      const answers = allThrees(count)
      const told = weighed(answers, choicesOf(answers, likes(...order)))
      // After 15 items an interest that people like less has had two; half a step on one cannot outdo every habit.
      const place = interestOrder(beliefFrom(prior, told)).indexOf(liked)
      expect(place).toBeLessThanOrEqual(count === 48 ? 0 : 1)
    }
  })

  it('asks the same two only once, of different interests, rated both', () => {
    const anyAnswers = fc
      .subarray([...prior.items], { minLength: 0 })
      .map((ids): Answers => Object.fromEntries(ids.map((id, at) => [id, ((at * 7) % 5) + 1])))
    fc.assert(
      fc.property(anyAnswers, fc.infiniteStream(fc.boolean()), (answers, coin) => {
        const choices = choicesOf(answers, ([left, right]) => {
          const [item, other] = coin.next().value === true ? [left, right] : [right, left]
          return { kind: 'rather', item, other }
        })
        choices.forEach(({ item, other }, at) => {
          expect(item.charAt(0)).not.toBe(other.charAt(0))
          expect([answers[item], answers[other]]).not.toContain(undefined)
          expect(choices.slice(0, at).some((before) => isPairOf(before, [item, other]))).toBe(false)
        })
      }),
      { numRuns: 25 },
    )
  })

  it('asks nothing of who has rated next to nothing', () => {
    expect(nextPair(prior, {}, [])).toBeUndefined()
    expect(nextPair(prior, { R1: 3, R2: 3 }, [])).toBeUndefined()
  })

  it('names the targets that a prior should have told of', () => {
    const items: readonly InterestItemId[] = ['R1', 'I1']
    const stranger = { items, targets: ['x'], mean: new Float64Array(3), covariance: new Float64Array(9).fill(1) }
    expect(() => nextPair(stranger, { R1: 3, I1: 3 }, [])).toThrow(RangeError)
  })
})
