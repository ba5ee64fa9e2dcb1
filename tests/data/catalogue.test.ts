/** The committed catalogue against what is known of the published files. */
import { decodeOccupations } from '../../src/core/catalogue/occupation'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import type {
  CatalogueFile,
  ElementsFile,
  FileHeader,
  OccupationsFile,
  PlacesFile,
  SkillPriorFile,
  TitlesFile,
} from '../../src/core/catalogue/files'
import { decodeProfiles } from '../../src/core/catalogue/profiles'
import { SKILL_ITEMS } from '../../src/core/instrument/skillItems'
import { COMPILED, compiledCareer, compiledFile, compiledPlace, outlookIn, payIn } from '../support/catalogueOnDisk'

const occupations = compiledFile<OccupationsFile>('occupations.json')
const places = compiledFile<PlacesFile>('places.json')
const titles = compiledFile<TitlesFile>('titles.json')
const listed = decodeOccupations(occupations).all
const careers = occupations.code.map(compiledCareer)

const count = <Value>(values: readonly Value[], holds: (value: Value) => boolean): number => values.filter(holds).length
const isNumber = (value: number | null | undefined): boolean => typeof value === 'number'
const rowOf = (code: string): number => occupations.code.findIndex((each) => each === code)

describe('coverage', () => {
  it('finds all 1,016 occupations, 923 of them with interests', () => {
    expect(occupations.code).toHaveLength(1016)
    expect(new Set(occupations.code).size).toBe(1016)
    expect(count(occupations.hasInterests, Boolean)).toBe(923)
    expect(count(careers, ({ interests }) => interests?.length === 6)).toBe(923)
  })

  it('has ratings of 894 occupations, and of 14 more by their predecessors, which say so', () => {
    const by = (kind: string): number => count(occupations.ratings, (origin) => origin === kind)
    expect([by('rated'), by('predecessor'), by('missing')]).toEqual([894, 14, 108])
    const origins = careers.map(({ ratings }) => ratings?.origin.kind ?? 'missing')
    expect(origins).toEqual(occupations.ratings)
    expect(careers.flatMap(({ code, ratings }) => (ratings?.origin.kind === 'predecessor' ? [code] : []))).toEqual(
      '11-2032 13-2051 13-2054 15-1255 25-2055 29-1242 29-1243 29-2042 29-2043 29-2072 29-9021 39-1014 53-1044 53-3054'
        .split(' ')
        .map((code) => `${code}.00`),
    )
  })

  it('has every kind of rating for each occupation that has any', () => {
    const { elements } = compiledFile<ElementsFile>('elements.json')
    expect(Object.entries(elements).map(([kind, { id }]) => [kind, id.length])).toEqual([
      ['skill', 35],
      ['knowledge', 33],
      ['activity', 41],
      ['style', 21],
      ['context', 57],
    ])
    for (const { ratings } of careers) {
      if (!ratings) continue
      expect(ratings.skill?.importance.every(isNumber)).toBe(true)
      expect(ratings.knowledge?.level.length).toBe(33)
      expect(ratings.activity?.importance.length).toBe(41)
    }
  })

  it('leaves out levels that are not relevant and values that should be suppressed', () => {
    // Chief Executives: nobody installs equipment (2.B.3.d), so its level is not relevant.
    const chief = compiledCareer('11-1011.00').ratings?.skill
    const { id } = compiledFile<ElementsFile>('elements.json').elements.skill
    const installation = id.findIndex((each) => each === '2.B.3.d')
    expect(chief?.level[installation]).toBeNull()
    const nulls = careers.flatMap(({ ratings }) =>
      ratings?.origin.kind === 'rated' ? (ratings.skill?.level ?? []) : [],
    )
    // 285 + 16 of the essential and 3,090 + 123 + 8 of the transferable skills carry a mark.
    expect(count(nulls, (level) => level === null)).toBe(285 + 16 + 3090 + 123 + 8)
  })

  it('maps 995 occupations to pay and 997 to the outlook; only the military ones to neither', () => {
    expect(count(occupations.payCode, (code) => code !== null)).toBe(995)
    expect(count(occupations.outlookCode, (code) => code !== null)).toBe(997)
    const uncovered = occupations.code.filter((_, row) => occupations.outlookCode[row] === null)
    expect(uncovered).toHaveLength(19)
    expect(uncovered.every((code) => code.startsWith('55-'))).toBe(true)
    const unpaid = occupations.code.filter(
      (_, row) => occupations.payCode[row] === null && occupations.outlookCode[row],
    )
    expect(unpaid).toEqual(['11-1031.00', '45-3031.00'])
  })

  it('has published pay for all mapped occupations but the five of performers paid by the hour', () => {
    const { pay } = compiledPlace('US')
    const unpublished = pay.code.filter((_, row) => pay.median[row] === null)
    expect(unpublished).toEqual(['27-2011', '27-2031', '27-2042', '27-2091', '27-2099'])
    expect(pay.code.every((_, row) => isNumber(pay.median[row]) || isNumber(pay.hourlyMedian?.[row]))).toBe(true)
  })

  it('has pay by occupation in 51 states, 137 nonmetro areas and Lubbock', () => {
    const kinds = (kind: string): number => count(places.kind, (each) => each === kind)
    expect([kinds('nation'), kinds('state'), kinds('nonmetro'), kinds('metro')]).toEqual([1, 51, 137, 1])
    for (const id of places.id) expect(count(compiledPlace(id).pay.median, isNumber)).toBeGreaterThan(50)
  })

  it('puts every area into a state but those of the territories, and gives every state its price level', () => {
    const areas = places.id.filter((_, row) => places.kind[row] === 'metro' || places.kind[row] === 'nonmetro')
    const stateless = areas.filter((id) => places.state[places.id.indexOf(id)] === null)
    // Guam, Puerto Rico, the Virgin Islands.
    expect(stateless).toEqual(['6600001', '7200006', '7800001'])
    expect(places.state.filter((state) => state !== null && !places.id.includes(state))).toEqual([])
    expect(places.priceLevel.map((level) => level !== null)).toEqual(
      places.kind.map((kind) => kind === 'nation' || kind === 'state'),
    )
  })
})

