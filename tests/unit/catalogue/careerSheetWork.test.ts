/** Qualities, activities and conditions of a career, on the compiled files of the repository. */
import { describe, expect, it } from 'vitest'
import type { CareerSheet } from '../../../src/core/catalogue/careerSheet'
import { helpful } from '../../../src/core/catalogue/careerSheetWork'
import { valueOf } from '../../../src/core/catalogue/figure'
import { occupationCode, US } from '../../../src/core/catalogue/ids'
import { nearestStep, SKILL_STEPS } from '../../../src/core/catalogue/nearestStep'
import { catalogueFiles } from '../../../src/platform/catalogueFiles'
import { loadCareerSheet } from '../../../src/platform/loadCareerSheet'
import { fetchCompiled } from '../../support/machine'

const files = catalogueFiles(fetchCompiled, '/data/')

async function sheetOf(text: string): Promise<CareerSheet> {
  const code = occupationCode(text) ?? expect.fail(`${text} is no code`)
  const loaded = await loadCareerSheet(files, code, US)
  return loaded.kind === 'loaded' ? loaded.sheet : expect.fail(`${text}: ${loaded.kind}`)
}

async function conditionsOf(text: string) {
  const { conditions } = await sheetOf(text)
  return conditions.kind === 'rated' ? conditions : expect.fail(`${text} has no conditions`)
}

describe('the nearest step', () => {
  it.each([
    [0, 1],
    [0.87, 1],
    [0.88, 2],
    [3.5, 3],
    [4.38, 4],
    [6.12, 4],
    [6.13, 5],
    [7, 5],
  ])('of level %d of 7 is step %d of five', (level, step) => {
    expect(nearestStep(level, SKILL_STEPS)).toBe(step)
  })

  it('is never beyond an end', () => {
    expect([-1, 9].map((level) => nearestStep(level, SKILL_STEPS))).toEqual([1, 5])
  })
})

describe('the qualities of registered nurses, as published', () => {
  it('are all 21, the most helpful first, as figures', async () => {
    const { qualities = [] } = await sheetOf('29-1141.00')
    expect(qualities).toHaveLength(21)
    expect(qualities.slice(0, 3).map(({ name, importance }) => [name, valueOf(importance)])).toEqual([
      ['Attention to Detail', 3],
      ['Dependability', 2.93],
      ['Cooperation', 2.64],
    ])
    expect(qualities[0]?.importance).toMatchObject({
      measure: 'style',
      unit: 'scale--3-3',
      place: 'US',
      period: '2025-12',
      source: 'onet',
    })
  })

  it('do not count as a help below zero', async () => {
    const { qualities = [] } = await sheetOf('29-2072.00')
    expect(qualities.some(({ importance }) => (valueOf(importance) ?? 0) < 0)).toBe(true)
    expect(helpful(qualities).every(({ importance }) => (valueOf(importance) ?? 0) > 0)).toBe(true)
  })

  it('are missing for a military career', async () => {
    expect((await sheetOf('55-1011.00')).qualities).toBeUndefined()
  })
})

describe('activities', () => {
  it('are rated like skills, most important first', async () => {
    const { ratings } = await sheetOf('29-1141.00')
    if (ratings.kind === 'missing') expect.fail('nurses are rated')
    expect(ratings.activities.slice(0, 2).map(({ name }) => name)).toEqual([
      'Assisting and Caring for Others',
      'Documenting/Recording Information',
    ])
    expect(ratings.activities[0]?.importance).toMatchObject({ measure: 'importance', source: 'onet-ratings' })
  })
})

describe('work conditions', () => {
  it('are figures of their own source, told in the step nearest to them', async () => {
    const { conditions, hours, of } = await conditionsOf('29-1141.00')
    expect([conditions.length, hours.length, of]).toEqual([55, 2, 57])
    expect(conditions.find(({ name }) => name === 'Telephone Conversations')).toMatchObject({
      name: 'Telephone Conversations',
      scale: 'frequency',
      step: 5,
      value: { measure: 'context', amount: { value: 4.96 }, unit: 'scale-1-5', source: 'onet-work-context' },
    })
    expect(hours.map(({ scale, step }) => [scale, step])).toEqual([
      ['week', 2],
      ['schedule', 1],
    ])
    expect(hours[0]?.value.unit).toBe('scale-1-3')
  })

  it('are in the order of what nurses have more of than the average career', async () => {
    // pandas: mean by element over the careers of the table, difference of 29-1141.00, of those rated 3 or more.
    const { conditions } = await conditionsOf('29-1141.00')
    expect(conditions.slice(0, 4).map(({ name }) => name)).toEqual([
      'Exposed to Disease or Infections',
      'Dealing With Unpleasant, Angry, or Discourteous People',
      'Deal With External Customers or the Public in General',
      expect.stringMatching(/^Wear Common Protective/) as string,
    ])
  })

  it('then go on with the highest rated, notable from 4 of 5 on', async () => {
    const { conditions, notable } = await conditionsOf('15-1252.00')
    // A work group alone is more of a developer's day than of others'.
    const values = conditions.slice(1).map(({ value }) => valueOf(value) ?? 0)
    expect(values).toEqual([...values].sort((left, right) => right - left))
    expect(values.filter((value) => value >= 4)).toHaveLength(notable - 1)
  })

  it('have no word for a schedule that lies between two kinds', async () => {
    const { hours } = await conditionsOf('11-9021.00')
    expect(hours.find(({ scale }) => scale === 'schedule')).toMatchObject({
      value: { amount: { value: 1.5 } },
      step: undefined,
    })
  })

  it('say whose they are, from which release and years, and that people were asked again', async () => {
    expect((await conditionsOf('29-2072.00')).origin).toEqual({
      releases: ['24.x (2019-08..2020)'],
      resurveyed: false,
      predecessor: { code: '29-2071.00', title: 'Medical Records and Health Information Technicians' },
    })
    expect((await conditionsOf('29-2072.00')).conditions[0]?.value.period).toBe('2019–2020')
    expect((await conditionsOf('43-4071.00')).origin).toMatchObject({ resurveyed: true, predecessor: null })
  })

  it('are missing where nobody was asked', async () => {
    expect((await sheetOf('15-2051.00')).conditions).toEqual({ kind: 'missing' })
  })

  it('name their source on the page', async () => {
    expect((await sheetOf('29-1141.00')).sources.map(({ id }) => id)).toContain('onet-work-context')
  })
})
