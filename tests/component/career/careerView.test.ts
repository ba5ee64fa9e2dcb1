/** The page of a career as the app puts it together, on the real files. */
import { mount, type VueWrapper } from '@vue/test-utils'
import { readFileSync } from 'node:fs'
import { createPinia } from 'pinia'
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import type { Answers, ItemId } from '../../../src/core/instrument/item'
import { save } from '../../../src/core/sitting/restore'
import { NEW_SITTING } from '../../../src/core/sitting/sitting'
import { isWhole, type WordsRecord } from '../../../src/core/catalogue/words'
import { loadMessages, switchLocale } from '../../../src/i18n/messages'
import type { Fetch } from '../../../src/platform/catalogueFiles'
import { PLACE_KEY, SITTING_KEY } from '../../../src/platform/keys'
import { machinePlugin } from '../../../src/platform/machine'
import CareerView from '../../../src/views/CareerView.vue'
import { provideDialogs } from '../../support/dialog'
import { laterRouter, routeParts } from '../../support/laterScreens'
import { brokenConnection, fetchCompiled, testMachine, type TestMachineOptions } from '../../support/machine'

const PARTS = routeParts('career')

interface Setting extends Pick<TestMachineOptions, 'fetch'> {
  readonly place?: string
  readonly answers?: Answers
}

async function show(code: string, { place, answers = {}, fetch }: Setting = {}): Promise<VueWrapper> {
  // jsdom has no media queries.
  vi.stubGlobal('matchMedia', () => ({ matches: false }))
  await loadMessages('en', PARTS)
  const asked = Object.keys(answers) as ItemId[]
  const kept = new Map<string, string>()
  if (asked.length > 0) {
    kept.set(SITTING_KEY, save({ ...NEW_SITTING, answers, asked, position: asked.length }))
  }
  if (place !== undefined) kept.set(PLACE_KEY, place)
  const router = laterRouter()
  await router.push(`/careers/${code}`)
  const page = mount(CareerView, {
    props: { code },
    global: { plugins: [machinePlugin(testMachine({ kept, ...(fetch ? { fetch } : {}) })), createPinia(), router] },
    attachTo: document.body,
  })
  onTestFinished(() => {
    page.unmount()
    vi.unstubAllGlobals()
  })
  await arrived(page)
  return page
}

const arrived = (page: VueWrapper): Promise<unknown> =>
  vi.waitUntil(() => page.find('h1:not(.visually-hidden)').exists(), { timeout: 10_000 })

const textOf = (page: VueWrapper, selector: string): string => page.get(selector).text().replace(/\s+/g, ' ')

const wordsOf = (code: string): WordsRecord =>
  JSON.parse(readFileSync(`data/words/${code.slice(0, 2)}/${code}.json`, 'utf8')) as WordsRecord

/** The host serves all but the Spanish words. */
const spanishBroken: Fetch = (url, options) =>
  url.includes('words/es/') ? Promise.reject(new TypeError('Failed to fetch')) : fetchCompiled(url, options)

afterEach(() => switchLocale('en'))