describe('figures to check a build against', () => {
  it.each([
    ['US', '29-2072', { median: 51_140, percentile10: 37_000, percentile90: 81_150, employment: 194_720 }],
    ['US', '29-9021', { median: 68_020, employment: 38_100 }],
    ['48', '29-2072', { median: 48_860 }],
    ['31180', '29-2072', { median: 43_980 }],
    ['4800001', '29-2072', { median: 39_590 }],
    ['US', '29-1141', { median: 97_550 }],
    ['US', '15-1252', { median: 135_980 }],
    // Published by the hour only.
    ['US', '27-2011', { median: null, hourlyMedian: 29.05, hourlyPercentile10: 16.5, hourlyPercentile90: 143.68 }],
    ['01', '27-2011', { median: null, mean: null, hourlyMedian: 24.71, hourlyMean: 23.91, hourlyPercentile10: null }],
    // Published by the year only.
    ['US', '25-1011', { hourlyMedian: null, median: 99_080, hourlyPercentile25: null }],
    ['US', '29-2072', { hourlyPercentile10: 17.79, hourlyPercentile25: 20.91, hourlyMedian: 24.59 }],
    ['US', '29-2072', { hourlyPercentile75: 31.17, hourlyPercentile90: 39.01 }],
  ])('pay in %s of %s', (place, code, figures) => {
    expect(payIn(place, code)).toMatchObject(figures)
  })

  it('has the total of all occupations', () => {
    const [total, ...majors] = compiledPlace('US').groups
    expect(total).toMatchObject({ code: '00-0000', median: 50_980, employment: 155_495_730 })
    expect(majors).toHaveLength(22)
    expect(compiledPlace('31180').groups).toMatchObject([{ code: '00-0000', median: 42_130, employment: 166_780 }])
  })

  it('has the outlook 2024–34 of 29-2072', () => {
    const { outlook, education } = compiledCareer('29-2072.00')
    expect(outlook).toMatchObject({ employment: 194.8, projected: 208.6, changePercent: 7.1, openings: 14.2 })
    expect(education.entry).toBe('certificate')
    const row = rowOf('29-2072.00')
    expect(occupations.changePercent[row]).toBe(7.1)
    expect(occupations.education[row]).toBe('certificate')
  })

  it('has the outlook 2022–32 of 29-2072 in Texas', () => {
    expect(outlookIn('48', '29-2072')).toEqual({
      base: 19_530,
      projected: 23_450,
      changePercent: 20.1,
      openings: 1_810,
    })
  })

  it('has the interests of 29-2072 to the hundredth', () => {
    expect(compiledCareer('29-2072.00').interests).toEqual([2.86, 4.33, 1, 3.41, 1.88, 6.95])
    const decoded = decodeProfiles(readFileSync(join(COMPILED, 'profiles.bin')), (bytes) =>
      new TextDecoder().decode(bytes),
    )
    if (decoded.kind === 'broken') throw new RangeError(decoded.found)
    const { code, columns } = decoded.profiles
    const row = code.findIndex((each) => each === '29-2072.00')
    expect(columns.slice(0, 6).map(({ values }) => Number((values[row] ?? NaN).toFixed(2)))).toEqual([
      2.86, 4.33, 1, 3.41, 1.88, 6.95,
    ])
  })

  it('has the price parity of Texas', () => {
    const row = places.id.findIndex((id) => id === '48')
    expect(places.priceLevel[row]?.all).toBe(97.057)
  })
})

