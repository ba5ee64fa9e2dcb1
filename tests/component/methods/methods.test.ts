/** The methods page on the real files, with measured figures of the test's own. */
import { flushPromises, mount, type VueWrapper } from '@vue/test-utils'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { SLOPES } from '../../../src/core/match/fit'
import { loadMessages, switchLocale } from '../../../src/i18n/messages'
import type { Fetch } from '../../../src/platform/catalogueFiles'
import type { Locale } from '../../../src/platform/locale'
import { machinePlugin } from '../../../src/platform/machine'
import MethodsView from '../../../src/views/MethodsView.vue'
import { atLeast, atMost, type Table } from '../../bench/figures'
import { measuredBytes, measuredFile } from '../../bench/measuredFile'
import { laterRouter } from '../../support/laterScreens'
import { fetchCompiled, testMachine } from '../../support/machine'

const TABLES: readonly Table[] = [
  {
    id: 'agreement',
    title: 'Agreement',
    columns: [
      { id: 'asked', measures: 'items asked', decimals: 2 },
      { id: 'same-top', measures: 'same top interest', decimals: 3 },
    ],
    rows: [
      {
        id: 'short',
        of: 'short quiz',
        people: 1234,
        values: { asked: 23.44, 'same-top': 0.88 },
        targets: { asked: atMost(23), 'same-top': atLeast(0.875) },
      },
    ],
  },
  {
    id: 'between',
    title: 'Between people',
    columns: [{ id: 'auc', measures: 'area', decimals: 3 }],
    rows: [
      { id: 'full', of: 'all 48', people: 1234, values: { auc: 0.77 } },
      { id: 'pearson', of: 'Pearson', people: 1234, values: { auc: 0.635 } },
    ],
  },
  {
    id: 'subgroups',
    title: 'Groups',
    columns: [{ id: 'full', measures: 'area', decimals: 3 }],
    rows: [
      { id: 'women', of: 'women', people: 700, values: { full: 0.71 } },
      { id: 'men', of: 'men', people: 534, values: { full: 0.72 } },
    ],
  },
]

const serving =
  (measured: string | undefined): Fetch =>
  (url, options) =>
    url.endsWith('/measured.json')
      ? Promise.resolve(new Response(measured ?? '', { status: measured === undefined ? 404 : 200 }))
      : fetchCompiled(url, options)

async function show(fetch: Fetch, locale: Locale = 'en'): Promise<VueWrapper> {
  await switchLocale(locale)
  await loadMessages(locale, ['shell', 'methods'])
  const router = laterRouter()
  await router.push('/methods')
  const page = mount(MethodsView, {
    global: { plugins: [machinePlugin(testMachine({ fetch })), router] },
    attachTo: document.body,
  })
  onTestFinished(() => {
    page.unmount()
  })
  await vi.waitUntil(() => !page.text().includes('…') && !page.find('[aria-busy="true"]').exists(), { timeout: 10_000 })
  await flushPromises()
  return page
}

const MEASURED = measuredBytes(measuredFile(TABLES))

/** The cells of the row that begins with these words. */
const rowOf = (page: VueWrapper, of: string): readonly string[] => {
  const row = page.findAll('tbody tr').find((each) => each.find('th').text() === of)
  return (row?.findAll('th, td') ?? []).map((cell) => cell.text())
}

describe('the methods page', () => {
  it('shows a figure with what it measures, on whom, when and from where, and whether the goal was reached', async () => {
    const page = await show(serving(MEASURED))
    const [, asked, , sameTop] = rowOf(page, 'Our short quiz')
    expect(asked).toMatch(/^23\.44 ?goal: at most 23, missed$/)
    expect(sameTop).toMatch(/^88\.0% ?goal: at least 87\.5%, reached$/)
    const region = page.get('[role="region"][aria-label="Short quiz and full quiz"]')
    expect(region.findAll('thead th').map((head) => head.text())).toContain('Items asked')
    expect(region.element.nextElementSibling?.textContent).toMatch(
      /^1,234 people .*openpsychometrics\.org, December 2018/,
    )
  })

  it('says what was not measured', async () => {
    const page = await show(serving(MEASURED))
    expect(rowOf(page, 'Our short quiz')[2]).toBe('not measured')
    expect(rowOf(page, 'Fixed 30 items, plain means').slice(1)).toEqual(Array(5).fill('not measured'))
  })

  it('draws the accuracy between people from a coin toss on, and says the number too', async () => {
    const page = await show(serving(MEASURED))
    const bars = page.findAll('.bar').map((bar) => (bar.element as HTMLElement).style.inlineSize)
    expect(bars).toEqual(['100%', '50%'])
    expect(rowOf(page, 'Ours, all 48 items')[1]).toBe('0.770')
  })

  it('says beside each row how many people it is, where they are not the same', async () => {
    const page = await show(serving(MEASURED))
    expect(rowOf(page, 'Women').slice(1, 3)).toEqual(['700', '0.710'])
    const region = page.get('[role="region"][aria-label="Between-person accuracy by group"]')
    expect(region.element.nextElementSibling?.textContent).toMatch(/^People who named/)
  })

  it('quotes the slopes and counts of the fit itself', async () => {
    const page = await show(serving(MEASURED))
    expect(rowOf(page, 'The six interests').slice(1, 3)).toEqual([SLOPES.interest.toFixed(2), '6'])
    expect(rowOf(page, 'How ratings vary, and which go together')[1]).toBe('29,929')
  })

  it.each([
    ['is not there', undefined],
    ['is damaged', MEASURED.slice(0, 90)],
  ])('stands without the figures when their file %s, and reads them when asked again', async (_, broken) => {
    let served = broken
    const page = await show((url, options) => serving(served)(url, options))
    expect(page.get('[role="status"]').text()).toContain('The numbers did not load')
    expect(page.findAll('h2').map((heading) => heading.text())).toContain('How the fit adds up')
    expect(page.findAll('h2').map((heading) => heading.text())).not.toContain('What skills add')
    served = MEASURED
    await page.get('.notice button').trigger('click')
    await vi.waitUntil(() => rowOf(page, 'Our short quiz').length > 0)
    expect(page.find('[role="status"]').exists()).toBe(false)
  })

  it('speaks Spanish, numbers included', async () => {
    const page = await show(serving(MEASURED), 'es')
    expect(rowOf(page, 'El nuestro, corto')[3]).toMatch(/^88\.0\s?% ?meta: al menos 87\.5\s?%; se alcanzó$/)
    await switchLocale('en')
  })
})