describe('a career', () => {
  it('is called by its official title, in the document too', async () => {
    const page = await show('29-2072.00')
    expect(page.get('h1').text()).toBe('Medical Records Specialists')
    expect(document.title).toBe('Medical Records Specialists · Waymark')
    expect(textOf(page, 'header')).toContain('Medical Records and Health Information Technicians (29-2071.00)')
  })

  it('shows every name it goes by when asked', async () => {
    const page = await show('29-2072.00')
    expect(page.text()).not.toContain('Inpatient Coder')
    await page.get('header .titles button').trigger('click')
    await vi.waitUntil(() => page.text().includes('Inpatient Coder'), { timeout: 10_000 })
  })

  it('has a Spanish name in Spanish, with the official one beside it, marked as English', async () => {
    await show('29-1141.00')
    await switchLocale('es')
    const page = await show('29-1141.00')
    const name = page.get('h1')
    expect(name.text()).toBe(wordsOf('29-1141.00').es.title)
    expect(name.attributes('lang')).toBeUndefined()
    expect(document.title).toBe(`${name.text()} · Waymark`)
    expect(page.get('.official [lang="en"]').text()).toBe('Registered Nurses')
    expect(page.findAll('h2').map((heading) => heading.text())).toContain('Sueldo')
    expect(textOf(page, '#skills')).toContain('Escuchar con atención')
  })

  it.each(['en', 'es'] as const)(
    'says in our own words (%s) what the work is like and how to get ready',
    async (language) => {
      await show('29-2072.00')
      await switchLocale(language)
      const page = await show('29-2072.00')
      const words = wordsOf('29-2072.00')[language]
      if (!isWhole(words)) throw new RangeError('29-2072.00 has data')
      expect(textOf(page, 'header')).toContain(words.inShort)
      expect(page.findAll('#work li').map((line) => line.text())).toEqual(words.onTheJob)
      for (const said of [words.place, words.people, words.tools, words.whoLikesIt, words.goodToKnow]) {
        expect(textOf(page, '#work')).toContain(said)
      }
      for (const said of [words.school, words.wayIn, words.license ?? '', ...words.sideways]) {
        expect(textOf(page, '#schooling')).toContain(said)
      }
    },
  )

  it('changes all its words at once with the language, and keeps what is open', async () => {
    const page = await show('29-2072.00')
    await page.get('header .titles button').trigger('click')
    await vi.waitUntil(() => page.text().includes('Inpatient Coder'), { timeout: 10_000 })
    const related = page.findAll('#related a').map((link) => link.text())
    expect(await switchLocale('es')).toEqual({ kind: 'switched' })
    await vi.waitUntil(() => page.get('h1').text() === wordsOf('29-2072.00').es.title, { timeout: 10_000 })
    expect(textOf(page, 'header')).toContain(wordsOf('29-2072.00').es.inShort)
    expect(textOf(page, 'header')).not.toContain(wordsOf('29-2072.00').en.inShort)
    expect(page.text()).toContain('Inpatient Coder')
    await vi.waitUntil(() => page.findAll('#related a').some((link) => !related.includes(link.text())), {
      timeout: 10_000,
    })
  })

  it('stays in its language where the other one’s words cannot be had', async () => {
    const page = await show('29-2072.00', { fetch: spanishBroken })
    expect(await switchLocale('es')).toEqual({ kind: 'unreachable' })
    expect(textOf(page, 'header')).toContain(wordsOf('29-2072.00').en.inShort)
  })

  it('says of a career that is not surveyed why no day at work is described', async () => {
    const page = await show('11-9199.00')
    expect(textOf(page, 'header')).toContain(wordsOf('11-9199.00').en.inShort)
    expect(page.findAll('#work li')).toHaveLength(0)
    expect(textOf(page, '#work')).toContain('no day at work is described')
  })

  it('says that no license is usual where none is', async () => {
    expect(wordsOf('15-1252.00').en).toMatchObject({ license: null })
    expect(textOf(await show('15-1252.00'), '#schooling')).toContain('None is usually asked for.')
  })

  it('says where filled ratings were taken from', async () => {
    const page = await show('29-2072.00')
    expect(textOf(page, '#skills')).toContain('Medical Records and Health Information Technicians (29-2071.00)')
  })

  it('says that ratings are missing, and shows no empty table of them', async () => {
    const page = await show('15-2051.00')
    expect(textOf(page, '#skills')).toContain('has not rated the skills and knowledge')
    expect(page.find('#skills table').exists()).toBe(false)
  })

  it('says that hourly pay does not exist where the work is paid by the year', async () => {
    const page = await show('25-2021.00')
    expect(textOf(page, '#pay')).toContain('Published by the year only, so there is no hourly figure')
    expect(page.findAll('#pay table')).toHaveLength(1)
  })

  it('shows pay by the hour, and says that there is no other, where the work is paid by the hour', async () => {
    const page = await show('27-2011.00', { place: '48' })
    expect(textOf(page, '.glance')).toMatch(/Median pay \$25\.86 an hour\s*Texas/)
    const pay = textOf(page, '#pay')
    expect(pay).toContain('Published by the hour only, so there is no yearly figure.')
    expect(pay).toContain('The files used here have the range by the hour for the US only.')
    expect(pay).toContain('$143.68')
    expect(pay).not.toContain('has no figure')
  })

  it('says which pay by the hour is worked out from the year', async () => {
    const page = await show('29-2072.00', { place: '31180' })
    expect(page.findAll('#pay caption').map((caption) => caption.text())).toEqual([
      'Pay by the year',
      'Pay by the hour',
    ])
    const [, hourly] = page.findAll('#pay table')
    expect(hourly?.text()).toMatch(/Median pay\s*\$21\.14\s*\*\s*\$24\.59/)
    expect(textOf(page, '#pay')).toContain('* Our calculation: pay by the year divided by 2,080 hours')
  })

  it('says once that there is no pay by the hour where work is paid by the year everywhere', async () => {
    const pay = textOf(await show('25-2021.00', { place: '31180' }), '#pay')
    expect(pay).toContain('Published by the year only, so there is no hourly figure.')
    expect(pay).not.toContain('The files used here have no pay by the hour')
  })

  it('sets pay by the hour against the price level, where work is paid so', async () => {
    const pay = textOf(await show('27-2011.00', { place: '48' }), '#pay')
    expect(pay).toMatch(
      /A median of \$[\d.]+ an hour is [\d.]+% \w+ the US median\. .* about what \$[\d.]+0 an hour buys/,
    )
  })

  it('says why jobs are not the people employed, in the nation and in the state, only where they lie apart', async () => {
    const apart = textOf(await show('45-2092.00', { place: '48' }), '#outlook')
    expect(apart).toContain('The wage survey (May 2025) counts employees only')
    expect(apart).toContain('the projections start from 2024')
    expect(apart).toContain('state projections start from 2022')
    expect(textOf(await show('29-1141.00'), '#outlook')).not.toContain('another count')
  })

  it('says which survey leaves out a career that another has', async () => {
    const page = await show('11-1031.00')
    expect(textOf(page, '#pay')).toContain('The wage survey of May 2025 does not cover this career')
    expect(page.text()).not.toContain('No figure is published for this career')
  })

  it('names the sources of a military career, whose table had no rows', async () => {
    const sources = textOf(await show('55-1011.00'), '#sources')
    expect(sources).toContain('O*NET 30.3')
    expect(sources).toContain('O*NET career clusters')
  })

  it('says plainly what is not published of a military career', async () => {
    const page = await show('55-1011.00', { place: '48', answers: { R1: 4 } })
    expect(textOf(page, '#pay')).toContain('The wage survey counts civilian jobs only')
    expect(textOf(page, '#outlook')).toContain('count civilian jobs only')
    expect(textOf(page, '#fit')).toContain('no place in your list')
    expect(page.find('#pay table').exists()).toBe(false)
    expect(page.find('.glance').exists()).toBe(false)
    expect(textOf(page, 'header')).toContain('published for civilian jobs only')
  })

  it('says which interests the work appeals to most', async () => {
    expect(textOf(await show('43-4071.00'), '#interests')).toContain('This work is mostly about order and records')
  })

  it('hides the openings of a state that counts growth only, and says why', async () => {
    const page = await show('25-2021.00', { place: '36' })
    expect(textOf(page, '#outlook')).toContain('New York counts only new jobs as openings')
  })
})

