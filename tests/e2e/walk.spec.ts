/**
 * Walks the pages of careers at 320 px: nothing undefined, no empty section, no figure without its label, nothing beside
 * the page, no fault in the console. A seeded tenth of them; all 1,016 with `WAYMARK_WALK=all`.
 */
import type { Page } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { seededRandom } from '../../src/core/numeric/random'
import { expect, test } from './fixtures'

const { code: CODES } = JSON.parse(
  readFileSync(new URL('../../public/data/occupations.json', import.meta.url), 'utf8'),
) as { readonly code: readonly string[] }

/** So that a failure can be walked again; another seed walks elsewhere. */
const SEED = 20_261_122
const SHARE = 10
/** One of each kind of gap: filled from a predecessor, military, unrated, paid by the year, not surveyed. */
const ALWAYS = ['29-2072.00', '55-1011.00', '15-2051.00', '25-2021.00', '11-9199.00']
const PARTS = 4
const A_PAGE_MS = 4000

const isWhole = process.env['WAYMARK_WALK'] === 'all'

function walked(): readonly string[] {
  if (isWhole) return CODES
  const next = seededRandom(SEED)
  const drawn = CODES.filter(() => next() < 1 / SHARE)
  return [...new Set([...ALWAYS, ...drawn])]
}

/** In the page: everything that is wrong with it, in words. */
function problems(): readonly string[] {
  const main = document.querySelector('main')
  const text = main?.innerText ?? ''
  const broken = /\b(?:NaN|undefined|null|Infinity)\b/.exec(text)
  const sections = [...document.querySelectorAll<HTMLElement>('main section[id]')]
  const empty = sections.filter((section) => section.innerText.trim().split('\n').length < 2).map(({ id }) => id)
  const figures = [...document.querySelectorAll<HTMLElement>('main .figure-value')]
  const bare = figures.filter((figure) => {
    const origin = figure.querySelector<HTMLElement>('.origin')?.innerText ?? ''
    const named = figure.querySelector<HTMLElement>('.label')?.innerText ?? ''
    const parts = origin.split('·').filter((part) => part.trim() !== '').length
    return parts + (named === '' ? 0 : 1) < 4
  })
  const tables = [...document.querySelectorAll<HTMLElement>('main .figure-table')]
  const unsaid = tables.filter((table) => {
    const values = table.querySelectorAll('thead th.value').length
    const said = [...table.querySelectorAll<HTMLElement>('.origin')].filter((each) =>
      each.innerText.includes('·'),
    ).length
    return table.querySelector('.shared') === null && said < values
  })
  const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth
  return [
    ...(broken ? [`says ${broken[0]}`] : []),
    ...empty.map((id) => `#${id} is empty`),
    ...bare.map((figure) => `a figure lacks a label: ${figure.innerText}`),
    ...unsaid.map((table) => `a table does not say whose its figures are: ${table.innerText.slice(0, 60)}`),
    ...(wide > 0 ? [`${String(wide)} px wider than the page`] : []),
  ]
}

/** They come when they are near; of military careers there are none. */
async function openStates(page: Page): Promise<void> {
  await page.locator('#states').scrollIntoViewIfNeeded()
  await expect(page.locator('#states').locator('table, p:text("military")').first()).toBeVisible()
}

async function walk(page: Page, codes: readonly string[]): Promise<void> {
  await page.setViewportSize({ width: 320, height: 640 })
  await page.addInitScript(() => {
    localStorage.setItem('waymark.place', '4800001')
  })
  for (const code of codes) {
    await page.goto(`/careers/${code}`)
    await expect(page.locator('#sources table')).toBeVisible()
    await expect(page.locator('main')).toContainText(code)
    if (isWhole || ALWAYS.includes(code)) await openStates(page)
    expect(await page.evaluate(problems), code).toEqual([])
  }
}

for (let part = 0; part < PARTS; part++) {
  test(`walks a share of the careers (${String(part + 1)} of ${String(PARTS)})`, async ({ page }) => {
    const codes = walked().filter((_, at) => at % PARTS === part)
    test.setTimeout(codes.length * A_PAGE_MS)
    await walk(page, codes)
  })
}
