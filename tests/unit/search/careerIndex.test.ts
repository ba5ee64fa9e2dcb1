/** Every career is found: by its title, by what else it is called, mistyped, and by codes old and new. */
import { beforeAll, describe, expect, it } from 'vitest'
import { careerEntries, type CareerEntry } from '../../../src/stores/search/careerEntries'
import { growingIndex, type GrowingIndex } from '../../../src/stores/search/careerIndex'
import { LONGEST_QUERY } from '../../../src/stores/search/longestQuery'
import { editsBetween } from '../../../src/stores/search/nearTerms'
import { plainWordCodes, plainWordKeys } from '../../../src/stores/search/plainWords'
import { softwareIndex, type SoftwareIndex } from '../../../src/stores/search/softwareIndex'
import { messages as english } from '../../../src/i18n/messages/search/en'
import { messages as inSpanish } from '../../../src/i18n/messages/search/es'
import { listed } from '../../../src/stores/careerWords'
import type { Locale } from '../../../src/platform/locale'
import { catalogueFiles } from '../../../src/platform/catalogueFiles'
import { fetchCompiled } from '../../support/machine'

const files = catalogueFiles(fetchCompiled, '/data/')
let entries: readonly CareerEntry[] = []
let index = growingIndex([], 'en')

function wholeIndex(of: readonly CareerEntry[], language: Locale = 'en', software?: SoftwareIndex): GrowingIndex {
  const whole = growingIndex(of, language, software)
  whole.take(of, 0, of.length)
  return whole
}

beforeAll(async () => {
  entries = careerEntries(await files.occupations(), await files.titles(), listed(await files.wordsList('en')))
  index = wholeIndex(entries)
}, 30_000)

const codes = (query: string, first = 3): readonly string[] =>
  index
    .find(query)
    .slice(0, first)
    .map(({ code }) => code)

describe('titles', () => {
  it('find their own career among the first three, all 1,016 of them', () => {
    expect(entries).toHaveLength(1016)
    const lost = entries.filter(({ code, title }) => !codes(title).includes(code)).map(({ title }) => title)
    expect(lost).toEqual([])
  }, 60_000)

  it('are found while they are typed', () => {
    expect(codes('regis nur')).toContain('29-1141.00')
    expect(codes('softw dev')).toContain('15-1252.00')
  })

  it('are found with a slip of the finger', () => {
    expect(codes('medcal recrods specialist')).toContain('29-2072.00')
    expect(codes('eletrician')).toContain('47-2111.00')
  })

  it('are found in capitals, with accents and with odd spaces', () => {
    expect(codes('  WÉLDERS,   cutters ')).toContain('51-4121.00')
  })
})

describe('other titles', () => {
  it('find the career and say which one matched', () => {
    const [first] = index.find('RHIT')
    expect(first).toMatchObject({ code: '29-2072.00', by: { kind: 'other-title' } })
    expect(first?.by.kind === 'other-title' && first.by.text).toContain('RHIT')
  })

  it('do not speak where the title itself was found', () => {
    expect(index.find('Registered Nurses')[0]).toEqual({ code: '29-1141.00', by: { kind: 'title' } })
  })

  it('of the time before 2018 find both successors', () => {
    expect(codes('Medical Records and Health Information Technicians', 5)).toEqual(
      expect.arrayContaining(['29-2072.00', '29-9021.00']),
    )
  })
})

describe('among names equally like the query', () => {
  it.each([
    ['nurse', '29-1141.00'],
    ['CPA', '13-2011.00'],
    ['cook', '35-2014.00'],
  ])('%s means the career that most people are in', (query, code) => {
    expect(codes(query, 2)).toContain(code)
  })

  it('one that is the query but for a slip or a plural comes first', () => {
    expect(codes('electrican')[0]).toBe('47-2111.00')
    expect(codes('lawyer')[0]).toBe('23-1011.00')
  })
})

describe('words in Spanish', () => {
  it.each([
    ['enfermera', '29-1141.00'],
    ['enfermeros', '29-1141.00'],
    ['Soldador', '51-4121.00'],
    ['programadora', '15-1251.00'],
    ['técnico en farmacia', '29-2052.00'],
    ['auxiliar de enfermería', '31-1131.00'],
    ['registros médicos', '29-2072.00'],
    ['médico', '29-1229.00'],
    ['ingeniera química', '17-2041.00'],
  ])('%s finds its career', (query, code) => {
    expect(codes(query)).toContain(code)
  })

  it('leave words that are English too as they are', () => {
    expect(codes('music director')).toContain('27-2041.00')
    expect(codes('medical records')[0]).toBe('29-2072.00')
  })
})

describe('codes', () => {
  it.each(['29-2072', '29-2072.00', '292072'])('%s finds its career', (query) => {
    expect(codes(query)).toEqual(['29-2072.00'])
  })

  it('of the time before 2018 find both successors, and say why', () => {
    const found = index.find('29-2071')
    expect(found.map(({ code }) => code)).toEqual(['29-2072.00', '29-9021.00'])
    expect(found.every(({ by }) => by.kind === 'former-code')).toBe(true)
  })
})

describe('the lead of the page', () => {
  it('says as many careers and names as there are', () => {
    const names = entries.reduce((sum, { otherTitles }) => sum + otherTitles.length, 0)
    expect(Math.floor(names / 1000)).toBe(57)
    for (const { lead } of [english, inSpanish]) {
      expect(lead).toContain('57,000')
      expect(lead).toContain('1,016')
    }
  })
})

