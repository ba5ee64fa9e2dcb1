/** Where the marks of a pay picture stand. */
import { describe, expect, it } from 'vitest'
import { anchorOf, payLayout } from '../../../src/charts/pay/layout'
import type { PayBand } from '../../../src/core/catalogue/careerSheetPay'
import type { PayRange } from '../../../src/core/catalogue/payRange'
import { amountOf, type Figure, type Unit } from '../../../src/core/catalogue/figure'
import { US } from '../../../src/core/catalogue/ids'

const figure = (value: number | null, unit: Unit): Figure => ({
  measure: 'pay-median',
  amount: amountOf(value),
  unit,
  place: US,
  period: '2025-05',
  source: 'oews',
})

type Percentiles = readonly [number | null, number | null, number | null, number | null, number | null]

const NOTHING: Percentiles = [null, null, null, null, null]

const rangeOf = ([p10, p25, p50, p75, p90]: Percentiles, unit: Unit): PayRange => ({
  percentile10: figure(p10, unit),
  percentile25: figure(p25, unit),
  median: figure(p50, unit),
  percentile75: figure(p75, unit),
  percentile90: figure(p90, unit),
  mean: figure(null, unit),
  entry: figure(null, unit),
  experienced: figure(null, unit),
})

const bandOf = (percentiles: Percentiles, paidBy: PayBand['paidBy'] = 'year'): PayBand => ({
  place: US,
  paidBy,
  ...rangeOf(paidBy === 'year' ? percentiles : NOTHING, 'dollars-a-year'),
  hourly: rangeOf(paidBy === 'hour' ? percentiles : NOTHING, 'dollars-an-hour'),
  employed: figure(null, 'jobs'),
})

describe('the layout of pay', () => {
  it('puts all places on one scale from zero to a round number', () => {
    const layout = payLayout([
      bandOf([30_000, 40_000, 50_000, 60_000, 75_000]),
      bandOf([25_000, 30_000, 40_000, 50_000, 60_000]),
    ])
    expect(layout?.ticks.map(({ dollars }) => dollars)).toEqual([0, 20_000, 40_000, 60_000, 80_000])
    expect(layout?.rows[0]?.most).toEqual({ from: 30 / 80, to: 75 / 80 })
    expect(layout?.rows[1]?.median).toEqual({ dollars: 40_000, at: 0.5 })
  })

  it.each([26_000, 81_150, 239_200, 999_000])('has two to seven ticks and room for %i dollars', (highest) => {
    const ticks = payLayout([bandOf([20_000, null, 25_000, null, highest])])?.ticks ?? []
    expect(ticks.length).toBeGreaterThanOrEqual(2)
    expect(ticks.length).toBeLessThanOrEqual(7)
    expect(ticks.at(-1)?.dollars).toBeGreaterThanOrEqual(highest)
  })

  it('draws pay by the hour where the work has no other, on a scale of its own', () => {
    const layout = payLayout([bandOf([16.5, 20.34, 29.05, 97.95, 143.68], 'hour')])
    expect(layout?.ticks.map(({ dollars }) => dollars)).toEqual([0, 50, 100, 150])
    expect(layout?.rows[0]).toMatchObject({ unit: 'dollars-an-hour', median: { dollars: 29.05 } })
  })

  it('draws what is published and no more', () => {
    const row = payLayout([bandOf([30_000, null, 50_000, 60_000, null])])?.rows[0]
    expect(row).toMatchObject({ most: undefined, middle: undefined, high: undefined, low: { dollars: 30_000 } })
  })

  it('is no picture where nothing is published', () => {
    expect(payLayout([bandOf([null, null, null, null, null])])).toBeUndefined()
    expect(payLayout([])).toBeUndefined()
  })
})

describe('the labels at the ends', () => {
  it('stand inside a wide band, outside a narrow one with room', () => {
    expect([anchorOf({ from: 0.1, to: 0.9 }, 'low'), anchorOf({ from: 0.1, to: 0.9 }, 'high')]).toEqual([
      'start',
      'end',
    ])
    expect([anchorOf({ from: 0.4, to: 0.6 }, 'low'), anchorOf({ from: 0.4, to: 0.6 }, 'high')]).toEqual([
      'end',
      'start',
    ])
  })

  it('stay on the page at its edges', () => {
    expect(anchorOf({ from: 0.05, to: 0.3 }, 'low')).toBe('start')
    expect(anchorOf({ from: 0.7, to: 0.95 }, 'high')).toBe('end')
  })
})
