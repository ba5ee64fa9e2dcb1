/** `npm run picture`: takes the README's picture of the built app anew, from a sitting that stands in the tests. */
import { chromium } from 'playwright'
import { fileURLToPath } from 'node:url'
import { startServer } from '../../../src/cli/server'
import { PLACE_KEY, SITTING_KEY } from '../../../src/platform/keys'
import { CHROMIUM_FLAGS, findChromium, thisMachine } from '../../support/browser'
import { SAVED_SITTING } from './sitting'

const PICTURE = fileURLToPath(new URL('results.png', import.meta.url))
const TEXAS = '48'

async function take(): Promise<void> {
  const server = await startServer({ folder: 'dist', port: 0 })
  const executablePath = findChromium(thisMachine(console.log))
  const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: CHROMIUM_FLAGS })
  try {
    const page = await browser.newPage({
      viewport: { width: 1280, height: 1460 },
      locale: 'en-US',
      reducedMotion: 'reduce',
    })
    await page.addInitScript(
      (kept) => {
        for (const [key, text] of kept) localStorage.setItem(key, text)
      },
      [
        [SITTING_KEY, SAVED_SITTING],
        [PLACE_KEY, TEXAS],
      ] as const,
    )
    await page.goto(`${server.address}/results`, { waitUntil: 'networkidle' })
    await page.screenshot({ path: PICTURE })
  } finally {
    await browser.close()
    await server.close()
  }
}

await take()
console.log('tests/e2e/picture/results.png')
