/** "Could I live on it?" in a real browser: by keyboard, at 320 px, on one sheet of paper, and forgotten after a reload. */
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { sideways } from './sideways'

async function fillIn(page: Page): Promise<void> {
  await page.getByLabel('Home', { exact: true }).fill('1,500')
  await page.getByLabel('How many others pay for the home too').fill('2')
  for (const line of ['Getting around', 'Phone and internet', 'Food', 'Fun', 'Saving']) {
    await page.getByLabel(line, { exact: true }).fill('200')
  }
  await page.getByLabel('What your own line is for').fill('A dog')
  await page.getByLabel('Cost of “A dog”').fill('50')
}

test('is reached from the pay of a career, and sets it against the costs', async ({ page }) => {
  await page.goto('/careers/29-1141.00')
  await page.getByRole('link', { name: 'Could I live on it?' }).click()
  await expect(page).toHaveURL('/budget?career=29-1141.00')
  await fillIn(page)
  // 1,500 / 3 + 5 × 200 + 50
  await expect(page.getByText('Your costs: $1,550 a month')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Registered Nurses' })).toBeVisible()
  await expect(page.getByText('a month above your costs').first()).toBeVisible()
})

test('is written by keyboard alone, and forgotten after a reload', async ({ page }) => {
  await page.goto('/budget')
  await page.getByLabel('Home', { exact: true }).focus()
  await page.keyboard.type('900')
  await page.keyboard.press('Tab')
  await page.keyboard.type('2')
  await expect(page.getByText('Your costs: $300 a month')).toBeVisible()
  expect(
    await page.evaluate(() => JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)])),
  ).not.toContain('900')
  await page.reload()
  await expect(page.getByLabel('Home', { exact: true })).toHaveValue('')
})

test('fits on one sheet of paper', async ({ page }) => {
  await page.goto('/budget?career=29-1141.00')
  await fillIn(page)
  await page.getByLabel('Place to compare with').selectOption('California')
  await expect(page.getByRole('region', { name: 'The price levels used' })).toBeVisible()
  const paper = (await page.pdf({ format: 'Letter' })).toString('latin1')
  expect(paper.match(/\/Type \/Page\b/g)).toHaveLength(1)
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`has nothing that axe objects to and never scrolls sideways, ${colorScheme}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 })
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.goto('/budget?career=29-1141.00')
    await fillIn(page)
    await page.getByLabel('Fun', { exact: true }).fill('a lot')
    await page.getByLabel('Food', { exact: true }).focus()
    await expect(page.getByRole('alert')).toContainText('whole dollars')
    const unread = await new AxeBuilder({ page }).include('main').analyze()
    expect(unread.violations).toEqual([])
    // A total stands only where every number can be read.
    await page.getByLabel('Fun', { exact: true }).fill('80')
    await page.getByLabel('Place to compare with').selectOption('California')
    await expect(page.getByRole('region', { name: 'The price levels used' })).toBeVisible()
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations).toEqual([])
    expect(await sideways(page)).toBe(0)
  })
}
