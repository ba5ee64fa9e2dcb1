/** "Could I live on it?" as the app puts it together, on the real files. */
import { mount, type VueWrapper } from '@vue/test-utils'
import { createPinia } from 'pinia'
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { nextTick } from 'vue'
import type { BudgetPreset } from '../../../src/core/budget/budgetPreset'
import type { Answers, ItemId } from '../../../src/core/instrument/item'
import { save } from '../../../src/core/sitting/restore'
import { NEW_SITTING } from '../../../src/core/sitting/sitting'
import BudgetPage from '../../../src/features/budget/BudgetPage.vue'
import { useOwnBudget } from '../../../src/features/budget/ownBudget'
import { loadMessages, switchLocale } from '../../../src/i18n/messages'
import { PLACE_KEY, SITTING_KEY } from '../../../src/platform/keys'
import { machinePlugin } from '../../../src/platform/machine'
import { useSitting } from '../../../src/stores/sitting'
import BudgetView from '../../../src/views/BudgetView.vue'
import { violationsOf } from '../../support/accessible'
import { laterRouter, routeParts } from '../../support/laterScreens'
import { brokenConnection, testMachine, type TestMachine, type TestMachineOptions } from '../../support/machine'

const ANSWERS: Answers = { R6: 5, I1: 5, I3: 4, I5: 5, A3: 2, S5: 3, S8: 4, E3: 1, C5: 3 }

interface Setting extends Pick<TestMachineOptions, 'fetch'> {
  readonly query?: string
  readonly place?: string
  readonly answers?: Answers
  readonly time?: { now: number }
}

interface Shown {
  readonly page: VueWrapper
  readonly machine: TestMachine
  readonly leave: () => void
  /** Comes back to the page, left before, in the same app. */
  readonly comeBack: () => Promise<VueWrapper>
}

async function show({ query = '', place, answers = {}, fetch, time = { now: 0 } }: Setting = {}): Promise<Shown> {
  // jsdom has no media queries.
  vi.stubGlobal('matchMedia', () => ({ matches: false }))
  await loadMessages('en', routeParts('budget'))
  const asked = Object.keys(answers) as ItemId[]
  const kept = new Map<string, string>()
  if (asked.length > 0) kept.set(SITTING_KEY, save({ ...NEW_SITTING, answers, asked, position: asked.length }))
  if (place !== undefined) kept.set(PLACE_KEY, place)
  const router = laterRouter()
  await router.push(`/budget${query}`)
  const machine = { ...testMachine({ kept, ...(fetch ? { fetch } : {}) }), clock: () => time.now }
  const plugins = [machinePlugin(machine), createPinia(), router]
  const draw = async (): Promise<VueWrapper> => {
    const page = mount(BudgetView, { global: { plugins }, attachTo: document.body })
    onTestFinished(() => {
      page.unmount()
    })
    await vi.waitUntil(() => page.find('#elsewhere, [role="alert"]').exists(), { timeout: 10_000 })
    return page
  }
  onTestFinished(() => {
    vi.unstubAllGlobals()
  })
  let page = await draw()
  return {
    page,
    machine,
    leave: () => {
      page.unmount()
    },
    comeBack: async () => (page = await draw()),
  }
}

const labelled = (page: VueWrapper, name: string) => {
  const label = page.findAll('label').find((each) => each.text() === name)
  if (!label) throw new RangeError(`no field ${name}`)
  return page.get<HTMLInputElement>(`[id="${label.attributes('for') ?? ''}"]`)
}
const fill = (page: VueWrapper, name: string, text: string): Promise<void> => labelled(page, name).setValue(text)
const said = (page: VueWrapper): string => page.text().replace(/\s+/g, ' ')
const press = (page: VueWrapper, name: string): Promise<void> =>
  page
    .findAll('button')
    .find((button) => button.text() === name)
    ?.trigger('click') ?? Promise.reject(new RangeError(`no button ${name}`))

afterEach(() => switchLocale('en'))

