import { describe, expect, it } from 'vitest'
import type { OccupationCode } from '../../../src/core/catalogue/ids'
import type { Occupation } from '../../../src/core/catalogue/occupation'
import { BEST, listingOf, type Listable } from '../../../src/features/results/listing'
import { NO_FILTERS, STEP, type ListChoice } from '../../../src/features/results/listQuery'

const PLAIN: ListChoice = { sort: 'fit', among: 'best', view: 'shelves', shown: STEP, filters: NO_FILTERS }

function career(rank: number, own: Partial<Occupation> = {}): Listable {
  const occupation: Occupation = {
    code: `00-000${String(rank)}.00` as OccupationCode,
    title: `Career ${String(rank)}`,
    payCode: null,
    outlookCode: null,
    payGroup: null,
    outlookGroup: null,
    preparation: 3,
    education: 'bachelor',
    clusters: [1],
    ratings: 'rated',
    hasInterests: true,
    outlook: { employment: 10, projected: 11, changePercent: rank, openings: 1 },
    ...own,
  }
  return { occupation, rank }
}

const titles = (rows: readonly Listable[]): readonly number[] => rows.map(({ rank }) => rank)
const noPay = (): undefined => undefined

describe('the list that was asked for', () => {
  it('is the ranked one, best fit first, when nothing is asked', () => {
    const { rows, left } = listingOf([career(1), career(2)], PLAIN, noPay)
    expect(titles(rows)).toEqual([1, 2])
    expect(left).toBe(2)
  })

  it('puts the best paid first and careers without published pay last', () => {
    const pay = new Map([
      [1, undefined],
      [2, 40_000],
      [3, 90_000],
    ])
    const payOf = ({ title }: Occupation): number | undefined => pay.get(Number(title.slice(7)))
    const { rows } = listingOf([career(1), career(2), career(3)], { ...PLAIN, sort: 'pay' }, payOf)
    expect(titles(rows)).toEqual([3, 2, 1])
  })

  it('keeps the order of fit among careers of equal growth', () => {
    const outlook = { employment: 1, projected: 1, changePercent: 4, openings: 2 }
    const ranked = [career(1, { outlook }), career(2, { outlook }), career(3, { outlook: null })]
    expect(titles(listingOf(ranked, { ...PLAIN, sort: 'growth' }, noPay).rows)).toEqual([1, 2, 3])
  })

  it('sorts by openings, not by growth, when openings are asked for', () => {
    const ranked = [
      career(1, { outlook: { employment: 1, projected: 1, changePercent: 50, openings: 3 } }),
      career(2, { outlook: { employment: 1, projected: 1, changePercent: -5, openings: 80 } }),
    ]
    expect(titles(listingOf(ranked, { ...PLAIN, sort: 'openings' }, noPay).rows)).toEqual([2, 1])
  })

  it('sorts only the best fits of what the filters leave, unless all are asked for', () => {
    // Growth rises with the rank, so the worst fit of those taken comes first.
    const ranked = Array.from({ length: BEST + 20 }, (_, at) => career(at + 1, { preparation: at < 10 ? 1 : 3 }))
    const filters = { ...NO_FILTERS, preparation: [3] as const }
    const best = listingOf(ranked, { ...PLAIN, sort: 'growth', filters }, noPay)
    expect(best.rows[0]?.rank).toBe(BEST + 10)
    expect(best.rows).toHaveLength(BEST)
    expect(best.left).toBe(BEST + 10)
    const all = listingOf(ranked, { ...PLAIN, sort: 'growth', among: 'all', filters }, noPay)
    expect(all.rows[0]?.rank).toBe(BEST + 20)
  })

  it('keeps only careers that pass every filter, and none whose level is not known', () => {
    const ranked = [
      career(1, { preparation: 2, clusters: [4] }),
      career(2, { preparation: 2, clusters: [5] }),
      career(3, { preparation: null, clusters: [4] }),
      career(4, { preparation: 2, clusters: [4], education: null }),
    ]
    const filters = { ...NO_FILTERS, preparation: [2] as const, clusters: [4, 9] }
    expect(titles(listingOf(ranked, { ...PLAIN, filters }, noPay).rows)).toEqual([1, 4])
    const schooled = { ...filters, education: ['bachelor'] as const }
    expect(titles(listingOf(ranked, { ...PLAIN, filters: schooled }, noPay).rows)).toEqual([1])
  })

  it('holds a career that pays exactly the least asked for, and none whose pay is unknown', () => {
    const payOf = ({ title }: Occupation): number | undefined => (title === 'Career 2' ? 50_000 : undefined)
    const filters = { ...NO_FILTERS, pay: 50_000 }
    expect(titles(listingOf([career(1), career(2)], { ...PLAIN, filters }, payOf).rows)).toEqual([2])
  })
})
