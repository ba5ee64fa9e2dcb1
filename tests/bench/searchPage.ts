/** How long the built app takes from a key to the first careers on the screen, on a processor slowed six times. */
import type { Browser, CDPSession, Page } from 'playwright'
import { chromium } from 'playwright'
import { startServer } from '../../src/cli/server'
import { CHROMIUM_FLAGS, findChromium, thisMachine } from '../support/browser'
import type { Row, Table } from './figures'

const SLOWED = 6
const ROUNDS = 7
/** Until the other rows are drawn, and the address has followed. */
const SETTLED_MS = 1000

interface Taken {
  /** Milliseconds from the event of the last key to the paint that follows it, as the clock has them. */
  readonly wall: number
  /** What the page's own thread worked, with rows that it begins after the paint: the clock also counts other programs. */
  readonly work: number
}

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

async function worked(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN) * 1000
}

async function keyToPaint({ page, session }: Watched, query: string): Promise<Taken> {
  await page.evaluate(`typed(${JSON.stringify(query.slice(0, -1))})`)
  await page.waitForTimeout(SETTLED_MS)
  const before = await worked(session)
  const wall = Number(await page.evaluate(`keyToPaint(${JSON.stringify(query)})`))
  return { wall, work: (await worked(session)) - before }
}

const median = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? NaN

async function rowOf(watched: Watched, query: string): Promise<Row> {
  const all: Taken[] = []
  for (let round = 0; round < ROUNDS; round++) all.push(await keyToPaint(watched, query))
  const [wall, work] = [median(all.map((each) => each.wall)), median(all.map((each) => each.work))]
  return { id: query, of: `the last key of “${query}”`, people: 0, values: { wall, work } }
}

interface Watched {
  readonly page: Page
  readonly session: CDPSession
}

async function watched(browser: Browser, address: string): Promise<Watched> {
  const page = await browser.newPage({ viewport: { width: 360, height: 740 }, locale: 'en-US' })
  await page.addInitScript(IN_PAGE)
  await page.goto(`${address}/search`, { waitUntil: 'networkidle' })
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWED })
  return { page, session }
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
      title: `Search in the built app, a processor ${String(SLOWED)} times slower`,
      columns: [
        { id: 'wall', measures: 'milliseconds from the key to the paint, median', decimals: 0 },
        { id: 'work', measures: 'the page’s own thread at work, with what it begins after, median', decimals: 0 },
      ],
      rows,
    }
  } finally {
    await browser.close()
    await server.close()
  }
}
