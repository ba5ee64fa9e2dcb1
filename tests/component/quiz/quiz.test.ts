import { flushPromises } from '@vue/test-utils'
import { afterEach, describe, expect, it } from 'vitest'
import { switchLocale } from '../../../src/i18n/messages'
import { SITTING_KEY } from '../../../src/platform/keys'
import { brokenConnection, testMachine } from '../../support/machine'
import { mountQuiz, type Quiz } from './mountQuiz'

let mounted: Quiz | undefined
const quizOn = async (...options: Parameters<typeof mountQuiz>): Promise<Quiz> =>
  (mounted = await mountQuiz(...options))
/** As when the tab is closed. */
const close = (): void => {
  mounted?.page.unmount()
  mounted = undefined
}
afterEach(close)

/** Answers marked enough that the interests end soon. */
async function answerPart(quiz: Quiz): Promise<void> {
  for (let item = 0; item < 60; item++) {
    // Between two items the quiz may wait for the code that measures.
    await quiz.arrives(() => quiz.page.find('h1').exists())
    if (!quiz.page.find('input').exists()) return
    await quiz.press(item % 3 === 0 ? '5' : '1')
  }
}

const keptAnswers = ({ machine }: Quiz): unknown =>
  (JSON.parse(machine.kept.get(SITTING_KEY) ?? '{}') as { answers?: unknown }).answers

describe('the quiz', () => {
  it('begins with an item, and the promise of its length', async () => {
    const quiz = await quizOn()
    expect(quiz.page.findAll('input')).toHaveLength(5)
    expect(quiz.page.text()).toContain('About 23 of these')
    expect(quiz.page.text()).not.toContain('Start over')
  })

  it('goes on at once when a choice is clicked, and keeps the rating', async () => {
    const quiz = await quizOn()
    const first = quiz.statement()
    await quiz.page.findAll('input')[3]?.trigger('click')
    expect(quiz.statement()).not.toBe(first)
    expect(Object.values(keptAnswers(quiz) as object)).toEqual([4])
  })

  it('moves the focus to the next statement', async () => {
    const quiz = await quizOn()
    await quiz.press('2')
    expect(document.activeElement).toBe(quiz.page.get('h1').element)
  })

  it.each([
    ['a held key', { key: '5', repeat: true }],
    ['a key of the browser', { key: '5', ctrlKey: true }],
  ])('takes %s for no rating', async (_, init) => {
    const quiz = await quizOn()
    const first = quiz.statement()
    document.body.dispatchEvent(new KeyboardEvent('keydown', { ...init, bubbles: true }))
    await flushPromises()
    expect(quiz.statement()).toBe(first)
  })

  it('leaves keys to a field that is typed in', async () => {
    const quiz = await quizOn()
    const first = quiz.statement()
    const field = document.createElement('input')
    quiz.page.get('.quiz').element.append(field)
    field.focus()
    await quiz.press('5')
    expect(quiz.statement()).toBe(first)
  })

  it('goes back to a rating, and Enter goes on with it', async () => {
    const quiz = await quizOn()
    await quiz.press('5')
    const second = quiz.statement()
    await quiz.press('Backspace')
    expect(quiz.chosen()).toBe('5')
    await quiz.press('Enter')
    expect(quiz.statement()).toBe(second)
  })

  it('goes back from the first item nowhere', async () => {
    const quiz = await quizOn()
    const first = quiz.statement()
    await quiz.press('Backspace')
    expect(quiz.statement()).toBe(first)
    expect(quiz.page.text()).not.toContain('Back')
  })

  it('moves the choice from the statement with an arrow, without rating', async () => {
    const quiz = await quizOn()
    await quiz.press('1')
    const second = quiz.statement()
    await quiz.press('ArrowUp')
    expect(quiz.chosen()).toBe('5')
    expect(quiz.statement()).toBe(second)
    expect(Object.values(keptAnswers(quiz) as object)).toEqual([1])
  })

  it('rests between the parts, says what is known, and goes on to skills', async () => {
    const quiz = await quizOn()
    await answerPart(quiz)
    expect(quiz.statement()).toBe('That is what you like')
    expect(quiz.page.text()).toContain('Your answers point')
    await quiz.click('Go on: what you can do')
    await quiz.arrives(() => quiz.page.find('input').exists())
    expect(quiz.page.findAll('input')).toHaveLength(5)
    expect(quiz.page.text()).toContain('1 of 12')
    expect(quiz.page.text()).toContain('I’m not sure')
  })

  it('goes to the results after the last skill', async () => {
    const quiz = await quizOn()
    await answerPart(quiz)
    await quiz.click('Go on: what you can do')
    await quiz.arrives(() => quiz.page.find('input').exists())
    await answerPart(quiz)
    expect(quiz.router.currentRoute.value.path).toBe('/results')
  })

  it('offers more to who comes back when all is done', async () => {
    const quiz = await quizOn()
    await answerPart(quiz)
    await quiz.click('Go on: what you can do')
    await quiz.arrives(() => quiz.page.find('input').exists())
    await answerPart(quiz)
    close()
    const again = await quizOn(testMachine({ kept: quiz.machine.kept }))
    await again.arrives(() => again.page.find('h1').exists())
    expect(again.statement()).toBe('That is all for now')
    await again.click('Answer a few more')
    expect(again.page.text()).toContain('13 of 18')
  })

  it('resumes on the same device where it was', async () => {
    const quiz = await quizOn()
    for (const key of ['5', '2', '4']) await quiz.press(key)
    const here = quiz.statement()
    close()
    const again = await quizOn(testMachine({ kept: quiz.machine.kept }))
    expect(again.statement()).toBe(here)
    await again.press('Backspace')
    expect(again.chosen()).toBe('4')
  })

  it('erases everything on starting over', async () => {
    const quiz = await quizOn()
    const first = quiz.statement()
    for (const key of ['5', '2']) await quiz.press(key)
    await quiz.click('Start over')
    await quiz.arrives(() => quiz.page.text().includes('Erase and start over'))
    await quiz.click('Erase and start over')
    expect(quiz.statement()).toBe(first)
    expect(quiz.chosen()).toBeUndefined()
    expect(quiz.machine.kept.has(SITTING_KEY)).toBe(false)
  })

  it('follows another tab that goes on or starts over, and brings nothing erased back', async () => {
    const quiz = await quizOn()
    const first = quiz.statement()
    await quiz.press('4')
    const begun = quiz.machine.kept.get(SITTING_KEY) ?? ''
    await quiz.press('4')
    const third = quiz.statement()
    await quiz.arrives(() => quiz.page.text().includes('Start over'))
    const elsewhere = async (text: string | undefined): Promise<void> => {
      if (text === undefined) quiz.machine.kept.delete(SITTING_KEY)
      else quiz.machine.kept.set(SITTING_KEY, text)
      window.dispatchEvent(new StorageEvent('storage', { key: SITTING_KEY }))
      await flushPromises()
    }
    await elsewhere(begun)
    expect(quiz.statement()).not.toBe(third)
    await elsewhere('{{{')
    expect(quiz.statement()).not.toBe(first)
    await elsewhere(undefined)
    expect(quiz.statement()).toBe(first)
    await quiz.press('2')
    expect(Object.values(keptAnswers(quiz) as object)).toEqual([2])
  })

  it('says that there is nothing to go by to who skipped everything, and lets them start over', async () => {
    const quiz = await quizOn()
    for (let item = 0; item < 60 && quiz.page.find('input').exists(); item++) await quiz.press('s')
    await quiz.arrives(() => quiz.page.text().includes('You have skipped everything'))
    expect(quiz.page.text()).not.toContain('much alike')
    expect(quiz.page.find('a[href="/results"]').exists()).toBe(false)
    expect(quiz.page.text()).toContain('Start over')
  })

  it('keeps its place when the language changes', async () => {
    const quiz = await quizOn()
    await quiz.press('5')
    await switchLocale('es')
    await flushPromises()
    expect(quiz.page.text()).toContain('frase 2 de unas')
    await quiz.press('Backspace')
    expect(quiz.chosen()).toBe('5')
  })
})

