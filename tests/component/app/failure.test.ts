/** What breaks is told apart, so that the screen can say what helps. */
import { mount } from '@vue/test-utils'
import { expect, it } from 'vitest'
import ErrorScreen from '../../../src/app/ErrorScreen.vue'
import { failureOf } from '../../../src/app/failure'
import { messagesOf } from '../../../src/i18n/messages'
import { violationsOf } from '../../support/accessible'

it.each([
  'Failed to fetch dynamically imported module: https://waymark.example/assets/QuizView.js', // Chromium
  'error loading dynamically imported module: https://waymark.example/assets/QuizView.js', // Firefox
  'Importing a module script failed.', // Safari
  'Unable to preload CSS for /assets/QuizView.css', // Vite
])('takes "%s" for a view that could not be fetched, and remembers where to', (message) => {
  expect(failureOf(new TypeError(message), '/quiz')).toEqual({ kind: 'unreachable', path: '/quiz' })
})

it('takes everything else for something broken, also when it is no error', () => {
  expect(failureOf(new TypeError('x is undefined'), '/quiz')).toEqual({ kind: 'broken', message: 'x is undefined' })
  expect(failureOf('odd', '/quiz')).toEqual({ kind: 'broken', message: 'odd' })
})

it('offers to try again and to load anew', async () => {
  const wrapper = mount(ErrorScreen, {
    props: { failure: { kind: 'unreachable', path: '/quiz' } },
    attachTo: document.body,
  })
  const { error } = messagesOf('shell')
  expect(wrapper.get('h1').text()).toBe(error.unreachable.title)
  const [again, reload] = wrapper.findAll('button')
  await again?.trigger('click')
  await reload?.trigger('click')
  expect(wrapper.emitted('again')).toHaveLength(1)
  expect(wrapper.emitted('reload')).toHaveLength(1)
  expect(await violationsOf(wrapper.element)).toEqual([])
  wrapper.unmount()
})

it('shows what happened only where something broke', () => {
  const broken = mount(ErrorScreen, { props: { failure: { kind: 'broken', message: 'x is undefined' } } })
  expect(broken.get('details').text()).toContain('x is undefined')
  const unreachable = mount(ErrorScreen, { props: { failure: { kind: 'unreachable', path: '/' } } })
  expect(unreachable.find('details').exists()).toBe(false)
})
