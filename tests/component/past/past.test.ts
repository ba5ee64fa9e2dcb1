/** Starting from past jobs on the real files: what is picked, changed and left out, and what then is in the quiz. */
import { flushPromises, mount, type VueWrapper } from '@vue/test-utils'
import { createPinia, type Pinia } from 'pinia'
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { loadMessages, switchLocale } from '../../../src/i18n/messages'
import { SITTING_KEY } from '../../../src/platform/keys'
import { machinePlugin } from '../../../src/platform/machine'
import { useSitting } from '../../../src/stores/sitting'
import PastView from '../../../src/views/PastView.vue'
import { violationsOf } from '../../support/accessible'
import { laterRouter, routeParts } from '../../support/laterScreens'
import { brokenConnection, testMachine, type TestMachine } from '../../support/machine'

interface Past {
  readonly page: VueWrapper
  readonly pinia: Pinia
  readonly machine: TestMachine
}

async function show(machine: TestMachine = testMachine()): Promise<Past> {
  await loadMessages('en', routeParts('past'))
  const router = laterRouter()
  await router.push('/past')
  const pinia = createPinia()
  const page = mount(PastView, {
    global: { plugins: [machinePlugin(machine), pinia, router] },
    attachTo: document.body,
  })
  onTestFinished(() => {
    page.unmount()
  })
  return { page, pinia, machine }
}

async function ready(machine?: TestMachine): Promise<Past> {
  const past = await show(machine)
  await vi.waitUntil(() => past.page.find('input').exists(), { timeout: 10_000 })
  return past
}

async function pick(page: VueWrapper, query: string): Promise<void> {
  await page.get('input').setValue(query)
  await page.get('.found button').trigger('click')
  await flushPromises()
}

const button = (page: VueWrapper, words: string) => {
  const found = page.findAll('button').find((each) => (each.attributes('aria-label') ?? each.text()).startsWith(words))
  if (!found) throw new Error(`there is no button "${words}"`)
  return found
}
const press = async (page: VueWrapper, words: string): Promise<void> => {
  await button(page, words).trigger('click')
  await flushPromises()
}
const answersKept = ({ machine }: Past): Readonly<Record<string, number>> =>
  (JSON.parse(machine.kept.get(SITTING_KEY) ?? '{"answers":{}}') as { answers: Record<string, number> }).answers

const savedWith = (answers: object, carried: readonly string[] = []): TestMachine => {
  const sitting = { asked: Object.keys(answers).filter((id) => !carried.includes(id)), answers, carried }
  const rest = { format: 1, position: sitting.asked.length, part: 'interest', wanted: { interest: 0, skill: 0 } }
  return testMachine({ kept: new Map([[SITTING_KEY, JSON.stringify({ ...rest, ...sitting })]]) })
}

afterEach(() => switchLocale('en'))

