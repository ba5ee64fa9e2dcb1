/** Careers are narrowed by what the address says, whatever it says, and the counts are what each choice leaves. */
import { beforeAll, describe, expect, it } from 'vitest'
import { US } from '../../../src/core/catalogue/ids'
import { productRows, productText, subjectPositions, subjectText } from '../../../src/core/catalogue/finder'
import {
  countsOf,
  fits,
  narrowingOf,
  queryOf,
  traitsOf,
  type Held,
  type Traits,
} from '../../../src/features/search/narrowing'
import { catalogueFiles } from '../../../src/platform/catalogueFiles'
import { fetchCompiled } from '../../support/machine'

const files = catalogueFiles(fetchCompiled, '/data/')
let held: Held
let traits: Traits
let codes: readonly string[] = []

beforeAll(async () => {
  held = { file: await files.catalogue(), occupations: await files.occupations(), finder: await files.finder() }
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

  it('have the school subjects that they draw on most', () => {
    expect(traits.get('19-2031.00')?.subject).toContain('2.C.4.c')
    expect(Math.max(...[...traits.values()].map(({ subject }) => subject.length))).toBe(3)
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

describe('the finder file', () => {
  it('is read as it is written', () => {
    expect(productRows(productText([0, 5, 41, 1015]))).toEqual([0, 5, 41, 1015])
    expect(productRows('')).toEqual([])
    expect(subjectPositions(subjectText([0, 32, 9]))).toEqual([0, 32, 9])
  })
})
