import { describe, expect, it } from 'vitest'
import { interestBars } from '../../../src/charts/interest/bars'
import type { OccupationCode, PlaceId } from '../../../src/core/catalogue/ids'
import type { Place } from '../../../src/core/catalogue/place'
import { areaOptions, stateOf, stateOptions } from '../../../src/features/place/placeOptions'
import { interestLevel } from '../../../src/features/results/interestLevel'
import { movedBetween } from '../../../src/features/results/moved'

const codes = (...texts: string[]): readonly OccupationCode[] => texts as OccupationCode[]

describe('what a changed answer moved', () => {
  it('counts the careers that are new among the first', () => {
    expect(movedBetween(codes('a', 'b', 'c'), codes('c', 'x', 'y'))).toEqual({ kind: 'new', count: 2 })
  })

  it('tells another order from no change', () => {
    expect(movedBetween(codes('a', 'b'), codes('b', 'a'))).toEqual({ kind: 'reordered' })
    expect(movedBetween(codes('a', 'b'), codes('a', 'b'))).toEqual({ kind: 'same' })
  })
})

describe('the level of an interest', () => {
  it.each([
    [4.4, 0.3, 'high'],
    [3.6, 0.3, 'warm'],
    [3, 0.3, 'middle'],
    [1.8, 0.3, 'low'],
    [4.4, 0.8, 'unsure'],
  ] as const)('of %d give or take %d is %s', (mean, standardError, level) => {
    expect(interestLevel({ mean, standardError })).toBe(level)
  })
})

describe('the bars of the interests', () => {
  it('stay on the scale, whiskers too, and keep their error', () => {
    const estimates = [5.2, 1.1, 3, 3, 3, 3].map((mean) => ({ mean, standardError: 0.4 }))
    const [first, second, third] = interestBars(estimates, (interest) => `name of ${interest}`)
    expect(first).toEqual({ interest: 'R', name: 'name of R', mean: 5, standardError: 0.4, low: 4.8, high: 5 })
    expect(second).toMatchObject({ low: 1, high: 1.5 })
    expect(third).toMatchObject({ interest: 'A', low: 2.6, high: 3.4 })
  })
})

describe('the lists of places', () => {
  const place = (id: string, name: string, own: Partial<Place>): Place => ({
    id: id as PlaceId,
    name,
    kind: 'state',
    state: id as PlaceId,
    priceLevel: null,
    ...own,
  })
  const texas = '48' as PlaceId
  const PLACES = [
    place('US', 'United States', { kind: 'nation', state: null }),
    place('48', 'Texas', {}),
    place('01', 'Alabama', {}),
    place('4800002', 'West', { kind: 'nonmetro', state: texas }),
    place('4800001', 'Border', { kind: 'nonmetro', state: texas }),
    place('31180', 'Lubbock, TX', { kind: 'metro', state: texas }),
    place('6600001', 'Guam', { kind: 'nonmetro', state: null }),
  ]

  it('begin with the country and go on by name', () => {
    expect(stateOptions(PLACES, 'Estados Unidos').map(({ label }) => label)).toEqual([
      'Estados Unidos',
      'Alabama',
      'Guam',
      'Texas',
    ])
  })

  it('offer the whole state, its city, then its other parts', () => {
    expect(areaOptions(PLACES, texas, 'All of Texas').map(({ value }) => value)).toEqual([
      '48',
      '31180',
      '4800001',
      '4800002',
    ])
  })

  it('offer no parts where a state has none', () => {
    expect(areaOptions(PLACES, '01' as PlaceId, 'All of Alabama')).toEqual([])
  })

  it('put a part under its state, and nothing under the country', () => {
    expect(stateOf(PLACES[3])).toBe('48')
    expect(stateOf(PLACES[0])).toBe('US')
    expect(stateOf(undefined)).toBe('US')
    expect(stateOf(PLACES[6])).toBe('6600001')
  })
})
