/** What a browser really fetches before the first item: keeps the list that the budgets weigh whole. */
import { firstLoadOf } from '../budgets'
import { expect, test } from './fixtures'

const CHOICE = 'main input[type=radio], main [role=radio]'
/** The budget of the design for everything transferred before the first item, in bytes. */
const FIRST_ITEM_LIMIT = 120_000

const noteFirstItem = (choice: string): void => {
  new MutationObserver((_changes, observer) => {
    if (document.querySelector(choice) === null) return
    performance.mark('first-item')
    observer.disconnect()
  }).observe(document, { childList: true, subtree: true })
}

const fetchedBeforeFirstItem = () => {
  const [firstItem] = performance.getEntriesByName('first-item')
  const entries = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
  return entries
    .filter((entry) => entry instanceof PerformanceResourceTiming)
    .filter(({ startTime }) => startTime <= (firstItem?.startTime ?? Infinity))
    .map(({ name, transferSize }) => ({ file: new URL(name).pathname.slice(1) || 'index.html', transferSize }))
}

test('the way to the first item fetches nothing that the budgets do not weigh', async ({ page }) => {
  await page.addInitScript(noteFirstItem, CHOICE)
  await page.goto('/')
  await page.locator('main a[href="/quiz"]').first().click()
  await expect(page.locator(CHOICE).first()).toBeAttached()
  const fetched = await page.evaluate(fetchedBeforeFirstItem)
  const { scripts, sheets, others } = firstLoadOf(process.env['WAYMARK_DIST'] ?? 'dist')
  const weighed = new Set([...scripts, ...sheets, ...others])
  expect(fetched.map(({ file }) => file).filter((file) => !weighed.has(file))).toEqual([])
  expect(fetched.reduce((bytes, { transferSize }) => bytes + transferSize, 0)).toBeLessThanOrEqual(FIRST_ITEM_LIMIT)
})
