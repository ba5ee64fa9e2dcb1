/** The comparison as the app puts it together, on the real files. */
import { flushPromises, mount, type VueWrapper } from '@vue/test-utils'
import { createPinia } from 'pinia'
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { type Router } from 'vue-router'
import type { Answers, ItemId } from '../../../src/core/instrument/item'
import { save } from '../../../src/core/sitting/restore'
import { NEW_SITTING } from '../../../src/core/sitting/sitting'
import { loadMessages, switchLocale } from '../../../src/i18n/messages'
import type { Fetch } from '../../../src/platform/catalogueFiles'
import { PLACE_KEY, SITTING_KEY } from '../../../src/platform/keys'
import { machinePlugin } from '../../../src/platform/machine'
import CompareView from '../../../src/views/CompareView.vue'
import { violationsOf } from '../../support/accessible'
import { laterRouter, routeParts } from '../../support/laterScreens'
import { brokenConnection, lateFile, testMachine } from '../../support/machine'

const NURSE = '29-1141.00'
const RECORDS = '29-2072.00'
const ANSWERS: Answers = { R1: 2, I3: 4, A2: 1, S4: 5, E5: 2, C1: 5, C2: 5, 'organize-records': 5, 'fix-machines': 1 }

interface Setting {
  readonly place?: string
  readonly answers?: Answers
  readonly fetch?: Fetch
}

interface Shown {
  readonly page: VueWrapper
  readonly router: Router
}

async function show(codes: string, { place, answers = {}, fetch }: Setting = {}): Promise<Shown> {
  vi.stubGlobal('matchMedia', () => ({ matches: false }))
  await loadMessages('en', routeParts('compare'))
  const asked = Object.keys(answers) as ItemId[]
  const kept = new Map<string, string>()
  if (asked.length > 0) kept.set(SITTING_KEY, save({ ...NEW_SITTING, answers, asked, position: asked.length }))
  if (place !== undefined) kept.set(PLACE_KEY, place)
  const router = laterRouter()
  await router.push({ name: 'compare', query: codes === '' ? {} : { codes } })
  const page = mount(CompareView, {
    global: { plugins: [machinePlugin(testMachine({ kept, ...(fetch ? { fetch } : {}) })), createPinia(), router] },
    attachTo: document.body,
  })
  onTestFinished(() => {
    page.unmount()
    vi.unstubAllGlobals()
  })
  await vi.waitUntil(() => page.find('h1:not(.visually-hidden)').exists(), { timeout: 10_000 })
  return { page, router }
}

const names = (page: VueWrapper): readonly string[] => page.findAll('thead th a').map((link) => link.text())
const row = (page: VueWrapper, label: string) => {
  const found = page
    .findAll('tbody tr')
    .find((each) => each.find('th').exists() && each.get('th').text().startsWith(label))
  if (!found) throw new Error(`no row ${label}`)
  return found
}
const cells = (page: VueWrapper, label: string): readonly string[] =>
  row(page, label)
    .findAll('td')
    .map((cell) => cell.text().replace(/\s+/g, ' '))

afterEach(() => switchLocale('en'))

