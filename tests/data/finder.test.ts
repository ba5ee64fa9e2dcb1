/** `finder.json`: golden rows, worked out by hand from invented careers. */
import { describe, expect, it } from 'vitest'
import { finder } from '../../data/steps/finder'
import { usualContext, usualKnowledge } from '../../data/steps/usualRatings'
import type { Career } from '../../data/steps/careers'
import { productRows } from '../../src/core/catalogue/finder'
import type { ElementId } from '../../src/core/catalogue/ids'

const AREAS = ['2.C.1.a', '2.C.1.b', '2.C.1.c', '2.C.1.d', '2.C.1.e'] as ElementId[]

interface Invented {
  readonly interests?: readonly number[] | null
  readonly knowledge?: readonly (number | null)[]
  readonly products?: readonly { readonly name: string; readonly hot: boolean; readonly inDemand: boolean }[]
}

// Only what the step reads.
const career = ({ interests = null, knowledge, products = [] }: Invented): Career =>
  ({
    interests,
    ratings: knowledge && { knowledge: { importance: knowledge } },
    software: [{ products }],
  }) as unknown as Career

const found = (...careers: readonly Invented[]) => finder(careers.map(career), { id: AREAS, usual: [2, 2, 2, 2, 2] })

describe('the strongest interest', () => {
  it('is one letter, each of those that are level, and none where none is rated', () => {
    const rows = found({ interests: [1, 7, 2, 3, 4, 5] }, { interests: [6, 1, 6, 1, 1, 1] }, { interests: null })
    expect(rows.interests).toEqual(['I', 'RA', ''])
  })
})

describe('the school subjects', () => {
  it('are those of the one rule, as positions of the areas that they teach', () => {
    const rows = found({ knowledge: [3.1, 4.5, 3.2, 4.9, null] }, { knowledge: [1, 1, 1.9, 1, 1] }, {})
    expect(rows.subjects).toEqual({ element: AREAS, of: ['3120', '', ''], above: ['ca54', '', ''] })
  })
})

describe('the average career', () => {
  it('is the mean of those that publish an area, rounded to hundredths', () => {
    const rated = [{ knowledge: [3, 1, null] }, { knowledge: [4, 1.01, 2] }, { knowledge: [4, 1, 3] }, {}]
    expect(usualKnowledge(rated.map(career))).toEqual([3.67, 1, 2.5])
  })

  it('is the same of the conditions that people were asked about', () => {
    const asked = [
      [4, null],
      [5, 2],
      [4, 1.5],
    ].map((value) => ({
      context: { value, release: '27.x', resurveyed: null, predecessor: null },
    }))
    expect(usualContext([...asked, { context: null }])).toEqual([4.33, 1.75])
  })
})

describe('software', () => {
  it('is kept where employers ask for it or name it often, by name, with the careers of each', () => {
    const both = { name: 'Both', hot: true, inDemand: true }
    const hot = { name: 'Hot', hot: true, inDemand: false }
    const plain = { name: 'Plain', hot: false, inDemand: false }
    const { products } = found({ products: [hot, plain] }, { products: [both] }, { products: [both, hot] })
    expect(products.name).toEqual(['Both', 'Hot'])
    expect(products.inDemand.map(productRows)).toEqual([[1, 2], []])
    expect(products.used.map(productRows)).toEqual([[], [0, 2]])
  })

  it('says nothing of a product that more than 120 careers use without being asked for it', () => {
    const everywhere = { name: 'Everywhere', hot: true, inDemand: false }
    const used = (count: number) =>
      found(...Array.from({ length: count }, () => ({ products: [everywhere] }))).products.used.map(productRows)
    expect(used(120)[0]).toHaveLength(120)
    expect(used(121)).toEqual([[]])
  })
})
