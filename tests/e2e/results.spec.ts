/** The results in a real browser: the chart, the list and what steers it, and what happens when things fail. */
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'

const ANSWERS = {
  R6: 5,
  R2: 4,
  R4: 4,
  I1: 5,
  I3: 4,
  I5: 5,
  A3: 2,
  A6: 4,
  S5: 3,
  S8: 4,
  E3: 1,
  E7: 2,
  C5: 3,
  C1: 2,
  'use-math': 4,
  'solve-problems': 5,
}

const SAVE = JSON.stringify({
  format: 1,
  answers: ANSWERS,
  asked: Object.keys(ANSWERS),
  position: Object.keys(ANSWERS).length,
  part: 'skill',
  wanted: { interest: 0, skill: 0 },
})

/** Someone who has answered comes to the results; only on the first page of the test, so that a reload keeps changes. */
const comeWithAnswers = async (page: Page, address = '/results'): Promise<void> => {
  await page.addInitScript((save) => {
    if (localStorage.getItem('waymark.sitting') === null) localStorage.setItem('waymark.sitting', save)
  }, SAVE)
  await page.goto(address)
}

const careers = (page: Page) => page.locator('ol > li')
const strongFits = (page: Page) => page.getByRole('region', { name: 'Strong fits' }).getByRole('listitem')
const titles = (page: Page) => page.locator('ol > li .title')
const pays = async (page: Page): Promise<readonly number[]> => {
  const texts = await page.locator('ol > li .fact:first-child .amount').allTextContents()
  return texts.map((text) => Number(/\$([\d,]+)/.exec(text)?.[1]?.replaceAll(',', '')))
}

test('shows the interests as a chart and the careers with reasons, pay, outlook and education @phone', async ({
  page,
}) => {
  await comeWithAnswers(page, '/results?list=all')
  await expect(careers(page)).toHaveCount(10)
  const chart = page.getByRole('img', { name: /Bar chart of your six interests/ })
  await expect(chart).toBeVisible()
  // Something other than the ground has been drawn on it.
  const drawn = await chart.evaluate((element) => {
    const canvas = element as HTMLCanvasElement
    const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] }
    return data.some((value) => value > 0)
  })
  expect(drawn).toBe(true)
  await expect(careers(page).first()).toContainText(/You (like|are good at) /)
  await expect(careers(page).first()).toContainText(/Median pay.*US\s· May \d{4}\s· BLS OEWS/)
  await expect(careers(page).first()).toContainText(/Projected growth.*US\s· 2024–34\s· BLS EP/)
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(overflow).toBeLessThanOrEqual(0)
})

