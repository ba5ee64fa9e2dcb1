import { describe, expect, it } from 'vitest'
import type { ItemId, Rating } from '../../../src/core/instrument/item'
import { careOf } from '../../../src/core/sitting/care'
import type { Sitting, SittingEvent } from '../../../src/core/sitting/sitting'
import { ALL_ITEMS, sittingAfter } from '../../support/sittings'

const AT_LEISURE = 4000
const AT_ONCE = 300

interface Given {
  readonly count: number
  readonly rating: (at: number) => number
  readonly took: (at: number) => number
}
const given = ({ count, rating, took }: Given): Sitting =>
  sittingAfter(
    ALL_ITEMS.slice(0, count).flatMap((item, at): SittingEvent[] => [
      { kind: 'asked', item },
      { kind: 'rated', item, rating: rating(at) as Rating, took: took(at) },
    ]),
  )
const mixed = (at: number): number => ((at * 7) % 5) + 1

describe('careOf', () => {
  it('asks nothing of who answers this and that at leisure', () => {
    expect(careOf(given({ count: 20, rating: mixed, took: () => AT_LEISURE }))).toBe('steady')
  })

  it.each([1, 2, 3, 4, 5])('sees that all ratings are %s', (rating) => {
    for (const count of [8, 15, 48]) {
      expect(careOf(given({ count, rating: () => rating, took: () => AT_LEISURE }))).toBe('alike')
    }
  })

  it('sees a long run of one rating', () => {
    const rating = (at: number): number => (at < 12 ? 1 : mixed(at))
    expect(careOf(given({ count: 20, rating, took: () => AT_LEISURE }))).toBe('alike')
  })

  it('sees that half of the ratings came too fast to have been read, and lets fewer pass', () => {
    const quick = (many: number) => (at: number) => (at < many ? AT_ONCE : AT_LEISURE)
    expect(careOf(given({ count: 20, rating: mixed, took: quick(10) }))).toBe('hasty')
    expect(careOf(given({ count: 20, rating: mixed, took: quick(9) }))).toBe('steady')
  })

  it('says nothing after a few answers', () => {
    expect(careOf(given({ count: 7, rating: () => 4, took: () => AT_ONCE }))).toBe('steady')
  })

  it('takes a rating that is thought over at leisure as a careful one', () => {
    const hurried = given({ count: 20, rating: mixed, took: () => AT_ONCE })
    const again = (item: ItemId): SittingEvent => ({ kind: 'rated', item, rating: 2, took: AT_LEISURE })
    const events = hurried.asked.slice(0, 11).map(again)
    expect(careOf(sittingAfter([...eventsOf(hurried), ...events]))).toBe('steady')
  })

  it('does not blame who passes quickly over what was rated before', () => {
    const calm = given({ count: 20, rating: mixed, took: () => AT_LEISURE })
    const again = calm.asked.map((item): SittingEvent => ({ kind: 'rated', item, rating: 3, took: AT_ONCE }))
    expect(sittingAfter([...eventsOf(calm, AT_LEISURE), ...again]).hasty).toEqual([])
  })
})

const eventsOf = ({ asked }: Sitting, took = AT_ONCE): readonly SittingEvent[] =>
  asked.flatMap((item, at): SittingEvent[] => [
    { kind: 'asked', item },
    { kind: 'rated', item, rating: mixed(at) as Rating, took },
  ])
