/** How long the built app takes from a key to the first careers on the screen, on a slowed processor. */
import type { Browser, CDPSession, Page } from 'playwright'
import { chromium } from 'playwright'
import { startServer } from '../../src/cli/server'
import { CHROMIUM_FLAGS, findChromium, thisMachine } from '../support/browser'
import type { Row, Table } from './figures'

/** As Lighthouse slows a desktop to a phone, and more. */
const SLOWED = [4, 6] as const
const ROUNDS = 7
/** Until the other rows are drawn, and the address has followed. */
const SETTLED_MS = 1000

/** In the page: what is typed, and the paint that follows. */
const IN_PAGE = `
globalThis.typed = (value) => {
  const field = document.querySelector('input[type="search"]')
  field.value = value
  field.dispatchEvent(new Event('input', { bubbles: true }))
}
globalThis.painted = () => new Promise((resolve) => {
  const { port1, port2 } = new MessageChannel()
  port1.onmessage = () => resolve()
  requestAnimationFrame(() => port2.postMessage(0))
})
globalThis.keyToPaint = async (value) => {
  const start = performance.now()
  typed(value)
  await painted()
  return performance.now() - start
}`

/** Milliseconds from the event of the last key to the paint that follows it, as the clock has them. */
async function keyToPaint(page: Page, query: string): Promise<number> {
  await page.evaluate(`typed(${JSON.stringify(query.slice(0, -1))})`)
  await page.waitForTimeout(SETTLED_MS)
  return Number(await page.evaluate(`keyToPaint(${JSON.stringify(query)})`))
}

const median = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? NaN

async function rowOf({ page, session }: Watched, query: string): Promise<Row> {
  const values: Record<string, number> = {}
  for (const rate of SLOWED) {
    await session.send('Emulation.setCPUThrottlingRate', { rate })
    const all: number[] = []
    for (let round = 0; round < ROUNDS; round++) all.push(await keyToPaint(page, query))
    values[columnOf(rate)] = median(all)
  }
  return { id: query, of: `the last key of “${query}”`, people: 0, values }
}

const columnOf = (rate: number): string => `${String(rate)} times`

interface Watched {
  readonly page: Page
  readonly session: CDPSession
}

async function watched(browser: Browser, address: string): Promise<Watched> {
  const page = await browser.newPage({ viewport: { width: 360, height: 740 }, locale: 'en-US' })
  await page.addInitScript(IN_PAGE)
  await page.goto(`${address}/search`, { waitUntil: 'networkidle' })
  return { page, session: await page.context().newCDPSession(page) }
}

/** @param folder - the built app */
export async function searchPageTable(folder: string, queries: readonly string[]): Promise<Table> {
  const server = await startServer({ folder, port: 0 })
  const executablePath = findChromium(thisMachine(console.log))
  const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: CHROMIUM_FLAGS })
  try {
    const at = await watched(browser, server.address)
    const rows: Row[] = []
    for (const query of queries) rows.push(await rowOf(at, query))
    return {
      id: 'search-page',
      title: 'Search in the built app, from a key to the paint, on a processor so many times slower',
      columns: SLOWED.map((rate) => ({ id: columnOf(rate), measures: 'milliseconds, median', decimals: 0 })),
      rows,
    }
  } finally {
    await browser.close()
    await server.close()
  }
}
