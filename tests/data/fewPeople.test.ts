/** How many of the compiled cells are called rough: counted in the published files by hand. */
import { describe, expect, it } from 'vitest'
import { isOfFew } from '../../src/core/catalogue/fewPeople'
import type { PlacesFile } from '../../src/core/catalogue/files'
import { compiledFile, compiledPlace } from '../support/catalogueOnDisk'

const places = compiledFile<PlacesFile>('places.json')

const fewIn = (kind: PlacesFile['kind'][number]): number =>
  places.id
    .filter((_, row) => places.kind[row] === kind)
    .reduce((sum, id) => sum + compiledPlace(id).pay.employment.filter(isOfFew).length, 0)

describe('cells of fewer than a hundred people', () => {
  // awk over tot_emp of states.csv, nonmetro.csv and the file of Lubbock.
  it.each([
    ['nation', 0],
    ['state', 3644],
    ['nonmetro', 17_318],
    ['metro', 150],
  ] as const)('are counted: %s, %i', (kind, count) => {
    expect(fewIn(kind)).toBe(count)
  })

  it('are none below the thirty from which the survey publishes', () => {
    const least = places.id.map((id) => Math.min(...compiledPlace(id).pay.employment.flatMap((jobs) => jobs ?? [])))
    expect(Math.min(...least)).toBe(30)
  })
})
