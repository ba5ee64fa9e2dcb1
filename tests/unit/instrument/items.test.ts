import { describe, expect, it } from 'vitest'
import { elementId } from '../../../src/core/catalogue/ids'
import { INTEREST_ITEMS } from '../../../src/core/instrument/interestItems'
import { SKILL_ITEM_IDS } from '../../../src/core/instrument/skillItemIds'
import { SKILL_ITEMS } from '../../../src/core/instrument/skillItems'

const idsUnder = (stem: string, letters: string): string[] => Array.from(letters, (letter) => `${stem}.${letter}`)

/** The O*NET 30.3 content model: 10 essential and 25 transferable skills, 33 knowledge areas. */
const SKILLS = [
  ...idsUnder('2.A.1', 'abcdef'),
  ...idsUnder('2.A.2', 'abcd'),
  ...idsUnder('2.B.1', 'abcdef'),
  '2.B.2.i',
  ...idsUnder('2.B.3', 'abcdeghjklm'),
  ...idsUnder('2.B.4', 'egh'),
  ...idsUnder('2.B.5', 'abcd'),
]
const KNOWLEDGE = [
  ...idsUnder('2.C.1', 'abcdef'),
  ...idsUnder('2.C.2', 'ab'),
  ...idsUnder('2.C.3', 'abcde'),
  ...idsUnder('2.C.4', 'abcdefg'),
  ...idsUnder('2.C.5', 'ab'),
  '2.C.6',
  ...idsUnder('2.C.7', 'abcde'),
  ...idsUnder('2.C.8', 'ab'),
  ...idsUnder('2.C.9', 'ab'),
  '2.C.10',
]
const ACTIVITIES_AND_STYLES = /^(4\.A\.[1-4]\.[abc]\.[1-8]|1\.D\.[1-4]\.[a-i])$/

const elementIds: string[] = SKILL_ITEMS.flatMap(({ elements }) => elements.map(({ id }) => id))
const weightOf = (item: string, element: string): number | undefined =>
  SKILL_ITEMS.find(({ id }) => id === item)?.elements.find(({ id }) => id === element)?.weight

describe('the interest items', () => {
  it('are the 48 markers, eight an area, in the order of the calibration', () => {
    const expected = Array.from('RIASEC').flatMap((area) => Array.from('12345678', (number) => area + number))
    expect(INTEREST_ITEMS.map(({ id }) => id)).toEqual(expected)
  })

  it('belong to the area that their id names', () => {
    for (const { id, interest } of INTEREST_ITEMS) expect(id.charAt(0)).toBe(interest)
  })
})

describe('the skill items', () => {
  it('stand in the order of their ids, each once', () => {
    expect(SKILL_ITEMS.map(({ id }) => id)).toEqual(SKILL_ITEM_IDS)
    expect(new Set(SKILL_ITEM_IDS).size).toBe(SKILL_ITEM_IDS.length)
  })

  it('have ids that no interest item has and that read as lower-case slugs', () => {
    for (const id of SKILL_ITEM_IDS) expect(id).toMatch(/^[a-z]{2,}(-[a-z]+)+$/)
  })

  it('reach all 35 skills', () => {
    expect(SKILLS).toHaveLength(35)
    expect(SKILLS.filter((id) => !elementIds.includes(id))).toEqual([])
  })

  it('reach all 33 knowledge areas', () => {
    expect(KNOWLEDGE).toHaveLength(33)
    expect(KNOWLEDGE.filter((id) => !elementIds.includes(id))).toEqual([])
  })

  it('name no element outside skills, knowledge, work activities and work styles', () => {
    const known = new Set([...SKILLS, ...KNOWLEDGE])
    expect(elementIds.filter((id) => !known.has(id) && !ACTIVITIES_AND_STYLES.test(id))).toEqual([])
    expect(elementIds.filter((id) => elementId(id) === undefined)).toEqual([])
  })

  it.each(SKILL_ITEMS)('share out a whole weight over different elements: $id', ({ elements }) => {
    expect(elements.reduce((total, { weight }) => total + weight, 0)).toBeCloseTo(1, 12)
    for (const { weight } of elements) expect(weight).toBeGreaterThan(0)
    expect(new Set(elements.map(({ id }) => id)).size).toBe(elements.length)
  })

  it('ask about organising records, data entry and detail work by what O*NET says of them', () => {
    expect(weightOf('organize-records', '4.A.3.b.6')).toBeGreaterThan(0)
    expect(weightOf('data-entry', '4.A.2.a.2')).toBeGreaterThan(0)
    expect(weightOf('detail-work', '1.D.3.b')).toBeGreaterThanOrEqual(0.5)
  })
})
