/** What the figures of a table share is said once; nothing of it is lost. */
import { describe, expect, it } from 'vitest'
import { tableOfFigures, type FigureRow } from '../../../src/charts/figure/tableOfFigures'
import { known, missing, type Amount, type Figure } from '../../../src/core/catalogue/figure'
import { placeId, US, type PlaceId } from '../../../src/core/catalogue/ids'
import { messages } from '../../../src/i18n/messages/figures/en'

const TEXAS = placeId('48') ?? expect.fail('48 is a place')
const WORDING = { locale: 'en', messages } as const
const placeName = (place: PlaceId): string => (place === US ? 'United States' : 'Texas')

const pay = (amount: Amount, place: PlaceId = US): Figure => ({
  measure: 'pay-median',
  amount,
  unit: 'dollars-a-year',
  place,
  period: '2025-05',
  source: 'oews',
})
const people = (count: number, place: PlaceId = US): Figure => ({
  ...pay(known(count), place),
  measure: 'employment',
  unit: 'jobs',
})
const row = (key: string, ...figures: readonly Figure[]): FigureRow => ({ key, label: key, figures })

describe('a table whose columns are places', () => {
  const table = tableOfFigures(
    {
      columns: [{ key: '48' }, { key: 'US' }],
      rows: [
        row('pay', pay(known(48860), TEXAS), pay(known(51140))),
        row('people', people(17210, TEXAS), people(194720)),
      ],
      placeName,
    },
    WORDING,
  )

  it('names each place in its head, and time and source once for all', () => {
    expect(table.columns.map(({ label, origins }) => [label, origins])).toEqual([
      ['Texas', []],
      ['United States', []],
    ])
    expect(table.origin).toBe('May 2025 · BLS wage survey (OEWS)')
  })

  it('says the unit of each row with its label, so that the numbers line up', () => {
    expect(table.rows.map(({ unit }) => unit)).toEqual(['a year', 'people'])
    expect(table.rows[0]?.cells.map(({ number, beside }) => [number, beside])).toEqual([
      ['$48,860', ''],
      ['$51,140', ''],
    ])
  })
})

describe('the unit of most of a column', () => {
  it('stands in its head, and a row in another says its own', () => {
    const rows = [row('low', pay(known(1))), row('high', pay(known(2))), row('people', people(3))]
    const table = tableOfFigures({ columns: [{ key: 'US' }], rows, placeName }, WORDING)
    expect(table.columns[0]?.unit).toBe('a year')
    expect(table.rows.map(({ unit }) => unit)).toEqual(['', '', 'people'])
    expect(table.rows.map(({ cells }) => cells[0]?.beside)).toEqual(['', '', ''])
  })

  it('stands in no head where some have none', () => {
    const share = (value: number): Figure => ({ ...pay(known(value)), measure: 'industry-share', unit: 'percent' })
    const rows = [row('one', people(1)), row('two', people(2)), row('share', share(3))]
    const table = tableOfFigures({ columns: [{ key: 'US' }], rows, placeName }, WORDING)
    expect(table.columns[0]?.unit).toBe('')
    expect(table.rows.map(({ unit }) => unit)).toEqual(['people', 'people', ''])
  })
})

describe('decimals of a column', () => {
  it('are those it asks for, and leave the next column alone', () => {
    const share = (value: number): Figure => ({ ...pay(known(value)), measure: 'industry-share', unit: 'percent' })
    const columns = [
      { key: 'share', label: 'Share', decimals: 1 },
      { key: 'employed', label: 'Employed' },
    ]
    const rows = [row('a', share(85), people(850)), row('b', share(5.2), people(52))]
    const table = tableOfFigures({ columns, rows, placeName }, WORDING)
    expect(table.rows.map(({ cells }) => cells.map(({ number }) => number))).toEqual([
      ['85.0%', '850'],
      ['5.2%', '52'],
    ])
  })
})

