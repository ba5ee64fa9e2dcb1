import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { after, isUntouched, itemOnScreen, NEW_SITTING, partOnScreen } from '../../../src/core/sitting/sitting'
import { anyEvent, anySitting, sittingAfter } from '../../support/sittings'

const BEGUN = sittingAfter([
  { kind: 'asked', item: 'R1' },
  { kind: 'rated', item: 'R1', rating: 4 },
  { kind: 'asked', item: 'I2' },
])

describe('a sitting', () => {
  it('shows the item that was asked', () => {
    expect(itemOnScreen(BEGUN)).toBe('I2')
  })

  it('goes on when the item on screen is rated', () => {
    const next = after(BEGUN, { kind: 'rated', item: 'I2', rating: 1 })
    expect(itemOnScreen(next)).toBeUndefined()
    expect(next.answers).toEqual({ R1: 4, I2: 1 })
  })

  it('keeps the rating of an item gone back to, and goes on to where it was', () => {
    const back = after(BEGUN, { kind: 'went-back' })
    expect(itemOnScreen(back)).toBe('R1')
    expect(back.answers).toEqual({ R1: 4 })
    expect(itemOnScreen(after(back, { kind: 'rated', item: 'R1', rating: 2 }))).toBe('I2')
  })

  it('stays on the first item when somebody goes back from it', () => {
    const first = sittingAfter([{ kind: 'asked', item: 'R1' }, { kind: 'went-back' }, { kind: 'went-back' }])
    expect(itemOnScreen(first)).toBe('R1')
  })

  it('takes a rating away when its item is skipped', () => {
    const skipped = sittingAfter([
      { kind: 'asked', item: 'R1' },
      { kind: 'rated', item: 'R1', rating: 4 },
      { kind: 'went-back' },
      { kind: 'skipped', item: 'R1' },
    ])
    expect(skipped.answers).toEqual({})
    expect(skipped.position).toBe(1)
  })

  it('changes an answer from elsewhere without moving', () => {
    const changed = after(BEGUN, { kind: 'rated', item: 'R1', rating: 5 })
    expect(changed.answers).toEqual({ R1: 5 })
    expect(itemOnScreen(changed)).toBe('I2')
  })

  it('asks an item once', () => {
    expect(after(BEGUN, { kind: 'asked', item: 'R1' }).asked).toEqual(['R1', 'I2'])
  })

  it('leaves an item nobody decided on to be asked again when another part begins', () => {
    const skills = after(BEGUN, { kind: 'part-begun', part: 'skill' })
    expect(skills).toMatchObject({ part: 'skill', asked: ['R1'], position: 1 })
  })

  it('keeps a skipped item skipped when another part begins', () => {
    const skills = sittingAfter([
      { kind: 'asked', item: 'R1' },
      { kind: 'skipped', item: 'R1' },
      { kind: 'part-begun', part: 'skill' },
    ])
    expect(skills).toMatchObject({ asked: ['R1'], position: 1 })
  })

  it('is in the first part again for who goes back to one of its items', () => {
    const skills = sittingAfter([
      { kind: 'asked', item: 'R1' },
      { kind: 'rated', item: 'R1', rating: 4 },
      { kind: 'part-begun', part: 'skill' },
      { kind: 'asked', item: 'use-math' },
    ])
    expect(partOnScreen(skills)).toBe('skill')
    expect(partOnScreen(after(skills, { kind: 'went-back' }))).toBe('interest')
  })

  it('remembers how many items are wanted of each part', () => {
    const wanting = sittingAfter([
      { kind: 'more-wanted', part: 'skill', items: 20 },
      { kind: 'more-wanted', part: 'interest', items: 40 },
    ])
    expect(wanting).toMatchObject({ part: 'interest', wanted: { interest: 40, skill: 20 } })
  })

  it('is new again after starting over, whatever came before', () => {
    fc.assert(
      fc.property(anySitting, (sitting) => {
        expect(after(sitting, { kind: 'started-over' })).toEqual(NEW_SITTING)
      }),
    )
  })

  it('loses no rating but to a skip of its item, to other past jobs or to starting over', () => {
    fc.assert(
      fc.property(anySitting, anyEvent, (sitting, event) => {
        fc.pre(event.kind !== 'started-over')
        const isReplaced = (id: string): boolean =>
          event.kind === 'carried' && sitting.carried.some((each) => each === id)
        const kept = Object.keys(sitting.answers)
          .filter((id) => event.kind !== 'skipped' || id !== event.item)
          .filter((id) => !isReplaced(id))
        expect(Object.keys(after(sitting, event).answers)).toEqual(expect.arrayContaining(kept))
      }),
    )
  })

  it('changes no rating but that of the item rated', () => {
    fc.assert(
      fc.property(anySitting, anyEvent, (sitting, event) => {
        fc.pre(event.kind !== 'started-over' && event.kind !== 'skipped' && event.kind !== 'carried')
        const changed = event.kind === 'rated' ? { [event.item]: event.rating } : {}
        expect(after(sitting, event).answers).toEqual({ ...sitting.answers, ...changed })
      }),
    )
  })

  it('always stands at an item asked or right behind the last', () => {
    fc.assert(
      fc.property(anySitting, ({ asked, position }) => {
        expect(new Set(asked).size).toBe(asked.length)
        expect(position).toBeGreaterThanOrEqual(0)
        expect(position).toBeLessThanOrEqual(asked.length)
      }),
    )
  })
})

