import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { occupationCode, type OccupationCode } from '../../../src/core/catalogue/ids'
import { majorGroup } from '../../../src/core/catalogue/majorGroups'
import { restoreAsides, saveAsides } from '../../../src/core/sitting/restoreAsides'
import { afterAside, ASIDE_REASONS, idOf, NOTHING_ASIDE, type SetAside } from '../../../src/core/sitting/setAside'
import { anyAside } from '../../support/asides'

const KEPT: SetAside = [
  { kind: 'career', code: '29-1243.00' as OccupationCode, reason: 'school' },
  { kind: 'field', field: '41', reason: 'tasks' },
]
const text = (value: unknown): string => JSON.stringify(value)
const withEntries = (asides: unknown): string => text({ format: 1, asides })

function expectPossible(asides: SetAside): void {
  expect(new Set(asides.map(idOf)).size).toBe(asides.length)
  for (const aside of asides) {
    expect(ASIDE_REASONS).toContain(aside.reason)
    if (aside.kind === 'field') expect(majorGroup(aside.field)).toBe(aside.field)
    else expect(majorGroup((occupationCode(aside.code) ?? '').slice(0, 2))).toBeDefined()
  }
}

describe('restoreAsides', () => {
  it('gives back everything as it was saved', () => {
    fc.assert(
      fc.property(fc.array(anyAside, { maxLength: 60 }), (added) => {
        const asides = added.reduce<SetAside>(
          (state, aside) => afterAside(state, { kind: 'set-aside', aside }),
          NOTHING_ASIDE,
        )
        expect(restoreAsides(saveAsides(asides))).toEqual(asides)
      }),
    )
  })

  it.each([
    ['nothing', undefined],
    ['an empty text', ''],
    ['a save cut short', saveAsides(KEPT).slice(0, -3)],
    ['another format', text({ format: 2, asides: KEPT })],
    ['no list', withEntries({ length: 3 })],
    ['more than all there is', withEntries([...KEPT, 'x'.repeat(200_000)])],
  ])('finds nothing set aside in %s', (_, found) => {
    expect(restoreAsides(found)).toEqual([])
  })

  it('drops what it does not understand and keeps the rest', () => {
    const strange = [
      null,
      7,
      [],
      { kind: 'career', code: '29-1243.00' },
      { kind: 'career', code: '29-1243.00', reason: 'toString' },
      { kind: 'career', code: '99-1243.00', reason: 'pay' },
      { kind: 'career', code: '<b>', reason: 'pay' },
      { kind: 'career', field: '29', reason: 'pay' },
      { kind: 'field', field: '29-1', reason: 'pay' },
      { kind: 'field', field: 'constructor', reason: 'pay' },
      { kind: 'shelf', field: '29', code: '29-1243.00', reason: 'pay' },
    ]
    expect(restoreAsides(withEntries([...strange, KEPT[0], ...strange, KEPT[1]]))).toEqual(KEPT)
  })

  it('takes no more of an entry than it knows', () => {
    expect(restoreAsides(withEntries([{ ...KEPT[0], field: '11', more: 'x' }]))).toEqual([KEPT[0]])
  })

  it('never throws on any text, nor finds what cannot be', () => {
    const key = fc.constantFrom('kind', 'code', 'field', 'reason', '__proto__')
    const value = fc.oneof(
      fc.constantFrom('career', 'field', '29', '29-1243.00', 'pay', 'school', '00', '12-0000.00'),
      fc.jsonValue(),
    )
    const entry = fc.oneof(fc.dictionary(key, value), fc.jsonValue())
    const shaped = fc.array(entry, { maxLength: 20 }).map((asides) => withEntries(asides))
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), shaped), (found) => {
        expectPossible(restoreAsides(found))
      }),
    )
  })
})
