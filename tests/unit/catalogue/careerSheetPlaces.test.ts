/** One career in many places, on the compiled files: its figures there, and the ends that are worth naming. */
import { describe, expect, it } from 'vitest'
import { endsOfPlaces, FEW_JOBS, type PlaceRow } from '../../../src/core/catalogue/careerSheetPlaces'
import { known, valueOf } from '../../../src/core/catalogue/figure'
import { occupationCode } from '../../../src/core/catalogue/ids'
import { firstPublished, placesInOrder } from '../../../src/features/career/placesInOrder'
import { catalogueFiles } from '../../../src/platform/catalogueFiles'
import { loadPlaceRows } from '../../../src/platform/loadPlaceRows'
import { fetchCompiled } from '../../support/machine'

const files = catalogueFiles(fetchCompiled, '/data/')
const places = await files.places()
const names = new Map(places.map(({ id, name }) => [id as string, name]))
const states = places.filter(({ kind }) => kind === 'state').map(({ id }) => id)

const rowsOf = (code: string): Promise<readonly PlaceRow[]> =>
  loadPlaceRows(files, occupationCode(code) ?? expect.fail(code), states)
const named = (rows: readonly PlaceRow[] = []) => rows.map(({ place }) => names.get(place))

describe('the states', () => {
  it('have median pay, employment and projected growth, each with its own source', async () => {
    const texas = (await rowsOf('29-2072.00')).find(({ place }) => place === '48') ?? expect.fail('no Texas')
    expect([texas.median, texas.employed, texas.growth, texas.growsFrom].map(valueOf)).toEqual([
      48860, 17210, 20.1, 19530,
    ])
    expect(texas.median).toMatchObject({ source: 'oews', period: '2025-05', place: '48' })
    expect(texas.growth).toMatchObject({ source: 'state-projections', period: '2022–32', place: '48' })
    expect(texas.growsFrom).toMatchObject({ measure: 'jobs-now', period: '2022' })
  })

  it('are named where the career pays most and least', async () => {
    const ends = endsOfPlaces(await rowsOf('29-2072.00'), 'median')
    expect(named(ends?.high)).toEqual(['District of Columbia', 'Rhode Island', 'Hawaii'])
    expect(named(ends?.low)).toEqual(['Mississippi', 'Arkansas', 'Alabama'])
  })

  it('are counted, those that publish pay and are not known for few people', async () => {
    // Actors: 1,996 cells of the survey have pay and no number of people, which says nothing about how many they are.
    const rows = await rowsOf('27-2011.00')
    const paid = rows.filter(({ median }) => valueOf(median) !== undefined)
    const few = paid.filter(({ employed }) => (valueOf(employed) ?? 100) < 100)
    expect(few.length).toBeGreaterThan(0)
    expect(endsOfPlaces(rows, 'median')?.among).toBe(paid.length - few.length)
  })

  it('are all named where they share an end', async () => {
    const ends = endsOfPlaces(await rowsOf('29-2072.00'), 'growth')
    expect([...named(ends?.low)].sort()).toEqual(['Illinois', 'Maine', 'New Jersey', 'Oklahoma'])
    expect(named(endsOfPlaces(await rowsOf('13-2099.01'), 'growth')?.high)).toContain('Washington')
  })

  it('are not named where so many share an end that the names would say nothing', async () => {
    const [row] = await rowsOf('29-2072.00')
    if (!row) expect.fail('no state')
    const at = (value: number): PlaceRow => ({ ...row, median: { ...row.median, amount: known(value) } })
    const values = (rows: readonly PlaceRow[] = []) => rows.map(({ median }) => valueOf(median))
    const rest = Array.from({ length: 20 }, (_, each) => at(10 + each))
    // One above six that are alike: the one alone is named.
    expect(values(endsOfPlaces([at(99), ...Array.from({ length: 6 }, () => at(90)), ...rest], 'median')?.high)).toEqual(
      [99],
    )
    expect(endsOfPlaces([...Array.from({ length: 6 }, () => at(90)), ...rest], 'median')).toBeUndefined()
    expect(endsOfPlaces([at(1), at(1), at(1)], 'median')).toBeUndefined()
  })

  it('begin with the first column that any of them publishes', async () => {
    const columns = ['median', 'growth', 'employed'] as const
    expect(firstPublished(await rowsOf('27-2011.00'), columns)).toBe('median')
    // Legislators: no pay is published of them.
    expect(firstPublished(await rowsOf('11-1031.00'), columns)).toBe('growth')
    expect(firstPublished([], columns)).toBeUndefined()
  })

  it('are not named for growth of a handful of jobs', async () => {
    // Fishing: Nevada goes from ten jobs to twenty, and most states have hardly any.
    const rows = await rowsOf('45-3031.00')
    expect(Math.max(...rows.map(({ growth }) => valueOf(growth) ?? 0))).toBeGreaterThanOrEqual(100)
    const { high, low } = endsOfPlaces(rows, 'growth') ?? expect.fail('no ends')
    for (const { growsFrom } of [...high, ...low]) {
      expect(valueOf(growsFrom)).toBeGreaterThanOrEqual(FEW_JOBS)
    }
  })

  it('stand in the order asked for, those without a number last either way', async () => {
    const rows = await rowsOf('29-2072.00')
    const context = { names, locale: 'en' } as const
    const without = rows.filter(({ growth }) => valueOf(growth) === undefined).length
    expect(without).toBeGreaterThan(0)
    for (const direction of ['ascending', 'descending'] as const) {
      const values = placesInOrder(rows, { key: 'growth', direction }, context).map(({ growth }) => valueOf(growth))
      expect(values.slice(-without).every((value) => value === undefined)).toBe(true)
      const known = values.slice(0, -without).map(Number)
      expect(known).toEqual([...known].sort((a, b) => (direction === 'ascending' ? a - b : b - a)))
    }
    const byName = placesInOrder(rows, { key: 'label', direction: 'ascending' }, context)
    expect(named(byName).slice(0, 2)).toEqual(['Alabama', 'Alaska'])
  })
})
