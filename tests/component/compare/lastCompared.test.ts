/** The careers compared last are one person's: they go as the next one comes. */
import { mount } from '@vue/test-utils'
import { createPinia } from 'pinia'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { defineComponent, h } from 'vue'
import type { OccupationCode } from '../../../src/core/catalogue/ids'
import { useLastCompared, useLastComparedHere } from '../../../src/features/compare/lastCompared'
import { machinePlugin } from '../../../src/platform/machine'
import { useSitting } from '../../../src/stores/sitting'
import { testMachine } from '../../support/machine'

const NURSE = '29-1141.00' as OccupationCode

/** Two pages that use them, as one leads to the other. */
function setUp() {
  const plugins = [machinePlugin({ ...testMachine(), clock: () => Date.now() }), createPinia()]
  const Page = defineComponent({
    setup: () => {
      useLastComparedHere()
      return () => h('div')
    },
  })
  const open = () => mount(Page, { global: { plugins } })
  const first = open()
  const [last, sitting] = [useLastCompared(), useSitting()]
  last.keep([NURSE])
  onTestFinished(() => {
    last.$dispose()
  })
  return { first, open, last, sitting }
}

describe('the careers compared last', () => {
  it('stay from one page that uses them to the next, and go two minutes after the last', () => {
    vi.useFakeTimers()
    onTestFinished(() => void vi.useRealTimers())
    const { first, open, last } = setUp()
    const second = open()
    first.unmount()
    vi.advanceTimersByTime(600_000)
    expect(last.codes).toEqual([NURSE])
    second.unmount()
    vi.advanceTimersByTime(119_000)
    expect(last.codes).toEqual([NURSE])
    const third = open()
    vi.advanceTimersByTime(600_000)
    expect(last.codes).toEqual([NURSE])
    third.unmount()
    vi.advanceTimersByTime(120_000)
    expect(last.codes).toEqual([])
  })

  it('go with the first answer of a sitting and when it is started over', async () => {
    const { last, sitting } = setUp()
    await sitting.begin()
    sitting.rate('R6', 4)
    expect(last.codes).toEqual([])
    last.keep([NURSE])
    sitting.rate('I1', 4)
    expect(last.codes).toEqual([NURSE])
    void sitting.startOver()
    expect(last.codes).toEqual([])
  })

  it('go with the first rating of somebody who began from past jobs', async () => {
    const { last, sitting } = setUp()
    sitting.carry({ 'use-math': 4 })
    expect(last.codes).toEqual([])
    await sitting.begin()
    last.keep([NURSE])
    sitting.rate('R6', 4)
    expect(last.codes).toEqual([])
  })

  it('go where the browser shows a page again that it had kept whole', () => {
    const { last } = setUp()
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }))
    expect(last.codes).toEqual([])
  })
})
