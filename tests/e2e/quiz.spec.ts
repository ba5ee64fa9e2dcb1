/** The quiz in a real browser: keys, touch, coming back to it, and storage that does not do what it should. */
import AxeBuilder from '@axe-core/playwright'
import type { Locator, Page } from '@playwright/test'
import { expect, test } from './fixtures'

const SAVE = 'waymark.sitting'
/** More than any sitting asks: a loop that reaches it has gone wrong. */
const MOST = 60

const statement = (page: Page): Locator => page.getByRole('heading', { level: 1 })
const resting = (page: Page): Locator => page.getByRole('link', { name: 'Show my careers now' })
const chosen = (page: Page): Locator => page.getByRole('radio', { checked: true })

const open = async (page: Page, path = '/quiz'): Promise<void> => {
  await page.goto(path)
  await expect(page.getByRole('radio')).toHaveCount(5)
}

/** Acts and waits until another statement stands there. */
const goesOn = async (page: Page, act: () => Promise<void>): Promise<void> => {
  const before = (await statement(page).textContent()) ?? ''
  await act()
  await expect(statement(page)).not.toHaveText(before)
}

const key = (page: Page, name: string): Promise<void> => goesOn(page, () => page.keyboard.press(name))

/** Marked answers, so that the sitting is short: 5 to every third item. */
const answerAll = async (page: Page, rate: (rating: number) => Promise<void>): Promise<void> => {
  for (let item = 0; item < MOST; item++) {
    if ((await page.getByRole('radio').count()) === 0) return
    await goesOn(page, () => rate(item % 3 === 0 ? 5 : 1))
  }
  throw new Error('the quiz did not end')
}

const byKey = (page: Page) => (rating: number) => page.keyboard.press(String(rating))
const byTouch = (page: Page) => (rating: number) =>
  page
    .locator('label')
    .nth(rating - 1)
    .tap()

test('goes from the first item to the results by keyboard alone', async ({ page }) => {
  await open(page)
  await answerAll(page, byKey(page))
  await expect(statement(page)).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('radio')).toHaveCount(5)
  await answerAll(page, byKey(page))
  await expect(page).toHaveURL(/\/results$/)
})

test('goes from the first item to the results by touch @phone @phone-only', async ({ page }) => {
  await open(page)
  await answerAll(page, byTouch(page))
  await page.getByRole('button', { name: 'Go on: what you can do' }).tap()
  await expect(page.getByRole('radio')).toHaveCount(5)
  await answerAll(page, byTouch(page))
  await expect(page).toHaveURL(/\/results$/)
})

test('shows the results after the interests alone', async ({ page }) => {
  await open(page)
  await answerAll(page, byKey(page))
  await resting(page).click()
  await expect(page).toHaveURL(/\/results$/)
})

test('moves the choice with arrows and stays; Enter goes on', async ({ page }) => {
  await open(page)
  await key(page, '4')
  const here = await statement(page).textContent()
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('radio').nth(0)).toBeChecked()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('radio').nth(2)).toBeChecked()
  await expect(statement(page)).toHaveText(here ?? '')
  await key(page, 'Enter')
  await key(page, 'Backspace')
  await expect(page.getByRole('radio').nth(2)).toBeChecked()
})

test('going back keeps and shows the ratings; changing one goes on', async ({ page }) => {
  await open(page)
  for (const rating of ['5', '2', '4']) await key(page, rating)
  const fourth = (await statement(page).textContent()) ?? ''
  await goesOn(page, () => page.getByRole('button', { name: 'Back' }).click())
  await expect(chosen(page)).toHaveValue('4')
  await key(page, 'Backspace')
  await expect(chosen(page)).toHaveValue('2')
  await key(page, '1')
  await key(page, 'Enter')
  await expect(statement(page)).toHaveText(fourth)
  await key(page, 'Backspace')
  await key(page, 'Backspace')
  await expect(chosen(page)).toHaveValue('1')
})

test('a skipped item has no rating', async ({ page }) => {
  await open(page)
  await goesOn(page, () => page.getByRole('button', { name: 'Skip this one' }).click())
  await key(page, 's')
  await key(page, 'Backspace')
  await expect(chosen(page)).toHaveCount(0)
})

test('moves the focus to the new statement and says how far it is', async ({ page }) => {
  await open(page)
  await key(page, '3')
  await expect(statement(page)).toBeFocused()
  await expect(page.getByRole('status').filter({ hasText: 'item 2 of about' })).toBeAttached()
})

