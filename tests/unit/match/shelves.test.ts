import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { OccupationCode } from '../../../src/core/catalogue/ids'
import type { NationalOutlook } from '../../../src/core/catalogue/occupation'
import { PREPARATION_LEVELS, type PreparationLevel } from '../../../src/core/catalogue/scales'
import { closeFits } from '../../../src/core/match/closeFits'
import { outlookConcerns } from '../../../src/core/match/heldBack'
import { firstScreen, minorGroupOf, shelfOfEach, SHELVES, type FirstScreen } from '../../../src/core/match/shelves'
import { readCatalogue } from '../../../src/cli/readCatalogue'

const { all, total } = await readCatalogue().occupations()
const RANKABLE = all.filter(({ hasInterests }) => hasInterests)

interface Row {
  readonly occupation: {
    readonly code: OccupationCode
    readonly preparation: PreparationLevel | null
    readonly outlook: NationalOutlook | null
  }
  readonly fit: number
}

interface Own {
  readonly fit?: number
  readonly preparation?: PreparationLevel | null
  /** Thousands of jobs; `null` for an occupation without an outlook. */
  readonly jobs?: number | null
  readonly change?: number
}

/** @param code - of a minor group of its own, unless the test says so */
function row(code: string, { fit = 2, preparation = 3, jobs = 100, change = 5 }: Own = {}): Row {
  const outlook = jobs === null ? null : { employment: jobs, projected: jobs, changePercent: change, openings: 1 }
  return { occupation: { code: `${code}011.00` as OccupationCode, preparation, outlook }, fit }
}

/** Ten strong fits in five minor groups of field 29 and field 31, usual preparation 3. */
const STRONG = ['29-1', '29-1', '29-2', '29-2', '29-9', '29-9', '31-1', '31-1', '31-2', '31-2'].map((code) => row(code))
const codes = (rows: readonly Row[]): readonly string[] => rows.map(({ occupation }) => occupation.code)
const shown = ({ shelves }: FirstScreen<Row>): readonly Row[] => SHELVES.flatMap((shelf) => shelves[shelf])

/** Every occupation of the catalogue with any fit at all, in order. */
const rankings = fc
  .tuple(
    fc.integer({ min: 1 }),
    fc.double({ min: 0.001, max: 6, noNaN: true }),
    fc.double({ min: -3, max: 3, noNaN: true }),
  )
  .map(([seed, spread, level]) =>
    RANKABLE.map((occupation, at) => ({ occupation, fit: level + spread * Math.sin(seed * (at + 1) * 12.9898) })).sort(
      (left, right) => right.fit - left.fit,
    ),
  )

describe('the first screen, whatever the ranking', () => {
  it('never shows more than two of one minor group', () => {
    fc.assert(
      fc.property(rankings, (ranked) => {
        const counts = new Map<string, number>()
        for (const { occupation } of shown(firstScreen(ranked, total))) {
          const group = minorGroupOf(occupation.code)
          counts.set(group, (counts.get(group) ?? 0) + 1)
        }
        expect(Math.max(...counts.values())).toBeLessThanOrEqual(2)
      }),
    )
  })

  it('never shows a career with under 10,000 jobs or with over 1 % fewer of them ahead', () => {
    fc.assert(
      fc.property(rankings, (ranked) => {
        const outlooks = shown(firstScreen(ranked, total)).flatMap(({ occupation }) => occupation.outlook ?? [])
        expect(outlooks.filter(({ employment, changePercent }) => employment < 10 || changePercent < -1)).toEqual([])
      }),
    )
  })

  it('shows no career twice, and none beyond the hundred best', () => {
    fc.assert(
      fc.property(rankings, (ranked) => {
        const rows = shown(firstScreen(ranked, total))
        expect(new Set(rows).size).toBe(rows.length)
        expect(rows.every((each) => ranked.indexOf(each as (typeof ranked)[number]) < 100)).toBe(true)
      }),
    )
  })

  it('fills the shelf of strong fits down from the best, and says of each one it passed over why', () => {
    fc.assert(
      fc.property(rankings, (ranked) => {
        const { shelves, held } = firstScreen(ranked, total)
        const seen = [...shelves.strong, ...held.map(({ row: each }) => each)]
        expect(new Set(seen)).toEqual(new Set(ranked.slice(0, seen.length)))
        expect(held.every(({ why }) => why.length > 0)).toBe(true)
      }),
    )
  })

  it('keeps each shelf to what its name says', () => {
    fc.assert(
      fc.property(rankings, (ranked) => {
        const { shelves, usual } = firstScreen(ranked, total)
        const fields = new Set(shelves.strong.map(({ occupation }) => occupation.code.slice(0, 2)))
        expect(shelves.sooner.every(({ occupation }) => (occupation.preparation ?? usual) < usual)).toBe(true)
        expect(shelves.reach.every(({ occupation }) => (occupation.preparation ?? usual) > usual)).toBe(true)
        expect(shelves.look.some(({ occupation }) => fields.has(occupation.code.slice(0, 2)))).toBe(false)
      }),
    )
  })

  it('gives every ranked career one shelf, the one it is shown on where it is shown', () => {
    fc.assert(
      fc.property(rankings, (ranked) => {
        const screen = firstScreen(ranked, total)
        const each = shelfOfEach(ranked, screen)
        expect(each).toHaveLength(ranked.length)
        for (const shelf of SHELVES) {
          expect(screen.shelves[shelf].every((one) => each[ranked.indexOf(one)] === shelf)).toBe(true)
        }
      }),
    )
  })
})