describe('ratings from past jobs', () => {
  const rated = sittingAfter([
    { kind: 'part-begun', part: 'skill' },
    { kind: 'asked', item: 'use-math' },
    { kind: 'rated', item: 'use-math', rating: 2 },
  ])
  const ratings = { 'use-math': 5, 'care-for-sick': 4, 'plan-time': 3 } as const

  it('never take the place of a rating the person gave', () => {
    fc.assert(
      fc.property(anySitting, anyEvent, (sitting, event) => {
        fc.pre(event.kind === 'carried')
        const own = Object.entries(sitting.answers).filter(([id]) => !sitting.carried.some((each) => each === id))
        expect(after(sitting, event).answers).toMatchObject(Object.fromEntries(own))
      }),
    )
    const carried = after(rated, { kind: 'carried', ratings })
    expect(carried.answers).toEqual({ 'use-math': 2, 'care-for-sick': 4, 'plan-time': 3 })
    expect(carried.carried).toEqual(['care-for-sick', 'plan-time'])
  })

  it('take the place of those carried over before, and go again with none', () => {
    const once = after(rated, { kind: 'carried', ratings })
    const twice = after(once, { kind: 'carried', ratings: { 'care-for-sick': 3 } })
    expect(twice.answers).toEqual({ 'use-math': 2, 'care-for-sick': 3 })
    expect(after(twice, { kind: 'carried', ratings: {} })).toEqual(rated)
  })

  it('are the person’s own once changed', () => {
    const changed = after(after(rated, { kind: 'carried', ratings }), { kind: 'rated', item: 'plan-time', rating: 5 })
    expect(changed.carried).toEqual(['care-for-sick'])
    expect(after(changed, { kind: 'carried', ratings: {} }).answers).toEqual({ 'use-math': 2, 'plan-time': 5 })
  })

  it('take an item that waits for its rating off the screen', () => {
    const waiting = after(rated, { kind: 'asked', item: 'plan-time' })
    expect(after(waiting, { kind: 'carried', ratings })).toMatchObject({ asked: ['use-math'], position: 1 })
  })
})

describe('isUntouched', () => {
  it('holds while the first item waits, and no longer once it was rated or skipped', () => {
    const waiting = sittingAfter([{ kind: 'asked', item: 'R1' }])
    expect(isUntouched(NEW_SITTING)).toBe(true)
    expect(isUntouched(waiting)).toBe(true)
    expect(isUntouched(after(waiting, { kind: 'skipped', item: 'R1' }))).toBe(false)
    const rated = after(waiting, { kind: 'rated', item: 'R1', rating: 3 })
    expect(isUntouched(after(rated, { kind: 'went-back' }))).toBe(false)
  })
})
