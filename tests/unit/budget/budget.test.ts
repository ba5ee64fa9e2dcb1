/** A budget by hand: what is typed, what it comes to, whether pay covers it, and what it would be elsewhere. */
import { describe, expect, it } from 'vitest'
import { ownCosts, sumOf, type Budget } from '../../../src/core/budget/budget'
import { careerPay, type CareerPay } from '../../../src/core/budget/careerPay'
import { coverageOf, nearestFirst, standingOf } from '../../../src/core/budget/coverage'
import { budgetElsewhere, levelFigure, pricedPlace, type PriceLevels } from '../../../src/core/budget/elsewhere'
import { moneyEntry, sharersEntry } from '../../../src/core/budget/entry'
import { amountOf, valueOf, type Figure } from '../../../src/core/catalogue/figure'
import { decodeOccupations } from '../../../src/core/catalogue/occupation'
import { decodePlaceFacts, decodePlaces } from '../../../src/core/catalogue/place'
import { placeId, US } from '../../../src/core/catalogue/ids'
import type { CatalogueFile, OccupationsFile, PlacesFile } from '../../../src/core/catalogue/files'
import type { SourceId } from '../../../src/core/catalogue/source'
import { compiledFile, compiledPlace } from '../../support/catalogueOnDisk'

const number = (value: number) => ({ kind: 'number', value })
const wrong = (why: string) => ({ kind: 'wrong', why })

describe('what is typed', () => {
  it.each([
    ['1200', 1200],
    ['$1,200', 1200],
    ['1.200', 1200],
    [' 1 200 ', 1200],
    ['0', 0],
    ['12,000', 12000],
    ['85.50', 86],
    ['85,4', 85],
    ['1,200.49', 1200],
    ['1.200,50', 1201],
    ['.5', 1],
    ['.49', 0],
    ['1200.', 1200],
    ['1,200.', 1200],
  ])('takes %s for %i dollars', (text, dollars) => {
    expect(moneyEntry(text)).toEqual(number(dollars))
  })

  it.each(['abc', '1,2,3', '1,200,50', '1.2345', '12,34,567', '1e3', '1,200.000', '--', '.', '$5k', '٣'])(
    'does not guess what %s means',
    (text) => {
      expect(moneyEntry(text).kind).toBe('wrong')
    },
  )

  it('tells a field that is empty from one that holds nothing', () => {
    expect(moneyEntry(' $ ')).toEqual({ kind: 'empty' })
    expect(sharersEntry('')).toEqual({ kind: 'empty' })
  })

  it('says which limit was passed', () => {
    expect(moneyEntry('-5')).toEqual(wrong('negative'))
    expect(moneyEntry('50,000')).toEqual(number(50_000))
    expect(moneyEntry('50,001')).toEqual(wrong('too-much'))
    expect(moneyEntry('9'.repeat(400))).toEqual(wrong('too-much'))
    expect(sharersEntry('20')).toEqual(number(20))
    expect(sharersEntry('21')).toEqual(wrong('too-many'))
    expect(sharersEntry('1.5')).toEqual(wrong('not-a-number'))
    expect(sharersEntry('-1')).toEqual(wrong('negative'))
  })
})

/** Rent of 1,500 among three, and 300 + 50 + 400 + 120 + 100 beside it. */
const BUDGET: Budget = {
  costs: { home: 1500, transport: 300, phone: 50, food: 400, fun: 120, saving: 100 },
  sharers: 2,
}

describe('a budget', () => {
  it('divides the home alone among those who share it', () => {
    expect(ownCosts(BUDGET)[0]).toEqual({ line: 'home', dollars: 500 })
    // 500 + 300 + 50 + 400 + 120 + 100
    expect(sumOf(ownCosts(BUDGET))).toBe(1470)
  })

  it('rounds the part of the home, so that the lines add up to the total', () => {
    // 1000 / 3 = 333.33
    expect(ownCosts({ costs: { home: 1000, food: 1 }, sharers: 2 }).map(({ dollars }) => dollars)).toEqual([333, 1])
  })

  it('leaves out what was not filled in, and keeps what was set to nothing', () => {
    expect(ownCosts({ costs: { fun: 0 }, sharers: 0 })).toEqual([{ line: 'fun', dollars: 0 }])
  })
})

const pay = (dollars: number | null): Figure => ({
  measure: 'pay-median',
  amount: amountOf(dollars),
  unit: 'dollars-a-year',
  place: US,
  period: '2025-05',
  source: 'oews',
})