describe('a table of one measure', () => {
  it('says unit and place in the head, and how far along its scale each number is', () => {
    const rating = (value: number): Figure => ({ ...pay(known(value)), measure: 'importance', unit: 'scale-1-5' })
    const table = tableOfFigures(
      {
        columns: [{ key: 'importance', label: 'Importance', scale: { from: 1, to: 5 } }],
        rows: [row('reading', rating(4)), row('writing', rating(1))],
        placeName,
      },
      WORDING,
    )
    expect(table.columns[0]).toMatchObject({ label: 'Importance', unit: 'on a scale of 1 to 5' })
    expect(table.origin).toBe('United States · May 2025 · BLS wage survey (OEWS)')
    expect(table.rows.map(({ cells }) => [cells[0]?.number, cells[0]?.share])).toEqual([
      ['4.0', 0.75],
      ['1.0', 0],
    ])
  })

  it('keeps origins apart where they differ', () => {
    const table = tableOfFigures(
      {
        columns: [{ key: 'pay', label: 'Pay' }],
        rows: [row('state', pay(known(1), TEXAS)), row('nation', pay(known(2)))],
        placeName,
      },
      WORDING,
    )
    expect(table.origin).toBe('')
    expect(table.columns[0]?.origins).toEqual([
      'Texas · May 2025 · BLS wage survey (OEWS)',
      'United States · May 2025 · BLS wage survey (OEWS)',
    ])
  })
})

describe('a few figures of other origins than most of their column', () => {
  const of = (period: string, amount = known(1)): Figure => ({ ...pay(amount), period })
  const tableOf = (...figures: readonly Figure[]) =>
    tableOfFigures(
      {
        columns: [{ key: 'pay', label: 'Pay' }],
        rows: figures.map((figure, at) => row(String(at), figure)),
        placeName,
      },
      WORDING,
    )

  it('have a sign beside them, and a note that names theirs; the head names that of the most', () => {
    const table = tableOf(
      of('2020'),
      of('2024'),
      of('2024'),
      of('2024'),
      of('2021', missing('not-available')),
      of('2024'),
    )
    expect(table.origin).toBe('United States · 2024 · BLS wage survey (OEWS)')
    expect(table.rows.map(({ cells }) => cells[0]?.sign)).toEqual(['†', '', '', '', '‡', ''])
    expect(table.rows[4]?.cells[0]?.beside).toBe('no figure')
    expect(table.notes).toEqual([
      'The agency has no figure for this',
      '† United States · 2020 · BLS wage survey (OEWS)',
      '‡ United States · 2021 · BLS wage survey (OEWS)',
    ])
  })

  it('are all named in the head where there are more of them than signs', () => {
    const table = tableOf(
      ...['2019', '2020', '2021', '2022'].map((year) => of(year)),
      ...Array.from({ length: 9 }, () => of('2024')),
    )
    expect(table.columns[0]?.origins).toHaveLength(5)
    expect(table.rows.every(({ cells }) => cells[0]?.sign === '')).toBe(true)
  })
})

describe('a number that is missing', () => {
  it('has a short word in its cell and a whole sentence below, once', () => {
    const table = tableOfFigures(
      {
        columns: [{ key: 'US' }],
        rows: [row('a', pay(missing('not-available'))), row('b', pay(missing('not-available')))],
        placeName,
      },
      WORDING,
    )
    expect(table.rows.map(({ cells }) => [cells[0]?.number, cells[0]?.beside])).toEqual([
      [undefined, 'no figure'],
      [undefined, 'no figure'],
    ])
    expect(table.notes).toHaveLength(1)
  })
})

