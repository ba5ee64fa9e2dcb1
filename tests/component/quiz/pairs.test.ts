import { flushPromises } from '@vue/test-utils'
import { afterEach, describe, expect, it } from 'vitest'
import type { Choice } from '../../../src/core/instrument/choice'
import { INTEREST_ITEMS } from '../../../src/core/instrument/interestItems'
import { save } from '../../../src/core/sitting/restore'
import { NEW_SITTING } from '../../../src/core/sitting/sitting'
import { SITTING_KEY } from '../../../src/platform/keys'
import { violationsOf } from '../../support/accessible'
import { brokenConnection, testMachine, type TestMachineOptions } from '../../support/machine'
import { mountQuiz, type Quiz } from './mountQuiz'

let mounted: Quiz | undefined
afterEach(() => {
  mounted?.page.unmount()
  mounted = undefined
})

const items = INTEREST_ITEMS.map(({ id }) => id)
const alike = save({
  ...NEW_SITTING,
  answers: Object.fromEntries(items.map((id) => [id, 3])),
  asked: items,
  position: items.length,
})

/** The page of somebody who gave every item the same rating. */
async function pairsOn(options: TestMachineOptions = {}, text = alike): Promise<Quiz> {
  mounted = await mountQuiz(testMachine({ kept: new Map([[SITTING_KEY, text]]), ...options }), '/pairs')
  await mounted.arrives(() => mounted?.page.find('h1').exists() === true)
  return mounted
}
const sides = ({ page }: Quiz) => page.findAll('.side')
const takeFirst = async (quiz: Quiz): Promise<void> => {
  await sides(quiz)[0]?.trigger('click')
  await flushPromises()
}
const kept = ({ machine }: Quiz): readonly Choice[] =>
  (JSON.parse(machine.kept.get(SITTING_KEY) ?? '{}') as { choices: readonly Choice[] }).choices

describe('the tie-breakers', () => {
  it('ask five times which of two a person would rather do, keep each choice, and end with ways on', async () => {
    const quiz = await pairsOn()
    for (let pair = 1; pair <= 5; pair++) {
      expect(quiz.page.text()).toContain(`Pair ${String(pair)} of 5`)
      expect(sides(quiz)).toHaveLength(2)
      await takeFirst(quiz)
      expect(kept(quiz)).toHaveLength(pair)
    }
    expect(quiz.statement()).toBe('Thank you, that helps')
    expect(quiz.page.text()).toMatch(/your choices lean to (Doer|Thinker|Creator|Helper|Persuader|Organizer)\./)
    expect(quiz.page.get('a[href="/results"]').text()).toBe('Show my careers')
    await quiz.click('Go on: what you can do')
    await quiz.arrives(() => quiz.router.currentRoute.value.path === '/quiz')
  })

  it('move the focus to what stands there next', async () => {
    const quiz = await pairsOn()
    await takeFirst(quiz)
    expect(document.activeElement).toBe(quiz.page.get('h1').element)
  })

  it('go back to the pair before and ask it anew', async () => {
    const quiz = await pairsOn()
    const first = sides(quiz).map((side) => side.text())
    await takeFirst(quiz)
    expect(sides(quiz).map((side) => side.text())).not.toEqual(first)
    await quiz.click('Back')
    expect(sides(quiz).map((side) => side.text())).toEqual(first)
    expect(kept(quiz)).toEqual([])
  })

  it('take "no difference" for an answer, and say so when it was the only one', async () => {
    const quiz = await pairsOn()
    for (let pair = 0; pair < 5; pair++) await quiz.click('No difference')
    expect(kept(quiz).map(({ kind }) => kind)).toEqual(Array.from({ length: 5 }, () => 'even'))
    expect(quiz.statement()).toBe('None came out ahead')
  })

  it('have a way on at any time', async () => {
    const quiz = await pairsOn()
    expect(quiz.page.get('a[href="/results"]').text()).toBe('That is enough')
  })

  it('send who has rated nothing to the quiz', async () => {
    const quiz = await pairsOn({}, save(NEW_SITTING))
    expect(quiz.statement()).toBe('There is no pair to pick from')
    expect(quiz.page.get('a[href="/quiz"]').text()).toBe('To the quiz')
  })

  it('say why none comes, and go on when it can', async () => {
    const connection = brokenConnection()
    const quiz = await pairsOn({ fetch: connection.fetch })
    expect(quiz.page.get('[role="alert"]').text()).toContain('The connection seems to be gone')
    connection.mend()
    await quiz.click('Try again')
    await quiz.arrives(() => sides(quiz).length === 2)
  })

  it('give axe nothing to find', async () => {
    const quiz = await pairsOn()
    expect(await violationsOf(quiz.page.element as Element)).toEqual([])
  })
})

describe('the rest of the quiz', () => {
  const rest = async (text: string): Promise<Quiz> => {
    mounted = await mountQuiz(testMachine({ kept: new Map([[SITTING_KEY, text]]) }))
    await mounted.arrives(() => mounted?.page.find('.rest .lead').exists() === true)
    return mounted
  }
  /** As many as the quiz asks at most. */
  const mixed = (hasty: boolean): string => {
    const asked = items.filter((_, at) => at % 4 !== 3)
    const answers = Object.fromEntries(asked.map((id, at) => [id, ((at * 7) % 5) + 1]))
    return save({ ...NEW_SITTING, answers, asked, position: asked.length, hasty: hasty ? asked : [] })
  }

  it('leads who answered all alike to the pairs first, and blocks no other way', async () => {
    const { page } = await rest(alike)
    expect(page.get('.rest h1').text()).toContain('much alike')
    expect(page.get('.rest .lead').text()).toContain('a few pairs')
    expect(page.text()).toContain('Not settled yet')
    expect(page.findAll('.ways a, .ways button').map((way) => way.text())).toEqual([
      'Pick between pairs',
      'Go on: what you can do',
      'Start from a job you had',
      'Show my careers now',
    ])
  })

  it('tells who rushed so, kindly, and offers pairs after the way on', async () => {
    const { page } = await rest(mixed(true))
    expect(page.text()).toContain('You went through this fast')
    const ways = page.findAll('.ways a, .ways button').map((way) => way.text())
    expect(ways[0]).toBe('Go on: what you can do')
    expect(ways).toContain('Pick between pairs')
  })

  it('says how sure it is, with the number one tap away, to who answered with care', async () => {
    const { page } = await rest(mixed(false))
    expect(page.text()).not.toContain('You went through this fast')
    expect(page.find('a[href="/pairs"]').exists()).toBe(false)
    expect(page.get('details').text()).toMatch(/The chance that \w+ is your top interest is (\d+|over 99)%\./)
  })

  it('goes on through all 48 activities for who wants it', async () => {
    const quiz = await rest(mixed(false))
    await quiz.click('Rate the other 12 activities too')
    await quiz.arrives(() => quiz.page.find('input').exists())
    expect(quiz.page.text()).toContain('37 of about 48')
  })
})