describe('the first screen', () => {
  it('shows ten strong fits and four on each other shelf when there is enough of each', () => {
    const rest = [
      ...['29-3', '29-4', '29-5', '29-6', '29-7'].map((code) => row(code, { preparation: 1 })),
      ...['31-3', '31-4', '31-5', '31-6', '31-7'].map((code) => row(code, { preparation: 5 })),
      ...['11-1', '13-1', '15-1', '17-1', '19-1'].map((code) => row(code)),
    ]
    const { shelves, usual, held } = firstScreen([...STRONG, ...rest], total)
    expect(usual).toBe(3)
    expect(shelves.strong).toEqual(STRONG)
    expect(shelves.sooner).toEqual(rest.slice(0, 4))
    expect(shelves.reach).toEqual(rest.slice(5, 9))
    expect(shelves.look).toEqual(rest.slice(10, 14))
    expect(held).toEqual([])
  })

  it('passes over the third of a minor group and what is small or shrinking, and says which of these it is', () => {
    const passed = [row('29-1'), row('47-1', { jobs: 9.9 }), row('47-2', { change: -1.1 })]
    const { shelves, held } = firstScreen(
      [...STRONG.slice(0, 2), ...passed, row('47-3', { jobs: 2, change: -30 }), ...STRONG.slice(2)],
      total,
    )
    expect(shelves.strong).toEqual(STRONG)
    expect(held.map(({ why }) => why)).toEqual([['alike'], ['few-jobs'], ['shrinking'], ['few-jobs', 'shrinking']])
    expect(held.slice(0, 3).map((each) => each.row)).toEqual(passed)
  })

  it('counts the two of a minor group over all shelves', () => {
    const sooner = [row('29-1', { preparation: 1 }), row('29-8', { preparation: 1 })]
    expect(firstScreen([...STRONG, ...sooner], total).shelves.sooner).toEqual(sooner.slice(1))
  })

  it('takes what is worth a look from as many fields as it can', () => {
    const look = ['11-1', '11-2', '13-1', '15-1'].map((code) => row(code))
    expect(codes(firstScreen([...STRONG, ...look], total).shelves.look).map((code) => code.slice(0, 2))).toEqual([
      '11',
      '13',
      '15',
    ])
  })

  it('leaves a shelf empty rather than fill it with a career that does not fit', () => {
    const poor = PREPARATION_LEVELS.map((preparation) =>
      row(`29-${String(preparation + 2)}`, { fit: 0.9, preparation }),
    )
    const { shelves } = firstScreen([...STRONG, ...poor, row('11-1', { fit: 0.9 })], total)
    expect([shelves.sooner, shelves.reach, shelves.look]).toEqual([[], [], []])
  })

  it('calls no far fit a strong one', () => {
    const [near, far] = [row('29-5'), row('29-6', { fit: 0.2 })]
    const ranked = [...STRONG, near, far]
    expect(shelfOfEach(ranked, firstScreen(ranked, total)).slice(-2)).toEqual(['strong', 'look'])
  })

  it('gives a list even where no answer says anything', () => {
    const level = RANKABLE.map((occupation) => ({ occupation, fit: 0 }))
    expect(firstScreen(level, total).shelves.strong).toHaveLength(10)
    const below = RANKABLE.map((occupation, at) => ({ occupation, fit: -0.01 - at / 1e4 }))
    expect(firstScreen(below, total).shelves.strong).toHaveLength(10)
  })
})

describe('the close fits', () => {
  it('are at most a hundred, with half the evidence of the best', () => {
    const fits = Array.from({ length: 120 }, (_, at) => ({ fit: 4 - at / 100 }))
    expect(closeFits(fits)).toHaveLength(100)
    expect(closeFits([{ fit: 4 }, { fit: 2 }, { fit: 1.99 }])).toEqual([{ fit: 4 }, { fit: 2 }])
  })

  it('reach to half as likely as the best where the best has little evidence itself', () => {
    // ln 2 = .693
    expect(closeFits([{ fit: 0.5 }, { fit: -0.19 }, { fit: -0.2 }])).toEqual([{ fit: 0.5 }, { fit: -0.19 }])
  })
})

describe('a concern about the jobs', () => {
  it('begins under 10,000 jobs and beyond 1 % fewer', () => {
    const concerns = (own: Own): readonly string[] => outlookConcerns(row('29-1', own).occupation, total)
    expect(concerns({ jobs: 10 })).toEqual([])
    expect(concerns({ jobs: 9.9 })).toEqual(['few-jobs'])
    expect(concerns({ change: -1 })).toEqual([])
    expect(concerns({ change: -1.1 })).toEqual(['shrinking'])
  })

  it('is none where nothing is published', () => {
    expect(outlookConcerns(row('29-1', { jobs: null }).occupation, total)).toEqual([])
  })
})
