/** School subjects of well-known careers in the compiled catalogue, as a school counsellor would expect them. */
import { describe, expect, it } from 'vitest'
import { digitsIn, type FinderFile } from '../../src/core/catalogue/finder'
import type { OccupationsFile } from '../../src/core/catalogue/files'
import { KNOWLEDGE_EN } from '../../src/i18n/messages/glossary/en/knowledge'
import { KNOWLEDGE_ES } from '../../src/i18n/messages/glossary/es/knowledge'
import { TAUGHT_WITH } from '../../src/core/catalogue/schoolSubjects'
import { schoolSubjectNames } from '../../src/i18n/schoolSubjects'
import { compiledFile } from '../support/catalogueOnDisk'

const names = schoolSubjectNames(KNOWLEDGE_EN)
const { subjects: compiled } = compiledFile<FinderFile>('finder.json')
const byCode = new Map(
  compiledFile<OccupationsFile>('occupations.json').code.map((code, row): [string, readonly string[]] => [
    code,
    digitsIn(compiled.of[row] ?? '').map((at) => names.get(compiled.element[at] ?? '') ?? 'unnamed'),
  ]),
)

// Code, subjects that must be there, subjects that must not.
const EXPECTED: readonly (readonly [code: string, there: readonly string[], not: readonly string[]])[] = [
  ['29-1141.00', ['Health science', 'Biology', 'Psychology'], ['Marketing', 'Manufacturing']],
  ['29-2072.00', ['Health science', 'Computer applications'], ['Media or journalism', 'Electronics']],
  ['47-2111.00', ['Construction', 'Drafting or design'], ['English', 'Speech']],
  ['15-1254.00', ['Computer science', 'Math'], ['English']],
  ['15-1252.00', ['Computer science', 'Math'], ['English', 'Speech']],
  ['35-1011.00', ['Agriculture or culinary arts', 'Business management'], ['Manufacturing', 'English']],
  ['35-2014.00', ['Agriculture or culinary arts'], ['Manufacturing', 'Physics']],
  ['51-3011.00', ['Agriculture or culinary arts'], ['Manufacturing']],
  ['27-2011.00', ['Art, music or drama'], ['Speech', 'Computer science']],
  ['27-2042.00', ['Art, music or drama'], ['Manufacturing']],
  ['27-1024.00', ['Art, music or drama', 'Drafting or design'], ['English', 'Math']],
  ['27-4021.00', ['Art, music or drama', 'Media or journalism'], ['English']],
  ['13-2011.00', ['Accounting or economics', 'Math'], ['Speech', 'Chemistry']],
  ['25-2021.00', ['Introduction to teaching', 'Psychology', 'English'], ['Marketing']],
  ['25-2031.00', ['Introduction to teaching'], ['Marketing', 'Manufacturing']],
  ['25-1125.00', ['History'], ['Marketing', 'Physics']],
  ['11-9013.00', ['Agriculture or culinary arts', 'Biology'], ['English']],
  ['45-2092.00', ['Agriculture or culinary arts'], ['Computer science']],
  ['51-4121.00', ['Auto or machine shop', 'Manufacturing'], ['Speech', 'English']],
  ['23-1011.00', ['Government', 'English'], ['Math', 'Chemistry']],
  ['33-3051.00', ['Government', 'Public safety'], ['Electronics', 'English']],
  ['33-2011.00', ['Public safety', 'Health science'], ['Electronics', 'Marketing']],
  ['41-2011.00', ['Marketing', 'Speech'], ['Physics', 'Chemistry']],
  ['53-3032.00', ['Transportation and logistics'], ['English', 'Speech']],
  ['53-2011.00', ['Transportation and logistics', 'Geography', 'Physics'], ['Speech']],
  ['47-2031.00', ['Construction', 'Drafting or design'], ['Business management']],
  ['47-2152.00', ['Construction'], ['Speech', 'English']],
  ['49-3023.00', ['Auto or machine shop'], ['English', 'Speech']],
  ['49-9021.00', ['Auto or machine shop', 'Physics'], ['Speech']],
  ['49-9052.00', ['Electronics'], ['English', 'Chemistry']],
  ['19-2012.00', ['Physics', 'Math', 'Chemistry'], ['English']],
  ['19-3011.00', ['Accounting or economics', 'Math'], ['Speech']],
  ['19-3033.00', ['Psychology', 'Sociology'], ['Speech']],
  ['25-4022.00', ['Computer science'], ['Physics', 'Hospitality']],
  ['39-5012.00', ['Marketing', 'Chemistry'], ['Physics']],
  ['29-1051.00', ['Chemistry', 'Biology', 'Health science', 'Math'], ['English', 'Speech']],
  ['29-1131.00', ['Biology', 'Health science', 'Chemistry'], ['English']],
  ['29-1123.00', ['Health science', 'Biology', 'Psychology'], ['Speech']],
  ['31-1121.00', ['Health science'], ['Electronics']],
  ['17-2051.00', ['Engineering', 'Physics', 'Math'], ['English']],
  ['17-2031.00', ['Engineering', 'Math', 'Biology', 'Physics'], ['English']],
  ['17-2041.00', ['Chemistry', 'Engineering', 'Math', 'Physics'], ['Speech']],
  ['17-2071.00', ['Engineering', 'Math', 'Physics'], ['Auto or machine shop']],
  ['17-2112.00', ['Engineering', 'Math', 'Manufacturing'], ['English']],
  ['17-2141.00', ['Engineering', 'Math', 'Physics', 'Drafting or design'], ['English']],
  ['19-2031.00', ['Chemistry', 'Physics', 'Math'], ['Business management']],
  ['25-1053.00', ['Biology', 'Introduction to teaching'], []],
  ['25-2012.00', ['Introduction to teaching', 'English'], ['Manufacturing']],
  ['17-1011.00', ['Drafting or design', 'Art, music or drama'], ['English']],
  ['27-3091.00', ['World languages', 'English'], ['Physics']],
  ['27-3023.00', ['Media or journalism', 'English'], ['Electronics']],
  ['21-2011.00', ['Philosophy or religion'], ['Electronics']],
  ['35-9021.00', [], ['Introduction to teaching', 'Physics']],
]

