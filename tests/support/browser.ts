/** Finds a Chromium for the end-to-end tests, or installs one, saying what it does. */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'

/** What the search needs of the machine, passed in so that it can be tested. */
export interface Machine {
  readonly platform: NodeJS.Platform
  readonly env: Readonly<Record<string, string | undefined>>
  readonly isRoot: boolean
  readonly isDebian: boolean
  /** Where Playwright puts the browser it installs itself. */
  readonly playwrightPath: string
  readonly exists: (path: string) => boolean
  /** Runs a command with its output shown; whether it succeeded. */
  readonly run: (command: string, args: readonly string[]) => boolean
  readonly say: (sentence: string) => void
}

export type BrowserSearch =
  { readonly kind: 'found'; readonly path: string } | { readonly kind: 'missing'; readonly advice: string }

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'msedge',
]

const MAC_PATHS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
]

const WINDOWS_PATHS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
]
const WINDOWS_FOLDERS = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']

export const ADVICE = [
  'No Chromium was found and none could be installed, so the end-to-end tests cannot run.',
  'Install Chromium, Chrome or Edge (on Debian or Ubuntu: apt-get install chromium), or set CHROMIUM_PATH',
  'to the browser you have, and run the tests again.',
].join('\n')

const onPath = ({ env, platform }: Machine): string[] => {
  const ending = platform === 'win32' ? '.exe' : ''
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '')
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name + ending)))
}

const inUsualPlaces = ({ env, platform }: Machine): string[] => {
  if (platform === 'darwin') return MAC_PATHS
  if (platform !== 'win32') return []
  const folders = WINDOWS_FOLDERS.map((name) => env[name]).filter((folder) => folder !== undefined)
  return folders.flatMap((folder) => WINDOWS_PATHS.map((path) => `${folder}\\${path}`))
}

/** The first browser that is there: the one asked for, Playwright's own, one on the path, one where it usually is. */
export const findChromium = (machine: Machine): string | undefined => {
  const asked = machine.env['CHROMIUM_PATH']
  // A path that was asked for and is wrong is a mistake to hear of, not to be quietly replaced.
  if (asked !== undefined && asked !== '') return machine.exists(asked) ? asked : undefined
  return [machine.playwrightPath, ...onPath(machine), ...inUsualPlaces(machine)].find(machine.exists)
}

const installWithPlaywright = (machine: Machine): boolean => {
  machine.say('No Chromium found: trying "npx playwright install --with-deps chromium" …')
  return machine.run('npx', ['playwright', 'install', '--with-deps', 'chromium'])
}

const installWithApt = (machine: Machine): boolean => {
  if (!machine.isRoot || !machine.isDebian) return false
  machine.say('That did not work: trying "apt-get install chromium" …')
  return machine.run('apt-get', ['update']) && machine.run('apt-get', ['install', '-y', 'chromium'])
}

/** Finds a browser, or tries each way to install one in turn. */
export const findOrInstallChromium = (machine: Machine): BrowserSearch => {
  const there = findChromium(machine)
  if (there !== undefined) return { kind: 'found', path: there }
  const asked = machine.env['CHROMIUM_PATH']
  if (asked !== undefined && asked !== '') return { kind: 'missing', advice: `CHROMIUM_PATH names no file: ${asked}` }
  for (const install of [installWithPlaywright, installWithApt]) {
    const path = install(machine) ? findChromium(machine) : undefined
    if (path !== undefined) return { kind: 'found', path }
  }
  return { kind: 'missing', advice: ADVICE }
}

/** Long enough for a slow line, short enough that a closed network does not hold up a test run for ever. */
const INSTALL_LIMIT_MS = 10 * 60_000

const isDebian = (): boolean =>
  existsSync('/etc/os-release') && /^ID(?:_LIKE)?=.*(?:debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'))

export const thisMachine = (say: Machine['say']): Machine => ({
  platform: process.platform,
  env: process.env,
  isRoot: process.getuid?.() === 0,
  isDebian: isDebian(),
  playwrightPath: chromium.executablePath(),
  exists: existsSync,
  run: (command, args) => {
    const { status } = spawnSync(command, args, {
      // Nothing can answer a question here.
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      shell: process.platform === 'win32',
      timeout: INSTALL_LIMIT_MS,
    })
    return status === 0
  },
  say,
})

/** From STACK's trials; without the sandbox because Chromium as root, as in a container, refuses to start with it. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
