/** The map of the states: where each tile is, and how dark. */
import { describe, expect, it } from 'vitest'
import { SHADES, shadedTiles } from '../../../src/charts/states/tiles'
import { catalogueFiles } from '../../../src/platform/catalogueFiles'
import { fetchCompiled } from '../../support/machine'

const places = await catalogueFiles(fetchCompiled, '/data/').places()
const states = places.filter(({ kind }) => kind === 'state').map(({ id }) => id)

describe('the tiles', () => {
  it('are all the states that figures are published of, but for the territories, each in a cell of its own', () => {
    const tiles = shadedTiles(new Map())
    expect(tiles).toHaveLength(51)
    expect(tiles.filter(({ id }) => !states.some((state) => state === id))).toEqual([])
    expect(new Set(tiles.map(({ column, row }) => `${String(column)} ${String(row)}`)).size).toBe(51)
  })

  it('have the lowest fifth in the palest shade and the highest in the darkest', () => {
    const values = new Map(shadedTiles(new Map()).map(({ id }, at) => [id, at]))
    const shades = shadedTiles(values).map(({ shade }) => shade)
    expect(shades[0]).toBe(1)
    expect(shades.at(-1)).toBe(SHADES)
    expect([...shades].sort((one, other) => one - other)).toEqual(shades)
    expect(shades.filter((shade) => shade === SHADES)).toHaveLength(10)
  })

  it('have no shade where there is no number, and equal ones where numbers are equal', () => {
    const values = new Map<string, number | undefined>([
      ['48', 5],
      ['06', 5],
      ['36', undefined],
    ])
    const shadeOf = new Map(shadedTiles(values).map(({ id, shade }) => [id, shade]))
    expect(shadeOf.get('36')).toBe(0)
    expect(shadeOf.get('12')).toBe(0)
    expect(shadeOf.get('48')).toBe(shadeOf.get('06'))
    expect(shadeOf.get('48')).toBeGreaterThan(0)
  })
})