describe('traps', () => {
  it('keeps job zones 1 and 2 apart', () => {
    expect(count(occupations.preparation, (level) => level === 1)).toBe(33)
    expect(count(careers, ({ preparation }) => preparation.merged === 2)).toBe(331)
  })

  it('strips footnote marks from titles', () => {
    const all = listed.flatMap(({ payGroup, outlookGroup }) => [payGroup ?? '', outlookGroup ?? ''])
    expect(count(all, (title) => title !== '')).toBeGreaterThan(300)
    expect(all.filter((title) => /\[\d+\]/.test(title))).toEqual([])
  })

  it('hides the openings of New York and no other state', () => {
    const outlooks = places.id.flatMap((id) => {
      const { outlook } = compiledPlace(id)
      return outlook ? [[id, count(outlook.openings, isNumber)] as const] : []
    })
    expect(outlooks).toHaveLength(52)
    expect(outlooks.filter(([, given]) => given === 0).map(([id]) => id)).toEqual(['36'])
  })

  it('ships no wage of the projections: pay above their top code is there', () => {
    expect(Math.max(...compiledPlace('US').pay.percentile90.map((pay) => pay ?? 0))).toBeGreaterThan(239_200)
    expect(JSON.stringify(compiledCareer('29-1242.00').outlook)).not.toContain('wage')
  })

  it('joins wider BLS groups to all their occupations and names them', () => {
    expect(occupations.payCode[rowOf('31-1121.00')]).toBe('31-1120')
    expect(occupations.payCode[rowOf('31-1122.00')]).toBe('31-1120')
    expect(listed[rowOf('31-1121.00')]?.payGroup).toBe('Home Health and Personal Care Aides')
  })

  it('says which work context was surveyed again since', () => {
    expect(count(careers, ({ context }) => context?.resurveyed === true)).toBe(227)
    expect(count(careers, ({ context }) => context !== null)).toBe(904)
    expect(compiledCareer('29-2072.00').context?.predecessor).toBe('29-2071.00')
  })

  it('finds both successors of the code and the title that were split', () => {
    const holding = (holds: (row: number) => boolean): readonly string[] => titles.code.filter((_, row) => holds(row))
    const both = ['29-2072.00', '29-9021.00']
    expect(holding((row) => titles.formerCodes[row]?.includes('29-2071.00') ?? false)).toEqual(both)
    const former = 'Medical Records and Health Information Technicians'
    expect(holding((row) => titles.titles[row]?.includes(former) ?? false)).toEqual(both)
  })
})

