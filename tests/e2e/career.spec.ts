/** The page of a career in a real browser: a wrong address, a broken connection, both themes. */
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { SOME_ANSWERS } from '../support/sittings'
import { expect, test } from './fixtures'

const comeFrom = (page: Page, kept: Readonly<Record<string, string>>) =>
  page.addInitScript((entries) => {
    for (const [key, text] of Object.entries(entries)) localStorage.setItem(key, text)
  }, kept)

test('shows pay at the place and in the US, each with where, when and from whom', async ({ page }) => {
  await comeFrom(page, { 'waymark.place': '48' })
  await page.goto('/careers/29-2072.00')
  await expect(page).toHaveTitle('Medical Records Specialists · Waymark')
  const median = page
    .locator('#pay')
    .getByRole('row', { name: /^Median pay/ })
    .first()
  await expect(median).toContainText('$48,860')
  await expect(median).toContainText('$51,140')
  const byTheHour = page.locator('#pay').getByRole('region', { name: 'Pay by the hour', exact: true })
  await expect(byTheHour.getByRole('row', { name: /Median pay/ })).toContainText('$24.59')
  await expect(
    page
      .locator('#pay')
      .getByRole('row', { name: /Highest-paid tenth/ })
      .last(),
  ).toContainText('$39.01')
  await expect(page.locator('#pay')).toContainText('Our calculation: pay by the year divided by 2,080 hours')
  await expect(page.locator('#pay')).toContainText('May 2025 · BLS wage survey (OEWS)')
  await expect(page.locator('#outlook')).toContainText('Texas · 2022–32 · State projections')
})

test('says what an area borrows from its state', async ({ page }) => {
  await comeFrom(page, { 'waymark.place': '4800001' })
  await page.goto('/careers/29-2072.00')
  await expect(page.locator('#pay')).toContainText('that of Texas stands in')
  await expect(page.locator('#outlook')).toContainText('that of Texas stands in')
})

test('shows every state when it comes near, as a map that follows its table', async ({ page }) => {
  await comeFrom(page, { 'waymark.place': '48' })
  await page.goto('/careers/29-2072.00')
  const states = page.locator('#states')
  await states.scrollIntoViewIfNeeded()
  await expect(states).toContainText(
    /Among the \d+ places with a published median pay \(May 2025\) .* it pays most in District of Columbia, Rhode Island and Hawaii/,
  )
  await expect(states).toContainText(/Of the \d+ places with .* 500 such jobs, the most growth for 2022–32/)
  await expect(states.getByRole('img', { name: 'Median pay by state' })).toBeVisible()
  const rows = states.locator('tbody tr')
  await expect(rows.first()).toContainText(/District of Columbia.*\$72,040/)
  await states.getByRole('button', { name: 'Show 41 more' }).click()
  await expect(rows).toHaveCount(51)
  await states.getByRole('button', { name: 'Projected growth' }).click()
  await expect(states.getByRole('columnheader', { name: 'Projected growth' })).toHaveAttribute(
    'aria-sort',
    'descending',
  )
  await expect(rows.first()).toContainText(/Utah.*\+33\.8%/)
  await expect(states.getByRole('img', { name: 'Projected growth by state' })).toBeVisible()
  await states.getByRole('button', { name: 'Compare areas of Texas' }).click()
  await expect(rows.filter({ hasText: 'Lubbock, TX' })).toContainText('$43,980')
})

test('prints the states under their headings, on shaded tiles, though nobody came near them', async ({ page }) => {
  await page.goto('/careers/29-1141.00')
  const states = page.locator('#states')
  await expect(states.locator('tbody tr')).toHaveCount(10)
  expect(await page.evaluate(() => scrollY)).toBe(0)
  await page.emulateMedia({ media: 'print' })
  await expect(states.locator('thead')).toHaveText(
    /^\s*Place\s+Median pay\s+a year\s+Projected growth\s+Employed\s+people\s*$/,
    {
      useInnerText: true,
    },
  )
  await expect(states.locator('.shade-5').first()).toHaveCSS('print-color-adjust', 'exact')
  await expect(states.getByText('not printed: 41 more')).toBeVisible()
  await expect(page.getByText('Show tools and machines')).toBeHidden()
})

test('prints every row, and cuts none where a page ends', async ({ page }) => {
  await page.goto('/careers/29-1141.00')
  await expect(page.locator('#states tbody tr')).toHaveCount(10)
  await page.emulateMedia({ media: 'print' })
  const frames = page.locator('main :is(div, section):has(> table)')
  expect(await frames.count()).toBeGreaterThan(10)
  for (const frame of await frames.all()) await expect(frame).toHaveCSS('overflow', 'visible')
  await expect(page.locator('#sources tr').last()).toHaveCSS('break-inside', 'avoid')
})

test('says on paper that the table of the states is yet to be opened', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } })
  })
  await page.goto('/careers/29-1141.00')
  const said = page.locator('#states').getByText('is printed once it has been opened')
  await expect(said).toBeHidden()
  await page.emulateMedia({ media: 'print' })
  await expect(said).toBeVisible()
})

