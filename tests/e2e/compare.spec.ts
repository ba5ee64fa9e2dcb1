/** The comparison in a real browser: from a career, by search, on phones, on paper, in both themes. */
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { SOME_ANSWERS } from '../support/sittings'
import { expect, test } from './fixtures'
import { sideways } from './sideways'

const FOUR = '29-1141.00,29-2072.00,47-2111.00,15-1252.00'

const comeFrom = (page: Page, kept: Readonly<Record<string, string>>) =>
  page.addInitScript((entries) => {
    for (const [key, text] of Object.entries(entries)) localStorage.setItem(key, text)
  }, kept)

const heads = (page: Page) => page.getByRole('columnheader').getByRole('link')
const cellsOf = (page: Page, name: RegExp) =>
  page
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name }) })
    .getByRole('cell')

test('leads from a career to another beside it, and the address keeps both', async ({ page }) => {
  await page.goto('/careers/29-1141.00')
  await page.getByRole('link', { name: 'Compare with others' }).click()
  await expect(page.getByRole('main')).toContainText('Add at least one more')
  await page.getByRole('searchbox').pressSequentially('RHIT')
  await page.getByRole('button', { name: /^Add Medical Records Specialists/ }).press('Enter')
  await expect(heads(page)).toHaveText(['Registered Nurses', 'Medical Records Specialists'])
  await expect(page.getByRole('searchbox')).toBeFocused()
  await expect(page).toHaveURL(/\?codes=29-1141\.00,29-2072\.00$/)
  await page.reload()
  await expect(heads(page)).toHaveCount(2)
  await expect(cellsOf(page, /^Median pay/).first()).toContainText(/\$[\d,]+ a year/)
  await page.goBack()
  await expect(heads(page)).toHaveCount(1)
})

test('moves a column by the keyboard, keeps the focus on it, and says where it went', async ({ page }) => {
  await page.goto('/compare?codes=29-1141.00,29-2072.00,47-2111.00')
  await page.getByRole('button', { name: 'Put Electricians before Medical Records Specialists' }).press('Enter')
  await expect(heads(page)).toHaveText(['Registered Nurses', 'Electricians', 'Medical Records Specialists'])
  await expect(page.getByRole('button', { name: 'Put Electricians before Registered Nurses' })).toBeFocused()
  await expect(page.getByRole('status').filter({ hasText: 'number 2 of 3' })).toHaveCount(1)
  await page.getByRole('button', { name: 'Take out Electricians' }).click()
  await expect(heads(page)).toHaveCount(2)
})

test('reads six digits and former codes, and stands on the heading of who came by keyboard', async ({ page }) => {
  await page.goto('/compare?codes=29-1141,29-2071')
  await expect(heads(page)).toHaveCount(3)
  await page.goto('/careers/29-1141.00')
  await page.getByRole('link', { name: 'Compare with others' }).press('Enter')
  await expect(heads(page)).toHaveCount(1)
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
})

test('says what an address asks for wrongly, and how to begin where it asks for nothing', async ({ page }) => {
  await page.goto('/compare?codes=<b>x</b>,29-1141.00,29-1141.00,99-9999.00')
  await expect(page.getByText('Not the code of a career, so it was left out: <b>x</b>.')).toBeVisible()
  await expect(page.getByText('99-9999.00')).toBeVisible()
  await expect(heads(page)).toHaveCount(1)
  await page.goto('/compare')
  await expect(page.getByRole('heading', { name: 'No careers to compare yet' })).toBeVisible()
})

// Long words, a career that nobody has rated, figures counted together with others.
const LONG = ['25-2059.00,19-1029.04,49-9099.01,55-1011.00', '47-5013.00,13-1041.07,25-1194.00,29-1229.06']
const SHEETS = [
  ...LONG.flatMap((set) => [2, 3, 4].map((count) => set.split(',').slice(0, count).join(','))),
  FOUR,
  '15-2051.00,29-1229.03,25-1071.00,51-4121.00',
]

/** The least that stands on a sheet, and the most: longer words, and pay in a place beside that in the US. */
const PRINTED = [
  { locale: 'en', place: 'US', colorScheme: 'light' },
  { locale: 'es', place: '31180', colorScheme: 'dark' },
] as const
for (const { locale, place, colorScheme } of PRINTED) {
  test(`puts all careers with fit and reasons on one sheet of paper: ${locale}, ${place}`, async ({ page }) => {
    test.slow()
    await page.emulateMedia({ colorScheme })
    await comeFrom(page, { 'waymark.sitting': SOME_ANSWERS, 'waymark.place': place, 'waymark.language': locale })
    for (const codes of SHEETS) {
      await page.goto(`/compare?codes=${codes}`)
      // Chances come last, and not every career has one.
      const chances = cellsOf(page, locale === 'en' ? /^Chance/ : /^Probabilidad/)
      await expect(chances.filter({ hasText: '%' }).first()).toBeVisible()
      for (const format of ['Letter', 'A4']) {
        const pdf = await page.pdf({ format })
        expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g), `${codes} on ${format}`).toHaveLength(1)
      }
    }
  })
}

