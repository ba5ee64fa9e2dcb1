/** Mounts the quiz with its real stores on a test machine, at a router that knows the addresses it leads to. */
import { flushPromises, mount, type VueWrapper } from '@vue/test-utils'
import { createPinia } from 'pinia'
import { vi } from 'vitest'
import { defineComponent, h, type Component } from 'vue'
import { createMemoryHistory, createRouter, RouterView, type Router } from 'vue-router'
import { LATER_ROUTES } from '../../../src/app/laterRoutes'
import { FIRST_ROUTES } from '../../../src/app/router'
import { loadMessages, switchLocale } from '../../../src/i18n/messages'
import { machinePlugin } from '../../../src/platform/machine'
import { provideDialogs } from '../../support/dialog'
import { testMachine, type TestMachine } from '../../support/machine'

const Page = defineComponent({ render: () => h('main', h(RouterView)) })
const Elsewhere: Component = { render: () => h('h1', 'elsewhere') }

export interface Quiz {
  readonly page: VueWrapper
  readonly machine: TestMachine
  readonly router: Router
  readonly statement: () => string
  /** The value of the choice shown as chosen, if any. */
  readonly chosen: () => string | undefined
  readonly press: (key: string) => Promise<void>
  readonly click: (words: string) => Promise<void>
  /** Waits for what has to be fetched first. */
  readonly arrives: (there: () => boolean) => Promise<void>
}

export async function mountQuiz(machine: TestMachine = testMachine(), path = '/quiz'): Promise<Quiz> {
  provideDialogs()
  await switchLocale('en')
  const quiz = [...FIRST_ROUTES, ...LATER_ROUTES].filter(
    ({ name }) => name === 'quiz' || name === 'pairs' || name === 'past',
  )
  await loadMessages(
    'en',
    quiz.flatMap(({ meta }) => meta?.messages ?? []),
  )
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [...quiz, { path: '/results', component: Elsewhere, meta: { title: 'results', messages: [] } }],
  })
  await router.push(path)
  const plugins = [machinePlugin(machine), createPinia(), router]
  const page = mount(Page, { global: { plugins }, attachTo: document.body })
  await flushPromises()
  return { page, machine, router, ...handsOn(page) }
}

function handsOn(page: VueWrapper): Pick<Quiz, 'statement' | 'chosen' | 'press' | 'click' | 'arrives'> {
  const press = async (key: string): Promise<void> => {
    const target = document.activeElement ?? document.body
    target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
    await flushPromises()
  }
  const click = async (words: string): Promise<void> => {
    const button = page.findAll('button').find((each) => each.text() === words)
    if (button === undefined) throw new Error(`there is no button "${words}"`)
    await button.trigger('click')
    await flushPromises()
  }
  return {
    statement: () => page.get('h1').text(),
    chosen: () => page.findAll<HTMLInputElement>('input').find(({ element }) => element.checked)?.element.value,
    press,
    click,
    arrives: async (there) => {
      await vi.waitUntil(there, { timeout: 5000 })
      await flushPromises()
    },
  }
}