describe('the fields', () => {
  it('start empty and say so, and nothing is compared until there is a cost', async () => {
    const { page } = await show()
    expect(page.findAll('input').map(({ element }) => element.value)).toEqual(Array<string>(9).fill(''))
    expect(said(page)).toContain('Waymark makes up no prices')
    expect(said(page)).toContain('Fill in at least one cost')
    expect(page.find('table').exists()).toBe(false)
    expect(await violationsOf(page.element)).toEqual([])
  })

  it('come to a total, the home divided among those who pay for it', async () => {
    const { page } = await show()
    await fill(page, 'Home', '$1,500')
    await fill(page, 'How many others pay for the home too', '2')
    await fill(page, 'Food', '400')
    // 1,500 / 3 + 400 = 900; 900 × 12 = 10,800
    expect(said(page)).toContain('Your costs: $900 a month, which is $10,800 a year.')
    expect(said(page)).toContain('Your part of the home is $500 a month.')
  })

  it('say what is wrong once they are left, and leave it out of the total', async () => {
    const { page } = await show()
    await fill(page, 'Food', '400')
    await labelled(page, 'Fun').setValue('a lot')
    await labelled(page, 'Fun').trigger('change')
    expect(page.get('[role="alert"]').text()).toBe('Write whole dollars in digits, such as 350 or 1,200.')
    expect(labelled(page, 'Fun').attributes('aria-invalid')).toBe('true')
    expect(said(page)).toContain('Your costs: $400 a month')
    expect(said(page)).toContain('Not counted, because it could not be read: Fun.')
    expect(page.find('[aria-label="All careers"]').exists()).toBe(false)
    expect(said(page)).toContain('Once every number above can be read')
    await fill(page, 'Fun', '100')
    expect(page.find('[role="alert"]').exists()).toBe(false)
    expect(said(page)).toContain('Your costs: $500 a month')
    await vi.waitUntil(() => page.find('[aria-label="All careers"]').exists(), { timeout: 10_000 })
  })

  it('that all hold zero are not taken for empty ones', async () => {
    const { page } = await show()
    await fill(page, 'Food', '0')
    expect(said(page)).toContain('Your costs come to $0.')
    expect(said(page)).not.toContain('Fill in at least one cost to see')
  })
})

describe('what is written', () => {
  it('is kept in memory only: nothing of it is on the device', async () => {
    const { page, machine } = await show()
    const before = [...machine.kept.keys()]
    await fill(page, 'Food', '401')
    expect([...machine.kept.keys()]).toEqual(before)
    expect([...machine.kept.values()].join()).not.toContain('401')
  })

  it('is still there after a look at a career, and gone two minutes after the page was left', async () => {
    const time = { now: 0 }
    const { page, comeBack, leave } = await show({ time })
    await fill(page, 'Food', '400')
    leave()
    time.now += 119_000
    const again = await comeBack()
    expect(labelled(again, 'Food').element.value).toBe('400')
    leave()
    time.now += 120_000
    const third = await comeBack()
    expect(labelled(third, 'Food').element.value).toBe('')
    expect(said(third)).toContain('This page was left for more than two minutes')
    leave()
    expect(said(await comeBack())).not.toContain('This page was left for more than two minutes')
  })

  it('goes two minutes after the page was left also where nobody comes back', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    onTestFinished(() => void vi.useRealTimers())
    const { page, leave } = await show()
    await fill(page, 'Food', '400')
    const own = useOwnBudget()
    leave()
    vi.advanceTimersByTime(119_000)
    expect(own.costs.food).toBe('400')
    vi.advanceTimersByTime(1000)
    expect(own.costs.food).toBe('')
  })

  it('is gone with the first answer of a sitting, and with no other', async () => {
    const { page } = await show()
    const sitting = useSitting()
    await sitting.begin()
    await fill(page, 'Food', '400')
    sitting.rate('R6', 4)
    expect(useOwnBudget().costs.food).toBe('')
    await fill(page, 'Food', '300')
    sitting.rate('I1', 4)
    expect(useOwnBudget().costs.food).toBe('300')
  })

  it('is gone where the browser shows again a page that it had kept whole', async () => {
    const { page } = await show()
    await fill(page, 'Food', '400')
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: false }))
    expect(useOwnBudget().costs.food).toBe('400')
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }))
    expect(useOwnBudget().costs.food).toBe('')
  })

  it('is gone, and said to be, ten minutes after the last touch of a page left open', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
    onTestFinished(() => void vi.useRealTimers())
    const time = { now: 0 }
    const { page } = await show({ time })
    await fill(page, 'Food', '400')
    const after = async (minutes: number): Promise<string> => {
      time.now += minutes * 60_000
      vi.advanceTimersByTime(15_000)
      await nextTick()
      return labelled(page, 'Food').element.value
    }
    expect(await after(9)).toBe('400')
    await page.trigger('pointerdown')
    expect(await after(9)).toBe('400')
    expect(await after(1)).toBe('')
    expect(said(page)).toContain('Nothing was touched for ten minutes')
    await fill(page, 'Food', '1')
    expect(said(page)).not.toContain('Nothing was touched for ten minutes')
  })

  it('is gone at the press of a button, and when the quiz is started over', async () => {
    const { page } = await show({ answers: ANSWERS })
    await fill(page, 'Food', '400')
    await press(page, 'Empty all fields')
    expect(labelled(page, 'Food').element.value).toBe('')
    await fill(page, 'Food', '400')
    await useSitting().startOver()
    await vi.waitUntil(() => labelled(page, 'Food').element.value === '')
    expect(useOwnBudget().isEmpty).toBe(true)
  })
})