test('does not move while the chart and the figures arrive @phone', async ({ page }) => {
  await page.addInitScript(() => {
    const seen = { shift: 0 }
    Object.assign(window, { seen })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.shift += (entry as unknown as { value: number }).value
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await comeWithAnswers(page)
  await expect(page.getByRole('img', { name: /Bar chart/ })).toBeVisible()
  await expect(careers(page).first()).toContainText('Median pay')
  expect(await page.evaluate(() => (window as unknown as { seen: { shift: number } }).seen.shift)).toBeLessThan(0.01)
})

test('draws the chart anew in the colors of the other theme', async ({ page }) => {
  await comeWithAnswers(page)
  const chart = page.getByRole('img', { name: /Bar chart/ })
  await expect(chart).toBeVisible()
  const picture = () => chart.evaluate((element) => (element as HTMLCanvasElement).toDataURL())
  const light = await picture()
  await page.getByRole('button', { name: 'Switch to dark colors' }).click()
  await expect.poll(picture).not.toBe(light)
})

test('a changed answer moves the list at once, survives a reload, and can be undone @phone', async ({ page }) => {
  await comeWithAnswers(page, '/results?list=all')
  await expect(careers(page)).toHaveCount(10)
  const before = await titles(page).allTextContents()
  await page.getByRole('button', { name: 'Your answers' }).click()
  const item = page.getByRole('group', { name: 'Run studies on how living things work' })
  await item.getByRole('radio', { name: 'Dislike very much' }).check()
  await expect(page.getByRole('status').filter({ hasText: /first ten careers|same ten/ })).toBeVisible()
  const after = await titles(page).allTextContents()
  expect(after).not.toEqual(before)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(titles(page)).toHaveText(before)
  await expect(item.getByRole('radio', { name: 'Like very much', exact: true })).toBeFocused()
  await item.getByRole('radio', { name: 'Dislike very much' }).check()
  await page.reload()
  await expect(titles(page)).toHaveText(after)
})

test('filters, order and place work together and follow back and forward', async ({ page }) => {
  await comeWithAnswers(page)
  await page.getByLabel('State', { exact: true }).selectOption({ label: 'Texas' })
  await expect(careers(page).first()).toContainText(/Median pay.*Texas\s· May \d{4}\s· BLS OEWS/)
  await page.getByLabel('Medium', { exact: true }).check()
  await expect(page).toHaveURL(/preparation=3/)
  await expect(page.getByRole('status').filter({ hasText: 'left by your filters' })).toBeVisible()
  await page.getByLabel('Sort by').selectOption('pay')
  await expect(page).toHaveURL(/sort=pay/)
  const sorted = await pays(page)
  expect(sorted.length).toBeGreaterThan(5)
  expect(sorted).toEqual([...sorted].sort((left, right) => right - left))
  await page.goBack()
  await expect(page.getByLabel('Sort by')).toHaveValue('fit')
  await expect(page.getByLabel('Medium', { exact: true })).toBeChecked()
  await page.goForward()
  await expect(page.getByLabel('Sort by')).toHaveValue('pay')
  await page.reload()
  await expect(careers(page).first()).toContainText(/Median pay.*Texas\s· May \d{4}\s· BLS OEWS/)
})

test('shows ten more by keyboard, and comes back from a career to the same ten', async ({ page }) => {
  await comeWithAnswers(page, '/results?list=all')
  const more = page.getByRole('button', { name: 'Show 10 more' })
  await more.focus()
  await page.keyboard.press('Enter')
  await expect(careers(page)).toHaveCount(20)
  await expect(careers(page).nth(10).getByRole('link')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/careers\//)
  await page.goBack()
  await expect(careers(page)).toHaveCount(20)
})

test('picks first careers for four shelves, with what is held back and the whole list a tap away @phone', async ({
  page,
}) => {
  await comeWithAnswers(page)
  await expect(strongFits(page)).toHaveCount(10)
  for (const shelf of ['Strong fits', 'Start sooner', 'Reach', 'Worth a look']) {
    await expect(page.getByRole('heading', { level: 3, name: shelf, exact: true })).toBeVisible()
  }
  // Two of a minor group at most, by the codes that the rows lead to.
  const links = await page
    .locator('ol > li .title a')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')))
  const groups = links.map((link) => /\d\d-\d/.exec(link ?? '')?.[0])
  expect(links.length).toBeGreaterThan(10)
  expect(groups.filter((group) => groups.filter((other) => other === group).length > 2)).toEqual([])

  const held = page.locator('details').filter({ hasText: /close fits? held back/ })
  const count = Number(/^\d+/.exec((await held.locator('summary').first().textContent()) ?? '')?.[0])
  await held.locator('summary').first().click()
  await expect(held.locator('ol > li')).toHaveCount(count)
  await expect(held.locator('ol > li').first()).toContainText(/(Few jobs|Shrinking): .*\s· US\s· 2024/)

  await page
    .getByRole('button', { name: /^See all \d+, best fit first$/ })
    .last()
    .click()
  await expect(page).toHaveURL(/list=all/)
  await expect(page.getByRole('heading', { name: 'Careers that fit you' })).toBeFocused()
  await expect(page.locator('ol > li .rank .number')).toHaveText(Array.from({ length: 10 }, (_, at) => String(at + 1)))
  await page.goBack()
  await expect(strongFits(page)).toHaveCount(10)
})

test('says how sure a career near the top is, and by keyboard with which number', async ({ page }) => {
  await comeWithAnswers(page)
  const note = strongFits(page).first().locator('details')
  await expect(note.locator('summary')).toHaveText(/top ten|May change/)
  await note.locator('summary').focus()
  await page.keyboard.press('Enter')
  await expect(note.getByText(/The chance is (\d+%|over 99%|under 1%)\./)).toBeVisible()
})

test('a catalogue cut in half is said, and another try shows the careers @phone', async ({ page }) => {
  let broken = true
  await page.route('**/data/occupations.json', async (route) => {
    const response = await route.fetch()
    const body = await response.body()
    await route.fulfill({ response, body: broken ? body.subarray(0, body.length / 2) : body })
  })
  await comeWithAnswers(page)
  await expect(page.getByRole('alert')).toContainText('Your answers are safe')
  broken = false
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(strongFits(page)).toHaveCount(10)
  await expect(page.getByRole('alert')).toHaveCount(0)
})

test('without the chart the table stands in for it', async ({ page, expectFault }) => {
  expectFault(/ERR_FAILED/)
  await page.route(/\/assets\/chart-.*\.js$/, (route) => route.abort())
  await comeWithAnswers(page)
  await expect(page.getByRole('table', { name: /Your six interests/ })).toBeVisible()
  await expect(strongFits(page)).toHaveCount(10)
})

test('starting over asks first, and then leaves nothing', async ({ page }) => {
  await comeWithAnswers(page)
  const stored = () => page.evaluate(() => localStorage.getItem('waymark.sitting'))
  await page.getByRole('button', { name: 'Start over' }).click()
  await page.getByRole('button', { name: 'Keep my answers' }).click()
  expect(await stored()).toContain('"R6":5')
  await page.getByRole('button', { name: 'Start over' }).click()
  await page.getByRole('button', { name: 'Erase and start over' }).click()
  await expect(page).toHaveURL(/\/quiz$/)
  expect((await stored()) ?? '').not.toContain('"R6"')
})

test('someone who has answered nothing is shown the way to the quiz and to the search', async ({ page }) => {
  await page.goto('/results')
  await expect(page.getByRole('link', { name: 'Start the quiz' })).toBeVisible()
  await expect(page.getByRole('main').getByRole('link', { name: 'Find a career directly' })).toBeVisible()
})

for (const theme of ['light', 'dark'] as const) {
  // A color is the same on every width.
  const widths = theme === 'light' ? ' @phone' : ''
  test(`axe finds nothing in the ${theme} theme, whichever panel is open${widths}`, async ({ page }) => {
    // Axe looks at every element twice over, which takes its time on a machine that runs other tests beside.
    test.slow()
    await page.addInitScript((chosen) => localStorage.setItem('waymark.theme', chosen), theme)
    await comeWithAnswers(page)
    await expect(page.getByRole('img', { name: /Bar chart/ })).toBeVisible()
    for (const panel of [/^Filters/, 'Your answers']) {
      const button = page.getByRole('button', { name: panel })
      if ((await button.getAttribute('aria-expanded')) === 'false') await button.click()
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([])
    }
  })
}
