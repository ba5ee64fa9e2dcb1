/** What an office near the person says, on the pages as the app puts them together. */
import { flushPromises, mount, type VueWrapper } from '@vue/test-utils'
import { createPinia } from 'pinia'
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import type { Component } from 'vue'
import type { PlaceId } from '../../../src/core/catalogue/ids'
import { loadMessages, switchLocale } from '../../../src/i18n/messages'
import type { Fetch } from '../../../src/platform/catalogueFiles'
import { PLACE_KEY } from '../../../src/platform/keys'
import { machinePlugin } from '../../../src/platform/machine'
import { usePlace } from '../../../src/stores/place'
import AboutView from '../../../src/views/AboutView.vue'
import CareerView from '../../../src/views/CareerView.vue'
import { LATER_ROUTES } from '../../../src/app/laterRoutes'
import { laterRouter } from '../../support/laterScreens'
import { fetchCompiled, testMachine, type TestMachine } from '../../support/machine'
import { packFile } from '../../unit/region/packs'
import { showResults } from '../results/page'

const partsOf = (name: string) => LATER_ROUTES.find((route) => route.name === name)?.meta?.messages ?? []

/** The host of a deployment whose office wrote this. */
const serving =
  (pack: string): Fetch =>
  (url, options) =>
    url.endsWith('regions/south-plains.json') ? Promise.resolve(new Response(pack)) : fetchCompiled(url, options)

interface Setting {
  readonly place?: string
  readonly fetch?: Fetch
  readonly clock?: () => number
}

async function show(view: Component, setting: Setting = {}): Promise<VueWrapper> {
  vi.stubGlobal('matchMedia', () => ({ matches: false }))
  await loadMessages('en', [...partsOf('about'), ...partsOf('career')])
  const kept = new Map(setting.place === undefined ? [] : [[PLACE_KEY, setting.place]])
  const machine: TestMachine = testMachine({ kept, ...(setting.fetch ? { fetch: setting.fetch } : {}) })
  const clock = setting.clock ?? (() => new Date(2026, 10, 22, 12).getTime())
  const router = laterRouter()
  await router.push('/about')
  const page = mount(view, {
    props: { code: '29-2072.00' },
    global: { plugins: [machinePlugin({ ...machine, clock }), createPinia(), router] },
    attachTo: document.body,
  })
  onTestFinished(() => {
    page.unmount()
    vi.unstubAllGlobals()
  })
  await vi.waitUntil(() => page.find('h1:not(.visually-hidden)').exists(), { timeout: 10_000 })
  await flushPromises()
  return page
}

const OFFICE = 'section[aria-labelledby="office-title"]'
const NEAR = 'section[aria-labelledby="near-title"]'

const shown = async (page: VueWrapper, selector: string, part: string): Promise<string> => {
  const text = (): string => (page.find(selector).exists() ? page.get(selector).text().replace(/\s+/g, ' ') : '')
  await vi.waitUntil(() => text().includes(part), { timeout: 10_000 }).catch(() => undefined)
  expect(text()).toContain(part)
  return text()
}

afterEach(() => switchLocale('en'))

describe('the page of a career', () => {
  it('lists the programmes for it where a pack serves the place, and who says so', async () => {
    const page = await show(CareerView, { place: '31180', fetch: serving(packFile()) })
    const text = await shown(page, NEAR, 'Health Records Certificate')
    for (const part of ['Invented College', 'two semesters', 'www.example.org']) expect(text).toContain(part)
    expect(text).toContain('From Test County Workforce, updated November 20, 2026.')
    expect(text).not.toContain('Welding')
    const link = page.get(`${NEAR} a`)
    expect(link.attributes('href')).toBe('https://www.example.org/records?term=fall#top')
    expect(link.attributes('rel')).toContain('noopener')
  })

  it('shows six programmes, and the rest at a press', async () => {
    const programmes = Array.from({ length: 40 }, (_, row) => {
      return { name: `Course ${String(row)}`, school: 'Invented College', occupations: ['29-2072.00'] }
    })
    const page = await show(CareerView, { place: '31180', fetch: serving(packFile({ programmes })) })
    await shown(page, NEAR, 'Course 5')
    expect(page.findAll(`${NEAR} > ul > li`)).toHaveLength(6)
    expect(page.get(`${NEAR} summary, ${NEAR} button`).text()).toBe('Show 34 more')
    expect(page.findAll(`${NEAR} li`).length - 6).toBe(34)
  })

  it('says that none is listed where the office has listed none', async () => {
    const page = await show(CareerView, { place: '4800001' })
    await shown(page, NEAR, 'None for this career listed by South Plains yet.')
  })

  it.each([undefined, '36', 'US'])('has no such block where no pack serves the place (%s)', async (place) => {
    const page = await show(CareerView, place === undefined ? {} : { place })
    await flushPromises()
    expect(page.find(NEAR).exists()).toBe(false)
  })

  it('says in a sentence that a pack is damaged, and stands whole otherwise', async () => {
    const page = await show(CareerView, { place: '31180', fetch: serving('<html>') })
    await shown(page, NEAR, 'has a mistake in it')
    expect(page.find('#schooling').exists()).toBe(true)
  })
})

