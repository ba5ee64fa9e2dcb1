/** Answers that are all alike or given in a rush, in a real browser: told so kindly, and never a dead end. */
import AxeBuilder from '@axe-core/playwright'
import type { Locator, Page } from '@playwright/test'
import { expect, test } from './fixtures'

/** More than any sitting asks: a loop that reaches it has gone wrong. */
const MOST = 60
/** Longer than reading an item takes. */
const AT_LEISURE = 1500

const statement = (page: Page): Locator => page.getByRole('heading', { level: 1 })

/** Answers until the interests are done; the clock of the page goes on by `took` before each rating. */
async function answer(page: Page, rating: (item: number) => number, took: number): Promise<void> {
  await page.clock.install()
  await page.goto('/quiz')
  await expect(page.getByRole('radio')).toHaveCount(5)
  for (let item = 0; item < MOST; item++) {
    if ((await page.getByRole('radio').count()) === 0) return
    const before = (await statement(page).textContent()) ?? ''
    await page.clock.runFor(took)
    await page.keyboard.press(String(rating(item)))
    await expect(statement(page)).not.toHaveText(before)
  }
  throw new Error('the quiz did not end')
}

test.setTimeout(90_000)

const marked = (item: number): number => (item % 3 === 0 ? 5 : (item % 2) + 1)

test('leads who answers all 3s to a few pairs, and to a list that says how sure it is @phone', async ({ page }) => {
  await answer(page, () => 3, AT_LEISURE)
  await expect(page.getByText('Your answers are much alike', { exact: true })).toBeVisible()
  await page.getByRole('link', { name: 'Pick between pairs' }).click()
  await expect(statement(page)).toHaveText('Which would you rather do?')
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  for (let pair = 1; pair <= 5; pair++) {
    await expect(page.getByText(`Pair ${String(pair)} of 5`)).toBeVisible()
    // The first of the two, by keyboard: the heading has the focus, the buttons follow.
    await statement(page).focus()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect(statement(page)).toBeFocused()
  }
  await expect(statement(page)).toHaveText('Thank you, that helps')
  await page.getByRole('link', { name: 'Show my careers' }).click()
  await expect(page.getByText('Take this list as a first hint')).toBeVisible()
  await expect(page.getByText('Not settled yet.')).toBeVisible()
  await expect(page.locator('ol > li .title').first()).toBeVisible()
  await page.reload()
  await expect(page.getByText('the list leans on the 5 choices')).toBeVisible()
})

test('tells who rushes so, on the way and beside the list', async ({ page }) => {
  await answer(page, marked, 100)
  await expect(page.getByText('You went through this fast')).toBeVisible()
  await page.getByRole('link', { name: 'Show my careers now' }).click()
  await expect(page.getByText('You went through this fast')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Pick between pairs' })).toBeVisible()
})

test('says nothing of the kind to who takes time, and gives the number to who asks', async ({ page }) => {
  await answer(page, marked, AT_LEISURE)
  await expect(page.getByText('You went through this fast')).toBeHidden()
  await expect(page.getByRole('link', { name: 'Pick between pairs' })).toBeHidden()
  const number = page.getByText(/The chance that \w+ is your top interest is/)
  await expect(number).toBeHidden()
  await page.locator('summary').focus()
  await page.keyboard.press('Enter')
  await expect(number).toBeVisible()
})

test('fits the smallest phone in both languages @phone-only @phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 })
  await answer(page, () => 3, AT_LEISURE)
  for (const path of ['/quiz', '/pairs', '/results']) {
    await page.goto(path)
    await expect(statement(page)).toBeVisible()
    const wider = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(await wider()).toBeLessThanOrEqual(0)
    await page.getByRole('button', { name: /Español|English/ }).click()
    await expect(statement(page)).toBeVisible()
    expect(await wider()).toBeLessThanOrEqual(0)
  }
})
