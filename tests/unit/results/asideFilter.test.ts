import { describe, expect, it } from 'vitest'
import type { Occupation } from '../../../src/core/catalogue/occupation'
import type { OccupationCode } from '../../../src/core/catalogue/ids'
import type { PreparationLevel } from '../../../src/core/catalogue/scales'
import type { Aside, AsideReason } from '../../../src/core/sitting/setAside'
import { offeredFilter } from '../../../src/features/results/asideFilter'
import { NO_FILTERS } from '../../../src/features/results/listQuery'

interface Row {
  readonly preparation: PreparationLevel | null
  readonly pay?: number
}

/** Careers numbered from 1, each set aside for the same reason. */
function offered(reason: AsideReason, rows: readonly Row[], filters = NO_FILTERS) {
  const codes = rows.map((_, at) => `29-100${String(at)}.00` as OccupationCode)
  const asides = codes.map((code): Aside => ({ kind: 'career', code, reason }))
  const known = new Map(
    codes.map((code, at) => [code as string, { code, preparation: rows[at]?.preparation ?? null } as Occupation]),
  )
  return offeredFilter(asides, filters, {
    occupationOf: (code) => known.get(code),
    payOf: ({ code }) => rows[codes.indexOf(code)]?.pay,
  })
}

describe('offeredFilter', () => {
  it('offers less preparation than any of three careers that were too much school', () => {
    expect(offered('school', [{ preparation: 5 }, { preparation: 4 }, { preparation: 5 }])).toEqual({
      kind: 'school',
      preparation: [1, 2, 3],
    })
  })

  it('offers the first step of pay above all of three that paid too little', () => {
    const rows = [35_000, 50_000, 41_000].map((pay): Row => ({ preparation: 3, pay }))
    expect(offered('pay', rows)).toEqual({ kind: 'pay', pay: 60_000 })
  })

  it('offers nothing after two, for tasks, or where no step is left', () => {
    expect(offered('school', [{ preparation: 5 }, { preparation: 4 }])).toBeUndefined()
    expect(offered('tasks', [{ preparation: 5 }, { preparation: 4 }, { preparation: 5 }])).toBeUndefined()
    expect(offered('school', [{ preparation: 1 }, { preparation: 4 }, { preparation: 5 }])).toBeUndefined()
    expect(offered('school', [{ preparation: null }, { preparation: null }, { preparation: null }])).toBeUndefined()
    const best = [200_000, 160_000, 90_000].map((pay): Row => ({ preparation: 5, pay }))
    expect(offered('pay', best)).toBeUndefined()
  })

  it('offers no filter of a kind that is chosen already', () => {
    const rows = [1, 2, 3].map((): Row => ({ preparation: 4, pay: 40_000 }))
    expect(offered('school', rows, { ...NO_FILTERS, preparation: [4] })).toBeUndefined()
    expect(offered('pay', rows, { ...NO_FILTERS, pay: 30_000 })).toBeUndefined()
  })
})
