import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { OccupationsFile } from '../../../src/core/catalogue/files'
import type { OccupationCode } from '../../../src/core/catalogue/ids'
import { MAJOR_GROUPS, majorGroup, majorGroupOf } from '../../../src/core/catalogue/majorGroups'
import {
  afterAside,
  finderIn,
  idOf,
  knownIn,
  NOTHING_ASIDE,
  type Aside,
  type SetAside,
} from '../../../src/core/sitting/setAside'
import { compiledFile } from '../../support/catalogueOnDisk'
import { anyAside } from '../../support/asides'

const SURGEON = '29-1243.00' as OccupationCode
const CLERK = '29-2072.00' as OccupationCode
const BAKER = '51-3011.00' as OccupationCode

const after = (asides: SetAside, ...added: readonly Aside[]): SetAside =>
  added.reduce((state, aside) => afterAside(state, { kind: 'set-aside', aside }), asides)
const surgeon: Aside = { kind: 'career', code: SURGEON, reason: 'school' }
const health: Aside = { kind: 'field', field: '29', reason: 'conditions' }

describe('what is set aside', () => {
  it('takes a career with it, or a whole field', () => {
    const career = finderIn(after(NOTHING_ASIDE, surgeon))
    expect([career(SURGEON), career(CLERK), career(BAKER)]).toEqual([surgeon, undefined, undefined])
    const field = finderIn(after(NOTHING_ASIDE, health))
    expect([field(SURGEON), field(CLERK), field(BAKER)]).toEqual([health, health, undefined])
  })

  it('keeps a career aside when only its field is taken back', () => {
    const both = after(NOTHING_ASIDE, surgeon, health)
    expect(finderIn(both)(SURGEON)).toEqual(surgeon)
    const left = afterAside(both, { kind: 'taken-back', target: { kind: 'field', field: '29' } })
    expect(left).toEqual([surgeon])
  })

  it('changes the reason of what is set aside again', () => {
    const again: Aside = { ...surgeon, reason: 'pay' }
    expect(after(NOTHING_ASIDE, surgeon, health, again)).toEqual([health, again])
  })

  it('is empty once all is taken back', () => {
    expect(afterAside(after(NOTHING_ASIDE, surgeon, health), { kind: 'all-taken-back' })).toEqual([])
  })

  it('holds each target once, and taking it back undoes setting it aside, whatever came before', () => {
    fc.assert(
      fc.property(fc.array(anyAside, { maxLength: 40 }), anyAside, (before, aside) => {
        const state = after(NOTHING_ASIDE, ...before)
        const now = after(state, aside)
        expect(new Set(now.map(idOf)).size).toBe(now.length)
        expect(now.at(-1)).toEqual(aside)
        expect(afterAside(now, { kind: 'taken-back', target: aside })).toEqual(
          state.filter((each) => idOf(each) !== idOf(aside)),
        )
      }),
    )
  })

  it('leaves out careers that the catalogue does not have', () => {
    expect(knownIn([surgeon, health], new Set<string>([BAKER]))).toEqual([health])
  })
})

describe('the fields', () => {
  it('are those of the catalogue', () => {
    const groups = new Set(compiledFile<OccupationsFile>('occupations.json').code.map(majorGroupOf))
    expect([...groups].sort()).toEqual([...MAJOR_GROUPS])
  })

  it('refuse a code of none', () => {
    expect(majorGroup('12')).toBeUndefined()
    expect(() => majorGroupOf('99-1011.00' as OccupationCode)).toThrow(/99-1011\.00/)
  })
})
