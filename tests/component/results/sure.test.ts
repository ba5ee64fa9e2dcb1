import { afterEach, describe, expect, it } from 'vitest'
import type { Choice } from '../../../src/core/instrument/choice'
import { expectedGain } from '../../../src/core/instrument/expectedGain'
import { INTEREST_ITEMS } from '../../../src/core/instrument/interestItems'
import type { Answers } from '../../../src/core/instrument/item'
import { loadMessages, switchLocale } from '../../../src/i18n/messages'
import { useMatches } from '../../../src/stores/matches'
import { useSitting } from '../../../src/stores/sitting'
import { useSureness } from '../../../src/stores/sureness'
import { showResults } from './page'

const THREES: Answers = Object.fromEntries(INTEREST_ITEMS.map(({ id }) => [id, 3]))
const MARKED: Answers = Object.fromEntries(INTEREST_ITEMS.map(({ id }) => [id, id.startsWith('S') ? 5 : 2]))

afterEach(() => switchLocale('en'))

describe('how sure the results are', () => {
  it('stands in a word, with the number and what it means in a disclosure', async () => {
    const { page } = await showResults({ answers: MARKED })
    expect(page.get('.interests').text()).toContain('Clear.')
    const more = page.get('.interests details')
    expect(more.get('summary').text()).toBe('How sure is this?')
    expect(more.text()).toContain('The chance that Helper is your top interest is over 99%.')
    expect(more.text()).toContain('It does not tell how well you would do at a job')
  })

  it('names no chance where all ratings are alike, says so above the list, and offers pairs', async () => {
    const { page, titles } = await showResults({ answers: THREES })
    expect(page.get('.interests details').text()).not.toContain('%')
    expect(page.findAll('#interest-table th').map((head) => head.text())).not.toContain('Chance it leads')
    expect(page.text()).toContain('These answers do not tell careers apart yet')
    expect(page.get('a[href="/pairs"]').text()).toBe('Pick between pairs')
    expect(titles()).not.toHaveLength(0)
    const stated = useMatches().ranked.map(({ occupation }) => useMatches().chanceOf(occupation.code))
    expect(stated.filter((chance) => chance !== undefined)).toEqual([])
  })

  it('says that the list leans on the choices once some were made, and moves it', async () => {
    const { page, titles, settle } = await showResults({ answers: THREES })
    const before = titles()
    const choices: Choice[] = [
      { kind: 'rather', item: 'A1', other: 'R1' },
      { kind: 'rather', item: 'A2', other: 'C1' },
      { kind: 'even', item: 'E1', other: 'S1' },
    ]
    choices.forEach((choice) => {
      useSitting().choose(choice)
    })
    await settle()
    expect(page.text()).toContain('the list leans on the 2 choices you made')
    expect(page.get('.interests').text()).toContain('your choices lean to Creator')
    expect(titles()).not.toEqual(before)
    expect(useSureness().clarity).toBe('flat')
  })

  it('keeps the reasons exact with choices weighed in', async () => {
    await showResults({ answers: THREES })
    useSitting().choose({ kind: 'rather', item: 'A1', other: 'R1' })
    for (const { occupation, fit } of useMatches().ranked.slice(0, 20)) {
      const { reasons, base } = useMatches().explanationOf(occupation.code) ?? { reasons: [], base: NaN }
      expect(reasons.reduce((sum, { contribution }) => sum + contribution, base)).toBeCloseTo(fit, 9)
    }
  })

  it('tells what a few more skills are expected to bring, to who has rated some', async () => {
    const { page } = await showResults()
    const { now, then } = expectedGain(2, 39) ?? { now: NaN, then: NaN }
    expect(page.get('section[aria-labelledby="keep-going"]').text()).toContain(
      `about ${now.toFixed(0)} of your first ten careers would stay. After 6 more, about ${then.toFixed(0)} would.`,
    )
  })

  it('says nothing of the kind to who answered with care', async () => {
    const { page } = await showResults()
    expect(page.find('a[href="/pairs"]').exists()).toBe(false)
    expect(page.text()).not.toContain('You went through this fast')
  })

  it('says it in Spanish', async () => {
    await loadMessages('es', [
      'sure',
      'results',
      'shelves',
      'why',
      'place',
      'figures',
      'names',
      'interestItems',
      'skillItems',
    ])
    const { page, settle } = await showResults({ answers: THREES })
    await switchLocale('es')
    await settle()
    expect(page.text()).toContain('Estas respuestas aún no distinguen una carrera de otra')
    expect(page.get('a[href="/pairs"]').text()).toBe('Elegir en pares')
  })
})
