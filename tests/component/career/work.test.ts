/** What the page of a career says of the work itself: terms one tap away, qualities, activities, conditions. */
import { mount, type DOMWrapper, type VueWrapper } from '@vue/test-utils'
import { createPinia } from 'pinia'
import { afterEach, describe, expect, it, onTestFinished } from 'vitest'
import type { CareerSheet } from '../../../src/core/catalogue/careerSheet'
import { occupationCode, US } from '../../../src/core/catalogue/ids'
import SchoolSubjects from '../../../src/features/career/SchoolSubjects.vue'
import CareerWork from './CareerWork.vue'
import { loadMessages, switchLocale } from '../../../src/i18n/messages'
import { loadCareerSheet } from '../../../src/platform/loadCareerSheet'
import { machinePlugin } from '../../../src/platform/machine'
import { violationsOf } from '../../support/accessible'
import { provideDialogs } from '../../support/dialog'
import { laterRouter } from '../../support/laterScreens'
import { testMachine } from '../../support/machine'

const machine = testMachine()

async function sheetOf(text: string): Promise<CareerSheet> {
  const code = occupationCode(text) ?? expect.fail(`${text} is no code`)
  const loaded = await loadCareerSheet(machine.catalogue, code, US)
  return loaded.kind === 'loaded' ? loaded.sheet : expect.fail(`${text}: ${loaded.kind}`)
}

/** The sections by themselves: what they say does not depend on the words about the career. */
async function show(code: string): Promise<VueWrapper> {
  provideDialogs()
  await loadMessages('en', ['career', 'figures', 'elements', 'glossary', 'names'])
  const router = laterRouter()
  const page = mount(CareerWork, {
    props: { sheet: await sheetOf(code) },
    global: { plugins: [machinePlugin(machine), createPinia(), router] },
    attachTo: document.body,
  })
  onTestFinished(() => {
    page.unmount()
  })
  return page
}

const textOf = (page: VueWrapper, selector: string): string => page.get(selector).text().replace(/\s+/g, ' ')
const termNamed = (page: VueWrapper, name: string): DOMWrapper<Element> =>
  page.findAll('button.term').find((button) => button.text() === name) ?? expect.fail(`there is no term ${name}`)

async function opened(page: VueWrapper, name: string) {
  await termNamed(page, name).trigger('click')
  return page.get('dialog[open]')
}

afterEach(() => switchLocale('en'))

describe('a term of a career', () => {
  it('says what it is, five steps with the one of the work, and the official term with its id', async () => {
    const page = await show('29-1141.00')
    expect(page.text()).not.toContain('Social Perceptiveness')
    const dialog = await opened(page, 'Reading people')
    expect(dialog.get('h2').text()).toBe('Reading people')
    expect(dialog.text()).toContain('Noticing how people feel')
    expect(dialog.findAll('li')).toHaveLength(5)
    // The published level is 4.38 of 7, nearest to the fourth of five steps.
    expect(dialog.findAll('li').map((step) => step.text().includes('This work'))).toEqual([
      false,
      false,
      false,
      true,
      false,
    ])
    expect(dialog.get('[lang=en]').text()).toBe('Social Perceptiveness')
    expect(dialog.text()).toContain('O*NET 2.B.1.a')
  })

  it('has the school subjects of knowledge, and no step', async () => {
    const dialog = await opened(await show('29-1141.00'), 'Medicine and dental care')
    expect(dialog.text()).toContain('School subjects')
    expect(dialog.find('li').exists()).toBe(false)
  })

  it('has the steps of the scale of a condition, with the one of the work', async () => {
    const dialog = await opened(await show('29-1141.00'), 'Germs and disease')
    expect(dialog.findAll('li').map((step) => step.text())).toEqual([
      'Never',
      'Some days of the year',
      'Some days of the month',
      'Some days of the weekThis work',
      'Every day',
    ])
  })

  it('closes, and can be opened again', async () => {
    const page = await show('29-1141.00')
    const dialog = await opened(page, 'Reading people')
    await dialog.get('button[aria-label=Close]').trigger('click')
    expect(page.find('dialog[open]').exists()).toBe(false)
    expect((await opened(page, 'Reading people')).text()).toContain('From easy to hard')
  })

  it('is a button named by its plain name, which says that a dialog opens', async () => {
    const page = await show('29-1141.00')
    const term = termNamed(page, 'Reading people')
    expect([term.element.tagName, term.attributes('type'), term.attributes('aria-haspopup')]).toEqual([
      'BUTTON',
      'button',
      'dialog',
    ])
    await opened(page, 'Reading people')
    expect(await violationsOf(page.element as Element)).toEqual([])
  })

  it('is Spanish but for its official term', async () => {
    await show('29-1141.00')
    await switchLocale('es')
    const dialog = await opened(await show('29-1141.00'), 'Entender a la gente')
    expect(dialog.text()).toContain('Término oficial')
    expect(dialog.get('[lang=en]').text()).toBe('Social Perceptiveness')
  })
})

const rowsOf = (page: VueWrapper, section: string): readonly string[] =>
  page.findAll(`${section} tbody tr`).map((row) =>
    row
      .findAll('button, .says, td')
      .map((part) => part.text())
      .join(' '),
  )

