/** The states and areas on the page of a career, as the app puts it together, on the real files. */
import { flushPromises, mount, type VueWrapper } from '@vue/test-utils'
import { createPinia } from 'pinia'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { placeId } from '../../../src/core/catalogue/ids'
import { loadMessages } from '../../../src/i18n/messages'
import type { Fetch } from '../../../src/platform/catalogueFiles'
import { PLACE_KEY } from '../../../src/platform/keys'
import { machinePlugin } from '../../../src/platform/machine'
import { usePlace } from '../../../src/stores/place'
import CareerView from '../../../src/views/CareerView.vue'
import { laterRouter, routeParts } from '../../support/laterScreens'
import { fetchCompiled, testMachine } from '../../support/machine'

const WAIT = { timeout: 10_000 }

async function show(place: string, fetch: Fetch = fetchCompiled, code = '29-2072.00'): Promise<VueWrapper> {
  vi.stubGlobal('matchMedia', () => ({ matches: false }))
  await loadMessages('en', routeParts('career'))
  const router = laterRouter()
  await router.push(`/careers/${code}`)
  const kept = new Map([[PLACE_KEY, place]])
  const page = mount(CareerView, {
    props: { code },
    global: { plugins: [machinePlugin(testMachine({ kept, fetch })), createPinia(), router] },
    attachTo: document.body,
  })
  onTestFinished(() => {
    page.unmount()
    vi.unstubAllGlobals()
  })
  await vi.waitUntil(() => page.find('#states').exists(), WAIT)
  return page
}

const states = (page: VueWrapper) => page.get('#states')
const press = async (page: VueWrapper, label: string): Promise<void> => {
  const found = states(page)
    .findAll('button')
    .find((button) => button.text().startsWith(label))
  await (found ?? expect.fail(`there is no button ${label}`)).trigger('click')
  await flushPromises()
}
const labels = (page: VueWrapper) =>
  states(page)
    .findAll('tbody th')
    .map((head) => head.text())

describe('the areas of a state', () => {
  it('are those of the state looked at, and go with it', async () => {
    const page = await show('48')
    await press(page, 'Compare areas of Texas')
    await vi.waitUntil(() => labels(page).includes('Lubbock, TX'), WAIT)
    expect(states(page).text()).toContain('Its other metro areas are not among them')
    // The Border Region: 50 people, as the survey publishes it.
    const border = states(page)
      .findAll('tbody tr')
      .find((each) => each.text().includes('Border Region'))
    expect(border?.text()).toMatch(/50 few/)
    expect(states(page).text()).toContain('“few”: this figure rests on fewer than 100 people')
    await usePlace().choose(placeId('06') ?? expect.fail('California'))
    await vi.waitUntil(() => states(page).text().includes('Compare areas of California'), WAIT)
    await vi.waitUntil(() => labels(page).length > 0 && !labels(page).includes('Lubbock, TX'), WAIT)
    expect(labels(page).filter((label) => /^\d+$/.test(label))).toEqual([])
  })
})

describe('a career of which no area publishes anything', () => {
  it('has a sentence that says so, and no table of gaps', async () => {
    const page = await show('48', fetchCompiled, '27-2011.00')
    await press(page, 'Compare areas of Texas')
    await vi.waitUntil(() => states(page).text().includes('in any of the areas of Texas'), WAIT)
    expect(states(page).find('table').exists()).toBe(false)
  })
})

describe('a career without published pay', () => {
  it('has its states in order of what is published, and a map of that', async () => {
    const page = await show('48', fetchCompiled, '11-1031.00')
    await press(page, 'Compare all states')
    await vi.waitUntil(() => labels(page).length > 0, WAIT)
    expect(states(page).get('thead [aria-sort]').text()).toContain('Projected growth')
    expect(states(page).get('[role="img"]').attributes('aria-label')).toContain('Projected growth')
    await press(page, 'Median pay')
    expect(states(page).find('[role="img"]').exists()).toBe(false)
    expect(labels(page)).toHaveLength(10)
  })
})

describe('the table of all states', () => {
  it('says its order, from the highest and from A, and turns it around', async () => {
    const page = await show('48')
    await press(page, 'Compare all states')
    await vi.waitUntil(() => labels(page).length > 0, WAIT)
    expect(labels(page)).toHaveLength(10)
    expect(labels(page)[0]).toBe('District of Columbia')
    const heads = () =>
      states(page)
        .findAll('thead th')
        .map((head) => head.attributes('aria-sort'))
    expect(heads()).toEqual([undefined, 'descending', undefined, undefined])
    await press(page, 'Place')
    expect(labels(page)[0]).toBe('Alabama')
    expect(heads()).toEqual(['ascending', undefined, undefined, undefined])
    await press(page, 'Place')
    expect(labels(page)[0]).toBe('Wyoming')
    await press(page, 'Projected growth')
    expect(labels(page)[0]).toBe('Utah')
    expect(states(page).get('[role="img"]').attributes('aria-label')).toContain('Projected growth')
  })

  it('says that its figures did not load, and loads them when asked again', async () => {
    let isBroken = true
    const page = await show('48', (url, options) =>
      isBroken && url.includes('places/56') ? Promise.reject(new TypeError('Failed')) : fetchCompiled(url, options),
    )
    await press(page, 'Compare all states')
    await vi.waitUntil(() => states(page).text().includes('did not load'), WAIT)
    isBroken = false
    await press(page, 'Try again')
    await vi.waitUntil(() => labels(page).length > 0, WAIT)
  })
})