describe('the comparison', () => {
  it('has two careers on the same rows, each figure with where, when and from whom', async () => {
    const { page } = await show(`${NURSE},${RECORDS}`, { place: '48' })
    expect(names(page)).toEqual(['Registered Nurses', 'Medical Records Specialists'])
    expect(cells(page, 'Median pay')[1]).toContain('$48,860')
    expect(page.text()).toContain('Texas\u00A0· May 2025\u00A0· BLS wage survey (OEWS)')
    expect(page.text()).toContain('$51,140')
    expect(page.text()).toContain('United States\u00A0· May 2025\u00A0· BLS wage survey (OEWS)')
    expect(cells(page, 'Typical schooling').join()).toContain('Four-year degree')
    expect(cells(page, 'Who likes it')[0]).toMatch(/^(?:Registered Nurses)?Caring for people/)
    expect(cells(page, 'Organizer')[1]).toContain('7.0')
    expect(cells(page, 'Skills')[0]).toContain('Reading people')
    expect(page.text()).not.toMatch(/\b(?:NaN|undefined|null)\b/)
    expect(await violationsOf(page.element as Element)).toEqual([])
  })

  it('shows rank, chance and reasons where the person has answers, and the way to the quiz where not', async () => {
    const { page } = await show(`${NURSE},${RECORDS}`, { answers: ANSWERS })
    expect(cells(page, 'Place in your list')[1]).toMatch(/Number \d+ of 923/)
    expect(row(page, 'What raises it').findAll('li').length).toBeGreaterThan(2)
    await vi.waitUntil(() => /%/.test(cells(page, 'Chance')[0] ?? ''), { timeout: 10_000 })
    const { page: other } = await show(`${NURSE},${RECORDS}`)
    expect(other.text()).not.toContain('Place in your list')
    expect(other.get('.notes a').attributes('href')).toBe('/quiz')
  })

  it('tells what the address asks for wrongly and leaves it out', async () => {
    const { page } = await show(`${NURSE},nurse,99-9999.00,${NURSE}`)
    expect(names(page)).toEqual(['Registered Nurses'])
    const notice = page.get('.notice').text()
    expect(notice).toContain('Not the code of a career, so it was left out: nurse.')
    expect(notice).toContain('99-9999.00')
    expect(notice).toContain('more than once')
    expect(page.text()).toContain('Add at least one more')
  })

  it('says what a code of an older list was called, and names what stands in its place', async () => {
    const { page } = await show('29-2071')
    const notice = page.get('.notice')
    expect(notice.text()).toContain('29-2071.00 was “Medical Records and Health Information Technicians”')
    const became = notice.findAll('li').map((each) => each.text())
    expect(became).toHaveLength(2)
    expect(became).toEqual(names(page))
  })

  it('says how to begin where nothing is asked for, from the person’s own list too', async () => {
    const { page } = await show('', { answers: ANSWERS })
    expect(page.get('h2').text()).toBe('No careers to compare yet')
    expect(page.get('.card a').attributes('href')).toMatch(/^\/compare\?codes=[\d-]+\.\d\d,/)
    expect(page.find('table').exists()).toBe(false)
  })

  it('moves and takes out columns by steps of the address', async () => {
    const { page, router } = await show(`${NURSE},${RECORDS}`)
    await page.get(`[data-move="${RECORDS} -1"]`).trigger('click')
    await vi.waitUntil(() => names(page)[0] === 'Medical Records Specialists')
    expect(router.currentRoute.value.fullPath).toBe(`/compare?codes=${RECORDS},${NURSE}`)
    expect(page.get('[role="status"].visually-hidden').text()).toContain('is now number 1 of 2')
    await page.get('[aria-label="Take out Registered Nurses"]').trigger('click')
    await vi.waitUntil(() => names(page).length === 1)
    expect(router.currentRoute.value.fullPath).toBe(`/compare?codes=${RECORDS}`)
  })

  it('adds a career found by its name', async () => {
    const { page, router } = await show(NURSE)
    const field = page.get('input[type="search"]')
    await field.trigger('focusin')
    await field.setValue('electrician')
    await vi.waitUntil(() => page.find('.choice').exists(), { timeout: 10_000 })
    await page.get('.choice').trigger('click')
    await vi.waitUntil(() => names(page).length === 2, { timeout: 10_000 })
    expect(router.currentRoute.value.query['codes']).toBe(`${NURSE},47-2111.00`)
    expect(document.activeElement).toBe(page.get('input[type="search"]').element)
  })

  it('does not say that a name is not there while names are still coming', async () => {
    const { fetch, arrive } = lateFile(/titles\.json/)
    const { page } = await show(NURSE, { fetch })
    const field = page.get('input[type="search"]')
    await field.trigger('focusin')
    await field.setValue('welder')
    await vi.waitUntil(() => page.find('.choice').exists(), { timeout: 10_000 })
    await field.setValue('RHIT')
    expect(page.get('.status').text()).toBe('Loading the list of careers')
    arrive()
    await vi.waitUntil(() => page.find('.choice').exists(), { timeout: 10_000 })
    expect(page.get('.choice').text()).toMatch(/Medical Records Specialists\s+also called\s+.*RHIT/)
  })

  it('says what is not published of a military career', async () => {
    const { page } = await show('55-1011.00,29-2072.00')
    expect(cells(page, 'Median pay')[0]).toContain('The wage survey of May 2025 does not cover this career')
    for (const label of ['On the job', 'Who likes it', 'License']) {
      expect(row(page, label).get('td .missing').text()).toBe('Not described: military work is not surveyed.')
    }
    expect(row(page, 'Median pay').find('td .missing').exists()).toBe(true)
    expect(page.text()).not.toMatch(/\b(?:NaN|undefined|null)\b/)
  })

  it('says that the careers did not load, and loads them when asked again', async () => {
    const { fetch, mend } = brokenConnection()
    const { page } = await show(`${NURSE},${RECORDS}`, { fetch })
    expect(page.get('[role="alert"]').text()).toContain('did not load')
    mend()
    await page.get('[role="alert"] button').trigger('click')
    await vi.waitUntil(() => page.find('table').exists(), { timeout: 10_000 })
  })

  it('changes all of its words with the language', async () => {
    const { page } = await show(`${NURSE},${RECORDS}`)
    await switchLocale('es')
    await flushPromises()
    await vi.waitUntil(() => names(page)[0] === 'Enfermeros registrados y enfermeras registradas', { timeout: 10_000 })
    expect(page.get('h1').text()).toBe('Comparar carreras')
    expect(page.text()).toContain('Sueldo')
  })
})

describe('figures that rest on few people', () => {
  it('are called rough beside those that do not', async () => {
    // Lubbock has 40 chemists and thousands of nurses.
    const { page } = await show(`19-2031.00,${NURSE}`, { place: '31180' })
    await vi.waitUntil(() => page.text().includes('Median pay'), { timeout: 10_000 })
    const [chemist, nurse] = row(page, 'Median pay').findAll('td')
    expect(chemist?.text()).toContain('Rests on fewer than 100 people, so rough')
    expect(nurse?.text()).not.toContain('rough')
  })
})