for (const [width, beyond] of [
  [360, 4],
  [320, 24],
] as const) {
  test(`shows the states nearly whole on a phone of ${String(width)} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    await comeFrom(page, { 'waymark.language': 'es' })
    for (const code of ['27-2011.00', '19-2031.00']) {
      await page.goto(`/careers/${code}`)
      await page.locator('#states').scrollIntoViewIfNeeded()
      const frame = page.locator('#states .scrolls')
      await expect(frame).toBeVisible({ timeout: 15_000 })
      await expect.poll(() => frame.evaluate((each) => each.scrollWidth - each.clientWidth)).toBeLessThanOrEqual(beyond)
    }
  })
}

test('says from which answers a career fits, and how rated skills compare', async ({ page }) => {
  await comeFrom(page, { 'waymark.sitting': SOME_ANSWERS })
  await page.goto('/careers/43-4071.00')
  await expect(page.locator('#fit')).toContainText(/Number \d+ of 923 by fit/)
  await expect(page.locator('#fit').getByRole('listitem').first()).toBeVisible()
  await expect(page.locator('#skills').getByRole('row', { name: /Office work and records/ })).toContainText(
    'this work usually asks',
  )
  await expect(page.locator('#related')).toContainText(/Number \d+ in your list/)
})

test('says so when nothing is rated yet, and leads to the quiz', async ({ page }) => {
  await page.goto('/careers/43-4071.00')
  await page.locator('#skills').getByRole('link', { name: 'Rate your skills to compare' }).click()
  await expect(page).toHaveURL(/\/quiz$/)
})

test('leads from career to related career, and the heading takes the focus', async ({ page }) => {
  await page.goto('/careers/29-2072.00')
  await page.locator('#related').getByRole('link').first().click()
  await expect(page).not.toHaveURL(/29-2072/)
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Medical Records Specialists')
})

test('leads from the six digits of other tables to the whole occupation', async ({ page }) => {
  await page.goto('/careers/29-2072#pay')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Medical Records Specialists')
  await expect(page).toHaveURL('/careers/29-2072.00#pay')
})

for (const code of ['99-9999.00', 'nurse', '99-9999', '%3Cscript%3E']) {
  test(`says that no career has the code ${code} and offers search`, async ({ page }) => {
    await page.goto(`/careers/${code}`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('No career has this code')
    await page.getByRole('main').getByRole('link', { name: 'Find a career' }).click()
    await expect(page).toHaveURL(/\/search\?q=/)
  })
}

test('says that the facts did not load, and loads them when asked again', async ({ page, expectFault }) => {
  expectFault(/Failed to load resource/)
  await page.route('**/data/careers/*', (route) => route.fulfill({ status: 503, body: '' }))
  await page.goto('/careers/29-2072.00')
  await expect(page.getByRole('alert')).toContainText('did not load')
  await page.unroute('**/data/careers/*')
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Medical Records Specialists')
})

test('says that the facts arrived incomplete, and loads them when asked again', async ({ page }) => {
  await page.route('**/data/careers/*', async (route) => {
    const body = await (await route.fetch()).body()
    await route.fulfill({ status: 200, contentType: 'application/json', body: body.subarray(0, body.length / 2) })
  })
  await page.goto('/careers/29-2072.00')
  await expect(page.getByRole('alert')).toContainText('arrived incomplete')
  await page.unroute('**/data/careers/*')
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Medical Records Specialists')
})

for (const colorScheme of ['light', 'dark'] as const) {
  for (const address of ['/careers/29-2072.00', '/careers/55-1011.00', '/about']) {
    test(`has nothing that axe objects to: ${address}, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await comeFrom(page, { 'waymark.place': '48', 'waymark.sitting': SOME_ANSWERS })
      await page.goto(address)
      await expect(page.locator('main table').first()).toBeVisible()
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations).toEqual([])
    })
  }
}

for (const section of ['#schooling', '#related']) {
  test(`the language changes around what is being read in ${section}, which stays where it is`, async ({ page }) => {
    // What comes late moves the page by itself.
    await page.goto('/careers/29-2072.00', { waitUntil: 'networkidle' })
    const heading = page.locator(`${section} h2`)
    await heading.evaluate((element) => {
      scrollTo({ top: element.getBoundingClientRect().top + scrollY - 120, behavior: 'instant' })
    })
    const before = { words: await heading.innerText(), top: (await heading.boundingBox())?.y ?? NaN }
    await page.getByRole('button', { name: /^(?:Español|English)$/ }).click()
    await expect(heading).not.toHaveText(before.words)
    await expect.poll(async () => Math.abs(((await heading.boundingBox())?.y ?? NaN) - before.top)).toBeLessThan(3)
    expect(new URL(page.url()).pathname).toBe('/careers/29-2072.00')
  })
}
