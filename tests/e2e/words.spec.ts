/** The page of all words, and a term of a career, in a real browser: by keyboard, in both languages, on a small phone. */
import AxeBuilder from '@axe-core/playwright'
import { expect, test } from './fixtures'

test('opens from the foot of a page, finds a word, shows what stands behind it, and speaks Spanish', async ({
  page,
}) => {
  await page.goto('/search')
  await page.getByRole('contentinfo').getByRole('link', { name: 'Words we use' }).click()
  await expect(page).toHaveTitle('Words we use · Waymark')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Words we use')

  await page.getByLabel('Find a word').fill('perceptive')
  await expect(page.getByRole('status').filter({ hasText: 'word' })).toHaveText('1 word')
  const term = page.locator('summary', { hasText: 'Reading people' })
  await term.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText('Social Perceptiveness')).toBeVisible()
  await expect(page.getByText('Notice when someone wants to leave')).toBeVisible()

  await page.getByRole('button', { name: 'Español' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Palabras que usamos')
  await expect(page.locator('summary', { hasText: 'Entender a la gente' })).toBeVisible()
  await expect(page.getByText('Social Perceptiveness')).toBeVisible()
})

test('opens at the kind that a career asks about', async ({ page }) => {
  await page.goto('/careers/29-1141.00')
  await page.locator('#conditions').getByRole('link', { name: 'What do these words mean?' }).click()
  await expect(page).toHaveURL(/\/words#conditions$/)
  await expect(page.getByRole('heading', { name: 'Work conditions' })).toBeInViewport()
})

test('a term of a career opens by keyboard, closes by Escape and gives the focus back', async ({ page }) => {
  await page.goto('/careers/29-1141.00')
  const term = page.locator('#skills').getByRole('button', { name: 'Reading people' })
  await term.focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Reading people' })
  await expect(dialog).toContainText('Social Perceptiveness')
  await expect(dialog.getByRole('listitem').filter({ hasText: 'This work' })).toHaveCount(1)
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations).toEqual([])
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(term).toBeFocused()
  expect((await term.boundingBox())?.height).toBeGreaterThanOrEqual(24)
})

test('a term of a career is its plain name on paper', async ({ page }) => {
  await page.goto('/careers/29-1141.00')
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('#skills').getByText('Reading people')).toBeVisible()
  await expect(page.locator('#skills .more').first()).toBeHidden()
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`has nothing that axe objects to, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.goto('/words')
    await expect(page.locator('#outlook dl')).toBeVisible()
    await page.locator('#skills summary').first().click()
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations).toEqual([])
  })
}

test('nothing is wider than a phone of 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto('/words')
  await expect(page.locator('#outlook dl')).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
})
