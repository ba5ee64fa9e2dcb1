/** A static server for the built app, as a real host would send it: compressed, with the strict headers, no catch-all 200. */
import { existsSync } from 'node:fs'
import { createServer } from 'node:http'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import compression from 'compression'
import sirv from 'sirv'
import { SECURITY_HEADERS } from './securityHeaders'

export interface ServerOptions {
  /** The folder with the built app. */
  readonly folder: string
  /** The first port to try; 0 takes any free one. */
  readonly port: number
  /** How many ports after the first may be tried when one is taken. */
  readonly furtherPorts?: number
}

export interface RunningServer {
  readonly address: string
  readonly close: () => Promise<void>
}

/** The build is missing: nothing to serve. */
export class NoBuildError extends Error {
  override readonly name = 'NoBuildError'
}

/** A name with an ending is a file; a dot and a digit is an occupation code: `/career/29-2072.00` is a page. */
const FILE_NAME = /\.[a-z][a-z0-9]*$/i
/** Vite puts a hash of the content into these names, so that a name never changes its content. */
const HASHED = /^\/assets\//

export const isPageAddress = (path: string): boolean => !path.startsWith('/data/') && !FILE_NAME.test(path)

const pathOf = (request: IncomingMessage): string => (request.url ?? '/').split(/[?#]/, 1)[0] ?? '/'

const setCaching = (response: ServerResponse, path: string): void => {
  response.setHeader('Cache-Control', HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache')
}

const refuse = (response: ServerResponse, status: number, text: string): void => {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(text)
}

const compressed = compression({
  // Packed numbers shrink too, which the list of compressible types does not know of `.bin`.
  filter: (request, response) =>
    response.getHeader('Content-Type') === 'application/octet-stream' || compression.filter(request, response),
})

const handlerFor = (folder: string) => {
  const files = sirv(folder, { etag: true, setHeaders: setCaching })
  const page: typeof files = (request, response) => {
    if (!isPageAddress(pathOf(request))) return refuse(response, 404, 'Not found')
    request.url = '/'
    files(request, response)
  }
  return (request: IncomingMessage, response: ServerResponse): void => {
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value)
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405, 'Only GET and HEAD')
    // `compression` is typed for Express, whose request and response extend Node's and of which it uses only Node's part.
    const compress = compressed as unknown as (
      request: IncomingMessage,
      response: ServerResponse,
      next: () => void,
    ) => void
    compress(request, response, () => files(request, response, () => page(request, response)))
  }
}

const isPortTaken = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'

const listen = (server: Server, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, () => {
      server.off('error', reject)
      resolve()
    })
  })

const listenFrom = async (server: Server, port: number, furtherPorts: number): Promise<void> => {
  try {
    await listen(server, port)
  } catch (error) {
    if (!isPortTaken(error) || furtherPorts === 0) throw error
    await listenFrom(server, port + 1, furtherPorts - 1)
  }
}

/** @throws NoBuildError when the folder has no page; the system's error when no port is free. */
export const startServer = async ({ folder, port, furtherPorts = 0 }: ServerOptions): Promise<RunningServer> => {
  if (!existsSync(join(folder, 'index.html')))
    throw new NoBuildError(`${folder} has no index.html: run "npm run build"`)
  const server = createServer(handlerFor(folder))
  await listenFrom(server, port, furtherPorts)
  const { port: taken } = server.address() as AddressInfo
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  return { address: `http://localhost:${taken}`, close }
}
