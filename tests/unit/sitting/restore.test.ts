import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { RATINGS } from '../../../src/core/instrument/item'
import { restore, save } from '../../../src/core/sitting/restore'
import type { Sitting } from '../../../src/core/sitting/sitting'
import { anySitting, KNOWN, sittingAfter } from '../../support/sittings'

const SITTING = sittingAfter([
  { kind: 'asked', item: 'R1' },
  { kind: 'rated', item: 'R1', rating: 4 },
  { kind: 'asked', item: 'I2' },
])
const changed = (over: object): string => JSON.stringify({ ...(JSON.parse(save(SITTING)) as object), ...over })

/** Everything the rest of the app takes for granted about a sitting. */
function expectPossible({ answers, asked, position, part, wanted }: Sitting): void {
  expect(Object.keys(answers).every((id) => KNOWN.has(id))).toBe(true)
  expect(Object.values(answers).every((rating) => (RATINGS as readonly unknown[]).includes(rating))).toBe(true)
  expect(asked.every((id) => KNOWN.has(id))).toBe(true)
  expect(new Set(asked).size).toBe(asked.length)
  expect(Number.isInteger(position) && position >= 0 && position <= asked.length).toBe(true)
  expect(['interest', 'skill']).toContain(part)
  expect(Object.values(wanted).every((items) => Number.isInteger(items) && items >= 0)).toBe(true)
}

describe('restore', () => {
  it('gives back every sitting as it was saved', () => {
    fc.assert(
      fc.property(anySitting, (sitting) => {
        expect(restore(save(sitting), KNOWN)).toEqual({ kind: 'restored', sitting })
      }),
    )
  })

  it('says that there is nothing where nothing was saved', () => {
    expect(restore(undefined, KNOWN)).toEqual({ kind: 'nothing' })
  })

  it.each([
    ['cut short', save(SITTING).slice(0, -5)],
    ['empty', ''],
    ['of another format', changed({ format: 99 })],
    ['with a rating of 6', changed({ answers: { R1: 6 } })],
    ['with a rating in words', changed({ answers: { R1: 'like' } })],
    ['with a position below nothing', changed({ position: -1 })],
    ['with half a position', changed({ position: 0.5 })],
    ['of a part that is none', changed({ part: 'money' })],
    ['longer than any of ours', changed({ note: 'x'.repeat(30_000) })],
  ])('refuses a save %s', (_, text) => {
    expect(restore(text, KNOWN)).toEqual({ kind: 'unreadable' })
  })

  it('drops items that there are no more and stands where it can', () => {
    const text = changed({ answers: { R1: 4, gone: 5 }, asked: ['R1', 'gone', 'R1'], position: 3 })
    expect(restore(text, KNOWN)).toMatchObject({
      kind: 'restored',
      sitting: { answers: { R1: 4 }, asked: ['R1'], position: 1 },
    })
  })

  it('reads a save from before times and choices were kept', () => {
    const old = { ...(JSON.parse(save(SITTING)) as Record<string, unknown>) }
    delete old['hasty']
    delete old['choices']
    delete old['carried']
    expect(restore(JSON.stringify(old), KNOWN)).toEqual({ kind: 'restored', sitting: SITTING })
  })

  it.each([
    ['no list', 'R1'],
    ['of a skill', [{ kind: 'rather', item: 'use-math', other: 'I2' }]],
    ['of one item against itself', [{ kind: 'rather', item: 'R1', other: 'R1' }]],
    ['of an item that is none', [{ kind: 'rather', item: 'R1', other: 'R99' }]],
    ['of another kind', [{ kind: 'never', item: 'R1', other: 'I2' }]],
    ['of nothing', [null, 3, {}]],
  ])('keeps the answers and leaves out choices that are %s', (_, choices) => {
    expect(restore(changed({ choices }), KNOWN)).toMatchObject({
      kind: 'restored',
      sitting: { answers: SITTING.answers, choices: [] },
    })
  })

  it('takes for carried over only skills that have a rating, each once', () => {
    const answers = { R1: 4, 'use-math': 3 }
    const text = changed({ answers, carried: ['use-math', 'use-math', 'R1', 'plan-time', 'gone', 7] })
    expect(restore(text, KNOWN)).toMatchObject({ sitting: { answers, carried: ['use-math'] } })
    expect(restore(changed({ answers, carried: 'use-math' }), KNOWN)).toMatchObject({ sitting: { carried: [] } })
  })

  it('keeps no more choices than are asked, and hasty items only once', () => {
    const choice = { kind: 'rather', item: 'R1', other: 'I2' }
    const text = changed({ choices: Array.from({ length: 40 }, () => choice), hasty: ['R1', 'R1', 'gone', 7] })
    const found = restore(text, KNOWN)
    expect(found.kind === 'restored' && found.sitting.choices.length).toBe(5)
    expect(found.kind === 'restored' && found.sitting.hasty).toEqual(['R1'])
  })

  it('never throws on any text, nor makes an impossible sitting', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const found = restore(text, KNOWN)
        if (found.kind === 'restored') expectPossible(found.sitting)
      }),
    )
  })

  it('makes a possible sitting of anything in the shape of a save', () => {
    const id = fc.oneof(fc.constantFrom('R1', 'I2', 'C8', 'use-math', '__proto__', 'constructor', 'gone'), fc.string())
    const shaped = fc.record({
      format: fc.constant(1),
      answers: fc.dictionary(id, fc.constantFrom(1, 2, 3, 4, 5)),
      asked: fc.array(id, { maxLength: 60 }),
      position: fc.nat(),
      part: fc.constantFrom('interest', 'skill'),
      wanted: fc.record({ interest: fc.nat(), skill: fc.nat() }),
    })
    fc.assert(
      fc.property(shaped, (saved) => {
        const found = restore(JSON.stringify(saved), KNOWN)
        expect(found.kind).toBe('restored')
        if (found.kind === 'restored') expectPossible(found.sitting)
      }),
    )
  })
})
