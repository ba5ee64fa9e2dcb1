import { describe, expect, it } from 'vitest'
import { profilesBinary } from '../../data/encode/profilesBinary'
import { packPlaces } from '../../data/encode/packPlace'
import { correlations } from '../../data/steps/correlations'
import type { PlaceFacts } from '../../data/steps/placeFacts'
import { predecessors } from '../../data/steps/predecessors'
import type { ElementRating, OccupationRatings, Rated } from '../../data/steps/ratings'
import { itemColumn, ratedStrengths, singleStrengths } from '../../data/steps/skillColumns'
import { decodeProfiles } from '../../src/core/catalogue/profiles'
import type { FileHeader } from '../../src/core/catalogue/files'
import { blsCode, elementId, occupationCode, placeId, US, type BlsCode } from '../../src/core/catalogue/ids'
import { unpackNation, unpackPlace, type PackedNationFile } from '../../src/core/catalogue/packedPlace'
import { percentOfAll } from '../../src/core/catalogue/percentOfAll'

function known<Id>(id: Id | undefined): Id {
  if (id === undefined) throw new RangeError('known: expected an id, got none')
  return id
}
const occupation = (text: string) => known(occupationCode(text))
const element = (text: string) => known(elementId(text))
const bls = (text: string): BlsCode => known(blsCode(text))

const HEADER: FileHeader = { file: 'x', format: 1, release: 'r', madeBy: 'm', from: [] }
const POOL = ['91-1011.00', '91-1012.00', '91-1013.00'].map(occupation)
const given = (value: number): Rated => ({ kind: 'given', value })
const NOT_RELEVANT: Rated = { kind: 'not-relevant' }
const SUPPRESSED: Rated = { kind: 'suppressed' }
const READING = element('2.A.1.a')
const REPAIRING = element('2.B.3.l')

const rated = (ratings: Readonly<Record<string, ElementRating>>): OccupationRatings => ({
  origin: { kind: 'rated' },
  date: '2024-05',
  releases: new Set(),
  byKind: {
    skill: new Map(Object.entries(ratings).map(([id, rating]) => [element(id), rating])),
    knowledge: new Map(),
    ability: new Map(),
    activity: new Map(),
  },
})

const pool = (...of: readonly Readonly<Record<string, ElementRating>>[]) =>
  new Map(POOL.flatMap((code, row) => (of[row] ? [[code, rated(of[row])] as const] : [])))

const rounded = (column: Float64Array | undefined): number[] =>
  [...(column ?? [])].map((value) => Number(value.toFixed(4)))

describe('the strength of an element', () => {
  // R: z <- function(x) (x - mean(x)) / sqrt(mean((x - mean(x))^2))
  it('is the mean of the standard scores of importance and level', () => {
    const ratings = pool(
      { [READING]: { importance: given(1), level: given(2) } },
      { [READING]: { importance: given(2), level: given(2) } },
      { [READING]: { importance: given(3), level: given(5) } },
    )
    // (z(c(1, 2, 3)) + z(c(2, 2, 5))) / 2
    expect(rounded(ratedStrengths(POOL, ratings).get(READING))).toEqual([-0.9659, -0.3536, 1.3195])
  })

  it('takes a level that is not relevant as none, and leaves out what is suppressed', () => {
    const ratings = pool(
      { [READING]: { importance: given(1), level: NOT_RELEVANT } },
      { [READING]: { importance: given(3), level: given(4) } },
      { [READING]: { importance: given(2), level: SUPPRESSED } },
    )
    // mean of z(c(1, 3, 2)) and z(c(0, 4)) for the first two
    expect(rounded(ratedStrengths(POOL, ratings).get(READING))).toEqual([-1.1124, 1.1124, NaN])
  })

  it('is the standard score of its one scale for a work style', () => {
    const rows = POOL.map((code, at) => ({ code, element: READING, value: at }))
    expect(rounded(singleStrengths(POOL, rows).get(READING))).toEqual([-1.2247, 0, 1.2247])
  })
})

describe('the column of an item', () => {
  const strengths = new Map([
    [READING, Float64Array.of(1, 0, -1)],
    [REPAIRING, Float64Array.of(0, NaN, 2)],
  ])

  it('is the weighted sum, with the weights of what is missing given to the rest', () => {
    const elements = [
      { id: READING, weight: 0.75 },
      { id: REPAIRING, weight: 0.25 },
    ]
    // z(c(.75, 0, -.25)): the second occupation rests on reading alone
    expect(rounded(itemColumn(elements, strengths))).toEqual([1.3728, -0.3922, -0.9806])
  })

  it('is missing where none of its elements is there', () => {
    expect(rounded(itemColumn([{ id: REPAIRING, weight: 1 }], strengths))).toEqual([-1, NaN, 1])
  })

  it('cannot be made of an element that no table has', () => {
    expect(() => itemColumn([{ id: element('9.Z'), weight: 1 }], strengths)).toThrow(
      /expected a rated element, got 9\.Z/,
    )
  })
})

describe('correlations', () => {
  it('are the lower triangle with its diagonal, over the rows that both have', () => {
    const columns = [Float64Array.of(1, 2, 3, 4), Float64Array.of(2, 1, 4, NaN)]
    // R: cor(c(1, 2, 3), c(2, 1, 4)) = 0.6546537
    expect(correlations(columns)).toEqual([1, 0.6547, 1])
  })
})

