/** Careers are narrowed by what the address says, whatever it says, and the counts are what each choice leaves. */
import { beforeAll, describe, expect, it } from 'vitest'
import { US } from '../../../src/core/catalogue/ids'
import { digitsIn, digitsText, productRows, productText } from '../../../src/core/catalogue/finder'
import {
  countsOf,
  fits,
  narrowingOf,
  queryOf,
  traitsOf,
  type Held,
  type Traits,
} from '../../../src/features/search/narrowing'
import { schoolSubjectNames } from '../../../src/i18n/schoolSubjects'
import { KNOWLEDGE_EN } from '../../../src/i18n/messages/glossary/en/knowledge'
import { KNOWLEDGE_ES } from '../../../src/i18n/messages/glossary/es/knowledge'
import { catalogueFiles } from '../../../src/platform/catalogueFiles'
import { fetchCompiled } from '../../support/machine'

const files = catalogueFiles(fetchCompiled, '/data/')
let held: Held
let traits: Traits
let codes: readonly string[] = []

beforeAll(async () => {
  const [file, occupations, finder] = [await files.catalogue(), await files.occupations(), await files.finder()]
  held = { file, occupations, finder, subjects: schoolSubjectNames(KNOWLEDGE_EN) }
  traits = traitsOf(held, await files.place(US))
  codes = held.occupations.all.map(({ code }) => code)
})

describe('an address', () => {
  it('keeps what can be chosen and leaves out the rest', () => {
    expect(
      narrowingOf({ field: 'health-science', level: '9', pay: '<b>', interest: ['S', 'R'], growth: null }, held),
    ).toEqual({
      field: 'health-science',
      interest: 'S',
    })
  })

  it('is written back as it was read', () => {
    expect(queryOf(' ', { level: '3' })).toEqual({ level: '3' })
    expect(queryOf('nurse', { level: '3' })).toEqual({ q: 'nurse', level: '3' })
  })
})

describe('careers', () => {
  it('are left where they have all that is chosen', () => {
    expect(fits(traits, { field: 'health-science', interest: 'S' }, '29-1141.00')).toBe(true)
    expect(fits(traits, { field: 'health-science', level: '1' }, '29-1141.00')).toBe(false)
  })

  it('have the school subjects that teach what sets them apart', () => {
    const named = (code: string) => traits.get(code)?.subject.map((key) => held.subjects.get(key))
    expect(named('19-2031.00')).toContain('Chemistry')
    // Psychology comes with counseling as well: a subject of two areas stands once.
    expect(named('29-1141.00')).toEqual(expect.arrayContaining(['Health science', 'Biology', 'Psychology']))
    expect(new Set(named('29-1141.00')).size).toBe(named('29-1141.00')?.length)
  })

  it('without pay in the place pass no pay', () => {
    expect(traitsOf(held, undefined).get('29-1141.00')?.pay).toEqual([])
    expect(traits.get('29-1141.00')?.pay).toContain('60000')
  })

  it('are counted for each choice, the other choices standing', () => {
    const narrowing = { field: 'health-science', level: '5' }
    const counts = countsOf('level', { codes, traits, narrowing })
    const left = codes.filter((code) => fits(traits, { field: 'health-science', level: '3' }, code))
    expect(counts.get('3')).toBe(left.length)
  })
})

describe('school subjects', () => {
  it('have names in Spanish by the same keys as in English, each name once', () => {
    const [english, spanish] = [schoolSubjectNames(KNOWLEDGE_EN), schoolSubjectNames(KNOWLEDGE_ES)]
    expect([...spanish.keys()]).toEqual([...english.keys()])
    expect(new Set(english.values()).size).toBe(english.size)
    expect([...english.values()]).toContain('Chemistry')
  })
})

describe('the finder file', () => {
  it('is read as it is written', () => {
    expect(productRows(productText([0, 5, 41, 1015]))).toEqual([0, 5, 41, 1015])
    expect(productRows('')).toEqual([])
    expect(digitsIn(digitsText([0, 32, 9]))).toEqual([0, 32, 9])
  })
})
