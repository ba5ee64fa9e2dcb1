import { describe, expect, it } from 'vitest'
import {
  choiceOf,
  filterCount,
  isShelved,
  NO_FILTERS,
  queryOf,
  STEP,
  type ListChoice,
} from '../../../src/features/results/listQuery'

const CLUSTERS = 16
const PLAIN: ListChoice = { sort: 'fit', among: 'best', view: 'shelves', shown: STEP, filters: NO_FILTERS }

const ASKED: ListChoice = {
  sort: 'pay',
  among: 'all',
  view: 'list',
  shown: 30,
  filters: { preparation: [2, 3], education: ['certificate', 'bachelor'], clusters: [0, 14], pay: 50_000 },
}

describe('what is asked of the list, in the address', () => {
  it('asks for nothing when the address says nothing', () => {
    expect(choiceOf({}, CLUSTERS)).toEqual(PLAIN)
    expect(queryOf(PLAIN)).toEqual({})
  })

  it('is the same after a way through the address', () => {
    const texts = Object.fromEntries(Object.entries(queryOf(ASKED)).map(([name, value]) => [name, String(value)]))
    expect(texts).toEqual({
      sort: 'pay',
      among: 'all',
      list: 'all',
      show: '30',
      preparation: '2,3',
      education: 'certificate,bachelor',
      field: '0,14',
      pay: '50000',
    })
    expect(choiceOf(texts, CLUSTERS)).toEqual(ASKED)
  })

  it.each([
    ['an order that does not exist', { sort: 'constructor' }],
    ['a level beyond the scale', { preparation: '0,6,1e3' }],
    ['an education nobody publishes', { education: 'phd,<script>' }],
    ['clusters that are no positions', { field: '-1,1.5,abc,16,100' }],
    ['a pay that is no step', { pay: '1e9' }],
    ['an empty parameter', { sort: null, show: '' }],
    ['a negative number of careers', { show: '-20' }],
  ])('leaves out %s', (_, query) => {
    expect(choiceOf(query, CLUSTERS)).toEqual(PLAIN)
  })

  it('takes the first of a parameter given twice', () => {
    expect(choiceOf({ sort: ['growth', 'pay'] }, CLUSTERS).sort).toBe('growth')
  })

  it('shows whole steps of careers, and never without end', () => {
    expect(choiceOf({ show: '11' }, CLUSTERS).shown).toBe(20)
    expect(choiceOf({ show: '9999' }, CLUSTERS).shown).toBe(2_000)
  })

  it('counts each thing chosen as one filter', () => {
    expect(filterCount(NO_FILTERS)).toBe(0)
    expect(filterCount(ASKED.filters)).toBe(7)
  })

  it('are the shelves only while neither another order, a filter nor the list is asked for', () => {
    expect(isShelved(PLAIN)).toBe(true)
    expect(isShelved({ ...PLAIN, view: 'list' })).toBe(false)
    expect(isShelved({ ...PLAIN, sort: 'growth' })).toBe(false)
    expect(isShelved({ ...PLAIN, filters: { ...NO_FILTERS, preparation: [2] } })).toBe(false)
  })
})
