/**
 * Walks the pages of careers at 320 px: nothing undefined, no empty section, no figure without its label, nothing beside
 * the page, no fault in the console. A seeded tenth of them, with all that folds out; on every second of those the
 * states and then the areas of the state as well, all rows of them. With `WAYMARK_WALK=all` all 1,016, with all of it.
 * Not opened: all other titles of a career and the words behind a term.
 */
import type { Locator, Page } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { seededRandom } from '../../src/core/numeric/random'
import { SOME_ANSWERS } from '../support/sittings'
import { careerProblems } from './careerProblems'
import { expect, test } from './fixtures'

const { code: CODES } = JSON.parse(
  readFileSync(new URL('../../public/data/occupations.json', import.meta.url), 'utf8'),
) as { readonly code: readonly string[] }

/** So that a failure can be walked again; another seed walks elsewhere. */
const SEED = 20_261_122
const SHARE = 10
/** One of each kind of gap: filled from a predecessor, military, unrated, paid by the year, by the hour, not surveyed. */
const ALWAYS = ['29-2072.00', '55-1011.00', '15-2051.00', '25-2021.00', '27-2011.00', '11-9199.00']
/** Each part walks for another person: two have answered some of the quiz, two have not begun. */
const PARTS: readonly { readonly locale: string; readonly kept: Readonly<Record<string, string>> }[] = [
  { locale: 'en-US', kept: { 'waymark.place': '4800001', 'waymark.sitting': SOME_ANSWERS } },
  { locale: 'es-MX', kept: { 'waymark.place': '31180', 'waymark.sitting': SOME_ANSWERS } },
  { locale: 'en-US', kept: { 'waymark.place': 'US' } },
  { locale: 'es-MX', kept: { 'waymark.place': '36' } },
  { locale: 'en-US', kept: { 'waymark.place': '6600001' } },
]
const A_PAGE_MS = 8000
/** A machine that does other things as well is slow, which is no fault of the page. */
const COMES = { timeout: 20_000 }

const isWhole = process.env['WAYMARK_WALK'] === 'all'

function walked(): readonly string[] {
  if (isWhole) return CODES
  const next = seededRandom(SEED)
  const drawn = CODES.filter(() => next() < 1 / SHARE)
  return [...new Set([...ALWAYS, ...drawn])]
}

/** All that folds out, but for the states and areas, whose files are many. */
const openAll = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const folded = ':is([aria-expanded="false"], details:not([open]) > summary)'
    const closed = `main section ${folded}:not(.term, #states *)`
    for (const button of document.querySelectorAll<HTMLElement>(closed)) button.click()
  })

/** A table, or a sentence where nothing is published. */
const placesOf = (page: Page): Locator =>
  page.locator('#states > .asks ~ :is(.figure-table, p:not(.paper-only))').last()

/** The states come when they are near; of military careers there are none, which the page says and asks nothing. */
async function openStates(page: Page): Promise<void> {
  const states = page.locator('#states')
  await states.scrollIntoViewIfNeeded()
  if ((await states.locator('.asks').count()) === 0) return
  await expect(placesOf(page)).toBeVisible(COMES)
  await openRows(page)
}

async function openRows(page: Page): Promise<void> {
  await page.locator('#states .more').evaluateAll((buttons) => {
    for (const button of buttons) (button as HTMLElement).click()
  })
}

/** The areas of the state take the place of the states. */
async function openAreas(page: Page): Promise<boolean> {
  const areas = page.locator('#states .asks button').nth(1)
  if ((await areas.count()) === 0) return false
  await areas.click()
  await expect(areas).toHaveAttribute('aria-expanded', 'true')
  await expect(placesOf(page)).toBeVisible(COMES)
  await openRows(page)
  return true
}

async function visit(page: Page, code: string): Promise<void> {
  await page.goto(`/careers/${code}`)
  await expect(page.locator('#sources table')).toBeVisible(COMES)
  await expect(page.locator('main')).toContainText(code)
  await openAll(page)
  await expect(page.locator('main .loading')).toHaveCount(0, COMES)
}

/** What is wrong with the page as it stands, and then with the other places. */
async function problemsOf(page: Page, withPlaces: boolean): Promise<readonly string[]> {
  if (!withPlaces) return careerProblems(page)
  await openStates(page)
  const found = await careerProblems(page)
  return (await openAreas(page)) ? [...new Set([...found, ...(await careerProblems(page))])] : found
}

const comesWith = (page: Page, kept: Readonly<Record<string, string>>): Promise<unknown> =>
  page.addInitScript((entries) => {
    for (const [key, text] of Object.entries(entries)) localStorage.setItem(key, text)
  }, kept)

for (const [part, { locale, kept }] of PARTS.entries()) {
  test.describe(`in ${locale}`, () => {
    test.use({ locale, viewport: { width: 320, height: 640 } })

    test(`walks a share of the careers (${String(part + 1)} of ${String(PARTS.length)})`, async ({ page }) => {
      const codes = walked().filter((_, at) => at % PARTS.length === part)
      test.setTimeout(codes.length * A_PAGE_MS)
      await comesWith(page, kept)
      const wrong = new Map<string, readonly string[]>()
      for (const [at, code] of codes.entries()) {
        await visit(page, code)
        const problems = await problemsOf(page, isWhole || at % 2 === 0 || ALWAYS.includes(code))
        if (problems.length > 0) wrong.set(code, problems)
      }
      expect(Object.fromEntries(wrong)).toEqual({})
    })
  })
}