describe('important qualities', () => {
  it('are the six that help most, each with what it is and its figure', async () => {
    const page = await show('29-1141.00')
    const rows = rowsOf(page, '#qualities')
    expect(rows).toHaveLength(6)
    expect(rows[0]).toBe('Paying attention to detail Checks each small part and leaves nothing half done. 3.0')
    expect(textOf(page, '#qualities')).toContain('United States · December 2025 · O*NET')
    expect(textOf(page, '#qualities')).toContain('on a scale of −3 to 3')
  })

  it('are said to be missing where they are not rated', async () => {
    const page = await show('55-1011.00')
    expect(textOf(page, '#qualities')).toContain('has not rated which qualities help')
    expect(page.find('#qualities table').exists()).toBe(false)
  })
})

describe('what people do most', () => {
  it('are the eight most important activities, the rest on demand', async () => {
    const page = await show('29-1141.00')
    const rows = rowsOf(page, '#activities')
    expect(rows).toHaveLength(8)
    expect(rows[0]).toBe('Caring for people 4.9')
    await page.get('#activities .more').trigger('click')
    // Three of the 41 are rated below "somewhat important".
    expect(rowsOf(page, '#activities')).toHaveLength(38)
    expect(page.get('#activities').text()).toContain('matters little in this work and is left out')
  })

  it('says whose ratings they are, and where there are none', async () => {
    expect(textOf(await show('29-2072.00'), '#activities')).toContain('Health Information Technicians (29-2071.00)')
    expect(textOf(await show('15-2051.00'), '#activities')).toContain('has not rated what people do')
  })
})

describe('work conditions', () => {
  it('are those that set the work apart, most first, in the words of their scales', async () => {
    const page = await show('29-1141.00')
    const rows = rowsOf(page, '#conditions')
    expect(rows[0]).toBe('Germs and disease 4.2 Some days of the week')
    // Higher than any other, but so it is in most work.
    expect(rows.slice(0, 8)).not.toContain('Talking on the phone 5.0 Every day')
    // Then the hours.
    expect(rows.slice(8)).toEqual(['Length of the work week 2.2 40 hours', 'Work schedule 1.1 A set schedule'])
    await page.get('#conditions .more').trigger('click')
    expect(rowsOf(page, '#conditions')).toHaveLength(57)
  })

  it('does not put a schedule between two kinds in the words of either', async () => {
    // Between 1, a set schedule, and 2, hours that change.
    const rows = rowsOf(await show('11-9021.00'), '#conditions')
    expect(rows).toContain('Work schedule 1.5 Not the same for everyone')
  })

  it('marks those of another release than the rest, which the head names', async () => {
    const page = await show('43-4071.00')
    await page.get('#conditions .more').trigger('click')
    expect(textOf(page, '#conditions')).toContain('† United States · O*NET 30.3 · O*NET work context.')
    expect(rowsOf(page, '#conditions').filter((row) => row.includes('†')).length).toBeGreaterThan(0)
    expect(page.find('#conditions thead .origin').exists()).toBe(false)
  })

  it('says which release they are from, and that people were asked again', async () => {
    expect(textOf(await show('43-4071.00'), '#conditions')).toMatch(
      /O\*NET 27\.x\. The table .* not the year .* has asked .* again/,
    )
    expect(textOf(await show('29-1141.00'), '#conditions')).not.toContain('asked people in this work again')
  })

  it('says whose they are and how few, and shows those few', async () => {
    const page = await show('29-2072.00')
    expect(textOf(page, '#conditions')).toContain('came out of, Medical Records and Health')
    expect(textOf(page, '#conditions')).toContain('Of 57 conditions, 3 are published')
    expect(rowsOf(page, '#conditions')).toHaveLength(3)
    expect(textOf(page, '#conditions')).toContain('2019–2020 · O*NET work context')
  })

  it('are said to be missing where nobody was asked', async () => {
    expect(textOf(await show('15-2051.00'), '#conditions')).toContain('have not been rated')
  })
})

describe('the sections of the work', () => {
  it('lead to what their words mean', async () => {
    const page = await show('29-1141.00')
    const links = page.findAll('a').filter((link) => link.text() === 'What do these words mean?')
    expect(links.map((link) => link.attributes('href'))).toEqual([
      '/words#skills',
      '/words#styles',
      '/words#activities',
      '/words#conditions',
    ])
  })
})

describe('the school subjects of a career', () => {
  const subjectsOf = async (code: string): Promise<string> => {
    await loadMessages('en', ['career', 'figures', 'glossary'])
    return mount(SchoolSubjects, { props: { sheet: await sheetOf(code) } }).text()
  }

  it('are what sets it apart, with how, from what and from when they are chosen', async () => {
    const text = await subjectsOf('29-1141.00')
    expect(text).toMatch(/Health science\s· Psychology\s· Biology/)
    expect(text).toContain('more here than in the average career')
    expect(text).toMatch(/United States · \w+ \d{4} · .*O\*NET/)
  })

  it('are said to be unrated where nobody rated what the work asks people to know', async () => {
    expect(await subjectsOf('15-2051.00')).toContain('has not been rated')
  })
})
