/** Behind the list in a real browser: a trial by keyboard alone, a career asked for by name, and no overflow at 320 px. */
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'

const ANSWERS = {
  R6: 5,
  R2: 4,
  I1: 5,
  I3: 4,
  I5: 5,
  A3: 2,
  S5: 3,
  S8: 4,
  E3: 1,
  C5: 3,
  'use-math': 4,
  'lead-people': 2,
}

const SAVE = JSON.stringify({
  format: 1,
  answers: ANSWERS,
  asked: Object.keys(ANSWERS),
  position: Object.keys(ANSWERS).length,
  part: 'skill',
  wanted: { interest: 0, skill: 0 },
})

const come = async (page: Page, address = '/results'): Promise<void> => {
  await page.addInitScript((save) => {
    if (localStorage.getItem('waymark.sitting') === null) localStorage.setItem('waymark.sitting', save)
  }, SAVE)
  await page.goto(address)
}
const stored = (page: Page) => page.evaluate(() => localStorage.getItem('waymark.sitting') ?? '')
const whatIf = (page: Page) => page.getByRole('region', { name: 'What if?' })
const whyNot = (page: Page) => page.getByRole('region', { name: 'Why is it not here?' })
const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

test('by keyboard alone an answer is tried, undone, tried again and kept', async ({ page }) => {
  await come(page)
  const offer = whatIf(page).getByRole('button', { name: /→/ }).first()
  await offer.focus()
  const before = await stored(page)
  await page.keyboard.press('Space')
  await expect(offer).toHaveAttribute('aria-pressed', 'true')
  await expect(whatIf(page).getByRole('status')).toContainText('ten')
  await expect(whatIf(page).locator('ol > li')).toHaveCount(10)
  expect(await stored(page)).toBe(before)
  await whatIf(page).getByRole('button', { name: 'Undo' }).focus()
  await page.keyboard.press('Enter')
  await expect(whatIf(page).getByRole('heading', { name: 'What if?' })).toBeFocused()
  await expect(whatIf(page).locator('ol')).toHaveCount(0)
  await page.keyboard.press('Tab')
  await expect(offer).toBeFocused()
  await page.keyboard.press('Enter')
  await whatIf(page).getByRole('button', { name: 'Keep it' }).focus()
  await page.keyboard.press('Enter')
  await expect(whatIf(page).getByRole('status')).toContainText('Kept')
  expect(await stored(page)).not.toBe(before)
})

test('a career that is missed is found by name and explained, by keyboard alone @phone', async ({ page }) => {
  await come(page)
  await whyNot(page).getByRole('searchbox').focus()
  await page.keyboard.type('chief executive')
  await expect(whyNot(page).getByRole('status')).toContainText('found')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(whyNot(page).getByRole('heading', { name: 'Chief Executives' })).toBeFocused()
  await expect(whyNot(page)).toContainText(/Number \d+ of 923 .* points behind number ten/)
  await whyNot(page).getByRole('link', { name: 'See its page' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('#fit')).toContainText('What no answer changes')
})

for (const theme of ['light', 'dark'] as const) {
  test(`at 320 px nothing stands beside the page and axe finds nothing, ${theme}`, async ({ page }) => {
    test.slow()
    await page.setViewportSize({ width: 320, height: 640 })
    await page.addInitScript((chosen) => localStorage.setItem('waymark.theme', chosen), theme)
    await come(page)
    await whatIf(page).getByRole('button', { name: /→/ }).first().click()
    await whyNot(page).getByRole('searchbox').fill('chief executive')
    await whyNot(page).getByRole('button', { name: 'Chief Executives' }).click()
    expect(await overflow(page)).toBeLessThanOrEqual(0)
    const behind = await new AxeBuilder({ page }).include('section[aria-labelledby="why-title"]').analyze()
    expect(behind.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([])
    await page.goto('/careers/11-1011.00')
    await page.getByRole('button', { name: /^Show all \d+ answers$/ }).click()
    await page.getByRole('button', { name: 'Show the numbers' }).click()
    expect(await overflow(page)).toBeLessThanOrEqual(0)
    const fit = await new AxeBuilder({ page }).include('#fit').analyze()
    expect(fit.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([])
  })
}
