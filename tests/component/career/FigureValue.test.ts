/** A figure says what, how much, where, when and from whom, or why there is no number. */
import { mount } from '@vue/test-utils'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { defineComponent, h } from 'vue'
import FigureValue from '../../../src/charts/figure/FigureValue.vue'
import GroupsNote from '../../../src/charts/figure/GroupsNote.vue'
import { sayGroupsOnce } from '../../../src/charts/figure/groupsSaid'
import {
  known,
  MEASURES,
  missing,
  type Amount,
  type Figure,
  type Measure,
  type Unit,
} from '../../../src/core/catalogue/figure'
import { US } from '../../../src/core/catalogue/ids'
import { loadMessages, switchLocale } from '../../../src/i18n/messages'

const UNITS: readonly Unit[] = [
  'dollars-a-year',
  'dollars-an-hour',
  'jobs',
  'thousand-jobs',
  'percent',
  'ratio',
  'index',
]
const WHYS = [
  'not-covered',
  'not-published-here',
  'not-projected-here',
  'not-available',
  'advised-against',
  'no-hourly-here',
  'no-hourly-pay',
  'no-yearly-pay',
  'hourly-range-elsewhere',
  'counts-growth-only',
] as const

const figureOf = (measure: Measure, unit: Unit, amount: Amount): Figure => ({
  measure,
  amount,
  unit,
  place: US,
  period: '2025-05',
  source: 'oews',
})

const textOf = (figure: Figure, form: 'full' | 'compact' = 'full'): string =>
  mount(FigureValue, { props: { figure, place: 'Texas', form } })
    .text()
    .replace(/\s+/g, ' ')

beforeAll(() => loadMessages('en', ['figures']))
afterEach(async () => {
  await switchLocale('en')
})

describe('a figure with a number', () => {
  it.each(['full', 'compact'] as const)('says measure, number, unit, place, time and source (%s)', (form) => {
    const text = textOf(figureOf('pay-median', 'dollars-a-year', known(48860)), form)
    expect(text).toContain('Median pay')
    expect(text).toContain('$48,860 a year')
    expect(text).toContain('Texas · May 2025 · BLS wage survey (OEWS)')
  })

  it.each(MEASURES)('names the measure %s', (measure) => {
    const [label] = textOf(figureOf(measure, 'index', known(1))).split(' 1 ')
    expect(label).not.toBe('')
  })

  it('writes thousands of jobs out', () => {
    expect(textOf(figureOf('jobs-now', 'thousand-jobs', known(194.8)))).toContain('194,800 jobs')
  })

  it('counts openings a year', () => {
    expect(textOf(figureOf('openings-a-year', 'thousand-jobs', known(14.2)))).toContain('14,200 a year')
  })

  it('gives a change its sign', () => {
    expect(textOf(figureOf('jobs-change-percent', 'percent', known(-3.4)))).toContain('−3.4%')
    expect(textOf(figureOf('jobs-change-percent', 'percent', known(7.1)))).toContain('+7.1%')
  })

  it('says whether a change in jobs adds to them or takes from them', () => {
    expect(textOf(figureOf('jobs-change', 'thousand-jobs', known(13.8)))).toMatch(/^New jobs ?\+13,800 jobs/)
    expect(textOf(figureOf('jobs-change', 'thousand-jobs', known(-2.1)))).toMatch(/^Change in jobs ?−2,100 jobs/)
    expect(textOf(figureOf('jobs-difference', 'jobs', known(3920)))).toMatch(
      /^New jobs \(our difference\) ?\+3,920 jobs/,
    )
  })

  it('shows a published zero as the number it is', () => {
    expect(textOf(figureOf('jobs-change-percent', 'percent', known(0)))).toMatch(/growth ?0\.0%/)
  })

  it('speaks Spanish', async () => {
    await switchLocale('es')
    const text = textOf(figureOf('pay-median', 'dollars-a-year', known(48860)))
    expect(text).toContain('Sueldo mediano')
    expect(text).toContain('mayo de 2025')
  })
})

describe('a figure of a wider group', () => {
  it('names the group, marked as English', async () => {
    await switchLocale('es')
    const figure = { ...figureOf('pay-median', 'dollars-a-year', known(1)), group: 'Buyers and Purchasing Agents' }
    const shown = mount(FigureValue, { props: { figure, place: 'Texas', form: 'compact' } })
    expect(shown.get('[lang=en]').text()).toContain('Buyers and Purchasing Agents')
  })

  it('leaves the group to a part of the page that says it once, with who counts so', () => {
    const group = { ...figureOf('pay-median', 'dollars-a-year', known(1)), group: 'Data Scientists' }
    const figures = [group, { ...group, source: 'projections', group: 'Data scientists' } as const]
    const Part = defineComponent({
      setup() {
        sayGroupsOnce()
        const shown = figures.map((figure) => h(FigureValue, { figure, place: 'Texas', form: 'full' }))
        return () => [h(GroupsNote, { of: figures }), ...shown]
      },
    })
    const text = mount(Part).text()
    expect(text.match(/data scientists/gi)).toHaveLength(1)
    expect(text).toContain('“Data Scientists”: BLS wage survey (OEWS); BLS projections.')
  })
})

describe('a figure without a number', () => {
  it.each(WHYS)('says why in words, never with a zero or a dash alone (%s)', (why) => {
    for (const unit of UNITS) {
      const shown = mount(FigureValue, {
        props: { figure: figureOf('pay-median', unit, missing(why)), place: 'Texas', form: 'compact' },
      })
      expect(shown.get('.missing').text().split(' ').length).toBeGreaterThan(4)
      expect(shown.find('.number').exists()).toBe(false)
      expect(shown.get('.origin').text()).toContain('Texas')
    }
  })
})