describe('pay against the costs', () => {
  it('is told for the career in the address, at entry and at the median, before taxes', async () => {
    const { page } = await show({ query: '?career=29-1141.00', place: '48' })
    await fill(page, 'Food', '1000')
    await vi.waitUntil(() => page.find('.card .covers').exists(), { timeout: 10_000 })
    const card = page.get('.card').text().replace(/\s+/g, ' ')
    expect(card).toContain('Registered Nurses')
    expect(card).toMatch(/Entry pay \(our estimate\) \$[\d,]+ a year\s?Texas · May 2025 · BLS wage survey/)
    const [, yearly = '', above = ''] =
      /Median pay \$([\d,]+) a year.*?\$([\d,]+) a month above your costs$/.exec(card) ?? []
    const number = (text: string) => Number(text.replaceAll(',', ''))
    expect(number(above)).toBe(Math.floor(number(yearly) / 12 - 1000))
    expect(said(page)).toContain('Taxes come off first')
  })

  it('counts and lists all careers, the nearest to the costs first', async () => {
    const { page } = await show({ place: '48' })
    await fill(page, 'Home', '3000')
    await vi.waitUntil(() => page.find('table').exists(), { timeout: 10_000 })
    expect(said(page)).toMatch(/Of \d+ careers whose yearly pay is known \(Texas\), \d+ cover your costs at entry pay/)
    const under = (at: number) => page.findAll('tbody tr:first-child td')[at]?.text().replace(/\s+/g, ' ')
    expect(under(0)).toMatch(/(\+\$\d{1,2} a month, \$\d{1,2} a month above|just your costs, as much as) your costs/)
    await labelled(page, 'Show').setValue('not-at-median')
    expect(under(1)).toMatch(/−(\$\d{1,2}) a month, \1 a month below your costs/)
    expect(said(page)).toContain('− is how much is missing.')
  })

  it('marks the pay of few people, and says what the mark means', async () => {
    const { page } = await show({ place: '4800001' })
    await page.find('input').setValue('1')
    const table = page.findAll('.figure-table').find((each) => each.text().includes('few'))
    expect(table?.text()).toMatch(/“few”: this figure rests on fewer than 100 people, so read it as rough/)
    expect(table?.findAll('td').some((cell) => cell.text().includes('few'))).toBe(true)
  })

  it('opens the first group that has any, and says that no career is in the one before', async () => {
    const { page } = await show({ place: '48' })
    await fill(page, 'Home', '16,000')
    await vi.waitUntil(() => page.find('table').exists(), { timeout: 10_000 })
    expect(said(page)).toMatch(/none covers your costs at entry pay, and (one does|\d+ do) at median pay/)
    expect(labelled(page, 'Show').element.value).toBe('at-median')
    await labelled(page, 'Show').setValue('at-entry')
    expect(said(page)).toContain('No career is in this group.')
  })

  it('says so where pay is just what the costs come to', async () => {
    const { page } = await show({ query: '?career=29-2072.00', place: '48' })
    // 48,860 a year at the median: 4,071.67 a month.
    await fill(page, 'Home', '4071')
    await vi.waitUntil(() => page.find('.card .covers').exists(), { timeout: 10_000 })
    expect(said(page)).toContain('as much as your costs, to the dollar')
    expect(said(page)).not.toContain('$0 a month')
  })

  it('takes the six digits of other tables for the whole occupation', async () => {
    const { page } = await show({ query: '?career=29-2072' })
    expect(page.get('.card h3').text()).toBe('Medical Records Specialists')
  })

  it('names what became of a career of an older list', async () => {
    const { page } = await show({ query: '?career=29-2071' })
    await vi.waitUntil(() => said(page).includes('29-2071.00 was'), { timeout: 10_000 })
    expect(said(page)).toContain('It is a code from an older list. The work now goes under:')
    const [first] = page.findAll('a').filter((link) => link.text() === 'Medical Records Specialists')
    expect(first?.attributes('href')).toBe('/budget?career=29-2072.00')
  })

  it('is told for the ten that fit the person’s answers best, where there are answers', async () => {
    const { page } = await show({ answers: ANSWERS })
    await fill(page, 'Home', '2000')
    await vi.waitUntil(() => said(page).includes('The 10 careers that fit your answers best'), { timeout: 10_000 })
    expect(page.get('[aria-label="Your own best matches"]').findAll('tbody tr')).toHaveLength(10)
    expect(await violationsOf(page.element)).toEqual([])
  })

  it.each(['?career=nonsense', '?career=99-9999.00', '?career=%3Cscript%3E'])('refuses %s kindly', async (query) => {
    const { page } = await show({ query })
    await vi.waitUntil(() => said(page).includes('names a career that Waymark does not know'))
  })

  it('says that nothing loaded, and loads it when asked again', async () => {
    const connection = brokenConnection()
    const { page } = await show({ fetch: connection.fetch })
    expect(said(page)).toContain('The careers did not load.')
    connection.mend()
    await press(page, 'Try again')
    await vi.waitUntil(() => page.find('#elsewhere').exists(), { timeout: 10_000 })
  })
})

