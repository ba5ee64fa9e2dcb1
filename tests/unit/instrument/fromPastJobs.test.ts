import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { OccupationCode } from '../../../src/core/catalogue/ids'
import { ratingFrom, ratingsFrom, skillsOfJob, skillsOfJobs } from '../../../src/core/instrument/fromPastJobs'
import type { Rating } from '../../../src/core/instrument/item'
import type { SkillItemId } from '../../../src/core/instrument/skillItemIds'
import { compiledOccupations, compiledPool } from '../../support/compiled'

const pool = compiledPool()
const job = (code: string): OccupationCode => code as OccupationCode
const NURSE = job('29-1141.00')
const ACCOUNTANT = job('13-2011.00')
const ratingOf = (code: OccupationCode, item: SkillItemId): number | undefined =>
  skillsOfJob(pool, code)?.find((skill) => skill.item === item)?.rating

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
    expect(skillsOfJob(pool, NURSE)?.[0]?.item).toBe('care-for-sick')
  })

  it('are money and numbers high for an accountant', () => {
    expect(ratingOf(ACCOUNTANT, 'handle-money')).toBe(4)
    expect(ratingOf(ACCOUNTANT, 'use-math')).toBeGreaterThanOrEqual(4)
    expect(skillsOfJob(pool, ACCOUNTANT)?.[0]?.item).toBe('handle-money')
  })

  it('never include what the job hardly asks for, for that says nothing about a person', () => {
    expect(ratingOf(ACCOUNTANT, 'care-for-sick')).toBeUndefined()
    expect(skillsOfJob(pool, ACCOUNTANT)?.every(({ standing }) => standing >= 0.5)).toBe(true)
    expect(skillsOfJob(pool, job('41-2011.00'))?.map(({ item }) => item)).toEqual(['serve-customers'])
  })

  it.each([
    ['35-2014.00', 'produce-food'],
    ['41-2031.00', 'sell-things'],
    ['53-3032.00', 'drive-vehicles'],
    ['51-4121.00', 'check-quality'],
  ])('begin for %s with %s, and nothing of it stands at the top step', (code, first) => {
    const skills = skillsOfJob(pool, job(code)) ?? []
    expect(skills[0]?.item).toBe(first)
    expect(Math.max(...skills.map(({ rating }) => rating))).toBeLessThanOrEqual(4)
  })

  it('go from the most asked for to the least', () => {
    const standings = skillsOfJob(pool, NURSE)?.map(({ standing }) => standing) ?? []
    expect(standings).toEqual([...standings].sort((left, right) => right - left))
  })

  it('are none for the 93 occupations out of the pool and the 15 in it without skills, and some for nearly all others', () => {
    const { all } = compiledOccupations()
    const unrated = all.filter(({ code }) => skillsOfJob(pool, code) === undefined)
    expect(unrated).toHaveLength(93 + 15)
    expect(unrated.filter(({ hasInterests }) => hasInterests)).toHaveLength(15)
    expect(all.filter(({ code }) => skillsOfJob(pool, code)?.length === 0)).toHaveLength(5)
  })
})

describe('several jobs', () => {
  it('give each skill its higher standing, once', () => {
    const both = skillsOfJobs(pool, [ACCOUNTANT, NURSE])
    expect(new Set(both.map(({ item }) => item)).size).toBe(both.length)
    for (const { item, standing } of both) {
      const each = [ACCOUNTANT, NURSE].flatMap(
        (code) => skillsOfJob(pool, code)?.find((own) => own.item === item) ?? [],
      )
      expect(standing).toBe(Math.max(...each.map((own) => own.standing)))
    }
    expect(both).toEqual(skillsOfJobs(pool, [NURSE, ACCOUNTANT]))
  })

  it('are what one job is when the other has no ratings', () => {
    expect(skillsOfJobs(pool, [NURSE, job('55-1011.00')])).toEqual(skillsOfJob(pool, NURSE))
    expect(skillsOfJobs(pool, [job('55-1011.00')])).toEqual([])
  })
})

describe('ratingsFrom', () => {
  it('takes a changed step, and leaves out what is left out in place of rating it low', () => {
    const skills = skillsOfJob(pool, NURSE) ?? []
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
