/** Search in a real browser: as you type, by codes old and new, by field, with nothing found, in both themes. */
import AxeBuilder from '@axe-core/playwright'
import { expect, test } from './fixtures'
import { sideways } from './sideways'

test('finds as you type, says how many, and keeps the query in the address', async ({ page }) => {
  await page.goto('/search')
  await page.getByRole('searchbox').pressSequentially('registered nur')
  await expect(page.getByRole('link', { name: 'Registered Nurses' })).toBeVisible()
  await expect(page.getByRole('main').getByRole('status')).toContainText(/\d+ careers? found/)
  await expect(page).toHaveURL(/\?q=registered(?:%20|\+)nur$/)
  await page.reload()
  await expect(page.getByRole('searchbox')).toHaveValue('registered nur')
  await expect(page.getByRole('link', { name: 'Registered Nurses' })).toBeVisible()
})

test('comes back from a career to what was found', async ({ page }) => {
  await page.goto('/search?q=welder')
  await page.getByRole('main').getByRole('link').first().click()
  await expect(page).toHaveURL(/\/careers\//)
  await page.goBack()
  await expect(page.getByRole('searchbox')).toHaveValue('welder')
})

test('finds both careers that a former code became, and says so', async ({ page }) => {
  await page.goto('/search?q=29-2071')
  const rows = page.getByRole('main').getByRole('listitem')
  await expect(rows).toHaveCount(2)
  await expect(rows.nth(0)).toContainText('Medical Records Specialists')
  await expect(rows.nth(1)).toContainText('Health Information Technologists and Medical Registrars')
  await expect(rows.nth(1)).toContainText('former code 29-2071')
  await expect(page.getByRole('main')).toContainText('Medical Records and Health Information Technicians')
})

for (const code of ['29-2071', '29-2071.00']) {
  test(`says at the address of the former code ${code} what it was, and leads to both successors`, async ({ page }) => {
    await page.goto(`/careers/${code}`)
    await expect(page.getByRole('main')).toContainText('was “Medical Records and Health Information Technicians”')
    await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(2)
    await page.getByRole('link', { name: 'Medical Records Specialists' }).click()
    await expect(page).toHaveURL(/\/careers\/29-2072\.00$/)
  })
}

test('finds by plain words and by software, and says so', async ({ page }) => {
  await page.goto('/search?q=work+with+animals')
  const first = page.getByRole('main').getByRole('listitem').first()
  await expect(first).toContainText('Veterinarians')
  await expect(first).toContainText('our pick for work with animals')
  await page.getByRole('searchbox').fill('figma')
  await expect(first).toContainText('works with Figma')
})

test('narrows what was found, keeps it in the address, and offers the way back from nothing', async ({ page }) => {
  await page.goto('/search?q=nurse')
  await page.getByText('Narrow the list').click()
  await page.getByLabel('Preparation').selectOption('5')
  await expect(page).toHaveURL(/\?q=nurse&level=5$/)
  await expect(page.getByRole('heading', { name: 'Preparation: Extensive' })).toBeVisible()
  await page.goto('/search?q=nurse&level=1&field=health-science')
  await expect(page.getByRole('heading', { name: 'No career has all of this' })).toBeVisible()
  await page.getByRole('link', { name: /^Back to \d+ careers$/ }).click()
  await expect(page).toHaveURL(/\?q=nurse$/)
  await expect(page.getByRole('main').getByRole('listitem').first()).toBeVisible()
})

test('looks around by school subject and pay, and leaves out what an address cannot mean', async ({ page }) => {
  await page.goto('/search')
  await page
    .getByRole('region', { name: 'Look around by school subject' })
    .getByRole('link', { name: /^Chemistry/ })
    .click()
  await expect(page.getByRole('heading', { name: 'School subject: Chemistry' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Chemists', exact: true })).toBeVisible()
  await page.goto('/search?pay=100000&interest=R&level=99&field=%3Cb%3E')
  await expect(page.getByRole('heading', { name: 'Interest: Doer · Pay: $100,000 or more' })).toBeVisible()
})

test('begins at the top of the list that a card leads to, and keeps what was shown on the way back', async ({
  page,
}) => {
  await page.goto('/search')
  const card = page.getByRole('region', { name: 'Look around by growth' }).getByRole('link').first()
  await card.click()
  await expect(page.getByRole('heading', { name: /^Growth: / })).toBeFocused()
  expect(await page.evaluate(() => window.scrollY)).toBe(0)
  await page.getByRole('button', { name: /^Show \d+ more$/ }).click()
  const rows = page.getByRole('main').getByRole('listitem')
  await expect(rows).toHaveCount(40)
  await rows.last().getByRole('link').click()
  await expect(page).toHaveURL(/\/careers\//)
  await page.goBack()
  await expect(rows).toHaveCount(40)
})

test('says which other title matched, and what the career pays', async ({ page }) => {
  await page.goto('/search?q=RHIT')
  const first = page.getByRole('main').getByRole('listitem').first()
  await expect(first).toContainText('also called')
  await expect(first).toContainText('$51,140 a year')
  await expect(first).toContainText('US · May 2025 · BLS OEWS')
})

test('shows pay for the place that is chosen beside it', async ({ page }) => {
  await page.goto('/search?q=RHIT')
  await page.getByLabel('Pay shown for').selectOption({ label: 'Texas' })
  await expect(page.getByRole('main').getByRole('listitem').first()).toContainText('$48,860 a year')
})

test('finds by the name of a career in Spanish', async ({ page }) => {
  await page.goto('/search?q=enfermera')
  await expect(page.getByRole('main').getByRole('listitem').first()).toContainText('Registered Nurses')
})

test('says kindly that nothing was found, and offers the fields', async ({ page }) => {
  await page.goto('/search?q=zzzzqqqq')
  await expect(page.getByRole('heading', { name: 'Nothing found for “zzzzqqqq”' })).toBeVisible()
  await expect(page.getByRole('main').getByRole('link', { name: 'Take the quiz' })).toBeVisible()
  await page.getByRole('link', { name: /^Health/ }).click()
  await expect(page.getByRole('heading', { name: 'Careers in the field “Health”' })).toBeVisible()
  await expect(page.getByRole('main').getByRole('listitem').first()).toBeVisible()
})

test('has sixteen fields to look around in, and six interests', async ({ page }) => {
  await page.goto('/search')
  const by = (kind: string) => page.getByRole('region', { name: `Look around by ${kind}` }).getByRole('listitem')
  await expect(by('field')).toHaveCount(16)
  await expect(by('interest')).toHaveCount(6)
})

test('says that the list did not load, and loads it when asked again', async ({ page, expectFault }) => {
  expectFault(/Failed to load resource/)
  await page.route('**/data/titles.json', (route) => route.fulfill({ status: 503, body: '' }))
  await page.goto('/search?q=nurse')
  await expect(page.getByRole('alert')).toContainText('did not load')
  await page.unroute('**/data/titles.json')
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByRole('link', { name: 'Registered Nurses' })).toBeVisible()
})

const SCREENS = {
  light: [
    '/search',
    '/search?q=nurse',
    '/search?q=zzzzqqqq',
    '/search?interest=S&level=5',
    '/search?q=29-2071',
    '/careers/29-2071',
  ],
  // The others have nothing that is coloured in another way.
  dark: ['/search', '/search?q=nurse'],
}
for (const colorScheme of ['light', 'dark'] as const) {
  // A color is the same on every width.
  const widths = colorScheme === 'light' ? ' @phone' : ''
  for (const address of SCREENS[colorScheme]) {
    test(`has nothing that axe objects to: ${address}, ${colorScheme}${widths}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await page.goto(address)
      await expect(page.getByRole('main').getByRole('listitem').first()).toBeVisible()
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations).toEqual([])
      expect(await sideways(page)).toBe(0)
    })
  }
}
