/** Setting careers aside in a real browser: by keyboard, over a reload, and for the next person. */
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'

const ANSWERS = { R6: 5, R2: 4, R4: 4, I1: 5, I3: 4, I5: 5, A3: 2, A6: 4, S5: 3, S8: 4, E3: 1, E7: 2, C5: 3, C1: 2 }

const SAVE = JSON.stringify({
  format: 1,
  answers: ANSWERS,
  asked: Object.keys(ANSWERS),
  position: Object.keys(ANSWERS).length,
  part: 'interest',
  wanted: { interest: 0, skill: 0 },
})

/** Once only, so that a reload and a new start find what the test left. */
const comeWithAnswers = async (page: Page, address = '/results?list=all'): Promise<void> => {
  await page.addInitScript((save) => {
    if (sessionStorage.getItem('came') === null) localStorage.setItem('waymark.sitting', save)
    sessionStorage.setItem('came', 'yes')
  }, SAVE)
  await page.goto(address)
}

const titles = (page: Page) => page.locator('ol > li .title')
const notForMe = (page: Page) => page.getByRole('button', { name: /^Not for me/ })
const aside = (page: Page): Promise<string | null> => page.evaluate(() => localStorage.getItem('waymark.aside'))

test('a career leaves and comes back by keyboard alone @phone', async ({ page }) => {
  await comeWithAnswers(page)
  await expect(titles(page)).toHaveCount(10)
  const before = await titles(page).allTextContents()
  await notForMe(page).nth(1).focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog')
  await expect(dialog).toBeVisible()
  await expect(dialog.getByRole('radio', { name: /Only this career/ })).toBeChecked()
  await dialog.getByRole('button', { name: 'Too much school' }).focus()
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  await expect(titles(page)).not.toHaveText(before)
  await expect(page.getByRole('status').filter({ hasText: 'is set aside.' })).toContainText(before[1] ?? '')
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused()
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id }) => id)).toEqual([])
  await page.keyboard.press('Enter')
  await expect(titles(page)).toHaveText(before)
  await expect(notForMe(page).nth(1)).toBeFocused()
})

test('what is set aside stays so over a reload, and a field comes back from the list @phone', async ({ page }) => {
  await comeWithAnswers(page)
  await expect(titles(page)).toHaveCount(10)
  const before = await titles(page).allTextContents()
  await notForMe(page).first().click()
  await page.getByRole('radio', { name: /The whole field/ }).check()
  await page.getByRole('button', { name: 'The tasks' }).click()
  await expect(titles(page)).not.toHaveText(before)
  const after = await titles(page).allTextContents()
  await page.reload()
  await expect(titles(page)).toHaveText(after)
  await page.getByText('Set aside (1)').click()
  await page.getByRole('button', { name: /^Take back/ }).click()
  await expect(titles(page)).toHaveText(before)
  await expect(page.getByRole('heading', { name: 'Careers that fit you' })).toBeFocused()
  expect(await aside(page)).toBeNull()
})

test('the next person finds nothing set aside', async ({ page }) => {
  await comeWithAnswers(page)
  await notForMe(page).first().click()
  await page.getByRole('button', { name: 'The pay' }).click()
  await expect.poll(() => aside(page)).toContain('"pay"')
  await page.getByRole('button', { name: 'Start over' }).click()
  await page.getByRole('button', { name: 'Erase and start over' }).click()
  await expect(page).toHaveURL(/\/quiz/)
  expect(await aside(page)).toBeNull()
})

test('starting over in the quiz erases it too, without the results having been opened', async ({ page }) => {
  await comeWithAnswers(page, '/results')
  await notForMe(page).first().click()
  await page.getByRole('button', { name: 'The pay' }).click()
  await expect.poll(() => aside(page)).toContain('"pay"')
  await page.goto('/quiz')
  await page.getByRole('button', { name: 'Start over' }).click()
  await page.getByRole('button', { name: 'Erase and start over' }).click()
  await expect.poll(() => aside(page)).toBeNull()
})

test('nothing of it is wider than the narrowest phone @phone-only', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await comeWithAnswers(page)
  const overflow = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  await notForMe(page).first().click()
  expect(await overflow()).toBeLessThanOrEqual(0)
  for (const reason of await page.locator('dialog[open] .reason').all()) {
    const box = await reason.boundingBox()
    expect(box?.height).toBeGreaterThanOrEqual(44)
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320)
  }
  await page.getByRole('button', { name: 'Just not for me' }).click()
  await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible()
  expect(await overflow()).toBeLessThanOrEqual(0)
})
