/** What a comparison is made of, before anything is drawn. */
import { describe, expect, it } from 'vitest'
import { known, missing, type Amount, type Figure } from '../../../src/core/catalogue/figure'
import { US, type OccupationCode } from '../../../src/core/catalogue/ids'
import { askedCodes } from '../../../src/features/compare/askedCodes'
import { moved } from '../../../src/features/compare/moved'
import { paperType } from '../../../src/features/compare/paperType'
import {
  figureCells,
  groupOf,
  JOINER,
  linesApart,
  rowOf,
  type Cell,
  type Group,
} from '../../../src/features/compare/rows'
import { messages } from '../../../src/i18n/messages/figures/en'

const KNOWN = ['29-1141.00', '29-2072.00', '47-2111.00', '15-1252.00', '25-2021.00']
const FORMER = new Map([['29-2071.00', [KNOWN[1], '29-9021.00'] as OccupationCode[]]])
const asked = (text: string) => {
  const { codes, refused } = askedCodes(text, { isKnown: (code) => KNOWN.includes(code), successors: FORMER })
  return { codes, refused: Object.fromEntries(refused) }
}

describe('the codes of an address', () => {
  it('are taken in their order, with room around them', () => {
    expect(asked('29-2072.00, 29-1141.00')).toEqual({ codes: ['29-2072.00', '29-1141.00'], refused: {} })
  })

  it('may have the six digits of the other tables', () => {
    expect(asked('29-2072,29-1141')).toEqual({ codes: ['29-2072.00', '29-1141.00'], refused: {} })
  })

  it('of an older list are those of what became of it', () => {
    const { codes, refused } = asked('29-1141.00,29-2071')
    expect(codes).toEqual(['29-1141.00', '29-2072.00'])
    expect(refused).toEqual({ unknown: ['29-9021.00'] })
  })

  it('are none in an empty address', () => {
    expect(asked('')).toEqual({ codes: [], refused: {} })
    expect(asked(' , ,')).toEqual({ codes: [], refused: {} })
  })

  it('are left out with the reason: no code, no career, asked twice, too many', () => {
    const { codes, refused } = asked(`nurse,99-9999.00,29-1141.00,29-1141.00,${KNOWN.slice(1).join(',')}`)
    expect(codes).toEqual(KNOWN.slice(0, 4))
    expect(refused).toEqual({
      bad: ['nurse'],
      unknown: ['99-9999.00'],
      repeated: ['29-1141.00'],
      beyond: ['25-2021.00'],
    })
  })

  it('that repeat one shown are repeated, and not one too many', () => {
    expect(asked([...KNOWN.slice(0, 4), KNOWN[0]].join(',')).refused).toEqual({ repeated: ['29-1141.00'] })
  })

  it('name few of many refused texts, and each shortened', () => {
    const { refused } = asked(`${'x'.repeat(60)},a,b,c,d,e,f,g`)
    expect(refused['bad']).toEqual([`${'x'.repeat(20)}…`, 'a', 'b', 'c', 'd'])
  })

  it('of a long address are cut between two, so that no piece of one is named', () => {
    const { refused } = asked(Array.from({ length: 500 }, () => '29-2072.00').join(','))
    expect(refused).toEqual({ repeated: ['29-2072.00'] })
  })

  it('are not read beyond the length of an address of ours', () => {
    expect(asked(`${'x,'.repeat(300)}29-1141.00`).codes).toEqual([])
  })
})

describe('a column that moves', () => {
  it('changes places with its neighbor', () => {
    expect(moved(['a', 'b', 'c'], 'b', -1)).toEqual(['b', 'a', 'c'])
    expect(moved(['a', 'b', 'c'], 'b', 1)).toEqual(['a', 'c', 'b'])
  })

  it('stays where nothing stands beyond it', () => {
    expect(moved(['a', 'b'], 'a', -1)).toEqual(['a', 'b'])
    expect(moved(['a', 'b'], 'b', 1)).toEqual(['a', 'b'])
    expect(moved(['a', 'b'], 'x', 1)).toEqual(['a', 'b'])
  })
})

const figure = (amount: Amount): Figure => ({
  measure: 'pay-median',
  amount,
  unit: 'dollars-a-year',
  place: US,
  period: '2025-05',
  source: 'oews',
})
const cellsOf = (...amounts: readonly Amount[]) =>
  figureCells({
    figures: amounts.map(figure),
    placeName: () => 'United States',
    wording: { locale: 'en', messages },
    bars: { from: 0, to: 'most' },
    marksMost: true,
  })
const HEAD = { key: 'median', label: 'Median pay' }

