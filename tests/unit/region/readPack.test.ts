/** A pack is taken whole or refused with every fault, its path and a sentence; nothing in it can do harm. */
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { phoneAddress } from '../../../src/core/region/phone'
import { LONGEST_FILE, readIndex, readPack, type Reading } from '../../../src/core/region/readPack'
import { FULL, packFile } from './packs'

const problemsOf = (reading: Reading<unknown>): readonly string[] =>
  reading.kind === 'read' ? [] : reading.problems.map(({ path, says }) => `${path}: ${says}`)

const problems = (otherwise: object): readonly string[] => problemsOf(readPack(packFile(otherwise)))

describe('a whole pack', () => {
  it('is read with everything in it', () => {
    const reading = readPack(packFile())
    expect(reading).toMatchObject({
      kind: 'read',
      found: {
        name: 'Test County Workforce',
        office: { hours: [{ en: 'Monday to Friday, 8 to 5', es: 'Lunes a viernes, de 8 a 5' }] },
        programmes: [
          { link: { url: 'https://www.example.org/records?term=fall#top', host: 'www.example.org' } },
          { name: 'Welding', length: undefined, link: undefined },
        ],
        notices: [{ title: { en: 'Over', es: undefined } }, {}, { title: { es: 'Taller' } }, {}],
      },
    })
  })

  it('may leave out all that is not known', () => {
    const { format, name, updated, places } = FULL
    expect(readPack(JSON.stringify({ format, name, updated, places })).kind).toBe('read')
  })

  it('is the one that comes with the app, which the index gives its places', () => {
    const [pack, index] = ['south-plains', 'index'].map((file) =>
      readFileSync(`public/regions/${file}.json`, 'utf8'),
    ) as [string, string]
    expect(readPack(pack)).toMatchObject({ kind: 'read', found: { places: ['31180', '4800001'] } })
    expect(readIndex(index)).toMatchObject({
      kind: 'read',
      found: { packs: [{ file: 'south-plains.json', places: ['31180', '4800001'] }] },
    })
  })
})