describe('a person with answers', () => {
  const answers: Answers = { C1: 5, C2: 5, C3: 5, A1: 1, R1: 1, 'organize-records': 5, 'fix-machines': 1 }

  const fitted = async (): Promise<VueWrapper> => {
    const page = await show('43-4071.00', { answers })
    await vi.waitUntil(() => page.find('#fit .rank').exists(), { timeout: 10_000 })
    return page
  }
  const pointsIn = (page: VueWrapper, selector: string): number[] =>
    page.findAll(selector).map((cell) => Number(cell.text().replace('−', '-')))
  const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0)

  it('sees at first the three answers that raise the career most and the three that lower it, and its place', async () => {
    const page = await fitted()
    expect(textOf(page, '#fit .rank')).toMatch(/^Number \d+ of 923 by fit/)
    const rows = page.findAll('#fit .row')
    expect(rows.length).toBeGreaterThan(1)
    expect(rows.length).toBeLessThanOrEqual(6)
    expect(rows[0]?.text()).toMatch(/You: .*\. This work leans (toward|away)/)
    expect(textOf(page, '#fit')).toContain('What no answer changes')
  })

  it('can add up every answer and what no answer changes to the fit, on the page', async () => {
    const page = await fitted()
    for (const name of [/^Show all \d+ answers$/, /^Show the numbers$/]) {
      await page
        .findAll('#fit button')
        .find((button) => name.test(button.text()))
        ?.trigger('click')
    }
    const answered = pointsIn(page, '#fit .row .number')
    const [base] = pointsIn(page, '#fit .base .number')
    const [raised, lowered, unchanged, total] = pointsIn(page, '#fit .sum td')
    expect(answered.length).toBeGreaterThan(3)
    expect(sumOf(answered) + (base ?? NaN)).toBe(total)
    expect([raised, lowered, unchanged]).toEqual([
      sumOf(answered.filter((points) => points > 0)),
      sumOf(answered.filter((points) => points < 0)),
      base,
    ])
  })

  it('sees which answers would lift the career, and how far', async () => {
    const page = await show('29-1141.00', { answers })
    await vi.waitUntil(() => page.find('#fit .lifts').exists(), { timeout: 10_000 })
    const lifts = page.findAll('#fit .lifts li').map((item) => /number ([\d,]+) instead of ([\d,]+)/.exec(item.text()))
    expect(lifts.length).toBeGreaterThan(0)
    expect(lifts.length).toBeLessThanOrEqual(3)
    for (const [, to, from] of lifts.map((found) => found ?? [])) {
      expect(Number(to?.replace(',', ''))).toBeLessThan(Number(from?.replace(',', '')))
    }
  })

  it('sees how a rated skill compares, and which are not rated', async () => {
    const page = await show('43-4071.00', { answers })
    await vi.waitUntil(() => page.find('#skills .standing').exists(), { timeout: 10_000 })
    const said = page.findAll('#skills .standing').map((cell) => cell.text())
    expect(said).toContain('not rated yet')
    expect(said.some((words) => words.endsWith('what this work usually asks'))).toBe(true)
  })
})

