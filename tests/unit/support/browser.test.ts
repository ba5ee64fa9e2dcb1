import { describe, expect, it } from 'vitest'
import { ADVICE, findChromium, findOrInstallChromium } from '../../support/browser'
import type { Machine } from '../../support/browser'

interface FakeMachine extends Machine {
  readonly commands: string[]
}

/** A machine that has the given files; `installs` says which file a command leaves behind. */
const machineWith = (
  files: string[],
  installs: Record<string, string> = {},
  rest: Partial<Machine> = {},
): FakeMachine => {
  const there = new Set(files)
  const commands: string[] = []
  return {
    platform: 'linux',
    env: { PATH: '/usr/local/bin:/usr/bin' },
    isRoot: true,
    isDebian: true,
    playwrightPath: '/cache/chromium/chrome',
    exists: (path) => there.has(path),
    run: (command, args) => {
      const line = [command, ...args].join(' ')
      commands.push(line)
      const installed = installs[line]
      if (installed !== undefined) there.add(installed)
      return installed !== undefined
    },
    say: () => undefined,
    commands,
    ...rest,
  }
}

const PLAYWRIGHT = 'npx playwright install --with-deps chromium'
const APT_UPDATE = 'apt-get update'
const APT_INSTALL = 'apt-get install -y chromium'

describe('findChromium', () => {
  it('takes the one asked for before any other', () => {
    const env = { PATH: '/usr/bin', CHROMIUM_PATH: '/opt/mine' }
    expect(findChromium(machineWith(['/opt/mine', '/usr/bin/chromium'], {}, { env }))).toBe('/opt/mine')
  })

  it("takes Playwright's own before one on the path", () => {
    expect(findChromium(machineWith(['/usr/bin/chromium', '/cache/chromium/chrome']))).toBe('/cache/chromium/chrome')
  })

  it('prefers Chromium to Chrome, wherever on the path they are', () => {
    expect(findChromium(machineWith(['/usr/local/bin/google-chrome', '/usr/bin/chromium']))).toBe('/usr/bin/chromium')
  })

  it('knows where macOS and Windows keep their browsers', () => {
    const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
    expect(findChromium(machineWith([chrome], {}, { platform: 'darwin' }))).toBe(chrome)
    const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'
    const env = { 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' }
    expect(findChromium(machineWith([edge], {}, { platform: 'win32', env }))).toBe(edge)
  })

  it('finds nothing where there is nothing', () => {
    expect(findChromium(machineWith([]))).toBeUndefined()
  })
})

describe('findOrInstallChromium', () => {
  it('installs nothing when a browser is there', () => {
    const machine = machineWith(['/usr/bin/chromium'])
    expect(findOrInstallChromium(machine)).toEqual({ kind: 'found', path: '/usr/bin/chromium' })
    expect(machine.commands).toEqual([])
  })

  it("installs Playwright's browser first", () => {
    const machine = machineWith([], { [PLAYWRIGHT]: '/cache/chromium/chrome' })
    expect(findOrInstallChromium(machine)).toEqual({ kind: 'found', path: '/cache/chromium/chrome' })
    expect(machine.commands).toEqual([PLAYWRIGHT])
  })

  it("falls back on Debian's package as root", () => {
    const machine = machineWith([], { [APT_UPDATE]: '/var/lib/apt', [APT_INSTALL]: '/usr/bin/chromium' })
    expect(findOrInstallChromium(machine)).toEqual({ kind: 'found', path: '/usr/bin/chromium' })
    expect(machine.commands).toEqual([PLAYWRIGHT, APT_UPDATE, APT_INSTALL])
  })

  it('asks apt for nothing where it may not or cannot', () => {
    for (const rest of [{ isRoot: false }, { isDebian: false }]) {
      const machine = machineWith([], {}, rest)
      expect(findOrInstallChromium(machine)).toEqual({ kind: 'missing', advice: ADVICE })
      expect(machine.commands).toEqual([PLAYWRIGHT])
    }
  })

  it('names a wrong CHROMIUM_PATH instead of quietly taking another', () => {
    const env = { PATH: '/usr/bin', CHROMIUM_PATH: '/nowhere/chrome' }
    const search = findOrInstallChromium(machineWith(['/usr/bin/chromium'], {}, { env }))
    expect(search).toEqual({ kind: 'missing', advice: 'CHROMIUM_PATH names no file: /nowhere/chrome' })
  })
})
