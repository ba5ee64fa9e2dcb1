/** The methods page in a browser: readable on a small phone, without a fault, and there without a connection. */
import AxeBuilder from '@axe-core/playwright'
import { expect, test } from './fixtures'

for (const colorScheme of ['light', 'dark'] as const) {
  test(`has nothing that axe objects to, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.goto('/methods')
    await expect(page.getByRole('row', { name: /^Our short quiz/ })).toBeVisible()
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations).toEqual([])
  })
}

test('nothing is wider than a phone of 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto('/methods')
  await expect(page.getByRole('row', { name: /^Our short quiz/ })).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
})

test('is a step away from the foot of any page and from the page on how it works', async ({ page }) => {
  await page.goto('/about')
  await page
    .locator('main')
    .getByRole('link', { name: /^How it is measured/ })
    .click()
  await expect(page).toHaveURL(/\/methods$/)
  await page.goto('/search')
  await page.getByRole('contentinfo').getByRole('link', { name: 'Methods and accuracy' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Methods and accuracy')
})