describe('the page of past jobs', () => {
  it('finds a job by an abbreviation and shows in plain words what it asks most for', async () => {
    const { page } = await ready()
    await page.get('input').setValue('cna')
    expect(page.get('.status').text()).not.toBe('Nothing found. Try a shorter or simpler word.')
    await vi.waitUntil(() => page.find('.found button').exists(), { timeout: 10_000 })
    expect(page.get('.found button').text()).toContain('Nursing Assistants')
    expect(page.get('.found button').text()).toContain('also called')
    await page.get('input').setValue('nurse')
    expect(page.findAll('.found button')).toHaveLength(6)
    expect(page.get('.status').text()).toBe('The 6 closest. Type more to see others.')
    await page.get('input').setValue('infantry officers')
    expect(page.get('.status').text()).toMatch(/^\d jobs? found$/)
    await pick(page, 'registered nurses')
    expect(page.get('#past-jobs').text()).toBe('Your jobs')
    expect(document.activeElement?.id).toBe('past-jobs')
    expect(page.findAll('.job .most li')).toHaveLength(5)
    expect(page.get('.job .most li').text()).toBe('Care for sick people')
  })

  it('sets nothing before the press, and with it exactly what is shown', async () => {
    const past = await ready()
    const { page } = past
    await pick(page, 'registered nurses')
    expect(answersKept(past)).toEqual({})
    await press(page, 'Leave out: Care for sick')
    await press(page, 'A harder step: Help people')
    expect(answersKept(past)).toEqual({})
    const rows = page.findAll('.row')
    await press(page, 'Use these in my quiz')
    const kept = answersKept(past)
    expect(kept).not.toHaveProperty('care-for-sick')
    expect(kept['counsel-people']).toBe(5)
    expect(Object.keys(kept)).toHaveLength(rows.length - 1)
    expect(page.get('#past-done').text()).toBe('They are in your quiz')
    expect(document.activeElement?.id).toBe('past-done')
    expect(page.findAll('a').map((link) => link.attributes('href'))).toContain('/quiz')
  })

  it('puts back what was left out at the step it was changed to', async () => {
    const past = await ready()
    const { page } = past
    await pick(page, 'registered nurses')
    await press(page, 'An easier step: Help people')
    const changed = page.findAll('.said').map((each) => each.text())
    await press(page, 'Leave out: Help people')
    expect(page.findAll('.said').map((each) => each.text())).not.toEqual(changed)
    await press(page, 'Put back: Help people')
    expect(page.findAll('.said').map((each) => each.text())).toEqual(changed)
  })

  it('keeps what the person rated, and says so', async () => {
    const past = await ready(savedWith({ 'care-for-sick': 1 }))
    await pick(past.page, 'registered nurses')
    expect(past.page.text()).toContain('You rated this yourself. That stays.')
    expect(past.page.get('section[aria-labelledby=past-use]').text()).toContain(
      'The one you rated yourself stays as it is.',
    )
    await press(past.page, 'Use these in my quiz')
    expect(answersKept(past)).toMatchObject({ 'care-for-sick': 1, 'counsel-people': 4 })
  })

  it('says what is carried over already, and takes it out again', async () => {
    const past = await show(savedWith({ R1: 4, 'use-math': 4 }, ['use-math']))
    await flushPromises()
    expect(past.page.text()).toContain('does not ask for this skill again')
    await press(past.page, 'Take them out of my quiz')
    expect(answersKept(past)).toEqual({ R1: 4 })
    expect(past.page.text()).toContain('They are out of your quiz again.')
  })

  it('leads to the results where the interests are answered', async () => {
    const past = await ready()
    await pick(past.page, 'accountants and auditors')
    await useSitting(past.pinia).beginPart('skill')
    await press(past.page, 'Use these in my quiz')
    expect(past.page.findAll('a').map((link) => link.attributes('href'))).toContain('/results')
  })

  it('says of a job without ratings that there is nothing to carry over', async () => {
    const { page } = await ready()
    await pick(page, 'infantry officers')
    expect(page.get('.job').text()).toContain('there is nothing to carry over from it')
    expect(page.text()).not.toContain('Use these in my quiz')
  })

  it('says what a job asks more for than others, and starts nothing at the top step', async () => {
    const { page } = await ready()
    await pick(page, 'chefs and head cooks')
    expect(page.get('.job').text()).toContain('Asks more of this than other careers do:')
    expect(page.get('.row').text()).toContain('Step 4 of 5: Cook for two hundred guests')
    expect(page.text()).not.toContain('Step 5 of 5')
  })

  it('says of a job that asks for nothing clearly more than others that nothing comes of it', async () => {
    const { page } = await ready()
    await pick(page, 'sewers, hand')
    expect(page.get('.job').text()).toContain('it asks for none clearly more than most careers do')
    expect(page.text()).not.toContain('Use these in my quiz')
  })

  it('takes four jobs and no more, and one out again', async () => {
    const { page } = await ready()
    for (const job of ['registered nurses', 'accountants', 'welders', 'cashiers']) await pick(page, job)
    expect(page.find('input').exists()).toBe(false)
    expect(page.text()).toContain('That is four jobs')
    await press(page, 'Take out')
    expect(page.findAll('.job .name')).toHaveLength(3)
    expect(page.find('input').exists()).toBe(true)
  })

  it('says that the jobs did not load, and loads them when asked again', async () => {
    const { fetch, mend } = brokenConnection()
    const { page } = await show(testMachine({ fetch }))
    await vi.waitUntil(() => page.find('[role=alert]').exists(), { timeout: 10_000 })
    mend()
    await press(page, 'Try again')
    await vi.waitUntil(() => page.find('input').exists(), { timeout: 10_000 })
  })

  it('speaks Spanish, with the names of the jobs', async () => {
    const { page } = await ready()
    await pick(page, 'registered nurses')
    await switchLocale('es')
    await flushPromises()
    expect(page.get('#past-jobs').text()).toBe('Tus trabajos')
    expect(page.get('.job .name').text()).toBe('Enfermeros registrados y enfermeras registradas')
    await page.get('input').setValue('soldador')
    await vi.waitUntil(() => page.find('.found button').exists(), { timeout: 10_000 })
    expect(page.get('.found button').text()).toMatch(/solda/i)
    expect(page.text()).not.toMatch(/undefined|null|Leave out|Step \d/)
  })

  it('is what axe has nothing against, with jobs and without', async () => {
    const { page } = await ready()
    expect(await violationsOf(page.element as Element)).toEqual([])
    await pick(page, 'registered nurses')
    expect(await violationsOf(page.element as Element)).toEqual([])
  })
})