describe('the office', () => {
  it('is shown with its details and the notices of the day', async () => {
    const page = await show(AboutView, { place: '31180', fetch: serving(packFile()) })
    const text = await shown(page, OFFICE, 'Test Office')
    for (const part of ['1 Invented Street', 'Monday to Friday, 8 to 5', '(806) 555-0100', 'jobs.example.org']) {
      expect(text).toContain(part)
    }
    expect(page.get(`${OFFICE} a[href^="tel:"]`).attributes('href')).toBe('tel:8065550100')
    expect(text).toContain('Job fair')
    expect(text).toContain('Until November 22, 2026')
    expect(text).not.toContain('Over')
    expect(text).not.toContain('To come')
    expect(text).not.toContain('has not filled in')
  })

  it('hides a notice on the day after its last, on a page that stays open too', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
    onTestFinished(() => void vi.useRealTimers())
    let now = new Date(2026, 10, 22, 23, 59).getTime()
    const page = await show(AboutView, { place: '31180', fetch: serving(packFile()), clock: () => now })
    await shown(page, OFFICE, 'Job fair')
    now = new Date(2026, 10, 23, 0, 1).getTime()
    vi.advanceTimersByTime(60_000)
    await flushPromises()
    expect(page.get(OFFICE).text()).not.toContain('Job fair')
    expect(page.get(OFFICE).text()).toContain('To come')
  })

  it('says what it has not filled in, and guesses nothing', async () => {
    const page = await show(AboutView, { place: '31180' })
    const text = await shown(page, OFFICE, 'has not filled in its name, address, hours, phone number and links yet.')
    expect(text).toContain('No notices today.')
    expect(page.find(`${OFFICE} dl`).exists()).toBe(false)
  })

  it('is named as missing where no office serves the place, and where no place is chosen', async () => {
    await shown(await show(AboutView, { place: '36' }), OFFICE, 'No office has filled in its details')
    await shown(await show(AboutView), OFFICE, 'Once you choose your place')
  })

  it('shows what it wrote in Spanish in Spanish, and marks what it wrote in English', async () => {
    const page = await show(AboutView, { place: '31180', fetch: serving(packFile()) })
    await shown(page, OFFICE, 'Test Office')
    await switchLocale('es')
    const text = await shown(page, OFFICE, 'Según Test County Workforce, con fecha del 20 de noviembre de 2026.')
    expect(text).toContain('Lunes a viernes, de 8 a 5')
    expect(page.get(`${OFFICE} h4[lang="en"]`).text()).toBe('Job fair')
    expect(page.findAll(`${OFFICE} h4`).map((title) => title.attributes('lang'))).toEqual(['en', undefined])
  })

  it('is text and never markup', async () => {
    const evil = '<img src=x onerror="alert(1)"><b>bold</b>'
    const notices = [{ title: evil, text: evil, from: '2026-01-01', until: '2026-12-31' }]
    const page = await show(AboutView, { place: '31180', fetch: serving(packFile({ name: evil, notices })) })
    await shown(page, OFFICE, evil)
    expect(page.get(OFFICE).find('img, b, script').exists()).toBe(false)
  })

  it('can be asked for again when the connection is back', async () => {
    let isGone = true
    const fetch: Fetch = (url, options) =>
      isGone && url.includes('regions/') ? Promise.reject(new TypeError('gone')) : fetchCompiled(url, options)
    const page = await show(AboutView, { place: '31180', fetch })
    await shown(page, OFFICE, 'did not load')
    isGone = false
    await page.get(`${OFFICE} button`).trigger('click')
    await shown(page, OFFICE, 'From South Plains')
  })
})

describe('the results', () => {
  it('have the office of the chosen place below the careers, and follow the choice', async () => {
    const { page, settle } = await showResults({ place: '31180', fetch: serving(packFile()) })
    await shown(page, OFFICE, 'Test Office')
    const jump = page.findAll('button').find((button) => button.text() === '2 notices near you')
    await jump?.trigger('click')
    expect(document.activeElement?.textContent).toBe('Help near you')
    void usePlace().choose('36' as PlaceId)
    await settle()
    expect(page.find(OFFICE).exists()).toBe(false)
    expect(page.text()).not.toContain('near you')
  })

  it('lead to no notices where there are none today', async () => {
    const { page } = await showResults({ place: '31180' })
    await shown(page, OFFICE, 'No notices today.')
    expect(page.text()).not.toMatch(/notices? near you/)
  })
})