describe('the same month elsewhere', () => {
  it('is worked out by the published levels, which are shown, and the state stands in for an area', async () => {
    const { page } = await show({ place: '31180' })
    await fill(page, 'Home', '1000')
    await fill(page, 'Saving', '100')
    await vi.waitUntil(() => said(page).includes('those of Texas stand in'), { timeout: 10_000 })
    await labelled(page, 'Place to compare with').setValue('US')
    const text = said(page)
    const levels = page.get('[aria-label="The price levels used"]').text()
    // Texas 96.5, the US 100.6 (BEA 2024, housing): 1000 × 100.629 / 96.5 is 1,043 give or take what is rounded here.
    const [texas, nation] = (levels.match(/\d+\.\d{3}/g) ?? []).map(Number)
    // What is shown is what is counted with.
    expect(text).toContain(`$${Math.round((1000 * (nation ?? 0)) / (texas ?? 0)).toLocaleString('en-US')}`)
    expect(levels).toContain('100.629')
    expect(text).toMatch(/What costs \$1,100 a month at prices here \(Texas\) would cost about \$1,14[234]/)
    expect(text).toContain('Saving not changed by prices')
  })

  it('waits until every number can be read', async () => {
    const { page } = await show({ place: '48' })
    await fill(page, 'Home', '1500')
    await fill(page, 'Food', 'abc')
    await labelled(page, 'Place to compare with').setValue('36')
    const section = page.get('[aria-labelledby="elsewhere"]')
    expect(section.text()).toContain('Once every number above can be read, the result stands here.')
    expect(section.text()).not.toContain('$')
    await fill(page, 'Food', '300')
    expect(section.text()).toContain('What costs $1,800 a month')
  })

  it('is not offered for the chosen place itself, or the state that stands in for it', async () => {
    const { page } = await show({ place: '31180' })
    const values = labelled(page, 'Place to compare with')
      .findAll('option')
      .map((option) => option.attributes('value'))
    expect(values).toContain('US')
    expect(values).toContain('36')
    expect(values).not.toContain('48')
  })
})

describe('in Spanish', () => {
  it('has the total, the careers and their names, and no word of English about them', async () => {
    const { page } = await show({ query: '?career=29-1141.00', place: '48' })
    await fill(page, 'Food', '1000')
    await switchLocale('es')
    await vi.waitUntil(() => page.find('.card h3 a').text().startsWith('Enfermeros'), { timeout: 10_000 })
    expect(said(page)).toContain('Tus gastos: $1,000 al mes')
    expect(page.get('.card').text()).toContain('Texas')
    expect(said(page)).not.toMatch(/your costs|a month|undefined|null/)
    expect(await violationsOf(page.element)).toEqual([])
  })
})

describe('published costs', () => {
  /** Invented for this test. */
  const PRESET: BudgetPreset = {
    id: 'invented',
    name: { en: 'Student living off campus', es: 'Estudiante fuera del campus' },
    place: 'Lubbock, TX',
    period: '2030',
    publisher: 'An invented office',
    url: 'https://example.org/',
    costs: { home: 700, food: 300 },
  }

  it('fill in what they have, and are named until a number is changed', async () => {
    vi.stubGlobal('matchMedia', () => ({ matches: false }))
    await loadMessages('en', routeParts('budget'))
    const router = laterRouter()
    const page = mount(BudgetPage, {
      props: { code: undefined, presets: [PRESET] },
      global: { plugins: [machinePlugin(testMachine()), createPinia(), router] },
      attachTo: document.body,
    })
    onTestFinished(() => {
      page.unmount()
      vi.unstubAllGlobals()
    })
    await fill(page, 'Fun', '5')
    await fill(page, 'How many others pay for the home too', '3')
    await press(page, 'Fill in: Student living off campus')
    expect(said(page)).toContain('Your costs: $1,000 a month')
    expect(said(page)).toContain('Filled in from An invented office, Lubbock, TX, 2030.')
    await fill(page, 'How many others pay for the home too', '1')
    expect(said(page)).toContain('Your costs: $650 a month')
    expect(said(page)).not.toContain('Filled in from')
    await press(page, 'Fill in: Student living off campus')
    expect(said(page)).toContain('Filled in from')
    await fill(page, 'Food', '310')
    expect(said(page)).not.toContain('Filled in from')
  })
})
