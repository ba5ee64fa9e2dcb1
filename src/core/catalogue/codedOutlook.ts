/** A state's projections, each figure by how far it lies from what its pay table and the nation's row lead to expect. */
import { binaryDigits, type Cell, type FigureCoder } from '../coding/figureCoder'
import { codeCodes, type CodesOfNation } from './codedCodes'
import { contextOf } from './codedContexts'
import type { PlaceFile } from './files'
import type { BlsCode } from './ids'

export type Outlook = NonNullable<PlaceFile['outlook']>

export interface OutlookTerms {
  /** Codes that the nation has not. */
  readonly own: readonly BlsCode[]
  /** Jobs in one step: 10, or 1 where a figure is no multiple of ten. */
  readonly step: number
  /** Jobs of the place for one of the nation, over all occupations. */
  readonly share: number
}

export interface OutlookTables {
  readonly given: Outlook | undefined
  /** `undefined` for the nation itself. */
  readonly nation: Outlook | undefined
  /** Jobs by code of the same place, from its pay. */
  readonly jobs: ReadonlyMap<BlsCode, Cell>
}

type Row = { readonly [Field in keyof Omit<Outlook, 'code'>]: Cell }
const EMPTY: Row = { base: null, projected: null, changePercent: null, openings: null }

/** One in so many jobs falls open in a year, where the nation's row does not say. */
const USUAL_TURNOVER = 9

export function codeOutlook(coder: FigureCoder, terms: OutlookTerms, { given, nation, jobs }: OutlookTables): Outlook {
  const codes: CodesOfNation = { field: 'outlook code', code: nation?.code ?? [], jobs: nation?.base ?? [] }
  const code = codeCodes(coder, codes, { given: given?.code ?? [], own: terms.own })
  const usualOf = rowsByCode(nation)
  const givenOf = rowsByCode(given)
  const rows = code.map((each) =>
    codeRow(coder, terms, { given: givenOf(each), usual: usualOf(each), jobs: jobs.get(each) ?? null }),
  )
  const column = (field: keyof Row): readonly Cell[] => rows.map((row) => row[field])
  return {
    code,
    base: column('base'),
    projected: column('projected'),
    changePercent: column('changePercent'),
    openings: column('openings'),
  }
}

interface RowTables {
  readonly given: Row
  readonly usual: Row
  readonly jobs: Cell
}

function codeRow(coder: FigureCoder, { step, share }: OutlookTerms, { given, usual, jobs }: RowTables): Row {
  const inSteps = (context: number, figure: Cell, expected: number): Cell => {
    const found = coder.figure(context, figure === null ? null : Math.round(figure / step), Math.round(expected / step))
    return found === null ? null : found * step
  }
  const near = jobs ?? (usual.base ?? 0) * share
  const base = inSteps(contextOf('base', size(near / step) * 2 + Number(jobs === null)), given.base, near)
  const alike = size((base ?? 0) / step)
  const projected = inSteps(contextOf('projected', alike), given.projected, expectedJobs(base, usual))
  const openings = inSteps(contextOf('openings', alike), given.openings, expectedOpenings(base, projected, usual))
  const tenths = given.changePercent === null ? null : Math.round(given.changePercent * 10)
  const percent = coder.figure(contextOf('changePercent'), tenths, growth(base, projected))
  return { base, projected, changePercent: percent === null ? null : percent / 10, openings }
}

const size = (steps: number): number => binaryDigits(Math.round(steps))

/** As the nation's jobs grow. */
const expectedJobs = (base: Cell, usual: Row): number =>
  usual.base && usual.projected !== null ? ((base ?? 0) * usual.projected) / usual.base : (base ?? 0)

/** As many of those that work there, in the mean of both years, as in the nation. */
function expectedOpenings(base: Cell, projected: Cell, usual: Row): number {
  const workers = ((base ?? 0) + (projected ?? base ?? 0)) / 2
  if (!usual.base || usual.projected === null || usual.openings === null) return workers / USUAL_TURNOVER
  return (workers * usual.openings * 2) / (usual.base + usual.projected)
}

/** Tenths of a per cent. */
const growth = (base: Cell, projected: Cell): number =>
  !base || projected === null ? 0 : Math.round((projected / base - 1) * 1000)

function rowsByCode(outlook: Outlook | undefined): (code: BlsCode) => Row {
  const rows = new Map(outlook?.code.map((code, row) => [code, row]))
  return (code) => {
    const at = rows.get(code)
    if (at === undefined || outlook === undefined) return EMPTY
    const { base, projected, changePercent, openings } = outlook
    return {
      base: base[at] ?? null,
      projected: projected[at] ?? null,
      changePercent: changePercent[at] ?? null,
      openings: openings[at] ?? null,
    }
  }
}
