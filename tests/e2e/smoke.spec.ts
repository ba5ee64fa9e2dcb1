import { expect, test } from './fixtures'

test('the first page says what it is, without a fault @phone', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page).toHaveTitle(/Waymark/)
})

test('the page carries its policy even from a host that sends no headers', async ({ request }) => {
  const html = await (await request.get('/')).text()
  expect(html).toMatch(/<meta http-equiv="Content-Security-Policy" content="default-src (?:'|&#39;)none(?:'|&#39;);/)
  expect(html.match(/<script(?![^>]*\bsrc=)/g), 'an inline script').toBeNull()
  expect(html.match(/<style|\sstyle=|\son[a-z]+=/g), 'an inline style or handler').toBeNull()
})

test('an inline script that got into the page does not run', async ({ page, expectFault }) => {
  await page.goto('/')
  expectFault(/inline script violates the following Content Security Policy/)
  await page.evaluate(() => {
    const script = document.createElement('script')
    script.textContent = 'document.title = "taken over"'
    document.body.append(script)
  })
  await expect(page).toHaveTitle(/Waymark/)
})

test('a request to another origin is stopped by the policy', async ({ page, expectFault }) => {
  await page.goto('/')
  expectFault(/https:\/\/example\.com\/.* violates the (?:following|document's) Content Security Policy/)
  const outcome = await page.evaluate(() =>
    fetch('https://example.com/').then(
      () => 'reached',
      () => 'stopped',
    ),
  )
  expect(outcome).toBe('stopped')
})

test('without JavaScript the page says so in both languages', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(baseURL ?? '')
  const sentences = page.locator('noscript p')
  await expect(sentences).toHaveCount(2)
  for (const sentence of await sentences.all()) await expect(sentence).toBeInViewport()
  // Text locators pass over `noscript`, so the words are read from the element itself.
  expect(await sentences.allTextContents()).toEqual([
    expect.stringContaining('needs JavaScript'),
    expect.stringContaining('necesita JavaScript'),
  ])
  await context.close()
})

test('a chosen dark theme stands before the app has run', async ({ page, expectFault }) => {
  expectFault(/ERR_FAILED/)
  await page.addInitScript(() => localStorage.setItem('waymark.theme', 'dark'))
  // Nothing of the app arrives: what is drawn is what stands before it.
  await page.route(/\/assets\/.*\.js$/, (route) => route.abort())
  await page.goto('/')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
})