describe('matching numbers', () => {
  it('has a column for each interest and each skill item, missing only where ratings are', () => {
    const decoded = decodeProfiles(readFileSync(join(COMPILED, 'profiles.bin')), (bytes) =>
      new TextDecoder().decode(bytes),
    )
    if (decoded.kind === 'broken') throw new RangeError(decoded.found)
    const { code, columns } = decoded.profiles
    expect(columns.map(({ id }) => id)).toEqual(['R', 'I', 'A', 'S', 'E', 'C', ...SKILL_ITEMS.map(({ id }) => id)])
    expect(code).toHaveLength(923)
    // All three elements of improve-systems are suppressed in 11-3031, and so on: nothing is left to tell.
    const unknown: Readonly<Record<string, number>> = { 'improve-systems': 1, 'install-equipment': 2, 'move-loads': 1 }
    for (const { id, block, values } of columns) {
      const given = values.filter((value) => !Number.isNaN(value))
      expect(given).toHaveLength(block === 'interest' ? 923 : 908 - (unknown[id] ?? 0))
      if (block === 'interest') continue
      const mean = given.reduce((sum, value) => sum + value, 0) / given.length
      expect(mean).toBeCloseTo(0, 3)
      expect(given.reduce((sum, value) => sum + (value - mean) ** 2, 0) / given.length).toBeCloseTo(1, 2)
    }
  })

  it('has the correlations of all skill items', () => {
    const { items, correlation, occupations: pool } = compiledFile<SkillPriorFile>('skill-prior.json')
    expect(items).toEqual(SKILL_ITEMS.map(({ id }) => id))
    expect(pool).toBe(908)
    expect(correlation).toHaveLength((items.length * (items.length + 1)) / 2)
    expect(items.map((_, row) => correlation[(row * (row + 3)) / 2])).toEqual(items.map(() => 1))
  })
})

describe('the compiled files', () => {
  const paths = readdirSync(COMPILED, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /\.(json|bin)$/.test(path),
  )
  const gzip = (path: string): number => gzipSync(readFileSync(join(COMPILED, path)), { level: 9 }).length
  const total = (some: readonly string[]): number => some.reduce((sum, path) => sum + gzip(path), 0)

  it('each say what made them, from which release', () => {
    // Made from people's answers, by commands of their own.
    const learned = ['interest-prior.json', 'content-map.json', 'measured.json']
    // Our own words are of no release.
    const json = paths.filter((path) => path.endsWith('.json') && !learned.includes(path) && !path.startsWith('words/'))
    const headers = json.map((path) => ({ path, header: compiledFile<{ header: FileHeader }>(path).header }))
    expect(headers.filter(({ path, header }) => header.file !== path)).toEqual([])
    expect(new Set(headers.map(({ header }) => header.release)).size).toBe(1)
    expect(headers.every(({ header }) => header.madeBy === 'data/compile.ts')).toBe(true)
    const unsaid = headers.filter(({ header }) => header.from === undefined).map(({ path }) => path)
    expect(unsaid.filter((path) => !path.startsWith('careers/'))).toEqual([])
    expect(compiledFile<CatalogueFile>('catalogue.json').careersFrom).toContain('attainment')
  })

  it('keep to their budgets', () => {
    expect(total(['occupations.json', 'profiles.bin', 'skill-prior.json'])).toBeLessThan(110_000)
    expect(total(paths.filter((path) => path.startsWith('places')))).toBeLessThan(1_000_000)
    // What a first visit waits for: the nation's file, and a state's.
    expect(gzip('places/US.json')).toBeLessThan(20_000)
    const states = places.id.filter((id) => /^\d\d$/.test(id)).map((id) => gzip(`places/${id}.json`))
    expect(Math.max(...states)).toBeLessThan(12_000)
    expect(total(paths.filter((path) => path.startsWith('careers/')))).toBeLessThan(1_700_000)
    expect(Math.max(...paths.filter((path) => path.startsWith('careers/')).map(gzip))).toBeLessThan(20_000)
  })
})
