/** The frame: never a blank page, a language that changes in place, a first page that knows of a begun sitting. */
import { flushPromises, mount } from '@vue/test-utils'
import { createPinia } from 'pinia'
import { afterEach, expect, it, vi } from 'vitest'
import { defineComponent, h } from 'vue'
import { createMemoryHistory, createRouter } from 'vue-router'
import AppShell from '../../../src/app/AppShell.vue'
import { useFailure } from '../../../src/app/failure'
import HomeHero from '../../../src/features/home/HomeHero.vue'
import { loadMessages, messagesOf, switchLocale } from '../../../src/i18n/messages'
import { LANGUAGE_KEY, SITTING_KEY } from '../../../src/platform/keys'
import { machinePlugin } from '../../../src/platform/machine'
import { violationsOf } from '../../support/accessible'
import { testMachine } from '../../support/machine'

const Fine = defineComponent(() => () => h('h1', 'Fine'))
const Broken = defineComponent(() => () => {
  throw new TypeError('x is undefined')
})

const frameAt = async (path: string, kept = new Map<string, string>()) => {
  // jsdom has neither.
  vi.stubGlobal('matchMedia', () => ({ matches: false }))
  vi.stubGlobal('reportError', () => undefined)
  const meta = { title: 'home', messages: [] } as const
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [
      { path: '/fine', component: Fine, meta },
      { path: '/broken', component: Broken, meta },
      { path: '/:rest(.*)*', component: Fine, meta },
    ],
  })
  await router.push(path)
  const machine = testMachine({ kept })
  return { router, plugins: [machinePlugin(machine), createPinia(), router] }
}

afterEach(async () => {
  vi.unstubAllGlobals()
  useFailure().clearFailure()
  await switchLocale('en')
})

it('draws the view between header and footer, with nothing for axe to find', async () => {
  const { plugins } = await frameAt('/fine')
  const wrapper = mount(AppShell, { global: { plugins }, attachTo: document.body })
  expect(wrapper.get('main h1').text()).toBe('Fine')
  expect(wrapper.get('a[href="#content"]').text()).toBe(messagesOf('shell').skip)
  expect(await violationsOf(document.body)).toEqual([])
  wrapper.unmount()
})

it('shows the error screen in place of a view that breaks, and keeps the header', async () => {
  const { plugins } = await frameAt('/broken')
  const wrapper = mount(AppShell, { global: { plugins }, attachTo: document.body })
  await flushPromises()
  expect(wrapper.get('main h1').text()).toBe(messagesOf('shell').error.broken.title)
  expect(wrapper.find('header nav').exists()).toBe(true)
  wrapper.unmount()
})

it('speaks the other language on the spot and remembers it', async () => {
  const kept = new Map<string, string>()
  const { plugins, router } = await frameAt('/fine', kept)
  const wrapper = mount(AppShell, { global: { plugins } })
  await wrapper.get('button[lang=es]').trigger('click')
  // The words of the other language are fetched first.
  await vi.waitFor(() => {
    expect(wrapper.get('footer').text()).toContain('Tus respuestas se quedan en este dispositivo')
  })
  expect(kept.get(LANGUAGE_KEY)).toBe('es')
  expect(router.currentRoute.value.path).toBe('/fine')
})

it('offers to start when nothing was begun, and to carry on when something was', async () => {
  await loadMessages('en', ['home'])
  const fresh = mount(HomeHero, { global: { plugins: (await frameAt('/')).plugins } })
  expect(fresh.get('a[href="/quiz"]').text()).toBe(messagesOf('home').start)

  const begun = new Map([[SITTING_KEY, '{}']])
  const back = mount(HomeHero, { global: { plugins: (await frameAt('/', begun)).plugins } })
  expect(back.findAll('a[href="/quiz"]').map((link) => link.text())).toEqual([messagesOf('home').resume.go])
})
