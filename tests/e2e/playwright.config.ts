/** End-to-end tests in a real Chromium, against the built app as our own server sends it. */
import { defineConfig } from '@playwright/test'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { CHROMIUM_FLAGS, findChromium, thisMachine } from '../support/browser'

const root = fileURLToPath(new URL('../..', import.meta.url))

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject)
    probe.listen(0, () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => resolve(port))
    })
  })

// Each worker reads this file again: the first to read it chooses, the others inherit its environment.
const port = (process.env['WAYMARK_E2E_PORT'] ??= String(await freePort()))
const folder = process.env['WAYMARK_DIST'] ?? 'dist'
const executablePath = findChromium(thisMachine((sentence) => console.log(sentence)))
if (executablePath === undefined)
  throw new Error('No Chromium found: set CHROMIUM_PATH or run "npm test", which installs one')

export default defineConfig({
  testDir: '.',
  outputDir: `${root}/test-results`,
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  retries: 0,
  workers: '100%',
  timeout: 30_000,
  reporter: 'line',
  use: {
    baseURL: `http://localhost:${port}`,
    locale: 'en-US',
    // A worker that keeps old files would hide what a page fetches; the offline tests allow it for themselves.
    serviceWorkers: 'block',
    screenshot: 'only-on-failure',
    launchOptions: { executablePath, args: CHROMIUM_FLAGS },
  },
  projects: [
    { name: 'desktop', grepInvert: /@phone-only/, use: { viewport: { width: 1280, height: 800 } } },
    { name: 'phone', grep: /@phone/, use: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true } },
  ],
  webServer: {
    command: `node_modules/.bin/tsx src/cli/serve.ts --port ${port} --dir ${folder}`,
    cwd: root,
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
  },
})