describe('an address that leads nowhere', () => {
  it('goes by the six digits of other tables too, and its address becomes the one it has', async () => {
    const page = await show('29-2072')
    expect(page.get('h1').text()).toBe('Medical Records Specialists')
    await vi.waitUntil(() => page.vm.$route.path === '/careers/29-2072.00')
  })

  it.each(['99-9999.00', '99-9999', 'nurse', '<img src=x>', 'x'.repeat(500)])(
    '%s: says so, offers search',
    async (code) => {
      const page = await show(encodeURIComponent(code))
      expect(page.get('h1').text()).toBe('No career has this code')
      expect(page.get('a').attributes('href')).toMatch(/^\/search/)
      expect(page.text().length).toBeLessThan(250)
    },
  )
})

describe('a connection that is gone', () => {
  it('is said, and trying again shows the career', async () => {
    const { fetch, mend } = brokenConnection()
    const page = await show('29-2072.00', { fetch })
    expect(textOf(page, '[role=alert]')).toContain('did not load')
    mend()
    const again = page.findAll('button').find((button) => button.text() === 'Try again')
    await again?.trigger('click')
    await vi.waitUntil(() => page.find('#pay').exists(), { timeout: 10_000 })
    expect(page.get('h1').text()).toBe('Medical Records Specialists')
  })
})

describe('a career that is not for the person', () => {
  const ANSWERS: Answers = { I1: 5, I3: 5, R6: 4, S5: 3, A3: 2, E3: 1, C5: 3 }
  const settled = async (): Promise<void> => {
    await vi.waitUntil(() => document.querySelector('.aside > button') !== null, { timeout: 10_000 })
  }

  it('is set aside from its own page, says what took its place, and is taken back by the same button', async () => {
    provideDialogs()
    const page = await show('19-1022.00', { answers: ANSWERS })
    await settled()
    expect(textOf(page, '#fit')).toMatch(/Number [\d,]+ of/)
    await page.get('.aside > button').trigger('click')
    await page.get('dialog .reason').trigger('click')
    await vi.waitUntil(() => page.get('.aside').text().includes('You have set this career aside: too much school.'))
    expect(textOf(page, '#fit')).not.toMatch(/Number [\d,]+ of/)
    expect(textOf(page, '#fit')).toContain('What raises it')
    await page.get('.aside > button').trigger('click')
    expect(page.get('.aside > button').text()).toBe('Not for me')
    expect(textOf(page, '#fit')).toMatch(/Number [\d,]+ of/)
  })

  it('is nobody’s to set aside before the first answer', async () => {
    const page = await show('19-1022.00')
    expect(page.find('.aside').exists()).toBe(false)
  })
})