describe('the school subjects of well-known careers', () => {
  it.each(EXPECTED)('%s: %j and not %j', (code, there, not) => {
    const subjects = byCode.get(code) ?? []
    expect(subjects).toEqual(expect.arrayContaining([...there]))
    expect(not.filter((subject) => subjects.includes(subject))).toEqual([])
  })

  it('are three to five, none twice, in all 908 careers whose knowledge is rated', () => {
    const rated = [...byCode.values()].filter((subjects) => subjects.length > 0)
    expect(rated).toHaveLength(908)
    for (const subjects of rated) {
      expect(subjects.length).toBeGreaterThanOrEqual(3)
      expect(subjects.length).toBeLessThanOrEqual(5)
      expect(new Set(subjects).size).toBe(subjects.length)
      expect(subjects).not.toContain('unnamed')
    }
  })

  it('leave no subject without careers, and put none on a third of them', () => {
    const of = (name: string): number => [...byCode.values()].filter((subjects) => subjects.includes(name)).length
    for (const name of names.values()) {
      expect([name, of(name) >= 15 && of(name) < 303]).toEqual([name, true])
    }
  })
})

describe('the subjects in either language', () => {
  it.each([KNOWLEDGE_EN, KNOWLEDGE_ES])('stand first in one area only, but where areas are taught together', (all) => {
    const of: Readonly<Record<string, { readonly subjects: readonly string[] }>> = all
    const firsts = [...schoolSubjectNames(of).values()]
    expect(new Set(firsts).size).toBe(firsts.length)
    for (const [area, other] of TAUGHT_WITH) {
      expect(of[area]?.subjects[0]).toBe((of[other] ?? expect.fail(`no area ${other}`)).subjects[0])
    }
  })
})
