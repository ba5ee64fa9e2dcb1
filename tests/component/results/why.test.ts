/** Behind the list: trying other answers, and asking why a career is not at the top. */
import type { VueWrapper } from '@vue/test-utils'
import { describe, expect, it, vi } from 'vitest'
import { messagesOf } from '../../../src/i18n/messages'
import type { Fetch } from '../../../src/platform/catalogueFiles'
import { SITTING_KEY } from '../../../src/platform/keys'
import { fetchCompiled } from '../../support/machine'
import { showResults, type Setting, type Shown } from './page'

// The index of all titles is built anew for each test: a second here, several on a machine that runs others beside.
vi.setConfig({ testTimeout: 20_000 })

const words = () => messagesOf('why')

async function showWhy(setting?: Setting): Promise<Shown> {
  const shown = await showResults(setting)
  // The telling answers are worked out when there is time.
  await vi.waitUntil(() => shown.page.find('.offer').exists(), { timeout: 10_000 })
  return shown
}

const card = (page: VueWrapper, title: 'what-if' | 'why-not') => page.get(`section[aria-labelledby="${title}"]`)
const statusOf = (page: VueWrapper, title: 'what-if' | 'why-not'): string =>
  card(page, title).get('[role="status"]').text()
const trialTitles = (page: VueWrapper): string[] =>
  card(page, 'what-if')
    .findAll('.row:not(.left) .career')
    .map((title) => title.text())

describe('what if', () => {
  it('offers the answers that matter most, with what they would change', async () => {
    const { page } = await showWhy()
    const offers = page.findAll('.offer').map((offer) => offer.text())
    expect(offers).toHaveLength(4)
    const counts = offers.map((text) => Number(/(\d+) new careers?$/.exec(text)?.[1] ?? 0))
    expect(counts[0]).toBeGreaterThan(0)
    expect(counts).toEqual([...counts].sort((left, right) => right - left))
  })

  it('moves a list of its own, and saves nothing', async () => {
    const { page, titles, machine } = await showWhy()
    const [list, kept] = [titles(), machine.kept.get(SITTING_KEY)]
    const offer = page.get('.offer')
    const count = Number(/(\d+) new careers?$/.exec(offer.text())?.[1])
    await offer.trigger('click')
    expect(offer.attributes('aria-pressed')).toBe('true')
    expect(trialTitles(page)).toHaveLength(10)
    expect(page.findAll('.row.entered')).toHaveLength(count)
    expect(page.findAll('.row.left')).toHaveLength(count)
    expect(statusOf(page, 'what-if')).toContain(String(count))
    expect(titles()).toEqual(list)
    expect(machine.kept.get(SITTING_KEY)).toBe(kept)
  })

  it('goes back a step at a time, and the keyboard stays in the card', async () => {
    const { page, button, settle } = await showWhy()
    await page.get('.offer').trigger('click')
    const first = trialTitles(page)
    await page.findAll('.offer')[1]?.trigger('click')
    await button(words().whatIf.undo).trigger('click')
    expect(trialTitles(page)).toEqual(first)
    expect(statusOf(page, 'what-if')).toContain(words().whatIf.back)
    await button(words().whatIf.undo).trigger('click')
    await settle()
    expect(trialTitles(page)).toEqual([])
    expect(statusOf(page, 'what-if')).toBe(words().whatIf.undone)
    expect(document.activeElement?.id).toBe('what-if')
  })

  it('once kept, is the answer, and the list of the page follows', async () => {
    const { page, button, titles, machine, settle } = await showWhy()
    const before = titles()
    await card(page, 'what-if').findAll('select')[0]?.setValue('I5')
    await card(page, 'what-if').findAll('select')[1]?.setValue('1')
    expect(titles()).toEqual(before)
    await button(words().whatIf.keep).trigger('click')
    await settle()
    expect(machine.kept.get(SITTING_KEY)).toContain('"I5":1')
    expect(titles()).not.toEqual(before)
    expect(trialTitles(page)).toEqual([])
    expect(statusOf(page, 'what-if')).toBe(words().whatIf.kept)
    expect(document.activeElement?.id).toBe('what-if')
  })

  it('tries any rating of any answer', async () => {
    const { page, machine } = await showWhy()
    const [item] = card(page, 'what-if').findAll('select')
    await item?.setValue('I5')
    const rating = card(page, 'what-if').findAll<HTMLSelectElement>('select')[1]
    expect(rating?.element.value).toBe('5')
    expect(rating?.get('option:checked').text()).toContain(words().whatIf.now)
    await rating?.setValue('1')
    expect(statusOf(page, 'what-if')).toMatch(/ten/)
    expect(machine.kept.get(SITTING_KEY)).toContain('"I5":5')
  })
})