test('keys do nothing while a dialog asks', async ({ page }) => {
  await open(page)
  await key(page, '3')
  const here = (await statement(page).textContent()) ?? ''
  await page.getByRole('button', { name: 'Start over' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('5')
  await page.keyboard.press('Backspace')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(statement(page)).toHaveText(here)
})

test('a reload resumes where it was, the last rating included', async ({ page }) => {
  await open(page)
  for (const rating of ['5', '2', '4']) await key(page, rating)
  const here = (await statement(page).textContent()) ?? ''
  await page.reload()
  await expect(statement(page)).toHaveText(here)
  await key(page, 'Backspace')
  await expect(chosen(page)).toHaveValue('4')
})

test('a rating is kept in the very moment it is made', async ({ page }) => {
  await open(page)
  const kept = await page.evaluate((name) => {
    document.querySelectorAll<HTMLInputElement>('input[type="radio"]')[4]?.click()
    return localStorage.getItem(name)
  }, SAVE)
  expect(Object.values((JSON.parse(kept ?? '{}') as { answers: object }).answers)).toEqual([5])
})

test('a browser closed and opened again resumes', async ({ page, browser }) => {
  await open(page)
  for (const rating of ['5', '2']) await key(page, rating)
  const here = (await statement(page).textContent()) ?? ''
  const storageState = await page.context().storageState()
  await page.context().close()
  const later = await browser.newContext({ storageState, serviceWorkers: 'block' })
  const again = await later.newPage()
  await open(again)
  await expect(statement(again)).toHaveText(here)
  await key(again, 'Backspace')
  await expect(chosen(again)).toHaveValue('2')
  await later.close()
})

test('starting over asks, and then nothing is left', async ({ page }) => {
  await open(page)
  const first = (await statement(page).textContent()) ?? ''
  for (const rating of ['5', '2', '4']) await key(page, rating)
  await page.getByRole('button', { name: 'Start over' }).click()
  await page.getByRole('button', { name: 'Keep my answers' }).click()
  await key(page, 'Backspace')
  await expect(chosen(page)).toHaveValue('4')
  await page.getByRole('button', { name: 'Start over' }).click()
  await page.getByRole('button', { name: 'Erase and start over' }).click()
  await expect(statement(page)).toHaveText(first)
  await expect(chosen(page)).toHaveCount(0)
  expect(await page.evaluate((name) => localStorage.getItem(name), SAVE)).toBeNull()
  await page.reload()
  await expect(statement(page)).toHaveText(first)
  await expect(chosen(page)).toHaveCount(0)
})

const breakStorage = (name: 'SecurityError' | 'QuotaExceededError'): void => {
  const refuse = (): never => {
    throw new DOMException('refused', name)
  }
  if (name === 'SecurityError') Object.defineProperty(window, 'localStorage', { get: refuse })
  else Storage.prototype.setItem = refuse
}

for (const [state, name, sentence] of [
  ['blocked', 'SecurityError', 'does not let us save'],
  ['full', 'QuotaExceededError', 'no room left to save'],
] as const) {
  test(`with storage ${state} the quiz runs and says once that it cannot save`, async ({ page }) => {
    await page.addInitScript(breakStorage, name)
    await open(page)
    await key(page, '5')
    const notice = page.getByText(sentence)
    await expect(notice).toBeVisible()
    await page.getByRole('button', { name: 'Got it' }).click()
    await key(page, '2')
    await expect(notice).toHaveCount(0)
    await key(page, 'Backspace')
    await key(page, 'Backspace')
    await expect(chosen(page)).toHaveValue('5')
  })
}

test('a save that cannot be read is told of, and the quiz starts fresh', async ({ page }) => {
  await page.addInitScript((name) => {
    if (sessionStorage.getItem('spoiled') === null) localStorage.setItem(name, '{"format":1,"answers":{"R1":9')
    sessionStorage.setItem('spoiled', 'yes')
  }, SAVE)
  await open(page)
  await expect(page.getByText('could not be read')).toBeVisible()
  await key(page, '5')
  await page.reload()
  await expect(page.getByText('could not be read')).toHaveCount(0)
  await key(page, 'Backspace')
  await expect(chosen(page)).toHaveValue('5')
})

test('items that do not load say so, and trying again goes on', async ({ page, expectFault }) => {
  expectFault(/Failed to load resource/)
  await page.route('**/data/interest-prior.json', (route) => route.abort())
  await page.goto('/quiz')
  await expect(page.getByText('The connection seems to be gone')).toBeVisible()
  await page.unroute('**/data/interest-prior.json')
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByRole('radio')).toHaveCount(5)
})

test('skills that do not load keep the answers, and trying again goes on', async ({ page, expectFault }) => {
  expectFault(/Failed to load resource/)
  await page.route('**/data/skill-prior.json', (route) => route.abort())
  await open(page)
  await answerAll(page, byKey(page))
  await page.getByRole('button', { name: 'Go on: what you can do' }).click()
  await expect(page.getByText('Your answers are kept')).toBeVisible()
  await page.unroute('**/data/skill-prior.json')
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByRole('radio')).toHaveCount(5)
  await page.keyboard.press('Backspace')
  await expect(chosen(page)).toHaveCount(1)
})

