import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { NoBuildError, isPageAddress, startServer } from '../../../src/cli/server'
import type { RunningServer } from '../../../src/cli/server'

const PAGE = '<!doctype html><title>Waymark</title>'
const folder = mkdtempSync(join(tmpdir(), 'waymark-server-'))
let server: RunningServer

const get = (path: string, headers: Record<string, string> = {}) => fetch(server.address + path, { headers })

beforeAll(async () => {
  mkdirSync(join(folder, 'data'))
  mkdirSync(join(folder, 'assets'))
  writeFileSync(join(folder, 'index.html'), PAGE)
  writeFileSync(join(folder, 'data', 'profiles.bin'), new Uint8Array(5000))
  writeFileSync(join(folder, 'assets', 'entry-abc123.js'), 'export {}')
  server = await startServer({ folder, port: 0 })
})

afterAll(async () => {
  await server.close()
  rmSync(folder, { recursive: true })
})

describe('the static server', () => {
  it('answers every page address with the page', async () => {
    for (const path of ['/', '/quiz', '/careers/29-2072.00?place=48']) {
      const response = await get(path)
      expect(response.status).toBe(200)
      expect(response.headers.get('content-type')).toContain('text/html')
      expect(await response.text()).toBe(PAGE)
    }
  })

  it('answers a missing file with 404, not with the page', async () => {
    for (const path of ['/data/careers/99-9999.99.json', '/data/missing', '/assets/gone.js', '/robots.txt']) {
      expect((await get(path)).status, path).toBe(404)
    }
  })

  it('sends the strict policy with every answer, refusals included', async () => {
    for (const path of ['/', '/data/profiles.bin', '/data/missing.json']) {
      const { headers } = await get(path)
      expect(headers.get('content-security-policy')).toContain("default-src 'none'; script-src 'self'")
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('referrer-policy')).toBe('no-referrer')
    }
  })

  it('compresses packed numbers for whoever accepts it', async () => {
    const plain = await get('/data/profiles.bin', { 'accept-encoding': 'identity' })
    const squeezed = await get('/data/profiles.bin', { 'accept-encoding': 'br' })
    expect(plain.headers.get('content-encoding')).toBeNull()
    expect(squeezed.headers.get('content-encoding')).toBe('br')
    expect((await squeezed.arrayBuffer()).byteLength).toBe(5000)
  })

  it('lets a browser keep only what carries a hash in its name', async () => {
    expect((await get('/assets/entry-abc123.js')).headers.get('cache-control')).toContain('immutable')
    expect((await get('/')).headers.get('cache-control')).toBe('no-cache')
  })

  it('does not leave its folder', async () => {
    expect((await get('/data/..%2f..%2f..%2fetc%2fpasswd')).status).toBe(404)
  })

  it('takes a further port when the first is taken, and fails when told not to', async () => {
    const port = Number(new URL(server.address).port)
    const next = await startServer({ folder, port, furtherPorts: 20 })
    expect(Number(new URL(next.address).port)).toBeGreaterThan(port)
    await next.close()
    await expect(startServer({ folder, port })).rejects.toThrow('EADDRINUSE')
  })

  it('says what to do when there is no build', async () => {
    await expect(startServer({ folder: join(folder, 'none'), port: 0 })).rejects.toThrow(NoBuildError)
  })
})

describe('isPageAddress', () => {
  it('takes an occupation code for a page and a name with an ending for a file', () => {
    expect(isPageAddress('/careers/29-2072.00')).toBe(true)
    expect(isPageAddress('/favicon.ico')).toBe(false)
    expect(isPageAddress('/data/careers')).toBe(false)
  })
})
