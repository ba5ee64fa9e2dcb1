/** Once it says that it is saved, the whole app works without a connection: quiz, results, any career, any place. */
import { expect, test } from './fixtures'

test.use({ serviceWorkers: 'allow' })

const SAVED = 'works without a connection'
const OKLAHOMA = '40'

test('a visited app opens, and shows a career never opened before, without a connection', async ({ page, context }) => {
  // Some 4 MB in more than 400 files.
  test.setTimeout(90_000)
  await page.goto('/')
  await expect(page.getByText(SAVED)).toBeVisible({ timeout: 60_000 })
  await context.setOffline(true)

  await page.goto('/quiz')
  await expect(page.locator('main input[type=radio]').first()).toBeAttached()
  await page.evaluate((place) => {
    localStorage.setItem('waymark.place', place)
  }, OKLAHOMA)
  await page.goto('/careers/47-2111.00')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Electricians')
  await expect(page.locator('main')).toContainText('Oklahoma')
  await page.goto('/search?q=nurse')
  await expect(page.locator('main')).toContainText('Registered Nurses')
  await page.goto('/methods')
  await expect(page.getByRole('row', { name: /^Our short quiz/ })).toBeVisible()
})
