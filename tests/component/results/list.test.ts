import { afterEach, describe, expect, it } from 'vitest'
import type { Occupation } from '../../../src/core/catalogue/occupation'
import type { OccupationCode } from '../../../src/core/catalogue/ids'
import type { Fetch } from '../../../src/platform/catalogueFiles'
import { useCareerWords } from '../../../src/stores/careerWords'
import { useCatalogue } from '../../../src/stores/catalogue'
import { useMatches } from '../../../src/stores/matches'
import { useSureness } from '../../../src/stores/sureness'
import { usePlace } from '../../../src/stores/place'
import { loadMessages, messagesOf, switchLocale } from '../../../src/i18n/messages'
import { fetchCompiled } from '../../support/machine'
import { violationsOf } from '../../support/accessible'
import { showResults } from './page'

afterEach(async () => {
  await switchLocale('en')
})

const payOf = ({ payCode }: Occupation): number => usePlace().facts?.payOf(payCode)?.median ?? -1
const titled = (title: string): Occupation => {
  const found = useCatalogue().catalogue?.occupations.all.find((each) => each.title === title)
  if (!found) throw new RangeError(`no career titled ${title}`)
  return found
}

/** The address of the ranked list without shelves. */
const WHOLE = '?list=all'
/** What the shelves hold, in the order of the screen. */
const picked = (): readonly string[] =>
  Object.values(useMatches().screen?.shelves ?? {}).flatMap((rows) => rows.map(({ occupation }) => occupation.title))

