/**
 * Walks the pages of careers at 320 px: nothing undefined, no empty section, no figure without its label, nothing beside
 * the page, no fault in the console. A seeded tenth of them, everything on them opened; all 1,016 with
 * `WAYMARK_WALK=all`.
 */
import type { Page } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { seededRandom } from '../../src/core/numeric/random'
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
/** Each part walks for another person. */
const PARTS = [
  { locale: 'en-US', place: '4800001' },
  { locale: 'es-MX', place: '31180' },
  { locale: 'en-US', place: 'US' },
  { locale: 'es-MX', place: '36' },
]
const A_PAGE_MS = 5000
/** A machine that does other things as well is slow, which is no fault of the page. */
const COMES = { timeout: 20_000 }

const isWhole = process.env['WAYMARK_WALK'] === 'all'

function walked(): readonly string[] {
  if (isWhole) return CODES
  const next = seededRandom(SEED)
  const drawn = CODES.filter(() => next() < 1 / SHARE)
  return [...new Set([...ALWAYS, ...drawn])]
}

/** Everything that is one press away, but for the names, whose file is heavy, and the words behind a term. */
const openAll = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const closed = 'main section :is([aria-expanded="false"], summary):not(.term, #states *)'
    for (const button of document.querySelectorAll<HTMLElement>(closed)) button.click()
  })

/** The states come when they are near; of military careers there are none. */
async function openStates(page: Page): Promise<void> {
  await page.locator('#states').scrollIntoViewIfNeeded()
  await expect(page.locator('#states').locator('table, p:only-of-type').first()).toBeVisible(COMES)
}

async function visit(page: Page, code: string): Promise<void> {
  await page.goto(`/careers/${code}`)
  await expect(page.locator('#sources table')).toBeVisible(COMES)
  await expect(page.locator('main')).toContainText(code)
  if (isWhole || ALWAYS.includes(code)) await openStates(page)
  await openAll(page)
  await expect(page.locator('main .loading')).toHaveCount(0, COMES)
}

for (const [part, { locale, place }] of PARTS.entries()) {
  test.describe(`in ${locale}`, () => {
    test.use({ locale, viewport: { width: 320, height: 640 } })

    test(`walks a share of the careers (${String(part + 1)} of ${String(PARTS.length)})`, async ({ page }) => {
      const codes = walked().filter((_, at) => at % PARTS.length === part)
      test.setTimeout(codes.length * A_PAGE_MS)
      await page.addInitScript((id) => {
        localStorage.setItem('waymark.place', id)
      }, place)
      const wrong = new Map<string, readonly string[]>()
      for (const code of codes) {
        await visit(page, code)
        const problems = await careerProblems(page)
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
const ADDITIONS: readonly (readonly [wrong: string, says: RegExp, html: string])[] = [
  ['a bare number', /without its origin/, '<section><h2>Pay</h2><p>It pays $49,270.</p></section>'],
  ['a word of the machine', /says undefined/, '<section><h2>Pay</h2><p>undefined</p></section>'],
  ['one in a label', /says NaN/, '<section aria-label="NaN"><h2>Pay</h2><p>Pay</p></section>'],
  ['an object', /says \[object/, '<section><h2>Pay</h2><p>[object Object]</p></section>'],
  ['a pixel too many', /wider than the page/, `<pre>${'wide '.repeat(9)}</pre>`],
]

test('sees what is wrong with a page', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await visit(page, '29-2072.00')
  const main = page.locator('main')
  const whole = await main.evaluateHandle((element) => element.cloneNode(true))
  const mend = () =>
    main.evaluate((element, kept) => element.replaceChildren(...kept.cloneNode(true).childNodes), whole)
  for (const [wrong, says, spoil] of FAULTS) {
    await page.evaluate(spoil)
    expect((await careerProblems(page)).join('\n'), `without ${wrong}`).toMatch(says)
    await mend()
  }
  for (const [wrong, says, html] of ADDITIONS) {
    await page.evaluate((added) => {
      document.querySelector('main article')?.insertAdjacentHTML('afterend', `<div id="spoiled">${added}</div>`)
    }, html)
    expect((await careerProblems(page)).join('\n'), `with ${wrong}`).toMatch(says)
    await page.evaluate(() => document.querySelector('#spoiled')?.remove())
  }
  expect(await careerProblems(page)).toEqual([])
})
