/** The page of all words on the real files: every kind, the filter, what stands behind a term, a connection that is gone. */
import { flushPromises, mount, type VueWrapper } from '@vue/test-utils'
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { loadMessages, switchLocale } from '../../../src/i18n/messages'
import type { Fetch } from '../../../src/platform/catalogueFiles'
import { machinePlugin } from '../../../src/platform/machine'
import WordsView from '../../../src/views/WordsView.vue'
import { violationsOf } from '../../support/accessible'
import { laterRouter } from '../../support/laterScreens'
import { brokenConnection, testMachine } from '../../support/machine'

async function show(fetch?: Fetch): Promise<VueWrapper> {
  await loadMessages('en', ['glossary', 'elements', 'names', 'figures'])
  const router = laterRouter()
  await router.push('/words')
  const page = mount(WordsView, {
    global: { plugins: [machinePlugin(testMachine(fetch ? { fetch } : {})), router] },
    attachTo: document.body,
  })
  onTestFinished(() => {
    page.unmount()
  })
  return page
}

async function ready(): Promise<VueWrapper> {
  const page = await show()
  await vi.waitUntil(() => page.text().includes('Job Zone 1') && page.find('#outlook dl').exists(), { timeout: 10_000 })
  await flushPromises()
  return page
}

const namesIn = (page: VueWrapper, kind: string): readonly string[] =>
  page.findAll(`#${kind} .name`).map((name) => name.text())
const find = async (page: VueWrapper, text: string): Promise<void> => page.get('input').setValue(text)
const kindsOf = (page: VueWrapper): readonly string[] => page.findAll('section').map(({ element }) => element.id)

afterEach(() => switchLocale('en'))

describe('the words', () => {
  it('are all terms of nine kinds, each kind behind an anchor of its own', async () => {
    const page = await ready()
    const counts = {
      skills: 35,
      knowledge: 33,
      styles: 21,
      activities: 41,
      conditions: 57,
      interests: 6,
      preparation: 5,
      clusters: 16,
    }
    for (const [kind, count] of Object.entries(counts)) expect(namesIn(page, kind), kind).toHaveLength(count)
    expect(page.findAll('#outlook dt')).toHaveLength(4)
    expect(page.findAll('nav a').map((link) => link.attributes('href'))).toEqual(
      [...Object.keys(counts), 'outlook'].map((kind) => `/words#${kind}`),
    )
    expect(page.get('[role=status]').text()).toBe('218 words')
  })

  it('say what each is, and behind it examples and the official term', async () => {
    const page = await ready()
    const term = page.findAll('#skills details').find((each) => each.get('.name').text() === 'Reading people')
    expect(term?.get('summary').text()).toContain('Noticing how people feel, and why they act as they do.')
    expect(term?.findAll('li')).toHaveLength(5)
    expect(term?.get('[lang=en]').text()).toBe('Social Perceptiveness')
    expect(term?.text()).toContain('O*NET 2.B.1.a')
    expect(page.get('#knowledge details').text()).toContain('School subjects')
    expect(page.get('#clusters details [lang=en]').text()).toBe('Arts, Audio/Video Technology & Communications')
  })

  it('draw each interest with its blaze', async () => {
    const page = await ready()
    expect(page.findAll('#interests .blaze')).toHaveLength(6)
    expect(page.get('#interests details').text()).toContain('Realistic')
  })

  it('say the limits of the outlook, and the figure they are set by with its source', async () => {
    const text = (await ready()).get('#outlook').text().replace(/\s+/g, ' ')
    expect(text).toContain('at least three times as fast as all careers together (+3.1%), which takes +9.3% or more')
    expect(text).toMatch(/All careers together\s*\+3\.1%.*United States · 2024–34 · BLS projections/)
  })

  it('are what axe has nothing against', async () => {
    expect(await violationsOf((await ready()).element as Element)).toEqual([])
  })
})

describe('the filter', () => {
  it('leaves what holds the text in its plain or its official name', async () => {
    const page = await ready()
    await find(page, 'perceptive')
    expect([kindsOf(page), namesIn(page, 'skills')]).toEqual([['skills'], ['Reading people']])
    expect(page.get('[role=status]').text()).toBe('1 word')
    await find(page, ' MATH')
    expect(namesIn(page, 'knowledge')).toEqual(['Math'])
    expect(namesIn(page, 'skills')).toEqual(['Working with numbers'])
    expect(page.findAll('nav a')).toHaveLength(kindsOf(page).length)
  })

  it('takes no notice of accents', async () => {
    const page = await ready()
    await switchLocale('es')
    await find(page, 'matematicas')
    expect(namesIn(page, 'knowledge')).toEqual(['Matemáticas'])
  })

  it('says so when nothing is left, and brings all back', async () => {
    const page = await ready()
    await find(page, 'xyzzy')
    expect([page.get('[role=status]').text(), kindsOf(page)]).toEqual(['No word on this page matches.', []])
    await find(page, '')
    expect(kindsOf(page)).toHaveLength(9)
  })
})

describe('a connection that is gone', () => {
  it('leaves the plain words, is said, and trying again brings the official terms', async () => {
    const { fetch, mend } = brokenConnection()
    const page = await show(fetch)
    await vi.waitUntil(() => page.text().includes('did not load'), { timeout: 10_000 })
    expect(namesIn(page, 'skills')).toContain('Reading people')
    mend()
    await page.get('header button').trigger('click')
    await vi.waitUntil(() => page.text().includes('Social Perceptiveness'), { timeout: 10_000 })
  })
})
