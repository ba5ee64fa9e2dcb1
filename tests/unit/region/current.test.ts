/** What of a pack counts on a day and for a career, and what only the catalogue and the index can tell. */
import { describe, expect, it } from 'vitest'
import { occupationCode } from '../../../src/core/catalogue/ids'
import { unknownIn, unledTo } from '../../../src/core/region/beyondPack'
import { currentNotices, pastNotices, programmesOf, unfilled } from '../../../src/core/region/current'
import { day } from '../../../src/core/region/day'
import type { RegionPack } from '../../../src/core/region/pack'
import { readIndex, readPack, type Reading } from '../../../src/core/region/readPack'
import { today } from '../../../src/platform/today'
import { packFile } from './packs'

function read<Found>(reading: Reading<Found>): Found {
  if (reading.kind === 'refused') throw new RangeError(`refused: ${reading.problems[0].says}`)
  return reading.found
}

function given<Found>(found: Found | undefined): Found {
  if (found === undefined) throw new RangeError('given: expected something')
  return found
}

const pack: RegionPack = read(readPack(packFile()))
const titlesOn = (on: string): readonly (string | undefined)[] =>
  currentNotices(pack, given(day(on))).map(({ title }) => title.en ?? title.es)

describe('notices', () => {
  it('are shown from the first day to the last, both included', () => {
    expect(titlesOn('2026-11-21')).toEqual(['Over', 'Job fair'])
    expect(titlesOn('2026-11-22')).toEqual(['Job fair', 'Taller'])
    expect(titlesOn('2026-11-23')).toEqual(['To come'])
    expect(titlesOn('2027-01-01')).toEqual([])
  })

  it('that have ended are told apart from those to come', () => {
    expect(pastNotices(pack, given(day('2026-11-23')))).toHaveLength(3)
  })

  it('follow the day where the machine stands', () => {
    expect(today(() => new Date(2026, 10, 22, 23, 59).getTime())).toBe('2026-11-22')
    expect(today(() => new Date(2026, 10, 23, 0, 0).getTime())).toBe('2026-11-23')
  })
})

describe('programmes', () => {
  it('are those of the career and no other', () => {
    const names = (code: string) => programmesOf(pack, given(occupationCode(code))).map(({ name }) => name)
    expect(names('29-9021.00')).toEqual(['Health Records Certificate'])
    expect(names('51-4121.00')).toEqual(['Welding'])
    expect(names('15-1252.00')).toEqual([])
  })
})

describe('what an office has not filled in', () => {
  it('is named field by field', () => {
    expect(unfilled(pack)).toEqual([])
    expect(unfilled(read(readPack(packFile({ office: { phone: '806 555 0100' } }))))).toEqual([
      'name',
      'address',
      'hours',
    ])
    expect(unfilled(read(readPack(packFile({ office: undefined }))))).toHaveLength(4)
  })
})

describe('beyond the pack', () => {
  it('a place or a career that the catalogue lacks is a problem', () => {
    const known = { places: new Set(['31180']), occupations: new Set(['29-2072.00', '51-4121.00']) }
    expect(unknownIn(pack, known).map(({ path }) => path)).toEqual(['places[1]', 'programmes[0].occupations[1]'])
  })

  it('a place that the index gives to another pack, or to none, is a problem', () => {
    const index = read(
      readIndex(
        JSON.stringify({
          format: 1,
          packs: [
            { file: 'other.json', places: ['31180'] },
            { file: 'mine.json', places: ['31180', '48'] },
          ],
        }),
      ),
    )
    expect(unledTo(pack, index, 'mine.json')).toEqual([
      { path: 'places[0]', says: 'index.json gives the place 31180 to "other.json" before this file' },
      {
        path: 'places[1]',
        says: 'index.json does not give the place 4800001 to this file, so the app will not find it',
      },
    ])
  })
})