/** Of each row with bars: how long each track and each bar is, how high it stands, and the number that is told. */
const barsOf = (page: Page) =>
  page.locator('tbody tr').evaluateAll((rows) =>
    rows
      .map((row) =>
        [...row.querySelectorAll('td:has(> .track)')].map((cell) => ({
          told: Number(cell.querySelector('.number')?.textContent.replace(/[^\d.]/g, '')),
          track: Math.round(cell.querySelector('.track')?.getBoundingClientRect().width ?? 0),
          bar: cell.querySelector('.bar')?.getBoundingClientRect().width ?? 0,
        })),
      )
      .filter((cells) => cells.length > 1),
  )

for (const media of ['screen', 'print'] as const) {
  test(`draws the bars of a row to one scale: ${media}`, async ({ page }) => {
    await page.emulateMedia({ media })
    await comeFrom(page, { 'waymark.place': '31180', 'waymark.language': 'es' })
    for (const codes of [FOUR, '29-1141.00,29-2072.00', '19-2031.00,29-1141.00,15-1252.00']) {
      await page.goto(`/compare?codes=${codes}`)
      await expect(heads(page)).toHaveCount(codes.split(',').length)
      for (const width of media === 'print' ? [995, 1062] : [320, 720, 768, 1080, 1280]) {
        await page.setViewportSize({ width, height: 800 })
        const rows = await barsOf(page)
        expect(rows.length).toBeGreaterThan(8)
        for (const cells of rows) {
          const at = `${codes} at ${String(width)}: ${JSON.stringify(cells)}`
          expect(new Set(cells.map(({ track }) => track)).size, at).toBe(1)
          expect(cells[0]?.track, at).toBeGreaterThan(40)
          const rising = cells
            .toSorted((one, other) => one.told - other.told || one.bar - other.bar)
            .map(({ bar }) => bar)
          expect(rising, at).toEqual(rising.toSorted((one, other) => one - other))
        }
      }
    }
  })
}

for (const codes of ['29-1141.00,29-2072.00', FOUR]) {
  test(`is no wider than a phone of 320 pixels: ${codes}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await comeFrom(page, { 'waymark.sitting': SOME_ANSWERS, 'waymark.place': '4800001' })
    await page.goto(`/compare?codes=${codes}`)
    await expect(cellsOf(page, /^Chance/).first()).toContainText('%')
    const text = await page.locator('main').innerText()
    expect(text).not.toMatch(/\b(?:NaN|undefined|null|Infinity)\b/)
    expect(await sideways(page)).toBe(0)
  })
}

for (const colorScheme of ['light', 'dark'] as const) {
  // What stands around the table is coloured as everywhere.
  const around = colorScheme === 'light' ? ['/compare', '/compare?codes=29-1141.00,x'] : []
  // A color is the same on every width.
  const widths = colorScheme === 'light' ? ' @phone' : ''
  for (const address of [`/compare?codes=${FOUR}`, ...around]) {
    test(`has nothing that axe objects to: ${address}, ${colorScheme}${widths}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await comeFrom(page, { 'waymark.sitting': SOME_ANSWERS })
      await page.goto(address)
      await expect(page.getByRole('main').getByRole('heading', { level: 2 }).first()).toBeVisible()
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations).toEqual([])
    })
  }
}

test('keeps what was compared, so that another career joins it', async ({ page }) => {
  await page.goto('/compare?codes=29-1141.00,29-2072.00')
  await page.getByRole('link', { name: 'Registered Nurses' }).click()
  await expect(page).toHaveURL(/\/careers\/29-1141\.00$/)
  await page.locator('#related').getByRole('link').first().click()
  await expect(page).not.toHaveURL(/29-1141\.00$/)
  const code = new URL(page.url()).pathname.split('/').pop() ?? ''
  await page.getByRole('link', { name: 'Compare with the 2 you chose' }).click()
  await expect(page).toHaveURL(`/compare?codes=29-1141.00,29-2072.00,${code}`)
  await expect(heads(page)).toHaveCount(3)
})