describe('a pack with faults', () => {
  it('is refused with all of them, each where it is', () => {
    expect(
      problems({
        name: '',
        updated: '2026-02-30',
        office: { phone: 'call us', adress: [] },
        programmes: [{ name: 'A', school: 'B', occupations: ['29-2072'] }],
        notices: [{ title: 'A', from: '2026-11-30', until: '2026-11-01' }],
        links: [{ name: 'A', url: 'http://example.org' }],
      }),
    ).toEqual([
      'name: is empty; write what it is called, in quotation marks',
      'updated: expected a day that exists, as year-month-day such as 2026-11-22, found "2026-02-30"',
      'office: "adress" is no field that can stand here; did you mean "address"?',
      'office.phone: expected a phone number of digits, spaces and ( ) + - . only, such as (806) 555-0100 or (806) 555-0100 ext. 12, found "call us"',
      'programmes[0].occupations[0]: expected an O*NET-SOC code with eight digits, such as 29-2072.00 (npm run -s lookup -- --careers NAME finds it), found "29-2072"',
      'notices[0]: ends on 2026-11-01, before it begins on 2026-11-30',
      'links[0].url: expected an address that begins with https:// and names a host, such as https://www.example.org/, found "http://example.org"',
    ])
  })

  it('is told whether to leave out what is empty or to write it', () => {
    expect(
      problems({ name: undefined, office: { phone: ' ', address: [''] }, links: [{ name: '', url: '' }] }),
    ).toEqual([
      'name: is missing; write what it is called, in quotation marks',
      'office.address[0]: is empty; leave it out where there is nothing to say',
      'office.phone: is empty; leave it out where there is nothing to say',
      'links[0].name: is empty; write what it is called, in quotation marks',
      'links[0].url: expected an address that begins with https:// and names a host, such as https://www.example.org/, found ""',
    ])
  })

  it.each([
    ['https://example.org/niño', 'holds the sign ñ; copy the address from the bar of your browser'],
    ['https://example.org/a b', 'holds a space; copy the address'],
    ['https://example.org/{x}', 'holds the sign {; copy the address'],
    ['https://example.org/\u202ex', 'holds a sign that cannot be seen; copy the address'],
    [' https://example.org/', 'begins or ends with a space'],
    ['https://example.org/ ', 'begins or ends with a space'],
    ['https://name@example.org/', 'has a name before an @'],
    [`https://example.org/${'a'.repeat(400)}`, 'is 420 characters long; at most 400 are read'],
    ['https://example.org:99999/', 'has the port 99999, which cannot be'],
    ['https://example.org:0', 'has the port 0, which cannot be'],
    ['https://example.org:65536/a', 'has the port 65536, which cannot be'],
    ['http://example.org/niño', 'expected an address that begins with https://'],
    ['https://localhost/', 'expected an address that begins with https://'],
  ])('is told what is wrong with the link %j', (link, says) => {
    const [problem, ...more] = problems({ links: [{ name: 'A', url: link }] })
    expect(problem).toContain(`links[0].url: ${says}`)
    expect(problem).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u)
    expect(more).toEqual([])
  })

  it.each(['', 'not JSON', '{"format": 1,', '[]', 'null', '3', '"text"'])('is refused when the file is %j', (json) => {
    expect(problemsOf(readPack(json))).toHaveLength(1)
  })

  it('is told to be empty, or written in another way than UTF-8', () => {
    expect(problemsOf(readPack(' \n'))).toEqual([': the file is empty'])
    expect(problems({ name: 'R\ufffdsum\ufffd' })).toEqual([
      'name: holds a sign that could not be read; save the file as UTF-8',
    ])
    // UTF-16, as it looks to who takes it for UTF-8.
    expect(problemsOf(readPack('\ufffd\ufffd{\0"\0'))[0]).toContain('save the file as UTF-8')
  })

  it('may begin with a mark of its byte order, as some editors write it', () => {
    expect(readPack(`\ufeff${packFile()}`).kind).toBe('read')
    expect(readIndex('\ufeff{"format": 1, "packs": []}').kind).toBe('read')
  })

  it('is refused with a place or a career twice in one list', () => {
    const programmes = [{ name: 'A', school: 'B', occupations: ['29-2072.00', '51-4121.00', '29-2072.00'] }]
    expect(problems({ places: ['48', '48'], programmes })).toEqual([
      'places[1]: "48" stands in the list twice',
      'programmes[0].occupations[2]: "29-2072.00" stands in the list twice',
    ])
  })

  it('names what is missing', () => {
    expect(problemsOf(readPack('{}')).map((problem) => problem.split(':')[0])).toEqual([
      'format',
      'name',
      'updated',
      'places',
    ])
  })

  it.each([2, '1', null])('is refused in format %j', (format) => {
    expect(problems({ format })).toHaveLength(1)
  })

  it.each([
    '2026-13-01',
    '2026-00-10',
    '2026-11-31',
    '2025-02-29',
    '26-11-22',
    '2026-11-22T00:00',
    '11/22/2026',
    20261122,
  ])('is refused with the day %j', (updated) => {
    expect(problems({ updated })).toHaveLength(1)
  })

  it.each([
    ['(806) 555-0100', 'tel:8065550100'],
    ['(806) 555-0100 ext. 12', 'tel:8065550100;ext=12'],
    ['+1 806.555.0100', 'tel:+18065550100'],
  ])('may have the phone number %s, which leads to %s', (phone, address) => {
    expect(problems({ office: { phone } })).toEqual([])
    expect(phoneAddress(phone)).toBe(address)
  })

  it.each([
    '555-01',
    '(((((((((',
    '806 555 0100;x=y',
    '806+555+0100 ext. ',
    '(806) 555-0100 ext. 1234567',
    'tel:8065550100',
  ])('is refused with the phone number %j', (phone) => {
    expect(problems({ office: { phone } })).toHaveLength(1)
  })

  it.each(['555', '555-01', '(((((((((', '+'])('is told that %j is too short for a phone number', (phone) => {
    expect(problems({ office: { phone } })).toEqual([`office.phone: has fewer than seven digits: "${phone}"`])
  })

  it.each([
    [{ programs: [] }, '"programs" is no field that can stand here; did you mean "programmes"?'],
    [{ Notices: [] }, '"Notices" is no field that can stand here; did you mean "notices"?'],
    [{ colour: 1 }, '"colour" is no field that can stand here; is it misspelled?'],
    [{ x: 1 }, '"x" is no field that can stand here; is it misspelled?'],
  ])('is asked what was meant by %j', (otherwise, says) => {
    expect(problems(otherwise)).toEqual([`: ${says}`])
  })

  it('is told of an empty list whether it may be left out, and what stands in braces', () => {
    expect(problems({ places: [], office: { hours: [] } })).toEqual([
      'places: the list is empty; name at least one',
      'office.hours: the list is empty; name at least one, or leave the field out',
    ])
    expect(problems({ office: 'A' })).toEqual(['office: expected fields in braces { }, found "A"'])
  })

  it('knows a leap year', () => {
    expect(problems({ updated: '2028-02-29' })).toEqual([])
    expect(problems({ updated: '2100-02-29' })).toHaveLength(1)
  })
})

