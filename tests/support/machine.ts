/** A machine to test on: storage in memory, a clock that stands still, the compiled files as the repository has them. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { catalogueFiles, type Fetch } from '../../src/platform/catalogueFiles'
import type { Machine } from '../../src/platform/machine'
import { createStorage } from '../../src/platform/storage'

// A path and no URL: in a DOM the test runner takes a URL to a file for an asset's address.
const PUBLIC = join(import.meta.dirname, '../../public')
const BASE = '/data/'

export interface TestMachineOptions {
  /** What the device kept from an earlier visit. Handed in again, it is the same device after a restart. */
  readonly kept?: Map<string, string>
  /** Thrown by the browser at each use of storage: blocked. A `QuotaExceededError` refuses writing only: full. */
  readonly storageThrows?: Error
  readonly fetch?: Fetch
}

export interface TestMachine extends Machine {
  /** What is on the device now. */
  readonly kept: Map<string, string>
}

export function testMachine(options: TestMachineOptions = {}): TestMachine {
  const kept = options.kept ?? new Map<string, string>()
  return {
    kept,
    storage: createStorage(() => areaOver(kept, options.storageThrows)),
    clock: () => Date.UTC(2026, 10, 22),
    catalogue: catalogueFiles(options.fetch ?? fetchCompiled, BASE),
    fetchFile: (path) => (options.fetch ?? fetchCompiled)(`/${path}`),
  }
}

/** Answers as a host does: the file of `public/`, or 404. */
export const fetchCompiled: Fetch = (url) => {
  try {
    return Promise.resolve(new Response(readFileSync(join(PUBLIC, url))))
  } catch {
    return Promise.resolve(new Response('', { status: 404 }))
  }
}

/** The connection is gone until `mend` is called. */
export function brokenConnection(): { readonly fetch: Fetch; readonly mend: () => void } {
  let broken = true
  return {
    fetch: (url, options) => (broken ? Promise.reject(new TypeError('Failed to fetch')) : fetchCompiled(url, options)),
    mend: () => {
      broken = false
    },
  }
}

/** Everything comes at once but the files whose path matches: they wait until `arrive` is called. */
export function lateFile(path: RegExp): { readonly fetch: Fetch; readonly arrive: () => unknown } {
  const waiting = new EventTarget()
  const arrived = new Promise((resolve) => {
    waiting.addEventListener('arrive', resolve)
  })
  return {
    fetch: async (url, options) => {
      if (path.test(url)) await arrived
      return fetchCompiled(url, options)
    },
    arrive: () => waiting.dispatchEvent(new Event('arrive')),
  }
}

function areaOver(kept: Map<string, string>, thrown: Error | undefined): Storage {
  if (thrown !== undefined && thrown.name !== 'QuotaExceededError') throw thrown
  return {
    get length() {
      return kept.size
    },
    key: (position) => [...kept.keys()][position] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, text) => {
      if (thrown !== undefined) throw thrown
      kept.set(key, text)
    },
    removeItem: (key) => {
      kept.delete(key)
    },
    clear: () => {
      kept.clear()
    },
  }
}
