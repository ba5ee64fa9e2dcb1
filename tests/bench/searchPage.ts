/** How long the built app takes from a key to the first careers on the screen, on a processor slowed six times. */
import type { Page } from 'playwright'
import { chromium } from 'playwright'
import { startServer } from '../../src/cli/server'
import { CHROMIUM_FLAGS, findChromium, thisMachine } from '../support/browser'
import type { Row, Table } from './figures'

const SLOWED = 6
const ROUNDS = 5

/** Milliseconds from the event of the last key to the paint that follows it. */
const keyToPaint = (page: Page, query: string): Promise<number> =>
  page.evaluate(async (text) => {
    const painted = (): Promise<void> =>
      new Promise((resolve) => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => {
          resolve()
        }
        requestAnimationFrame(() => {
          port2.postMessage(0)
        })
      })
    const field = document.querySelector<HTMLInputElement>('input[type="search"]')
    if (!field) throw new Error('there is no field')
    const type = (value: string): void => {
      field.value = value
      field.dispatchEvent(new Event('input', { bubbles: true }))
    }
    type(text.slice(0, -1))
    await painted()
    await new Promise((resolve) => setTimeout(resolve, 1000))
    const start = performance.now()
    type(text)
    await painted()
    return performance.now() - start
  }, query)

async function medianOf(page: Page, query: string): Promise<number> {
  const times: number[] = []
  for (let round = 0; round < ROUNDS; round++) times.push(await keyToPaint(page, query))
  return times.sort((one, other) => one - other)[Math.floor(ROUNDS / 2)] ?? NaN
}

/** @param folder - the built app */
export async function searchPageTable(folder: string, queries: readonly string[]): Promise<Table> {
  const server = await startServer({ folder, port: 0 })
  const executablePath = findChromium(thisMachine(console.log))
  const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: CHROMIUM_FLAGS })
  try {
    const page = await browser.newPage({ viewport: { width: 360, height: 740 }, locale: 'en-US' })
    // What runs this file names its functions by a helper, which the page has not.
    await page.addInitScript('globalThis.__name = (named) => named')
    await page.goto(`${server.address}/search`, { waitUntil: 'networkidle' })
    const session = await page.context().newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWED })
    const rows: Row[] = []
    for (const query of queries) {
      rows.push({ id: query, of: `the last key of “${query}”`, people: 0, values: { ms: await medianOf(page, query) } })
    }
    return {
      id: 'search-page',
      title: `Search in the built app, a processor ${String(SLOWED)} times slower`,
      columns: [{ id: 'ms', measures: 'milliseconds from the key to the paint, median', decimals: 0 }],
      rows,
    }
  } finally {
    await browser.close()
    await server.close()
  }
}