/** What a fault would look like on the page, and what the walk says of it. */
const FAULTS: readonly (readonly [wrong: string, says: RegExp, spoil: () => void])[] = [
  [
    'the rows of its pay table',
    /no rows/,
    () => {
      for (const each of [...document.querySelectorAll('#pay tbody')]) each.replaceChildren()
    },
  ],
  ['a number', /neither a number/, () => document.querySelector('#outlook .figure-value .number')?.replaceChildren()],
  ['what a figure is of', /lacks a label/, () => document.querySelector('#outlook .figure-value .origin')?.remove()],
  ['a cell', /blank cell/, () => document.querySelector('#skills td.value')?.replaceChildren()],
  ['what its table is of', /whose its figures/, () => document.querySelector('#skills .shared')?.replaceChildren()],
  ['more than x of it', /whose its figures/, () => document.querySelector('#skills .shared')?.replaceChildren('x')],
  ['the head of a column', /blank cell/, () => document.querySelector('#pay thead th')?.replaceChildren()],
  ['the head of a row', /blank cell/, () => document.querySelector('#pay tbody th')?.replaceChildren()],
  ['a cell of a plain table', /blank cell/, () => document.querySelector('#sources td')?.replaceChildren()],
  ['the rows of a plain table', /no rows/, () => document.querySelector('#sources tbody')?.replaceChildren()],
  ['the rows of the states', /no rows/, () => document.querySelector('#states tbody')?.replaceChildren()],
  ['a caption', /no caption/, () => document.querySelector('#pay caption')?.remove()],
  ['the words of a bullet', /entry of a list/, () => document.querySelector('#work li')?.replaceChildren()],
  [
    'a title',
    /says undefined/,
    () => {
      document.title = 'undefined · NaN'
    },
  ],
  ['what is under a heading', /nothing under/, () => document.querySelector('#work ul')?.remove()],
  [
    'all of a section',
    /section is empty/,
    () => {
      for (const each of [...document.querySelectorAll('#related > :not(h2)')]) each.remove()
    },
  ],
  [
    'the table of a picture',
    /picture has no table/,
    () => {
      for (const each of [...document.querySelectorAll('#pay table')]) each.remove()
    },
  ],
]
const BARE = /without its origin/
const ADDITIONS: readonly (readonly [wrong: string, says: RegExp, html: string, within?: string])[] = [
  ['a bare number', BARE, '<section><h2>Pay</h2><p>It pays $49,270.</p></section>'],
  ['one among figures', BARE, '<p>It pays $49,270.</p>', '#pay div.beside'],
  ['one in the head', BARE, '<p>It pays $49,270.</p>', 'main .head.top'],
  ['a strong one', BARE, '<p><strong>$49,270</strong></p>', '#pay'],
  ['one in no sentence', BARE, '$49,270', '#pay'],
  ['a percentage', BARE, '<p>It grows 7%.</p>', '#outlook'],
  ['a count', BARE, '<p>56,900 people work in it.</p>', '#outlook'],
  ['a word of the machine', /says undefined/, '<section><h2>Pay</h2><p>undefined</p></section>'],
  ['one in a label', /says NaN/, '<section aria-label="NaN"><h2>Pay</h2><p>Pay</p></section>'],
  ['an object', /says \[object/, '<section><h2>Pay</h2><p>[object Object]</p></section>'],
  ['a pixel too many', /wider than the page/, `<pre>${'wide '.repeat(9)}</pre>`],
]

test('sees what is wrong with a page', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await comesWith(page, { 'waymark.place': '48', 'waymark.sitting': SOME_ANSWERS })
  await visit(page, '29-2072.00')
  await openStates(page)
  const title = await page.title()
  const main = page.locator('main')
  const whole = await main.evaluateHandle((element) => element.cloneNode(true))
  const mend = () =>
    main.evaluate(
      (element, { kept, name }) => {
        element.replaceChildren(...kept.cloneNode(true).childNodes)
        document.title = name
      },
      { kept: whole, name: title },
    )
  for (const [wrong, says, spoil] of FAULTS) {
    await page.evaluate(spoil)
    expect((await careerProblems(page)).join('\n'), `without ${wrong}`).toMatch(says)
    await mend()
  }
  for (const [wrong, says, html, within = 'main'] of ADDITIONS) {
    await page.locator(within).evaluate((element, added) => {
      element.insertAdjacentHTML('beforeend', `<div id="spoiled">${added}</div>`)
    }, html)
    expect((await careerProblems(page)).join('\n'), `with ${wrong}`).toMatch(says)
    await page.evaluate(() => document.querySelector('#spoiled')?.remove())
  }
  expect(await careerProblems(page)).toEqual([])
})