test('nothing of the results is fetched before the first item, and all of it before the last', async ({ page }) => {
  const fetched: string[] = []
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname))
  await open(page)
  expect(fetched.filter((path) => /profiles|occupations|ResultsView|skill|places/.test(path))).toEqual([])
  await answerAll(page, byKey(page))
  for (const file of ['/data/profiles.bin', '/data/occupations.json', '/data/places.json', '/data/skill-prior.json'])
    expect(fetched).toContain(file)
  expect(fetched.some((path) => path.includes('ResultsView'))).toBe(true)
})

test('comes back for more of a part', async ({ page }) => {
  await open(page)
  await key(page, '4')
  await page.goto('/quiz?part=skill')
  await expect(page.locator('.ask', { hasText: 'hardest step' })).toBeVisible()
  await expect(page).toHaveURL(/\/quiz$/)
  await key(page, '2')
  await page.goto('/quiz?part=interest')
  await expect(page.locator('.ask', { hasText: 'How would you feel' })).toBeVisible()
  await expect(page.getByRole('status').filter({ hasText: 'item 2 of about' })).toBeAttached()
})

test('changing the language keeps the place', async ({ page }) => {
  await open(page)
  for (const rating of ['5', '2']) await key(page, rating)
  await goesOn(page, () => page.getByRole('button', { name: 'Español' }).click())
  await expect(page.getByRole('status').filter({ hasText: 'frase 3 de unas' })).toBeAttached()
  await page.locator('.item h1').focus()
  await key(page, 'Backspace')
  await expect(chosen(page)).toHaveValue('2')
  await expect(page.getByText('No me gusta', { exact: true })).toBeVisible()
})

test.describe('in Spanish', () => {
  test.use({ locale: 'es-MX' })
  test('runs to the results', async ({ page }) => {
    await open(page)
    await expect(page.getByText('Me gusta mucho')).toBeVisible()
    await answerAll(page, byKey(page))
    await page.getByRole('button', { name: 'Seguir: lo que sabes hacer' }).click()
    await expect(page.getByRole('radio')).toHaveCount(5)
    await answerAll(page, byKey(page))
    await expect(page).toHaveURL(/\/results$/)
  })
})

const overflow = (page: Page) =>
  page.evaluate(() => ({
    wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    high: document.documentElement.scrollHeight - document.documentElement.clientHeight,
  }))

for (const locale of ['en-US', 'es-US']) {
  test.describe(`on a small phone, ${locale}`, () => {
    test.use({ viewport: { width: 360, height: 640 }, isMobile: true, hasTouch: true, locale })
    test('every interest item fits without scrolling, with targets of 48 px', async ({ page }) => {
      await open(page)
      // Answers that hardly differ tell least, so that nearly all items come; all alike ones would end it.
      for (let item = 0; item < 30; item++) {
        expect(await overflow(page), (await statement(page).textContent()) ?? '').toEqual({ wide: 0, high: 0 })
        await key(page, item % 2 === 0 ? '3' : '4')
      }
      const targets = page.locator('main').locator('button:visible, label')
      for (const target of await targets.all()) {
        const box = await target.boundingBox()
        expect(Math.min(box?.height ?? 0, box?.width ?? 0), (await target.textContent()) ?? '').toBeGreaterThanOrEqual(
          48,
        )
      }
    })
  })
}

test.describe('320 pixels wide', () => {
  test.use({ viewport: { width: 320, height: 568 }, isMobile: true, hasTouch: true, locale: 'es-US' })
  test('nothing scrolls sideways', async ({ page }) => {
    await open(page)
    expect((await overflow(page)).wide).toBe(0)
    await page.goto('/quiz?part=skill')
    await expect(page.getByRole('radio')).toHaveCount(5)
    expect((await overflow(page)).wide).toBe(0)
  })
})

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme, contextOptions: { reducedMotion: 'reduce' } })
    test('axe finds nothing on an item, on the rest, on a skill and in the dialog', async ({ page }) => {
      const check = async (): Promise<void> => {
        expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
      }
      await open(page)
      await key(page, '2')
      await key(page, 'Backspace')
      await check()
      await answerAll(page, byKey(page))
      await check()
      await page.getByRole('button', { name: 'Go on: what you can do' }).click()
      await expect(page.getByRole('radio')).toHaveCount(5)
      await check()
      await page.getByRole('button', { name: 'Start over' }).click()
      await expect(page.getByRole('dialog')).toBeVisible()
      await check()
    })
  })
}
