/** The results page as the app puts it together, on the real files. */
import { flushPromises, mount, type VueWrapper } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { onTestFinished, vi } from 'vitest'
import { type Router } from 'vue-router'
import type { Answers, ItemId } from '../../../src/core/instrument/item'
import { saveAsides } from '../../../src/core/sitting/restoreAsides'
import type { SetAside } from '../../../src/core/sitting/setAside'
import { save } from '../../../src/core/sitting/restore'
import { NEW_SITTING } from '../../../src/core/sitting/sitting'
import { loadMessages } from '../../../src/i18n/messages'
import { ASIDE_KEY, PLACE_KEY, SITTING_KEY } from '../../../src/platform/keys'
import { machinePlugin } from '../../../src/platform/machine'
import ResultsView from '../../../src/views/ResultsView.vue'
import { laterRouter, routeParts } from '../../support/laterScreens'
import { testMachine, type TestMachine, type TestMachineOptions } from '../../support/machine'

const PARTS = routeParts('results')

/** A person drawn to science and hands-on work, who would rather not sell. */
export const ANSWERS: Answers = {
  R6: 5,
  R2: 4,
  R4: 4,
  I1: 5,
  I3: 4,
  I5: 5,
  A3: 2,
  A6: 4,
  S5: 3,
  S8: 4,
  E3: 1,
  E7: 2,
  C5: 3,
  C1: 2,
  'use-math': 4,
  'solve-problems': 5,
}

export interface Shown {
  readonly page: VueWrapper
  readonly router: Router
  readonly machine: TestMachine
  /** Titles of the careers on screen, in order. */
  readonly titles: () => readonly string[]
  readonly button: (name: string | RegExp) => ReturnType<VueWrapper['get']>
  /** Waits until what was asked for has been fetched and drawn. */
  readonly settle: () => Promise<void>
}

export interface Setting extends Pick<TestMachineOptions, 'fetch'> {
  readonly answers?: Answers
  readonly place?: string
  readonly query?: string
  readonly asides?: SetAside
}

export async function showResults({
  answers = ANSWERS,
  place,
  query = '',
  asides = [],
  fetch,
}: Setting = {}): Promise<Shown> {
  // jsdom has no media queries; and nothing is drawn, so what waits for a paint waits for ever.
  vi.stubGlobal('matchMedia', () => ({ matches: true }))
  vi.stubGlobal('requestAnimationFrame', () => 0)
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(true)
  await loadMessages('en', PARTS)
  const asked = Object.keys(answers) as ItemId[]
  const sitting = { ...NEW_SITTING, answers, asked, position: asked.length }
  const kept = new Map(asked.length === 0 ? [] : [[SITTING_KEY, save(sitting)]])
  if (place !== undefined) kept.set(PLACE_KEY, place)
  if (asides.length > 0) kept.set(ASIDE_KEY, saveAsides(asides))
  const machine = testMachine({ kept, ...(fetch ? { fetch } : {}) })
  const router = laterRouter()
  await router.push(`/results${query}`)
  const pinia = createPinia()
  const page = mount(ResultsView, {
    global: { plugins: [machinePlugin(machine), pinia, router] },
    attachTo: document.body,
  })
  onTestFinished(() => {
    page.unmount()
    vi.unstubAllGlobals()
  })
  // The page has loaded when it shows careers, or says why it does not.
  await vi.waitUntil(() => page.find('ol > li, h3, [role="alert"], a[href="/quiz"]').exists(), { timeout: 10_000 })
  const settle = async (): Promise<void> => {
    await settled()
    // Work of an earlier page that ends late makes its stores the current ones.
    setActivePinia(pinia)
  }
  await settle()
  return {
    page,
    router,
    machine,
    titles: () => page.findAll('ol > li .title').map((title) => title.text()),
    button: (name) => buttonOf(page, name),
    settle,
  }
}

/** Files are read in several steps, one after another. */
async function settled(): Promise<void> {
  for (let step = 0; step < 5; step++) {
    await flushPromises()
    await new Promise((resolve) => setTimeout(resolve, 0))
  }
}

function buttonOf(page: VueWrapper, name: string | RegExp): ReturnType<VueWrapper['get']> {
  const buttons = page.findAll('button')
  const found = buttons.find((button) => (typeof name === 'string' ? button.text() === name : name.test(button.text())))
  if (!found) {
    throw new RangeError(`no button ${String(name)}; there are: ${buttons.map((each) => each.text()).join(' | ')}`)
  }
  return found
}
