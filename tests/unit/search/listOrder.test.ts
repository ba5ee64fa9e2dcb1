/** The order of the careers found, on the compiled files. */
import { describe, expect, it } from 'vitest'
import { US } from '../../../src/core/catalogue/ids'
import { inOrder, sortOf, sortsFor, type Sort } from '../../../src/features/search/listOrder'
import { subjectStrengths } from '../../../src/features/search/narrowing'
import { catalogueFiles } from '../../../src/platform/catalogueFiles'
import type { FoundCareer } from '../../../src/stores/careerSearch'
import { fetchCompiled } from '../../support/machine'

const files = catalogueFiles(fetchCompiled, '/data/')
const [occupations, facts, finder] = await Promise.all([files.occupations(), files.place(US), files.finder()])
const { all } = occupations
const byName: readonly FoundCareer[] = [...all]
  .sort((one, other) => one.title.localeCompare(other.title))
  .map((occupation) => ({ occupation, by: { kind: 'title' } }))
const titles = (sort: Sort, found = byName) =>
  inOrder(found, { sort, facts, subjectAbove: new Map() }, byName).map(({ occupation }) => occupation.title)

describe('the order', () => {
  it('is what the address says, where it says one that there is', () => {
    const asking = { isAsking: true, narrowing: {} }
    expect(sortOf('pay', asking)).toBe('pay')
    expect(sortOf('<script>', asking)).toBe('match')
    // Without anything typed there is no best match.
    expect(sortsFor({ isAsking: false, narrowing: {} })).not.toContain('match')
    expect(sortOf('match', { isAsking: false, narrowing: {} })).toBe('openings')
  })

  it('is otherwise that of what is looked for', () => {
    expect(sortOf('', { isAsking: true, narrowing: { pay: '60000' } })).toBe('match')
    // Whatever pay is enough, the highest is that of the same few careers.
    expect(sortOf('', { isAsking: false, narrowing: { pay: '60000' } })).toBe('openings')
    expect(sortOf('', { isAsking: false, narrowing: { growth: 'growing-fast' } })).toBe('growth')
    expect(sortOf('', { isAsking: false, narrowing: { field: 'health-science' } })).toBe('openings')
  })

  it('has the largest first and what has no number last, equal ones as they came', () => {
    const median = (title: string) => {
      const payCode = all.find((each) => each.title === title)?.payCode ?? null
      return payCode === null ? undefined : (facts.payOf(payCode)?.median ?? undefined)
    }
    const pays = titles('pay').map(median)
    const known = pays.filter((pay) => pay !== undefined)
    expect(pays.slice(0, known.length)).toEqual([...known].sort((one, other) => other - one))
    expect(pays.length).toBeGreaterThan(known.length)
    expect(titles('growth')[0]).toBe('Wind Turbine Service Technicians')
  })

  it('is that of the subject looked around by: the careers that it sets apart most, those that hire most first', () => {
    const firstOf = (subject: string): readonly string[] => {
      const subjectAbove = subjectStrengths({ finder, occupations }, subject)
      const found = byName.filter(({ occupation }) => subjectAbove.has(occupation.code))
      const sort = sortOf('', { isAsking: false, narrowing: { subject } })
      return inOrder(found, { sort, facts, subjectAbove }, byName).map(({ occupation }) => occupation.title)
    }
    expect(firstOf('2.C.4.c').slice(0, 10)).toEqual(expect.arrayContaining(['Chemists', 'Chemical Engineers']))
    expect(firstOf('2.C.4.b').slice(0, 3)).toContain('Physicists')
    expect(firstOf('2.C.5.a').slice(0, 10)).toContain('Nurse Practitioners')
    expect(sortsFor({ isAsking: false, narrowing: {} })).not.toContain('subject')
  })

  it('puts openings that careers share with others after all that are their own', () => {
    const byOpenings = titles('openings')
    expect(byOpenings.indexOf('Registered Nurses')).toBeLessThan(byOpenings.indexOf('Acute Care Nurses'))
    expect(byOpenings.indexOf('Fast Food and Counter Workers')).toBeLessThan(byOpenings.indexOf('Baristas'))
    const shares = byOpenings.flatMap((title) => {
      const career = all.find((each) => each.title === title)
      return career?.outlook ? [career.outlookGroup !== null] : []
    })
    expect(shares.lastIndexOf(false)).toBeLessThan(shares.indexOf(true))
  })

  it('can be that of the names, and the match is left as it is', () => {
    const some = [...byName].reverse()
    expect(titles('name', some)).toEqual(titles('match'))
    expect(titles('match', some)).toEqual(titles('match').toReversed())
  })
})
