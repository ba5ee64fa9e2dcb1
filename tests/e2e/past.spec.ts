/** Starting from a job one had, in a real browser: from the first page into the quiz, by keyboard, on the narrowest phone. */
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { sideways } from './sideways'

const pick = async (page: Page, query: string, name: string): Promise<void> => {
  await page.getByRole('searchbox').fill(query)
  await page.getByRole('button', { name }).click()
  await expect(page.getByRole('heading', { name, level: 3 })).toBeVisible()
}
const kept = (page: Page): Promise<string> => page.evaluate(() => localStorage.getItem('waymark.sitting') ?? '')

test('leads from the first page over a job into the quiz, and asks for nothing again @phone', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('link', { name: 'Start from a job you had' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Start from a job you had')
  await pick(page, 'RN', 'Registered Nurses')
  expect(await kept(page)).toBe('')
  await page.getByRole('button', { name: 'Use these in my quiz' }).click()
  expect(await kept(page)).toContain('"care-for-sick":4')
  await page.getByRole('link', { name: 'On to what I like' }).click()
  await expect(page.getByRole('radio')).toHaveCount(5)
  await expect(page.getByRole('radio').first()).not.toBeChecked()
  await page.goto('/quiz?part=skill')
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Care for sick people')
  await page.goto('/past')
  await page.getByRole('button', { name: 'Take them out of my quiz' }).click()
  expect(await kept(page)).not.toContain('care-for-sick')
})

test('is done by keyboard alone, a step changed and a skill left out', async ({ page }) => {
  await page.goto('/past')
  await page.getByRole('searchbox').focus()
  await page.keyboard.type('accountant')
  const first = page.getByRole('button', { name: 'Accountants and Auditors' })
  await expect(first).toBeVisible()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Your jobs' })).toBeFocused()
  await page.getByRole('button', { name: 'An easier step: Work with numbers' }).focus()
  await page.keyboard.press('Enter')
  const row = page.getByRole('group', { name: 'Work with numbers' })
  await expect(row).toContainText('Step 3 of 5')
  await row.getByRole('button', { name: 'Leave out' }).focus()
  await page.keyboard.press('Enter')
  await expect(row).toContainText('Left out')
  await expect(row.getByRole('button', { name: 'Put back' })).toBeFocused()
  await page.getByRole('button', { name: 'Use these in my quiz' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'They are in your quiz' })).toBeFocused()
  expect(await kept(page)).not.toContain('use-math')
})

test('what came from a job stands marked among the answers, open to change', async ({ page }) => {
  const likes = { R6: 5, R2: 4, R4: 4, I1: 5, I3: 4, I5: 5, A3: 2, A6: 4, S5: 3, S8: 4, E3: 1, E7: 2, C5: 3, C1: 2 }
  const rest = { asked: Object.keys(likes), position: 14, part: 'interest', wanted: { interest: 0, skill: 0 } }
  const save = JSON.stringify({ format: 1, answers: { ...likes, 'use-math': 4 }, carried: ['use-math'], ...rest })
  await page.addInitScript((text) => {
    localStorage.setItem('waymark.sitting', text)
  }, save)
  await page.goto('/results')
  await page.getByRole('button', { name: /Your answers/ }).click()
  const row = page.getByRole('group', { name: 'Work with numbers' })
  await expect(row).toContainText('From a job you had')
  await row.getByRole('radio').nth(1).check({ force: true })
  await expect(row).not.toContainText('From a job you had')
})

test('is erased for the next person from the first page, before any item is rated @phone', async ({ page }) => {
  await page.goto('/past')
  await pick(page, 'RN', 'Registered Nurses')
  await page.getByRole('button', { name: 'Use these in my quiz' }).click()
  await page.goto('/')
  await page.getByRole('link', { name: 'Start over' }).click()
  await page.getByRole('button', { name: 'Erase and start over' }).click()
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect.poll(() => kept(page)).toBe('')
})

test('says of a career without ratings that there is nothing to carry over', async ({ page }) => {
  await page.goto('/past')
  await pick(page, 'infantry officers', 'Infantry Officers')
  await expect(page.getByText('there is nothing to carry over')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Use these in my quiz' })).toHaveCount(0)
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`has nothing that axe objects to and fits 320 px, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.setViewportSize({ width: 320, height: 640 })
    await page.goto('/past')
    await pick(page, 'RN', 'Registered Nurses')
    await page.getByText(/^Show \d+ more$/).click()
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations).toEqual([])
    expect(await sideways(page)).toBe(0)
    for (const button of await page.getByRole('main').getByRole('button').all()) {
      expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44)
    }
    await page.getByRole('button', { name: 'Use these in my quiz' }).click()
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  })
}
