/** The choice of school subjects, worked out by hand on few areas. */
import { describe, expect, it } from 'vitest'
import type { ElementId } from '../../../src/core/catalogue/ids'
import { schoolSubjects } from '../../../src/core/catalogue/schoolSubjects'

type Area = readonly [id: string, importance: number | null, usual: number]

const subjectsOf = (...areas: readonly Area[]) =>
  schoolSubjects(
    areas.map(([, importance]) => importance),
    { id: areas.map(([id]) => id as ElementId), usual: areas.map(([, , usual]) => usual) },
  ).map(({ id }) => id)

const ENGLISH: Area = ['2.C.7.a', 3.7, 3.7]
const MATH: Area = ['2.C.4.a', 3.1, 3.1]
const SPEECH: Area = ['2.C.1.e', 3.4, 3.4]

describe('school subjects', () => {
  it('put what stands out most before what is more important but so everywhere', () => {
    expect(subjectsOf(['2.C.7.a', 4.2, 3.7], ['2.C.4.d', 3.0, 1.9], ['2.C.5.a', 4.4, 1.8])).toEqual([
      '2.C.5.a',
      '2.C.4.d',
      '2.C.7.a',
    ])
  })

  it('are three where little else stands out: a fourth and a fifth stand out by three quarters of a step', () => {
    const three: readonly Area[] = [
      ['2.C.4.b', 5, 2],
      ['2.C.4.c', 5, 2.1],
      ['2.C.4.d', 5, 2.2],
    ]
    expect(subjectsOf(...three, ['2.C.3.a', 3.74, 3])).toHaveLength(3)
    expect(subjectsOf(...three, ['2.C.3.a', 3.75, 3])).toEqual(['2.C.4.b', '2.C.4.c', '2.C.4.d', '2.C.3.a'])
  })

  it('are five at most', () => {
    const six = ['2.C.4.b', '2.C.4.c', '2.C.4.d', '2.C.4.g', '2.C.5.a', '2.C.7.d'].map((id): Area => [id, 5, 2])
    expect(subjectsOf(...six)).toHaveLength(5)
  })

  it('are filled up to three by what matters and stands out, then by what is most important', () => {
    expect(subjectsOf(ENGLISH, MATH, SPEECH, ['2.C.7.c', 4.5, 1.4], ['2.C.5.a', 2.4, 1.9])).toEqual([
      '2.C.7.c',
      '2.C.5.a',
      '2.C.7.a',
    ])
  })

  it('name a core subject that is needed well beyond the usual, though others stand out more', () => {
    const engineer: readonly Area[] = [
      ['2.C.3.b', 4.5, 2.3],
      ['2.C.3.c', 4.5, 2.2],
      ['2.C.4.b', 3.6, 2],
      ['2.C.2.a', 4.2, 2.4],
    ]
    const shop: Area = ['2.C.3.e', 4, 2.4]
    expect(subjectsOf(...engineer, ['2.C.4.a', 3.6, 3])).toEqual([
      '2.C.3.c',
      '2.C.3.b',
      '2.C.2.a',
      '2.C.4.b',
      '2.C.4.a',
    ])
    // Of five, the last that may give way does.
    expect(subjectsOf(...engineer, shop, ['2.C.4.a', 3.6, 3])).not.toContain('2.C.3.e')
    expect(subjectsOf(...engineer, shop, ['2.C.4.a', 3.6, 3])).toContain('2.C.4.a')
    expect(subjectsOf(...engineer, shop, ['2.C.4.a', 3.4, 2.8])).toContain('2.C.3.e')
    expect(subjectsOf(...engineer, shop, ['2.C.4.a', 3.6, 3.2])).toContain('2.C.3.e')
  })

  it('leave out what does not matter, however rare it is elsewhere, and what is not published', () => {
    expect(subjectsOf(['2.C.7.d', 1.99, 1], ['2.C.7.e', null, 1.5])).toEqual([])
  })

  it('name one subject for areas that are taught together', () => {
    expect(subjectsOf(['2.C.5.b', 4.6, 1.8], ['2.C.4.e', 4.1, 2.4], ['2.C.5.a', 4.6, 2])).toEqual([
      '2.C.4.e',
      '2.C.5.a',
    ])
  })

  it('name no manufacturing where it is food that is produced, and name it where it is not', () => {
    expect(subjectsOf(['2.C.2.a', 4, 2.5], ['2.C.2.b', 4.1, 1.4])).toEqual(['2.C.2.b'])
    expect(subjectsOf(['2.C.2.a', 4, 2.5], ['2.C.2.b', 2, 1.4])).toEqual(['2.C.2.a', '2.C.2.b'])
  })

  it('name no electronics for those who only talk over radios', () => {
    expect(subjectsOf(['2.C.9.a', 3.5, 2.1], ['2.C.3.b', 1.7, 2.4])).toEqual([])
    expect(subjectsOf(['2.C.9.a', 3.5, 2.1], ['2.C.3.b', 3.4, 2.4])).toEqual(['2.C.9.a', '2.C.3.b'])
  })

  it('name no teaching for those who only train each other', () => {
    expect(subjectsOf(['2.C.6', 3.5, 3], ['2.C.4.e', 2, 2.4])).toEqual(['2.C.4.e'])
    expect(subjectsOf(['2.C.6', 3.5, 3], ['2.C.4.e', 3, 2.4])).toEqual(['2.C.4.e', '2.C.6'])
    expect(subjectsOf(['2.C.6', 4.2, 3], ['2.C.4.e', 2, 2.4])).toEqual(['2.C.6', '2.C.4.e'])
  })
})