describe('a row of figures', () => {
  it('says an origin once where all share it, and with each where they do not', () => {
    const row = rowOf(HEAD, cellsOf(known(50_000), known(100_000)))
    expect(row.origin).toBe('United States\u00A0· May 2025\u00A0· BLS wage survey (OEWS)')
    expect(row.cells.every(({ origin }) => origin === undefined)).toBe(true)
    const [first] = cellsOf(known(1))
    const apart = rowOf(HEAD, [first as Cell, { kind: 'text', text: 'x', origin: 'elsewhere' }])
    expect(apart.origin).toBe('')
    expect(apart.cells.map(({ origin }) => origin)).toEqual([
      'United States\u00A0· May 2025\u00A0· BLS wage survey (OEWS)',
      'elsewhere',
    ])
  })

  it('draws bars beside the highest and names it', () => {
    expect(cellsOf(known(50_000), known(100_000))).toMatchObject([
      { number: '$50,000', unit: 'a year', share: 0.5, isMost: false },
      { number: '$100,000', share: 1, isMost: true },
    ])
  })

  it('names no highest among equals, nor where it is the only number', () => {
    expect(cellsOf(known(5), known(5)).map((cell) => cell.kind === 'figure' && cell.isMost)).toEqual([false, false])
    expect(cellsOf(known(5), missing('not-available'))).toMatchObject([
      { isMost: false },
      { isMost: false, number: undefined, missing: messages.missing['not-available']('') },
    ])
  })

  it('puts pay by the hour and by the year beside each other, and calls neither the higher', () => {
    const figures: readonly Figure[] = [
      figure(known(50_000)),
      { ...figure(known(29.05)), measure: 'pay-hourly-median', unit: 'dollars-an-hour' },
    ]
    const wording = { locale: 'en', messages } as const
    const cells = figureCells({
      figures,
      placeName: () => 'US',
      wording,
      bars: { from: 0, to: 'most' },
      marksMost: true,
    })
    expect(cells).toMatchObject([
      { number: '$50,000', unit: 'a year', share: undefined, isMost: false },
      { number: '$29.05', unit: 'an hour', share: undefined, isMost: false },
    ])
  })

  it('is the same only where everything said is the same', () => {
    const text = (note: string): Cell => ({ kind: 'text', text: 'Yes', note })
    expect(rowOf(HEAD, cellsOf(known(5), known(5))).isSame).toBe(true)
    expect(rowOf(HEAD, [text('one'), text('one')]).isSame).toBe(true)
    expect(rowOf(HEAD, [text('one'), text('other')]).isSame).toBe(false)
    const none: Cell = { kind: 'text', text: 'Not described', isMissing: true }
    expect(rowOf(HEAD, [none, none]).isSame).toBe(false)
    expect(rowOf(HEAD, cellsOf(known(5))).isSame).toBe(false)
    expect(rowOf(HEAD, cellsOf(missing('not-available'), missing('not-available'))).isSame).toBe(false)
  })
})

it('a cell without a figure keeps no origin from being said once', () => {
  const text: Cell = { kind: 'text', text: 'Not rated' }
  const row = rowOf(HEAD, [...cellsOf(known(1), known(2)), text])
  expect(row.origin).toBe('United States\u00A0· May 2025\u00A0· BLS wage survey (OEWS)')
  expect(groupOf('interests', 'Interests', [row, rowOf(HEAD, [text, text])]).origin).toBe(row.origin)
})

it('a group says no origin for a row whose cells have their own', () => {
  const row = rowOf(HEAD, cellsOf(known(1), known(2)))
  const [first] = cellsOf(known(1))
  const apart = rowOf(HEAD, [first as Cell, { kind: 'text', text: 'x', origin: 'elsewhere' }])
  expect(groupOf('pay', 'Pay', [row, apart]).origin).toBe('')
})

it('a group says an origin once where all of its rows share it', () => {
  const row = rowOf(HEAD, cellsOf(known(1), known(2)))
  const group = groupOf('pay', 'Pay', [row, row])
  expect(group.origin).toBe(row.origin)
  expect(group.rows.map(({ origin }) => origin)).toEqual(['', ''])
  expect(groupOf('pay', 'Pay', [row]).rows).toEqual([row])
  expect(groupOf('pay', 'Pay', [row, { ...row, origin: 'elsewhere' }]).origin).toBe('')
})

it('an origin that differs in its time only is said once without it, and each time once in its column', () => {
  const text = (period: string): Cell => ({ kind: 'text', text: '4', origin: ['US', period, 'O*NET'].join(JOINER) })
  const row = rowOf(HEAD, [text('2021'), text('2024'), { kind: 'text', text: 'Not rated' }])
  expect(row.origin).toBe(`US${JOINER}O*NET`)
  expect(row.cells.map(({ origin }) => origin)).toEqual(['2021', '2024', undefined])
  const group = groupOf('interests', 'Interests', [row, row])
  expect(group.origin).toBe(`US${JOINER}O*NET`)
  expect(group.rows.map(({ cells }) => cells.map(({ origin }) => origin))).toEqual([
    ['2021', '2024', undefined],
    [undefined, undefined, undefined],
  ])
  // Of another source, the same year has to be said again.
  const other = { ...row, origin: `US${JOINER}BLS` }
  expect(groupOf('start', 'Start', [row, other]).rows[1]?.cells[0]?.origin).toBe('2021')
})

it('a line knows whether another list has it too', () => {
  const lists = linesApart([[{ text: 'a' }, { text: 'b' }], [{ text: 'b' }]])
  expect(lists.map((list) => list.map(({ alone }) => alone))).toEqual([[true, false], [false]])
  expect(linesApart([[{ text: 'a' }]])[0]?.[0]?.alone).toBe(false)
})

describe('the type of the comparison on paper', () => {
  const group = (length: number): Group => {
    const cell: Cell = { kind: 'text', text: 'x'.repeat(length) }
    return groupOf(
      'work',
      'Work',
      Array.from({ length: 20 }, () => rowOf(HEAD, [cell, cell])),
    )
  }
  const two = ['Nurses', 'Electricians']

  it('is the smaller the more there is to read, between what can be read and what is of use', () => {
    const sizes = [10, 150, 250, 9000].map((length) => paperType(two, [group(length)]))
    expect(sizes).toEqual(sizes.toSorted((one, other) => other - one))
    expect(sizes[0]).toBe(10)
    expect(sizes[1]).toBeGreaterThan(sizes[2] ?? 0)
    expect(sizes[3]).toBe(6)
  })

  it('is smaller where more columns share the sheet', () => {
    expect(paperType([...two, ...two], [group(150)])).toBeLessThan(paperType(two, [group(150)]))
  })
})