describe('pay against costs', () => {
  it('is told by the month, and never better than it is', () => {
    // 24,000 / 12 = 2,000
    expect(coverageOf(pay(24_000), 1470)).toEqual({ kind: 'above', aMonth: 530 })
    expect(coverageOf(pay(24_000), 2000)).toEqual({ kind: 'above', aMonth: 0 })
    // 23,990 / 12 = 1,999.17, which is 0.83 below 2,000 and 529.17 above 1,470
    expect(coverageOf(pay(23_990), 2000)).toEqual({ kind: 'below', aMonth: 1 })
    expect(coverageOf(pay(23_990), 1470)).toEqual({ kind: 'above', aMonth: 529 })
    expect(coverageOf(pay(null), 1470)).toEqual({ kind: 'unknown' })
  })

  it('tells from when on it covers them', () => {
    const standing = (entry: number | null, median: number | null) =>
      standingOf({ entry: pay(entry), median: pay(median) }, 2000)
    expect(standing(24_000, 40_000)).toBe('at-entry')
    expect(standing(23_990, 24_000)).toBe('at-median')
    expect(standing(null, 24_000)).toBe('at-median')
    expect(standing(20_000, 23_990)).toBe('not-at-median')
    expect(standing(null, null)).toBe('unknown')
  })

  it('puts the nearest first', () => {
    const { all } = decodeOccupations(compiledFile<OccupationsFile>('occupations.json'))
    const paid = (at: number, median: number): CareerPay | undefined =>
      all[at] && { occupation: all[at], entry: pay(null), median: pay(median) }
    const careers = [paid(0, 90_000), paid(1, 25_000), paid(2, 10_000), paid(3, 30_000)].flatMap((each) => each ?? [])
    expect(nearestFirst(careers, 2000, 'at-median').map(({ median }) => valueOf(median))).toEqual([
      25_000, 30_000, 90_000,
    ])
    expect(nearestFirst(careers, 2000, 'not-at-median')).toHaveLength(1)
  })
})

const HERE: PriceLevels = { all: 97, goods: 100, housing: 80, utilities: 100, otherServices: 100 }
const THERE: PriceLevels = { all: 110, goods: 105, housing: 160, utilities: 150, otherServices: 110 }

describe('the same budget elsewhere', () => {
  it('follows housing for the home, goods and services for the rest, and leaves savings alone', () => {
    expect(budgetElsewhere(BUDGET, HERE, THERE).map(({ line, there }) => [line, there])).toEqual([
      ['home', 1000], // 1500 / 3 × 160 / 80
      ['transport', 315], // 300 × 1.05
      ['phone', 55], // 50 × 1.10
      ['food', 420], // 400 × 1.05
      ['fun', 132], // 120 × 1.10
      ['saving', 100],
    ])
  })

  it('goes by all prices for a line of one’s own', () => {
    // 194 × 110 / 97 = 220
    expect(budgetElsewhere({ costs: { other: 194 }, sharers: 0 }, HERE, THERE)[0]).toMatchObject({ there: 220 })
  })

  it('goes by the whole dollars on screen, so that it can be checked by hand', () => {
    // 1000 / 3 is shown as 333, and 333 × 2 is 666; 1000 / 3 × 2 would be 667.
    expect(budgetElsewhere({ costs: { home: 1000 }, sharers: 2 }, HERE, THERE)[0]).toMatchObject({ there: 666 })
  })
})

describe('on the published files', () => {
  const places = decodePlaces(compiledFile<PlacesFile>('places.json'))
  const placeOf = (id: string | undefined) => places.find((place) => place.id === id)
  const source = (wanted: SourceId) => {
    const found = compiledFile<CatalogueFile>('catalogue.json').sources.find(({ id }) => id === wanted)
    if (!found) throw new RangeError(wanted)
    return found
  }
  const priced = (id: string) => {
    const place = placeId(id)
    return place && pricedPlace(place, placeOf)
  }

  it('lets the state’s prices stand in for an area, and names the state', () => {
    const lubbock = priced('31180')
    expect(lubbock).toMatchObject({ place: { id: '48' }, standsIn: true })
    expect(lubbock && levelFigure(lubbock, 'all', source('price-parities'))).toMatchObject({
      amount: { kind: 'known', value: 97.057 },
      place: '48',
      period: '2024',
      source: 'price-parities',
    })
    expect(priced('48')?.standsIn).toBe(false)
    expect(priced('US')?.standsIn).toBe(false)
    expect(priced('99999')).toBeUndefined()
  })

  it('sets the published median and our estimate of entry pay beside each other', () => {
    const { byCode } = decodeOccupations(compiledFile<OccupationsFile>('occupations.json'))
    const occupation = byCode.get('31-1121.00')
    const facts = decodePlaceFacts(compiledPlace('48'))
    const found = occupation && careerPay({ occupation, facts }, source('oews'))
    expect(found?.median).toMatchObject({ measure: 'pay-median', place: '48', period: '2025-05', source: 'oews' })
    expect(found?.entry).toMatchObject({
      measure: 'pay-entry',
      place: '48',
      group: 'Home Health and Personal Care Aides',
    })
    expect(found && (valueOf(found.entry) ?? 0) < (valueOf(found.median) ?? 0)).toBe(true)
  })

  it('says that work paid by the hour has no pay to set against a month', () => {
    const { byCode } = decodeOccupations(compiledFile<OccupationsFile>('occupations.json'))
    const occupation = byCode.get('27-2011.00')
    const found = occupation && careerPay({ occupation, facts: decodePlaceFacts(compiledPlace('48')) }, source('oews'))
    const why = { kind: 'missing', why: 'no-yearly-pay' }
    expect(found).toMatchObject({ entry: { amount: why }, median: { amount: why } })
    expect(found && standingOf(found, 1000)).toBe('unknown')
  })
})
