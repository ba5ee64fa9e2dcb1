/** What of a pack counts on a day and for a career, and what only the catalogue and the index can tell. */
import { describe, expect, it } from 'vitest'
import { occupationCode } from '../../../src/core/catalogue/ids'
import { unknownIn, unledTo, wrongIn } from '../../../src/core/region/beyondPack'
import { currentNotices, pastNotices, programmesOf, unfilled } from '../../../src/core/region/current'
import { day } from '../../../src/core/region/day'
import { hintsOf, markupIn } from '../../../src/core/region/hints'
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

const FIND = 'npm run -s lookup -- --places NAME finds places'

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

  it('the careers that one of an older list became are named, and a file is looked into whatever its form', () => {
    const successors = new Map([['29-2071.00', ['29-2072.00 (Records)', '29-9021.00 (Health)']]])
    const known = { places: new Set<string>(), occupations: new Set(['29-2072.00']), successors }
    const programmes = [7, { occupations: [null, '29-2072', '29-2072.00', '29-2071.00'] }]
    expect(unknownIn({ places: ['x', '48'], programmes }, known)).toEqual([
      { path: 'places[1]', says: `there is no place "48" in the catalogue; ${FIND}` },
      {
        path: 'programmes[1].occupations[3]',
        says: '"29-2071.00" is a code from an older list; the work now goes under 29-2072.00 (Records), 29-9021.00 (Health)',
      },
    ])
    for (const odd of [undefined, null, 3, 'x', [], { places: {}, programmes: {} }]) {
      expect(unknownIn(odd, known)).toEqual([])
    }
  })

  it('a place that the index gives to another pack, or to none, is a problem', () => {
    const index = read(
      readIndex(
        JSON.stringify({
          format: 1,
          packs: [
            { file: 'other.json', places: ['31180'] },
            { file: 'mine.json', places: ['31180'] },
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
  it('a place that the index gives to this pack and the pack does not name is a problem', () => {
    const packs = [{ file: 'mine.json', places: ['31180', '4800001', '36'] }]
    expect(unledTo(pack, read(readIndex(JSON.stringify({ format: 1, packs }))), 'mine.json')).toEqual([
      {
        path: 'places',
        says: 'index.json gives the place 36 to this file, which does not name it, so the app shows nothing there',
      },
    ])
  })

  it('an index is wrong about files that are not there, places that are not, and places given twice', () => {
    const packs = [
      { file: 'mine.json', places: ['31180', '99999'] },
      { file: 'gone.json', places: ['31180'] },
    ]
    const index = read(readIndex(JSON.stringify({ format: 1, packs })))
    expect(wrongIn(index, { places: new Set(['31180']), files: new Set(['mine.json']) })).toEqual([
      { path: 'packs[0].places[1]', says: `there is no place "99999" in the catalogue; ${FIND}` },
      { path: 'packs[1].file', says: 'there is no file "gone.json" beside index.json' },
      { path: 'packs[1].places[0]', says: 'the place 31180 is given to "mine.json" before' },
    ])
  })
})

describe('a hint', () => {
  const hinted = (otherwise: object, on: string) =>
    hintsOf(read(readPack(packFile(otherwise))), given(day(on))).map(({ path }) => path)

  it('is given of what is old, to come or shown for very long, and of nothing else', () => {
    expect(hinted({}, '2026-11-22')).toEqual([])
    expect(hinted({}, '2027-11-20')).toEqual([])
    expect(hinted({}, '2027-11-21')).toEqual(['updated'])
    expect(hinted({}, '2026-11-19')).toEqual(['updated'])
    const lasting = (until: string) => ({ notices: [{ title: 'A', from: '2024-02-29', until }] })
    expect(hinted(lasting('2025-02-28'), '2026-11-22')).toEqual([])
    expect(hinted(lasting('2025-03-01'), '2026-11-22')).toEqual(['notices[0]'])
  })

  it('is given of what stands twice, and not of what only resembles it', () => {
    const notice = { title: 'Fair', from: '2026-11-01', until: '2026-11-30' }
    const course = { name: 'A', school: 'B', occupations: ['29-2072.00', '51-4121.00'] }
    const otherwise = {
      notices: [notice, { ...notice, until: '2026-11-29' }, { ...notice, text: 'Come' }],
      programmes: [course, { ...course, occupations: ['51-4121.00', '29-2072.00'] }, { ...course, school: 'C' }],
      links: ['https://example.org/', 'https://example.org/a', 'https://Example.org/'].map((url, row) => {
        return { name: String(row), url }
      }),
    }
    expect(hintsOf(read(readPack(packFile(otherwise))), given(day('2026-11-22')))).toEqual([
      { path: 'programmes[1]', says: 'is the same as programmes[0]; is it meant so?' },
      { path: 'notices[2]', says: 'is the same as notices[0]; is it meant so?' },
      { path: 'links[2]', says: 'is the same as links[0]; is it meant so?' },
    ])
  })

  it.each(['<b>Center</b>', '<img src=x onerror="a">', 'Bread &amp; Roses', 'a<br/>b', '<!-- x', '&#39;', '</p>'])(
    'is given of HTML: %s',
    (en) => {
      const says = 'holds HTML; it would be shown sign by sign'
      const wrong = { office: { name: en }, notices: [{ title: { en } }] }
      expect(markupIn(wrong)).toEqual([
        { path: 'office.name', says },
        { path: 'notices[0].title.en', says },
      ])
    },
  )

  it.each(['Q&A; more', 'under 18 < over 18 > all', 'Ann <ann@example.org>', 'AT&T', '<3'])(
    'is not given of plain signs: %s',
    (name) => {
      expect(markupIn({ name })).toEqual([])
    },
  )
})