describe('why it is not here', () => {
  async function ask(query: string, shown: Shown): Promise<void> {
    const field = card(shown.page, 'why-not').get('input')
    await field.trigger('focusin')
    await field.setValue(query)
    const waiting = ['', messagesOf('finder').loading]
    await vi.waitUntil(() => !waiting.includes(statusOf(shown.page, 'why-not')), { timeout: 10_000 })
  }
  async function choose(title: string, shown: Shown): Promise<string> {
    await ask(title, shown)
    const choice = shown.page.findAll('.choice').find((each) => each.text().startsWith(title))
    await choice?.trigger('click')
    await shown.settle()
    return card(shown.page, 'why-not').text().replace(/\s+/g, ' ')
  }

  it('says where a career stands, how far from the tenth, its gaps with both values, and what lowers it', async () => {
    const shown = await showWhy()
    const text = await choose('Chief Executives', shown)
    expect(text).toMatch(/Number \d+ of 923 by fit.*It is \d+ points behind number ten, /)
    expect(shown.page.get('.gap').text()).toMatch(/This work.*\([+−]?\d\.\d\).*You.*\([+−]?\d\.\d\).*Points−\d+/s)
    expect(text).toContain(words().whyNot.lowered)
    expect(document.activeElement?.textContent).toBe('Chief Executives')
    const parts = shown.page.findAll('.parts td').map((cell) => Number(cell.text().replace('−', '-')))
    expect((parts[0] ?? 0) + (parts[1] ?? 0) + (parts[2] ?? 0)).toBe(parts[3])
  })

  it('says so where a career is one of the ten', async () => {
    const shown = await showWhy()
    const text = await choose(shown.titles()[0] ?? '', shown)
    expect(text).toMatch(/Number \d+ of 923/)
    expect(text).toContain(words().whyNot.here)
  })

  it('says plainly that a career without ratings cannot be ranked', async () => {
    const shown = await showWhy()
    const text = await choose('Infantry', shown)
    expect(text).toContain(words().whyNot.unranked)
    expect(text).not.toContain('Number')
    expect(shown.page.get('section[aria-labelledby="why-not"] a').attributes('href')).toMatch(/^\/careers\/55-/)
  })

  it('says in one sentence that only the interests count where nothing else of a career is rated', async () => {
    const shown = await showWhy()
    expect(await choose('Data Scientists', shown)).toContain(words().whyNot.missing.beyond)
  })

  it('finds nothing by a name that no career has, and says so', async () => {
    const shown = await showWhy()
    await ask('zzzzqqq', shown)
    expect(statusOf(shown.page, 'why-not')).toBe(words().whyNot.found(0))
    expect(shown.page.find('.choice').exists()).toBe(false)
  })

  it('lets the next career be asked for, from the field', async () => {
    const shown = await showWhy()
    await choose('Chief Executives', shown)
    await shown.button(words().whyNot.another).trigger('click')
    await shown.settle()
    expect(document.activeElement).toBe(card(shown.page, 'why-not').get('input').element)
  })

  it('says that the names did not load, and tries again', async () => {
    let isBroken = true
    const fetch: Fetch = (url, options) =>
      isBroken && url.endsWith('titles.json')
        ? Promise.reject(new TypeError('Failed to fetch'))
        : fetchCompiled(url, options)
    const shown = await showWhy({ fetch })
    await card(shown.page, 'why-not').get('input').trigger('focusin')
    await vi.waitUntil(() => card(shown.page, 'why-not').find('[role="alert"]').exists(), { timeout: 10_000 })
    isBroken = false
    await shown.button(messagesOf('finder').again).trigger('click')
    await ask('Chief Executives', shown)
    expect(shown.page.find('.choice').exists()).toBe(true)
  })
})
