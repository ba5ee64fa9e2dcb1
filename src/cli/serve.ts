/** `npm start`: serves the production build and prints its address. `--port N` insists on a port, `--dir DIR` on a folder. */
import { parseArgs } from 'node:util'
import { startServer } from './server'

/** Vite's preview port, which people know. */
const USUAL_PORT = 4173
/** Enough for several copies at once. */
const FURTHER_PORTS = 20
const LAST_PORT = 65_535

const { values } = parseArgs({ options: { port: { type: 'string' }, dir: { type: 'string', default: 'dist' } } })

const wantedPort = (text: string | undefined): number => {
  const port = text === undefined ? USUAL_PORT : Number(text)
  if (Number.isInteger(port) && port >= 0 && port <= LAST_PORT) return port
  throw new RangeError(`--port: expected a whole number from 0 to ${LAST_PORT}, got "${String(text)}"`)
}

const main = async (): Promise<void> => {
  const { address } = await startServer({
    folder: values.dir,
    port: wantedPort(values.port),
    furtherPorts: values.port === undefined ? FURTHER_PORTS : 0,
  })
  console.log(`Waymark is ready at ${address} (press Ctrl+C to stop)`)
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
