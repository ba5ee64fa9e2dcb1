import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { OccupationCode } from '../../../src/core/catalogue/ids'
import { askedBy, ratingFrom, ratingsFrom, skillsOfJob, skillsOfJobs } from '../../../src/core/instrument/fromPastJobs'
import type { Rating } from '../../../src/core/instrument/item'
import type { SkillItemId } from '../../../src/core/instrument/skillItemIds'
import { catalogueFiles } from '../../../src/platform/catalogueFiles'
import { compiledOccupations, compiledPool } from '../../support/compiled'
import { fetchCompiled } from '../../support/machine'

const files = catalogueFiles(fetchCompiled, '/data/')
const pool = compiledPool()
const elements = await files.elements()
const { all } = compiledOccupations()
const asked = new Map(
  await Promise.all(all.map(async ({ code }) => [code, askedBy(await files.career(code), elements)] as const)),
)
const skillsOf = (code: OccupationCode) => skillsOfJob(pool, code, asked.get(code) ?? new Map())
const itemsOf = (code: string) => skillsOf(code as OccupationCode)?.map(({ item }) => item) ?? []
const job = (code: string): OccupationCode => code as OccupationCode
const NURSE = job('29-1141.00')
const ACCOUNTANT = job('13-2011.00')
const ratingOf = (code: OccupationCode, item: SkillItemId): number | undefined =>
  skillsOf(code)?.find((skill) => skill.item === item)?.rating

describe('ratingFrom', () => {
  // 2.8 + 0.7 · standing by hand, to the nearest step.
  it.each([
    [-4, 1],
    [-2, 1],
    [-1, 2],
    [-0.5, 2],
    [-0.4, 3],
    [0, 3],
    [0.9, 3],
    [1.1, 4],
    [2, 4],
    // Step 5 is for the person alone to set.
    [2.5, 4],
    [6, 4],
  ])('makes a standing of %d a rating of %d', (standing, rating) => {
    expect(ratingFrom(standing)).toBe(rating)
  })

  it('never gives less for a higher standing', () => {
    const standing = fc.double({ min: -20, max: 20, noNaN: true })
    fc.assert(
      fc.property(standing, standing, (one, other) => {
        expect(ratingFrom(Math.max(one, other))).toBeGreaterThanOrEqual(ratingFrom(Math.min(one, other)))
      }),
    )
  })
})

describe('the skills of a past job, in the published data', () => {
  it('are caring and people high for a registered nurse', () => {
    expect(ratingOf(NURSE, 'care-for-sick')).toBe(4)
    expect(ratingOf(NURSE, 'counsel-people')).toBeGreaterThanOrEqual(4)
    expect(skillsOf(NURSE)?.[0]?.item).toBe('care-for-sick')
  })

  it('are money and numbers high for an accountant', () => {
    expect(ratingOf(ACCOUNTANT, 'handle-money')).toBe(4)
    expect(ratingOf(ACCOUNTANT, 'use-math')).toBeGreaterThanOrEqual(4)
    expect(skillsOf(ACCOUNTANT)?.[0]?.item).toBe('handle-money')
  })

  it('never include what the job hardly asks for, for that says nothing about a person', () => {
    expect(ratingOf(ACCOUNTANT, 'care-for-sick')).toBeUndefined()
    expect(skillsOf(ACCOUNTANT)?.every(({ standing }) => standing >= 0.5)).toBe(true)
    expect(skillsOf(job('41-2011.00'))?.map(({ item }) => item)).toEqual(['serve-customers'])
  })

  it.each([
    ['35-2014.00', 'produce-food'],
    ['41-2031.00', 'sell-things'],
    ['53-3032.00', 'drive-vehicles'],
    ['51-4121.00', 'check-quality'],
  ])('begin for %s with %s, and nothing of it stands at the top step', (code, first) => {
    const skills = skillsOf(job(code)) ?? []
    expect(skills[0]?.item).toBe(first)
    expect(Math.max(...skills.map(({ rating }) => rating))).toBeLessThanOrEqual(4)
  })

  // What hardly any career asks for stands high in those that ask for a little of it.
  it.each([
    ['35-3031.00', 'produce-food'],
    ['35-2011.00', 'produce-food'],
    ['31-1131.00', 'produce-food'],
    ['31-1131.00', 'second-language'],
    ['35-9031.00', 'second-language'],
    ['39-9011.01', 'make-art'],
    ['39-9011.01', 'second-language'],
    ['37-2012.00', 'second-language'],
  ])('of %s do not have %s, which it asks for a little more than others do, and little', (code, item) => {
    expect(itemsOf(code)).not.toContain(item)
  })

  it('stand no higher than the level that the job needs', () => {
    expect(ratingOf(job('31-1131.00'), 'care-for-sick')).toBe(3)
    expect(ratingOf(job('35-9021.00'), 'produce-food')).toBe(2)
  })

  it('go from the most asked for to the least', () => {
    const standings = skillsOf(NURSE)?.map(({ standing }) => standing) ?? []
    expect(standings).toEqual([...standings].sort((left, right) => right - left))
  })

  it('are none for the 93 occupations out of the pool and the 15 in it without skills, and some for nearly all others', () => {
    const unrated = all.filter(({ code }) => skillsOf(code) === undefined)
    expect(unrated).toHaveLength(93 + 15)
    expect(unrated.filter(({ hasInterests }) => hasInterests)).toHaveLength(15)
    expect(all.filter(({ code }) => skillsOf(code)?.length === 0)).toHaveLength(10)
  })
})

describe('several jobs', () => {
  it('give each skill its higher rating, once', () => {
    const both = skillsOfJobs([skillsOf(ACCOUNTANT), skillsOf(NURSE)])
    expect(new Set(both.map(({ item }) => item)).size).toBe(both.length)
    for (const { item, standing } of both) {
      const each = [ACCOUNTANT, NURSE].flatMap((code) => skillsOf(code)?.find((own) => own.item === item) ?? [])
      expect(standing).toBe(Math.max(...each.map((own) => own.standing)))
    }
    expect(both).toEqual(skillsOfJobs([skillsOf(NURSE), skillsOf(ACCOUNTANT)]))
  })

  it('are what one job is when the other has no ratings', () => {
    expect(skillsOfJobs([skillsOf(NURSE), skillsOf(job('55-1011.00'))])).toEqual(skillsOf(NURSE))
    expect(skillsOfJobs([skillsOf(job('55-1011.00'))])).toEqual([])
  })
})

describe('ratingsFrom', () => {
  it('takes a changed step, and leaves out what is left out in place of rating it low', () => {
    const skills = skillsOf(NURSE) ?? []
    const ratings = ratingsFrom(
      skills,
      new Map<SkillItemId, Rating | 'left-out'>([
        ['care-for-sick', 'left-out'],
        ['read-people', 2],
      ]),
    )
    expect(ratings).not.toHaveProperty('care-for-sick')
    expect(ratings).toMatchObject({ 'read-people': 2, 'counsel-people': 4 })
    expect(Object.keys(ratings)).toHaveLength(skills.length - 1)
  })
})
