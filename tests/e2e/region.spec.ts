/** What an office near the person says, in a real browser: on three pages, in both themes, on paper, damaged, small. */
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { packFile } from '../unit/region/packs'
import { expect, test } from './fixtures'
import { sideways } from './sideways'
import { SAVED_SITTING } from './picture/sitting'

const CAREER = '/careers/29-2072.00'

async function serve(page: Page, pack: string): Promise<void> {
  await page.route('**/regions/south-plains.json', (route) =>
    route.fulfill({ body: pack, contentType: 'application/json' }),
  )
}

/** A person of Lubbock, on the day that the notices of the test pack turn on. */
async function inLubbock(page: Page): Promise<void> {
  await page.clock.setFixedTime(new Date(2026, 10, 22, 12))
  await page.addInitScript((sitting) => {
    localStorage.setItem('waymark.place', '31180')
    localStorage.setItem('waymark.sitting', sitting)
  }, SAVED_SITTING)
}

const office = (page: Page) => page.getByRole('region', { name: 'Help near you' })
const near = (page: Page) => page.getByRole('region', { name: 'Programs near you' })

test('shows programmes, office and notices of the chosen place @phone', async ({ page }) => {
  await inLubbock(page)
  await serve(page, packFile())
  await page.goto(CAREER)
  await expect(near(page)).toContainText('Health Records Certificate')
  await expect(near(page)).toContainText('From Test County Workforce, updated November 20, 2026.')
  await expect(near(page).getByRole('link')).toHaveAttribute('rel', /noopener/)
  for (const path of ['/results', '/about']) {
    await page.goto(path)
    await expect(office(page)).toContainText('(806) 555-0100')
    await expect(office(page)).toContainText('Job fair')
    await expect(office(page)).not.toContainText('To come')
  }
})

test('shows the pack that comes with the app, with nothing invented', async ({ page }) => {
  await inLubbock(page)
  await page.goto(CAREER)
  await expect(near(page)).toContainText('None for this career listed by South Plains yet.')
  await page.goto('/about')
  await expect(office(page)).toContainText('The office has not filled in its name, address')
})

test('says so of a hostile pack, and runs nothing of it', async ({ page }) => {
  await inLubbock(page)
  await serve(page, packFile({ links: [{ name: 'Click', url: 'javascript:alert(1)' }] }))
  await page.goto('/about')
  await expect(office(page)).toContainText('has a mistake in it')
  await expect(page.getByText('Click', { exact: true })).toHaveCount(0)
})

test('is on paper too', async ({ page }) => {
  await inLubbock(page)
  await serve(page, packFile())
  await page.goto('/results')
  await expect(office(page)).toContainText('Test Office')
  await page.emulateMedia({ media: 'print' })
  await expect(office(page).getByText('Job fair')).toBeVisible()
  await expect(office(page).getByText('1 Invented Street')).toBeVisible()
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`is whole to axe, ${colorScheme}`, async ({ page }) => {
    await inLubbock(page)
    await serve(page, packFile())
    await page.emulateMedia({ colorScheme })
    for (const path of [CAREER, '/about']) {
      await page.goto(path)
      await expect((path === CAREER ? near : office)(page)).toContainText('Test County Workforce')
      // Of a career, what stands around it is looked at by the specs of that page.
      const axe = new AxeBuilder({ page }).include(path === CAREER ? '#schooling' : 'main')
      expect((await axe.analyze()).violations).toEqual([])
    }
  })
}

test('fits the smallest phone in both languages with long words @phone-only @phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 })
  await inLubbock(page)
  const long = 'Longword'.repeat(15)
  const programmes = [
    { name: long, school: long, length: long, link: `https://${'a'.repeat(60)}.org/`, occupations: ['29-2072.00'] },
  ]
  const notices = [{ title: long, text: long, from: '2026-01-01', until: '2026-12-31' }]
  const said = { name: long, address: [long], hours: [long], phone: '(806) 555-0100' }
  await serve(page, packFile({ name: long, programmes, notices, office: said }))
  for (const path of [CAREER, '/about', '/results']) {
    await page.goto(path)
    await expect(page.getByText(long).last()).toBeVisible()
    expect(await sideways(page)).toBe(0)
    await page.getByRole('button', { name: /^(?:Español|English)$/ }).click()
    await expect(page.getByText(`Según ${long}`)).toBeVisible()
    expect(await sideways(page)).toBe(0)
    await page.getByRole('button', { name: /^(?:Español|English)$/ }).click()
  }
})