describe('the list of careers', () => {
  it('shows the ten best fits first, each leading to its own page', async () => {
    const { page, titles } = await showResults({ query: WHOLE })
    const best = useMatches().ranked.slice(0, 10)
    expect(best).toHaveLength(10)
    expect(titles()).toEqual(best.map(({ occupation }) => occupation.title))
    expect(page.findAll('ol > li .title a').map((link) => link.attributes('href'))).toEqual(
      best.map(({ occupation }) => `/careers/${occupation.code}`),
    )
  })

  it('gives each career a reason made of what the person said, with pay, outlook and education beside it', async () => {
    const { page } = await showResults({ place: '48', query: WHOLE })
    const rows = page.findAll('ol > li')
    expect(rows).toHaveLength(10)
    for (const row of rows) {
      expect(row.get('.reason').text()).toMatch(/^(You like|You are good at) .+\.$/)
      expect(row.get('dl').text()).toMatch(/Projected growth.*US\s· 2024–34\s· BLS EP/)
      expect(row.get('dl').text()).toMatch(/Texas/)
      expect(row.get('dl').text()).toMatch(/Typical schooling|No typical schooling/)
    }
    expect(rows[0]?.get('dl').text()).toMatch(/\$\d+,\d{3} a year/)
  })

  it('says of each career in short what is done in it, and calls it by its name in the language of the page', async () => {
    const { page, titles, settle } = await showResults({ query: WHOLE })
    const [first] = useMatches().ranked
    const short = () => page.findAll('ol > li .in-short').map((line) => line.text())
    expect(short()).toHaveLength(10)
    expect(short()[0]).toBe(useCareerWords().inShortOf(first?.occupation.code as OccupationCode))
    const english = { titles: titles(), short: short() }
    await switchLocale('es')
    await settle()
    expect(titles()).toHaveLength(10)
    expect(titles().filter((title) => english.titles.includes(title))).toEqual([])
    expect(short().filter((line) => english.short.includes(line))).toEqual([])
    expect(page.find('ol > li .title a').attributes('lang')).toBeUndefined()
  })

  it('shows the published titles where our own words cannot be had', async () => {
    const broken: Fetch = (url, options) =>
      url.includes('words/') ? Promise.reject(new TypeError('Failed to fetch')) : fetchCompiled(url, options)
    const { page, titles } = await showResults({ query: WHOLE, fetch: broken })
    expect(titles()).toHaveLength(10)
    expect(page.find('.in-short').exists()).toBe(false)
  })

  it('shows ten more on demand and puts the focus on the first of them', async () => {
    const { page, button, titles, router, settle } = await showResults({ query: WHOLE })
    await button('Show 10 more').trigger('click')
    await settle()
    expect(titles()).toHaveLength(20)
    expect(document.activeElement?.textContent).toBe(titles()[10])
    expect(router.currentRoute.value.query).toEqual({ list: 'all', show: '20' })
    expect(page.text()).toContain('20 of')
  })

  it('sorts the best fits by pay, best paid first, and all careers when asked', async () => {
    const { page, titles, router, button, settle } = await showResults()
    await page.get('.sort select').setValue('pay')
    await settle()
    expect(router.currentRoute.value.query).toEqual({ sort: 'pay' })
    const pays = titles().map((title) => payOf(titled(title)))
    expect(pays).toEqual([...pays].sort((left, right) => right - left))
    const best = new Set(
      useMatches()
        .ranked.slice(0, 100)
        .map(({ occupation }) => occupation.title),
    )
    expect(titles().every((title) => best.has(title))).toBe(true)
    await button(/^Look among all/).trigger('click')
    await settle()
    const most = Math.max(...useMatches().ranked.map(({ occupation }) => payOf(occupation)))
    expect(payOf(titled(titles()[0] ?? ''))).toBe(most)
  })

  it('narrows by a filter, says how many are left, and widens again on the way back', async () => {
    const { page, titles, router, settle } = await showResults()
    const before = titles()
    await page.get('.side input[type="checkbox"][value="2"]').setValue(true)
    await settle()
    expect(router.currentRoute.value.query).toEqual({ preparation: '2' })
    expect(titles().every((title) => titled(title).preparation === 2)).toBe(true)
    const left = useMatches().ranked.filter(({ occupation }) => occupation.preparation === 2).length
    expect(page.get('.status [role="status"]').text()).toBe(`${String(left)} careers left by your filters.`)
    router.back()
    await settle()
    expect(titles()).toEqual(before)
  })

  it('says so when no career passes, and takes the filters off', async () => {
    const { page, titles, button, settle } = await showResults({
      query: '?preparation=1&education=doctoral&pay=150000',
    })
    expect(titles()).toEqual([])
    expect(page.text()).toContain(messagesOf('results').list.empty.title)
    await button('Clear all filters').trigger('click')
    await settle()
    expect(titles()).toEqual(picked())
  })

  it('shows the whole list when the address asks for what does not exist', async () => {
    const { titles } = await showResults({
      query: '?list=all&sort=__proto__&preparation=9&field=99&pay=NaN&show=-1',
    })
    expect(titles()).toEqual(
      useMatches()
        .ranked.slice(0, 10)
        .map(({ occupation }) => occupation.title),
    )
  })

  it('speaks Spanish too, reasons and figures included', async () => {
    await loadMessages('es', ['results', 'shelves', 'place', 'figures', 'names', 'interestItems', 'skillItems', 'sure'])
    const { page, settle } = await showResults()
    await switchLocale('es')
    await settle()
    expect(page.get('ol > li .reason').text()).toMatch(/^(Te gusta|Se te da bien) /)
    expect(page.get('h2#careers-title').text()).toBe('Carreras que van contigo')
  })

  it('gives axe nothing to find, with filters or answers open', { timeout: 30_000 }, async () => {
    const { page, button } = await showResults({ query: WHOLE })
    expect(await violationsOf(page.element as Element)).toEqual([])
    await button('Your answers').trigger('click')
    expect(await violationsOf(page.element as Element)).toEqual([])
  })
})

const percentText = (chance: number): string =>
  chance > 0.99 ? 'over 99%' : chance < 0.01 ? 'under 1%' : `${String(Math.round(100 * chance))}%`

describe('the six interests', () => {
  it('have a sentence each, strongest first, and a table with the numbers of the chart', async () => {
    const { page } = await showResults()
    const sentences = page.findAll('.interests .line').map((line) => line.text())
    expect(sentences).toHaveLength(6)
    expect(sentences[0]).toMatch(/^Thinker\. You are drawn to/)
    const estimates = useMatches().estimates ?? []
    const cells = (at: number) => page.findAll('#interest-table tbody tr').map((row) => row.findAll('td')[at]?.text())
    expect(cells(0)).toEqual(
      estimates.map(({ mean, standardError }) => `${mean.toFixed(1)}, give or take ${standardError.toFixed(1)}`),
    )
    expect(cells(1)).toEqual([...(useSureness().chances ?? [])].map(percentText))
  })

  it('say kindly that alike answers point nowhere yet', async () => {
    const { page } = await showResults({ answers: { R1: 3, I1: 3, A1: 3, S1: 3, E1: 3, C1: 3 } })
    expect(page.get('.interests').text()).toContain(messagesOf('results').interests.clarity.flat('', ''))
  })
})
