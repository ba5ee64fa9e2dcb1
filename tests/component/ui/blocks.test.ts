/** Buttons, notices, progress, waiting, more, and the small drawings. */
import { mount, RouterLinkStub } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import AppButton from '../../../src/ui/AppButton.vue'
import BlazeMark from '../../../src/ui/BlazeMark.vue'
import DisclosureBlock from '../../../src/ui/DisclosureBlock.vue'
import LoadingBlock from '../../../src/ui/LoadingBlock.vue'
import NoticeBox from '../../../src/ui/NoticeBox.vue'
import ProgressTrail from '../../../src/ui/ProgressTrail.vue'
import { violationsOf } from '../../support/accessible'

describe('a button', () => {
  it('is a button that submits nothing, and passes its click on', async () => {
    const clicked = vi.fn()
    const wrapper = mount(AppButton, { attrs: { onClick: clicked }, slots: { default: 'Skip' } })
    await wrapper.trigger('click')
    expect(wrapper.element.tagName).toBe('BUTTON')
    expect(wrapper.attributes('type')).toBe('button')
    expect(clicked).toHaveBeenCalledOnce()
  })

  it('is a link when it leads somewhere', () => {
    const wrapper = mount(AppButton, { props: { to: '/quiz' }, global: { stubs: { RouterLink: RouterLinkStub } } })
    expect(wrapper.getComponent(RouterLinkStub).props('to')).toBe('/quiz')
    expect(wrapper.find('button').exists()).toBe(false)
  })
})

describe('a notice', () => {
  it.each([
    [{ kind: 'error' }, 'alert'],
    [{ kind: 'warning' }, 'status'],
    [{}, 'status'],
    [{ still: true }, undefined],
  ] as const)('with %j is announced as %s', (props, role) => {
    expect(mount(NoticeBox, { props }).attributes('role')).toBe(role)
  })
})

describe('progress', () => {
  const trail = (done: number) =>
    mount(ProgressTrail, {
      props: { done, total: 20, marks: [12], label: 'Progress', text: `Item ${done} of about 20` },
    })

  it('is read out in words', async () => {
    const wrapper = trail(5)
    expect(wrapper.attributes()).toMatchObject({
      role: 'progressbar',
      'aria-valuenow': '5',
      'aria-valuemax': '20',
      'aria-valuetext': 'Item 5 of about 20',
    })
    document.body.append(wrapper.element)
    expect(await violationsOf(wrapper.element)).toEqual([])
    wrapper.element.remove()
  })

  it.each([
    [5, '25%'],
    [26, '100%'],
    [-1, '0%'],
  ])('after %i of 20 has walked %s, never past the ends', (done, width) => {
    expect(trail(done).get<HTMLElement>('.walked').element.style.inlineSize).toBe(width)
  })

  it('shows which posts lie behind', () => {
    expect(trail(11).get('.mark').classes()).not.toContain('passed')
    expect(trail(12).get('.mark').classes()).toContain('passed')
  })
})

describe('waiting', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  it('is not mentioned when it is short', async () => {
    const wrapper = mount(LoadingBlock, { props: { label: 'Loading' } })
    await vi.advanceTimersByTimeAsync(350)
    expect(wrapper.text()).toBe('')
    await vi.advanceTimersByTimeAsync(100)
    expect(wrapper.text()).toBe('Loading')
  })
})

it('more opens and says so', async () => {
  const wrapper = mount(DisclosureBlock, { props: { summary: 'More' }, slots: { default: 'The rest' } })
  expect(wrapper.get('details').attributes('open')).toBeUndefined()
  await wrapper.setProps({ open: true })
  expect(wrapper.get('details').attributes('open')).toBeDefined()
})

it('a blaze is silent unless it has a label', () => {
  expect(mount(BlazeMark, { props: { shape: 'circle' } }).attributes('aria-hidden')).toBe('true')
  const labelled = mount(BlazeMark, { props: { shape: 'circle', label: 'Helper' } })
  expect(labelled.attributes()).toMatchObject({ role: 'img', 'aria-label': 'Helper' })
  expect(labelled.attributes('aria-hidden')).toBeUndefined()
})
