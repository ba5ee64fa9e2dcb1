import { describe, expect, it } from 'vitest'
import { messagesOf } from '../../../src/i18n/messages'
import { PLACE_KEY, SITTING_KEY } from '../../../src/platform/keys'
import type { Fetch } from '../../../src/platform/catalogueFiles'
import { fetchCompiled } from '../../support/machine'
import { ANSWERS, showResults } from './page'

/** A host that answers as it should, but for the files that `mangle` names, until it is mended. */
function mangled(pattern: RegExp, mangle: (response: Response) => Promise<Response>) {
  let broken = true
  const fetch: Fetch = async (url, options) => {
    const response = await fetchCompiled(url, options)
    return broken && pattern.test(url) ? mangle(response) : response
  }
  return {
    fetch,
    mend: () => {
      broken = false
    },
  }
}

const halved = async (response: Response): Promise<Response> => {
  const bytes = await response.arrayBuffer()
  return new Response(bytes.slice(0, bytes.byteLength / 2))
}

const gone = (): Promise<Response> => Promise.reject(new TypeError('Failed to fetch'))

describe('a changed answer', () => {
  it('moves the list at once, says what moved, is kept, and can be undone', { timeout: 20_000 }, async () => {
    const { page, titles, button, machine, settle } = await showResults()
    const before = titles().slice(0, 10)
    await button('Your answers').trigger('click')
    await page.get('#answer-I5-1').setValue(true)
    expect(titles().slice(0, 10)).not.toEqual(before)
    const added = titles()
      .slice(0, 10)
      .filter((title) => !before.includes(title)).length
    const words = messagesOf('results').answers.moved
    expect(page.get('.side [role="status"]').text()).toBe(added > 0 ? words.new(added) : words.reordered)
    expect(machine.kept.get(SITTING_KEY)).toContain('"I5":1')
    await button('Undo').trigger('click')
    await settle()
    expect(titles().slice(0, 10)).toEqual(before)
    expect(machine.kept.get(SITTING_KEY)).toContain('"I5":5')
    expect(document.activeElement?.id).toBe('answer-I5-5')
  })

  it('lists every rated item with its rating chosen, likes and skills', async () => {
    const { page, button } = await showResults()
    await button('Your answers').trigger('click')
    const chosen = page.findAll<HTMLInputElement>('.side input:checked').map(({ element }) => element.id)
    expect(new Set(chosen)).toEqual(
      new Set(Object.entries(ANSWERS).map(([item, rating]) => `answer-${item}-${String(rating)}`)),
    )
  })
})

describe('the place', () => {
  it('is asked for once and then remembered', async () => {
    const { page, machine, button, settle } = await showResults()
    expect(page.text()).toContain(messagesOf('place').ask.title)
    await button(messagesOf('place').ask.nation).trigger('click')
    await settle()
    expect(page.text()).not.toContain(messagesOf('place').ask.title)
    expect(machine.kept.get(PLACE_KEY)).toBe('US')
  })

  it('changes pay at once, down to a part of a state', async () => {
    const { page, machine, settle } = await showResults()
    expect(page.get('ol dl').text()).toMatch(/US\s· May \d{4}/)
    await page.get('.picker select').setValue('48')
    await settle()
    expect(page.get('ol dl').text()).toMatch(/Texas/)
    await page.findAll('.picker select')[1]?.setValue('31180')
    await settle()
    expect(page.get('ol dl').text()).toMatch(/Lubbock, TX/)
    expect(machine.kept.get(PLACE_KEY)).toBe('31180')
  })

  it('keeps the old figures when the new ones do not load, says so, and tries again', async () => {
    const host = mangled(/places\/48\.json$/, gone)
    const { page, button, settle } = await showResults({ fetch: host.fetch })
    await page.get('.picker select').setValue('48')
    await settle()
    expect(page.get('.picker [role="alert"]').text()).toContain('Texas')
    expect(page.get('ol dl').text()).toMatch(/US\s· May \d{4}/)
    host.mend()
    await button('Try again').trigger('click')
    await settle()
    expect(page.find('.picker [role="alert"]').exists()).toBe(false)
    expect(page.get('ol dl').text()).toMatch(/Texas/)
  })

  it('falls back to the country when the remembered place is no longer there', async () => {
    const { page } = await showResults({ place: '99' })
    expect(page.get('ol dl').text()).toMatch(/US\s· May \d{4}/)
  })
})

describe('when something is missing', () => {
  it.each([
    ['cut short', /occupations\.json$/, halved, 'damaged'],
    ['unreachable', /profiles\.bin$/, gone, 'unreachable'],
  ] as const)('a catalogue that is %s is said, answers stay, and another try shows the list', async (...given) => {
    const [, pattern, mangle, kind] = given
    const host = mangled(pattern, mangle)
    const { page, button, titles, machine, settle } = await showResults({ fetch: host.fetch })
    expect(page.get('[role="alert"]').text()).toContain(messagesOf('results').trouble[kind])
    expect(machine.kept.get(SITTING_KEY)).toContain('"I5":5')
    host.mend()
    await button('Try again').trigger('click')
    await settle()
    expect(titles().length).toBeGreaterThanOrEqual(10)
  })

  it('a catalogue of another version asks for the page anew', async () => {
    const host = mangled(/occupations\.json$/, async (response) => {
      const text = await response.text()
      return new Response(text.replace(/"format":\d+/, '"format":0'))
    })
    const { page } = await showResults({ fetch: host.fetch })
    expect(page.get('[role="alert"]').text()).toContain(messagesOf('results').trouble['other-version'])
  })

  it('without a single answer it offers the quiz and the search', async () => {
    const { page } = await showResults({ answers: {} })
    expect(page.text()).toContain(messagesOf('results').none.title)
    expect(page.findAll('a').map((link) => link.attributes('href'))).toEqual(['/quiz', '/search'])
  })

  it('with a few answers it says that it knows little, and lists all the same', async () => {
    const { page, titles } = await showResults({ answers: { R1: 5, I1: 2 } })
    expect(page.text()).toContain(messagesOf('results').few.text(2))
    expect(titles().length).toBeGreaterThanOrEqual(10)
  })
})

describe('the ways on', () => {
  it('asks for all interests, or six more skills, and leads to the quiz', async () => {
    const { button, machine, router, settle } = await showResults()
    await button('Rate more interests (14 of 48 rated)').trigger('click')
    await settle()
    expect(router.currentRoute.value.path).toBe('/quiz')
    expect(machine.kept.get(SITTING_KEY)).toContain('"wanted":{"interest":48,"skill":0}')
  })

  it('counts the skills asked already', async () => {
    const { button, machine, settle } = await showResults()
    await button('Rate 6 more skills').trigger('click')
    await settle()
    expect(machine.kept.get(SITTING_KEY)).toContain('"skill":8')
  })
})
