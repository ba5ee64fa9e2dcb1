import { afterEach, describe, expect, it, vi } from 'vitest'
import { SHELVES } from '../../../src/core/match/shelves'
import { formatPercent } from '../../../src/i18n/format'
import { loadMessages, messagesOf, switchLocale } from '../../../src/i18n/messages'
import { useMatches } from '../../../src/stores/matches'
import { violationsOf } from '../../support/accessible'
import { showResults, type Shown } from './page'

afterEach(async () => {
  await switchLocale('en')
})

const words = () => messagesOf('shelves')
const screen = () => {
  const found = useMatches().screen
  if (!found) throw new RangeError('no first screen')
  return found
}
const titlesIn = ({ page }: Shown, place: string): readonly string[] =>
  page.findAll(`${place} > ol > li .title`).map((title) => title.text())

async function open({ page, settle }: Shown, summary: RegExp): Promise<ReturnType<typeof page.get>> {
  const found = page.findAll('details').find((each) => summary.test(each.get('summary').text()))
  if (!found) throw new RangeError(`no disclosure ${String(summary)}`)
  await found.get('summary').trigger('click')
  await settle()
  return found
}

describe('the shelves', () => {
  it('stand first, each with its name, what it means and its careers, rank included', async () => {
    const shown = await showResults()
    for (const shelf of SHELVES) {
      const rows = screen().shelves[shelf]
      expect(shown.page.get(`#shelf-${shelf}`).text()).toBe(words().shelves[shelf].title)
      expect(titlesIn(shown, `[aria-labelledby="shelf-${shelf}"]`)).toEqual(rows.map((row) => row.occupation.title))
    }
    const ranks = shown.page.findAll('[aria-labelledby="shelf-strong"] .rank .number').map((rank) => rank.text())
    expect(ranks).toEqual(screen().shelves.strong.map(({ rank }) => String(rank)))
    expect(screen().shelves.strong).toHaveLength(10)
  })

  it('say so where nothing close is left for one of them', async () => {
    const { page } = await showResults()
    for (const shelf of SHELVES) {
      const isEmpty = screen().shelves[shelf].length === 0
      expect(page.get(`[aria-labelledby="shelf-${shelf}"]`).text().includes(words().empty)).toBe(isEmpty)
    }
  })

  it('give way to the whole list in one step, and come back in one', async () => {
    const { page, button, titles, router, settle } = await showResults()
    const first = titles()
    await button(/^See all \d+, best fit first$/).trigger('click')
    await settle()
    expect(router.currentRoute.value.query).toEqual({ list: 'all' })
    expect(page.find('#shelf-strong').exists()).toBe(false)
    expect(titles()).toEqual(
      useMatches()
        .ranked.slice(0, 10)
        .map(({ occupation }) => occupation.title),
    )
    await button(words().back).trigger('click')
    await settle()
    expect(titles()).toEqual(first)
  })

  it('lead to the list from their end too, and the focus goes where it begins', async () => {
    const { page, settle } = await showResults()
    await page.get('.shelves > button').trigger('click')
    await settle()
    expect(page.find('#shelf-strong').exists()).toBe(false)
    expect(document.activeElement?.id).toBe('careers-title')
  })

  it('speak Spanish', async () => {
    await loadMessages('es', ['results', 'shelves', 'place', 'figures', 'names', 'interestItems', 'skillItems'])
    const { page, settle } = await showResults()
    await switchLocale('es')
    await settle()
    expect(page.get('#shelf-sooner').text()).toBe('Para empezar antes')
  })
})

describe('what is held back', () => {
  it('is counted, and shown on request with its reason and its figure', async () => {
    const shown = await showResults()
    const scarce = screen().held.filter(({ why }) => !why.includes('alike'))
    expect(scarce.length).toBeGreaterThan(0)
    const found = await open(shown, /^\d+ close fits? held back: /)
    expect(found.get('summary').text()).toMatch(new RegExp(`^${String(scarce.length)} `))
    const rows = found.findAll('ol > li')
    expect(rows.map((row) => row.get('.title').text())).toEqual(scarce.map(({ row }) => row.occupation.title))
    rows.forEach((row, at) => {
      const why = scarce[at]?.why ?? []
      if (why.includes('few-jobs')) expect(row.text()).toMatch(/Few jobs: [\d,]+ ?jobs.*US\s· 2024\s·/)
      if (why.includes('shrinking')) expect(row.text()).toMatch(/Shrinking: −[\d.]+%.*US\s· 2024–34\s·/)
    })
  })

  it('names those much like the ones shown apart from them', async () => {
    const shown = await showResults()
    const alike = screen().held.filter(({ why }) => why.includes('alike'))
    const found = await open(shown, /more (is|are) much like these/)
    expect(found.findAll('ol > li .title').map((title) => title.text())).toEqual(
      alike.map(({ row }) => row.occupation.title),
    )
  })
})

describe('the chance of being in the top ten', () => {
  it('is a word on each career, with the number and what it means one step away', { timeout: 30_000 }, async () => {
    const shown = await showResults()
    await vi.waitUntil(() => shown.page.find('.chance').exists(), { timeout: 10_000 })
    const notes = shown.page.findAll('.shelves ol > li .chance')
    expect(notes).toHaveLength(shown.titles().length)
    const [best] = screen().shelves.strong
    const chance = (best && useMatches().chanceOf(best.occupation.code)) ?? NaN
    const number = chance > 0.99 ? words().chance.over : formatPercent('en', 100 * chance, 0)
    expect(notes[0]?.text()).toContain(words().chance.text(number))
    expect(Object.values(words().chance.words)).toContain(notes[0]?.get('summary').text())
    expect(await violationsOf(shown.page.element as Element)).toEqual([])
  })
})