describe('one letter', () => {
  it('finds careers with a word of the title that begins so, or the letter itself', () => {
    const byCode = new Map(entries.map((entry) => [entry.code, entry]))
    const others = index.find('n').flatMap(({ code }) => {
      const { title, otherTitles = [], inShort } = byCode.get(code) ?? {}
      const isBegun = /\bn/i.test(title ?? '')
      return isBegun || /\bn\b/i.test([...otherTitles, inShort].join('\n')) ? [] : [title]
    })
    expect(others).toEqual([])
    expect(index.find('n').length).toBeGreaterThan(20)
  })
})

describe('plain words', () => {
  it.each([
    ['work with animals', '29-1131.00'],
    ['I would like to work with dogs', '31-9096.00'],
    ['coding', '15-1252.00'],
    ['help people', '21-1021.00'],
    ['outdoors', '37-3011.00'],
    ['con animales', '29-1131.00'],
    ['quiero trabajar al aire libre', '37-3011.00'],
  ])('%s finds what most people mean among the first ten, and says why', (query, code) => {
    const first = index.find(query).slice(0, 10)
    expect(first.map((each) => each.code)).toContain(code)
    expect(first[0]?.by).toEqual({ kind: 'plain-words', text: query })
  })

  it('name only careers that there are', () => {
    const known = new Set<string>(entries.map(({ code }) => code))
    expect(plainWordCodes().filter((code) => !known.has(code))).toEqual([])
  })

  it('stand in one list each, whatever their form', () => {
    const all = plainWordKeys().flatMap((keys) => [...keys])
    expect(all.filter((key, at) => all.indexOf(key) !== at)).toEqual([])
  })
})

describe('software', () => {
  it('finds the careers that work with it, those whose employers ask for it first', async () => {
    const first = wholeIndex(entries, 'en', softwareIndex(await files.finder())).find('quickbooks')
    expect(first.slice(0, 4).map(({ code }) => code)).toContain('13-2011.00')
    expect(first[0]?.by).toEqual({ kind: 'software', text: 'Intuit QuickBooks' })
  })
})

describe('an index that is still being filled', () => {
  it('finds titles at once, and other names once they are in', () => {
    const growing = growingIndex(entries, 'en')
    expect(growing.find('welders')[0]?.code).toBe('51-4121.00')
    expect(growing.find('RHIT')).toEqual([])
    growing.take(entries, 0, entries.length)
    expect(growing.find('RHIT')[0]?.code).toBe('29-2072.00')
  })
})

describe('slips of the finger', () => {
  it.each([
    ['nurse', 'nurse', 0],
    ['nures', 'nurse', 1],
    ['eletrician', 'electrician', 1],
    ['medcal', 'medical', 1],
    ['abcd', 'wxyz', 3],
  ])('%s and %s are %i apart, counted as far as two', (one, other, apart) => {
    expect(editsBetween(one, other, 2)).toBe(apart)
  })
})

describe('queries that find nothing', () => {
  it.each(['', '   ', 'zzzzqqqq', '99-9999'])('%j', (query) => {
    expect(index.find(query)).toEqual([])
  })

  it('are read only as far as a title can go', () => {
    const filled = `nurse${' '.repeat(LONGEST_QUERY - 'nurse'.length)}`
    expect(index.find(`${filled}zzzzqqqq welder`)).toEqual(index.find('nurse'))
  })
})

describe('what they do', () => {
  it('finds careers by a word that stands in no title of theirs', () => {
    const entry = entries.find(({ code }) => code === '29-1141.00')
    expect(entry?.inShort).toMatch(/\bhurt\b/)
    expect(codes('hurt', 200)).toContain('29-1141.00')
  })

  it('comes after what they are called', () => {
    expect(codes('nurse')[0]).toMatch(/^29-1/)
    expect(codes('welder', 1)).toEqual(['51-4121.00'])
  })
})

describe('in Spanish', () => {
  let spanish = growingIndex([], 'es')
  let named: readonly CareerEntry[] = []
  const found = (query: string, first = 3) => spanish.find(query).slice(0, first)

  beforeAll(async () => {
    named = careerEntries(await files.occupations(), await files.titles(), listed(await files.wordsList('es')))
    spanish = wholeIndex(named, 'es')
  }, 30_000)

  it('each of our names finds its career among the first three', () => {
    const lost = named.filter(({ code, title }) => !found(title).some((each) => each.code === code))
    expect(lost.map(({ title }) => title)).toEqual([])
  }, 60_000)

  it('the published title still finds it, and is named as the reason', () => {
    expect(found('registered nurses', 1)).toEqual([
      { code: '29-1141.00', by: { kind: 'other-title', text: 'Registered Nurses' } },
    ])
  })

  it('what only the English names hold comes after what the Spanish ones do', () => {
    const codes = found('soldador', 50).map(({ code }) => code)
    expect(codes[0]).toBe('51-4121.00')
    expect(codes.length).toBeGreaterThan(1)
  })

  it('words without their accents and in one gender find it', () => {
    expect(found('enfermera', 1)).toMatchObject([{ code: '29-1141.00' }])
    expect(found('electricista').map(({ code }) => code)).toContain('47-2111.00')
  })
})