describe('the predecessor', () => {
  const row = {
    code: occupation('91-1011.00'),
    predecessorTitle: 'T',
    rated: true,
    date: null,
  } as const

  it('is the main one, wherever it stands', () => {
    const map = [
      { ...row, predecessor: 'A', role: 'alternative' } as const,
      { ...row, predecessor: 'B', role: 'main' } as const,
    ]
    expect(predecessors(map).get(row.code)?.predecessor).toBe('B')
  })

  it('is the first among alternatives, and never one that was not rated', () => {
    const map = ['A', 'B', 'C'].map(
      (predecessor, at) => ({ ...row, predecessor, role: 'alternative', rated: at > 0 }) as const,
    )
    expect(predecessors(map).get(row.code)?.predecessor).toBe('B')
  })
})

describe('profiles.bin', () => {
  const write = (values: readonly number[]): Uint8Array =>
    profilesBinary(HEADER, { code: POOL, columns: [{ id: 'R', block: 'interest', offset: 0, step: 0.01, values }] })

  it('is read back by the app to the hundredth, missing as missing', () => {
    const decoded = decodeProfiles(write([6.95, NaN, 1]), (bytes) => new TextDecoder().decode(bytes))
    expect(decoded.kind === 'decoded' && rounded(decoded.profiles.columns[0]?.values)).toEqual([6.95, NaN, 1])
  })

  it('refuses a value that two bytes cannot hold', () => {
    expect(() => write([1, -0.01, 2])).toThrow(/R expected a storable value, got -0\.01/)
  })
})

describe('a packed place', () => {
  const facts: PlaceFacts = {
    place: US,
    pay: {
      code: [bls('11-1011'), bls('29-2072'), bls('29-9021')],
      employment: [null, 194_720, 120],
      mean: [null, 55_440, 70_000],
      percentile10: [null, 37_000, null],
      percentile25: [null, 42_310, 50_000],
      median: [null, 51_140, null],
      percentile75: [null, 65_000, 80_000],
      percentile90: [null, 81_150, 90_000],
      hourlyMean: [20.5, 26.65, null],
      hourlyMedian: [29.05, 24.59, null],
      hourlyPercentile10: [16.5, 17.79, null],
      hourlyPercentile25: [20.34, 20.91, null],
      hourlyPercentile75: [97.95, 31.17, null],
      hourlyPercentile90: [143.68, null, null],
      locationQuotient: [0.07, 1.21, null],
    },
    groups: [],
    outlook: {
      code: [bls('00-0000'), bls('29-2072')],
      base: [0, 19_530],
      projected: [0, 23_450],
      changePercent: [0.4, 20.1],
      openings: [null, 1810],
    },
  }

  // Rows and codes that the nation has not, half the columns, figures that are no multiple of ten.
  const town: PlaceFacts = {
    place: known(placeId('31180')),
    pay: {
      code: [bls('11-1011'), bls('29-9029')],
      employment: [35, null],
      mean: [null, 61_235],
      percentile10: [30_000, null],
      percentile25: [36_000, null],
      median: [41_000, null],
      percentile75: [47_000, 70_001],
      percentile90: [null, 90_000],
      hourlyMean: null,
      hourlyMedian: null,
      hourlyPercentile10: null,
      hourlyPercentile25: null,
      hourlyPercentile75: null,
      hourlyPercentile90: null,
      locationQuotient: [1.3, null],
    },
    groups: [{ code: bls('00-0000'), title: 'All Occupations', employment: 100, mean: null, median: 42_130 }],
    outlook: null,
  }
  const headerOf = ({ place }: PlaceFacts): FileHeader => ({ ...HEADER, file: place })
  const packed = (...all: readonly PlaceFacts[]) => {
    const [nation, ...others] = packPlaces(all, headerOf)
    return { nation: nation as PackedNationFile, others }
  }

  it('unpacks to the last digit, gaps as gaps', () => {
    const { nation, others } = packed(facts, town)
    const unpacked = unpackNation(nation)
    expect(unpacked.figures).toEqual({ header: headerOf(facts), ...facts })
    expect(others.map((file) => unpackPlace(file, unpacked))).toEqual([{ header: headerOf(town), ...town }])
  })

  it('is refused where its figures are cut short, go on, or are no base 64', () => {
    const { nation } = packed(facts, town)
    const withText = (coded: string) => () => unpackNation({ ...nation, coded })
    expect(withText(nation.coded.slice(0, -4))).toThrow(/expected more than/)
    expect(withText(`${nation.coded.slice(0, -2)}AAAAAA`)).toThrow(/expected \d+ bytes, got/)
    expect(withText(`"${nation.coded.slice(1)}`)).toThrow(/expected a digit/)
  })

  it('is refused where the book has no code for what it holds', () => {
    const { nation } = packed(facts, town)
    expect(() => unpackNation({ ...nation, book: {} })).toThrow(/expected a code/)
  })

  it('is not packed without the nation, or where it could not be given back', () => {
    const locationQuotient = [0.075, 1, null]
    expect(() => packPlaces([town], headerOf)).toThrow(/expected the nation/)
    expect(() => packPlaces([{ ...facts, pay: { ...facts.pay, locationQuotient } }], headerOf)).toThrow(
      /to unpack as it was packed/,
    )
  })
})

describe('shares', () => {
  it('are of what is published', () => {
    expect(percentOfAll([122_640, null, 65_360])).toEqual([65.2, null, 34.8])
    expect(percentOfAll([null, null])).toEqual([null, null])
  })
})
