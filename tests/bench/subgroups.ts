/** Whether the ranking serves every group of people at least as well as what is usual. */
import type { BetweenScores } from './between'
import { meanAuc } from './fieldMeasures'
import { atLeast, type Column, type Row, type Table } from './figures'
import type { Person } from './people'

/** A field with fewer people of a group says nothing steady of it. */
const FEWEST_PEOPLE = 10

interface Group {
  readonly id: string
  readonly of: string
  readonly has: (person: Person) => boolean
}

const ageBand = (from: number, to: number): Group => ({
  id: `age-${from}`,
  of: to === Infinity ? `${from} and older` : `${from} to ${to} years old`,
  has: ({ age }) => age >= from && age <= to,
})

const ofEducation = (id: string, education: string): Group => ({
  id,
  of: education.toLowerCase(),
  has: (person) => person.education === education,
})

const GROUPS: readonly Group[] = [
  { id: 'women', of: 'women', has: ({ gender }) => gender === 'Female' },
  { id: 'men', of: 'men', has: ({ gender }) => gender === 'Male' },
  ageBand(13, 17),
  ageBand(18, 22),
  ageBand(23, 29),
  ageBand(30, 44),
  ageBand(45, Infinity),
  ofEducation('less-than-high-school', 'Less than high school'),
  ofEducation('high-school', 'High school'),
  ofEducation('university', 'University degree'),
  ofEducation('graduate', 'Graduate degree'),
]

const COLUMNS: readonly Column[] = [
  { id: 'full', measures: 'area under the curve, all 48', decimals: 3 },
  { id: 'pearson', measures: 'area under the curve, Pearson on six sums', decimals: 3 },
  { id: 'short', measures: 'area under the curve, short quiz', decimals: 3 },
  { id: 'pearson-short', measures: 'area under the curve, Pearson on the short quiz’s six estimates', decimals: 3 },
]

export function subgroupTable(people: readonly Person[], all: readonly BetweenScores[]): Table {
  const rows = GROUPS.flatMap(({ id, of, has }): readonly Row[] => {
    const members = people.flatMap((person, at) => (has(person) ? [at] : []))
    if (members.length === 0) return []
    const own = members.flatMap((at) => people[at] ?? [])
    const area = (scores: (each: BetweenScores) => Float64Array): number =>
      meanAuc(
        own,
        members.flatMap((at) => all.slice(at, at + 1).map(scores)),
        { fewest: FEWEST_PEOPLE },
      )
    const values = {
      full: area((each) => each.full.core),
      pearson: area((each) => each.baselines.pearson.core),
      short: area((each) => each.short.core),
      'pearson-short': area((each) => each.pearsonShort.core),
    }
    const targets = { full: usual(values.pearson), short: usual(values['pearson-short']) }
    return [{ id, of, people: members.length, values, targets }]
  })
  return { id: 'subgroups', title: 'Groups of people', columns: COLUMNS, rows }
}

const usual = (value: number): ReturnType<typeof atLeast> => atLeast(Number(value.toFixed(3)))