describe('a hostile pack', () => {
  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('gains nothing by the key %s', (key) => {
    const json = packFile().replace('"office":{', `"office":{"${key}":{"phone":"1234567"},`)
    expect(problemsOf(readPack(json))).toEqual([`office: "${key}" is no field that can stand here; is it misspelled?`])
    expect(({} as Record<string, unknown>)['phone']).toBeUndefined()
  })

  it('cannot lend itself a name through a prototype', () => {
    const json = packFile({ name: undefined }).replace('{', '{"__proto__":{"name":"Lent"},')
    expect(problemsOf(readPack(json)).some((problem) => problem.startsWith('name: is missing'))).toBe(true)
  })

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' https://example.org',
    'java\nscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    '//example.org',
    'https:example.org',
    'https:///example.org',
    'https://',
    'https://localhost/',
    'https://127.0.0.1/',
    'https://workforce.gov@evil.example/',
    'https://workforce.gov\\@evil.example/',
    'https://workforcе.gov/',
    'https://example..org/',
    'https://-example.org/',
    'https://example.org/ a',
    'https://example.org/"onclick="x',
    'https://example.org:port/',
    `https://example.org/${'a'.repeat(400)}`,
  ])('leads nowhere: %j', (url) => {
    expect(problems({ links: [{ name: 'A', url }] })).toHaveLength(1)
  })

  it('is refused unread where it is huge, and with a short sentence where one text is', () => {
    expect(problemsOf(readPack(' '.repeat(LONGEST_FILE + 1)))).toHaveLength(1)
    const [problem] = problems({ name: 'x'.repeat(200_000) })
    expect(problem).toBe('name: is 200000 characters long; at most 120 can be shown')
    expect(problems({ ['k'.repeat(100_000)]: 1 })[0]?.length).toBeLessThan(150)
  })

  it('is refused with more entries than anybody reads, without a look at each', () => {
    expect(problems({ notices: Array.from({ length: 5000 }, () => 0) })).toEqual([
      'notices: expected at most 30, found 5000',
    ])
    const keys = Object.fromEntries(Array.from({ length: 500 }, (_, row) => [`k${String(row)}`, 0]))
    expect(problems(keys)).toHaveLength(11)
  })

  it.each([
    '\u001b[2J',
    '\u202egnp.exe',
    'two\nlines',
    '\u200bhidden',
    '\ud800',
    '\u009b31m',
    '\u2066x',
    'Cen\u00adter',
    'a\u200db',
    '👩\u200dx',
    'a\u034f',
    'a\u3164',
  ])('has no signs that cannot be seen: %j', (name) => {
    const [problem = '', ...more] = problems({ name })
    expect(more).toEqual([])
    expect(problem).toMatch(/cannot be seen/)
    expect(problem).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u)
  })

  it('may have emoji that are joined, and ports', () => {
    const links = [1, 443, 8080, 65535].map((port) => {
      return { name: 'A', url: `https://example.org:${String(port)}/` }
    })
    expect(problems({ name: '👩🏽\u200d💻 👨\u200d👩\u200d👧 ❤️\u200d🔥', links })).toEqual([])
  })

  it('is taken or refused, never thrown at, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(FULL)), fc.json(), (key, json) => {
        const reading = readPack(packFile({ [key]: JSON.parse(json) as unknown }))
        return reading.kind === 'read' || reading.problems.length > 0
      }),
    )
    expect(readPack('['.repeat(LONGEST_FILE)).kind).toBe('refused')
  })
})

describe('the index', () => {
  it.each(['../data/places.json', '/x.json', 'https://evil.example/x.json', 'index.json', 'x.html', 'a/b.json'])(
    'names no file elsewhere: %s',
    (file) => {
      const json = JSON.stringify({ format: 1, packs: [{ file, places: ['31180'] }] })
      expect(problemsOf(readIndex(json))).toHaveLength(1)
    },
  )
})