describe('a number of a wider group', () => {
  it('names the group below', () => {
    const figure = { ...pay(known(1)), group: 'Buyers and Purchasing Agents' }
    const table = tableOfFigures({ columns: [{ key: 'US' }], rows: [row('a', figure)], placeName }, WORDING)
    expect(table.groups).toEqual([{ title: 'Buyers and Purchasing Agents', rows: [] }])
  })

  it('names it once, in whatever capitals the agencies write it', () => {
    const of = (group: string) => ({ ...pay(known(1)), group })
    const rows = [row('a', of('Data Scientists')), row('b', of('Data scientists'))]
    const { groups } = tableOfFigures({ columns: [{ key: 'US' }], rows, placeName }, WORDING)
    expect(groups.map(({ title }) => title)).toEqual(['Data Scientists'])
  })

  it('names the careers that it is counted for, where each row is another', () => {
    const rows = [row('a', { ...pay(known(1)), group: 'Data Scientists' }), row('b', pay(known(2)))]
    const { groups } = tableOfFigures({ columns: [{ key: 'US' }], rows, placeName, careersInRows: true }, WORDING)
    expect(groups).toEqual([{ title: 'Data Scientists', rows: [rows[0]?.label] }])
  })
})

describe('figures that rest on few people', () => {
  const few = (figure: Figure): Figure => ({ ...figure, ofFew: true })
  const rows = [
    row('pay', few(pay(known(48860), TEXAS)), pay(known(51140))),
    row('people', few(people(40, TEXAS)), people(194720)),
  ]

  it('are marked where their number stands, and said to be rough once, with the place', () => {
    const table = tableOfFigures({ columns: [{ key: '48' }, { key: 'US' }], rows, placeName }, WORDING)
    expect(table.rows.map(({ cells }) => cells.map(({ beside }) => beside))).toEqual([
      ['', ''],
      ['few', ''],
    ])
    expect(table.notes).toEqual(['Fewer than 100 people in this work in Texas: read these figures as rough'])
  })

  it('have one note for all places, where each row is one', () => {
    const columns = [
      { key: 'median', label: 'Median pay' },
      { key: 'employed', label: 'Employed' },
    ]
    const places = [
      row('48', few(pay(known(1), TEXAS)), few(people(40, TEXAS))),
      row('US', few(pay(known(2))), few(people(50))),
    ]
    const table = tableOfFigures({ columns, rows: places, placeName, placesInRows: true }, WORDING)
    expect(table.notes).toHaveLength(1)
    expect(table.notes[0]).toContain('this figure rests on fewer than 100 people')
    expect(table.rows.map(({ cells }) => cells.map(({ beside }) => beside))).toEqual([
      ['few', 'few'],
      ['few', 'few'],
    ])
  })

  it('are marked each by itself: growth from few jobs beside many people employed', () => {
    const growth: Figure = { ...pay(known(12.5)), measure: 'jobs-change-percent', unit: 'percent' }
    const columns = [
      { key: 'employed', label: 'Employed' },
      { key: 'growth', label: 'Projected growth' },
    ]
    const places = [row('09', people(180), few(growth))]
    const table = tableOfFigures({ columns, rows: places, placeName, placesInRows: true }, WORDING)
    expect(table.rows[0]?.cells.map(({ beside }) => beside)).toEqual(['', 'few'])
  })

  it('are said to be rough by their pay, where no number of people stands in the table', () => {
    const table = tableOfFigures(
      { columns: [{ key: '48' }, { key: 'US' }], rows: rows.slice(0, 1), placeName },
      WORDING,
    )
    expect(table.rows[0]?.cells.map(({ beside }) => beside)).toEqual(['', ''])
    expect(table.notes).toEqual(['Fewer than 100 people in this work in Texas: read these figures as rough'])
  })

  it('are marked one by one where each row is a career', () => {
    const careers = [row('a', few(pay(known(1), TEXAS))), row('b', pay(known(2), TEXAS))]
    const table = tableOfFigures({ columns: [{ key: 'm' }], rows: careers, placeName, careersInRows: true }, WORDING)
    expect(table.rows.map(({ cells }) => cells[0]?.beside)).toEqual(['few', ''])
    expect(table.notes).toEqual(['“few”: this figure rests on fewer than 100 people, so read it as rough'])
  })
})
