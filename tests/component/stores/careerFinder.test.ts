/** A field that finds careers, while the 57,000 other names are still on their way: RHIT is one of them. */
import { mount } from '@vue/test-utils'
import { createPinia } from 'pinia'
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { defineComponent } from 'vue'
import type { OccupationCode } from '../../../src/core/catalogue/ids'
import { switchLocale } from '../../../src/i18n/messages'
import { machinePlugin } from '../../../src/platform/machine'
import { useCareerFinder, type CareerFinder, type FinderOptions } from '../../../src/stores/useCareerFinder'
import { brokenConnection, lateFile, testMachine, type TestMachineOptions } from '../../support/machine'

function finderOn(machine: TestMachineOptions, options: FinderOptions = {}): CareerFinder {
  let finder: CareerFinder | undefined
  const field = defineComponent({
    setup: () => {
      finder = useCareerFinder(options)
      return () => undefined
    },
  })
  const mounted = mount(field, { global: { plugins: [machinePlugin(testMachine(machine)), createPinia()] } })
  onTestFinished(() => {
    mounted.unmount()
  })
  if (!finder) throw new Error('the field was not set up')
  return finder
}

const codes = ({ found }: CareerFinder) => found.value.map(({ occupation }) => occupation.code)
const settles = (finder: CareerFinder, state: string) =>
  vi.waitUntil(() => finder.state.value === state, { timeout: 20_000 })

afterEach(() => switchLocale('en'))

describe('a field that finds careers', () => {
  it('does not say that there is nothing before every name is in', async () => {
    const { fetch, arrive } = lateFile(/titles\.json/)
    const finder = finderOn({ fetch })
    const states: string[] = []
    void finder.load()
    finder.query.value = 'welder'
    await settles(finder, 'found')
    finder.query.value = ' RHIT '
    expect(finder.state.value).toBe('reading')
    arrive()
    await vi.waitUntil(
      () => {
        states.push(finder.state.value)
        return finder.state.value === 'found'
      },
      { timeout: 20_000 },
    )
    expect(states).not.toContain('none')
    expect(codes(finder)[0]).toBe('29-2072.00')
    expect(finder.asked.value).toBe('RHIT')
    finder.query.value = 'zzzzqqqq'
    expect(finder.state.value).toBe('none')
    finder.query.value = ' '
    expect(finder.state.value).toBe('idle')
  }, 30_000)

  it('leaves out what is chosen already, and shows no more than are asked for', async () => {
    const finder = finderOn({}, { without: () => ['29-1141.00' as OccupationCode], most: 4 })
    void finder.load()
    finder.query.value = 'registered nurses'
    await settles(finder, 'found')
    expect(codes(finder)).not.toContain('29-1141.00')
    finder.query.value = 'nurse'
    expect(codes(finder)).toHaveLength(4)
  }, 30_000)

  it('says nothing of names that cannot be had, and finds them when asked again', async () => {
    const { fetch, mend } = brokenConnection()
    const finder = finderOn({ fetch })
    finder.query.value = 'cna'
    await finder.load()
    expect([finder.state.value, finder.trouble.value]).toEqual(['idle', 'unreachable'])
    mend()
    void finder.load()
    await settles(finder, 'found')
    expect(finder.trouble.value).toBeUndefined()
  }, 30_000)
})