describe('the quiz in trouble', () => {
  it.each([
    ['blocked', 'SecurityError', 'does not let us save'],
    ['full', 'QuotaExceededError', 'no room left'],
  ])('says once that storage is %s, and loses nothing', async (_, name, sentence) => {
    const quiz = await quizOn(testMachine({ storageThrows: Object.assign(new Error('refused'), { name }) }))
    await quiz.press('5')
    expect(quiz.page.text()).toContain(sentence)
    await quiz.click('Got it')
    await quiz.press('2')
    expect(quiz.page.text()).not.toContain(sentence)
    await quiz.press('Backspace')
    await quiz.press('Backspace')
    expect(quiz.chosen()).toBe('5')
  })

  it('says that an old save cannot be read and starts fresh', async () => {
    const quiz = await quizOn(testMachine({ kept: new Map([[SITTING_KEY, '{"format":1,"answers":{"R1"']]) }))
    expect(quiz.page.text()).toContain('could not be read')
    expect(quiz.page.text()).toContain('1 of about 23')
  })

  it('says that items did not load and goes on when they do', async () => {
    const connection = brokenConnection()
    const quiz = await quizOn(testMachine({ fetch: connection.fetch }))
    expect(quiz.page.get('[role="alert"]').text()).toContain('The connection seems to be gone')
    connection.mend()
    await quiz.click('Try again')
    expect(quiz.page.findAll('input')).toHaveLength(5)
  })

  it('shows the item somebody left off at even when nothing loads', async () => {
    const quiz = await quizOn()
    await quiz.press('5')
    const here = quiz.statement()
    close()
    const again = await quizOn(testMachine({ kept: quiz.machine.kept, fetch: brokenConnection().fetch }))
    expect(again.statement()).toBe(here)
  })
})

describe('coming from elsewhere', () => {
  it('goes on with the part named in the address, and cleans the address', async () => {
    const quiz = await quizOn(testMachine(), '/quiz?part=skill')
    await quiz.arrives(() => quiz.page.find('input').exists())
    expect(quiz.page.text()).toContain('1 of 12')
    expect(quiz.router.currentRoute.value.fullPath).toBe('/quiz')
  })

  it('asks about starting over when the address says so and there is something to lose', async () => {
    const quiz = await quizOn()
    await quiz.press('5')
    close()
    const again = await quizOn(testMachine({ kept: quiz.machine.kept }), '/quiz?start=over')
    await again.arrives(() => again.page.find('dialog').exists())
    expect(again.page.text()).toContain('Start over?')
    expect(keptAnswers(again)).not.toEqual({})
  })

  it('takes a part that is none for nothing', async () => {
    const quiz = await quizOn(testMachine(), '/quiz?part=money')
    expect(quiz.page.text()).toContain('1 of about 23')
  })
})
