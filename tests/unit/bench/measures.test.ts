/** What the bench makes of people's answers, on small cases that can be checked. */
import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { decodeMeasured, type MeasuredFile } from '../../../src/core/catalogue/measured'
import { fits } from '../../../src/core/match/fit'
import { beliefFrom } from '../../../src/core/measure/beliefFrom'
import { estimatesOf } from '../../../src/core/measure/estimate'
import { profileOf } from '../../../src/core/measure/profileOf'
import { standardScores } from '../../../src/core/measure/standardScores'
import { meanGap } from '../../bench/calibration'
import { discriminant } from '../../bench/ceilings'
import { balancedTopFive, meanAuc } from '../../bench/fieldMeasures'
import { corePositions, FIELD_NAMES } from '../../bench/fieldOccupations'
import { fieldScores } from '../../bench/fieldScores'
import { atLeast, atMost, printed, type Table } from '../../bench/figures'
import { contentOf, fixedForm, interestsFrom, profileFrom } from '../../bench/fixedForm'
import { measuredBytes, measuredFile } from '../../bench/measuredFile'
import { answersOf, type Person } from '../../bench/people'
import { readmeTable, withTable } from '../../bench/readmeTable'
import { readWorld, type World } from '../../bench/world'

const person = (field: string, ratings: readonly number[] = []): Person => ({
  ratings: ratings as Person['ratings'],
  answers: {},
  field,
  gender: '',
  education: '',
  age: 20,
})

const scoresWith = (own: number, value: number): Float64Array =>
  Float64Array.from(FIELD_NAMES, (_, at) => (at === own ? value : 0))

describe('the measures of fields', () => {
  it('take the mean over fields, not over people', () => {
    const people = [person('law'), person('nursing'), person('nursing'), person('nursing')]
    const law = FIELD_NAMES.indexOf('law')
    // Law: above all others, 1. Nursing: all level, ½.
    expect(
      meanAuc(
        people,
        people.map(({ field }) => scoresWith(law, field === 'law' ? 1 : 0)),
      ),
    ).toBe(0.75)
  })

  it('leave out a field with too few people', () => {
    const people = [person('law'), person('nursing'), person('nursing')]
    const scores = people.map(({ field }) => scoresWith(FIELD_NAMES.indexOf('law'), field === 'law' ? 1 : 0))
    expect(meanAuc(people, scores, { fewest: 2 })).toBe(0.5)
  })

  it('let every other field count the same when asked to', () => {
    const people = [person('law'), person('nursing'), person('nursing'), person('history')]
    const law = FIELD_NAMES.indexOf('law')
    const scores = [1, 0, 0, 2].map((value) => scoresWith(law, value))
    const some = { fewest: 1 }
    // Law beats both nurses and loses to the historian: 2/3 of people, 1/2 of fields; the other two fields stand level.
    expect(meanAuc(people, scores, some)).toBeCloseTo((2 / 3 + 0.5 + 0.5) / 3, 12)
    expect(meanAuc(people, scores, { ...some, others: 'fields' })).toBe(0.5)
  })

  it('give a list that is the same for all fields five places of thirteen', () => {
    const people = FIELD_NAMES.map((field) => person(field))
    expect(
      balancedTopFive(
        people,
        people.map(() => new Float64Array(FIELD_NAMES.length)),
      ),
    ).toBeCloseTo(5 / 13, 12)
  })
})

describe('discriminant', () => {
  it('finds the field whose people answer alike', () => {
    const people = FIELD_NAMES.flatMap((field, at) =>
      [-1, 0, 1].flatMap((x) => [-1, 1].map((y) => person(field, [at * 10 + x, (at % 3) * 10 + y]))),
    )
    const scores = discriminant(people, ({ ratings }) => ratings)([40, 10])
    expect(scores.indexOf(Math.max(...scores))).toBe(4)
    expect(scores.reduce((sum, score) => sum + Math.exp(score), 0)).toBeCloseTo(1, 9)
  })
})

describe('meanGap', () => {
  it('weighs each bin by how much was stated in it', () => {
    // Three statements .1 off on average, one .5 off: (3 · .1 + .5) / 4
    const tally = {
      count: Float64Array.from([3, 1]),
      stated: Float64Array.from([0.3, 0.5]),
      happened: Float64Array.from([0, 1]),
    }
    expect(meanGap(tally)).toBeCloseTo(0.2, 12)
  })
})

describe('figures', () => {
  const table: Table = {
    id: 'agreement',
    title: 'Agreement',
    columns: [{ id: 'top', measures: 'same top interest', decimals: 2 }],
    rows: [
      { id: 'short', of: 'short quiz', people: 9, values: { top: 0.876 }, targets: { top: atLeast(0.88) } },
      { id: 'none', of: 'nobody', people: 0, values: { top: NaN } },
    ],
  }

  it('are kept as they are printed, with people and target; what is no number is not measured', () => {
    const kept = JSON.parse(measuredBytes(measuredFile([table]))) as MeasuredFile
    const { figure } = decodeMeasured(kept)
    const [column] = kept.tables[0]?.columns ?? []
    expect(column).toMatchObject({ id: 'top', measures: 'same top interest' })
    expect(figure({ table: 'agreement', row: 'short', column: 'top' })).toEqual({
      value: 0.88,
      decimals: 2,
      people: 9,
      target: { kind: 'at-least', value: 0.88 },
    })
    const numbers = kept.tables.flatMap(({ rows }) => rows.flatMap(({ values }) => values))
    expect(numbers.filter((value) => value !== null)).toEqual([0.88])
  })

  it('are held against the target as printed', () => {
    expect(printed(table)).toContain('0.88 (≥ 0.88)')
  })

  it('stand in the readme beside what was aimed at, or as not measured', () => {
    const asked = { id: 'asked', measures: 'items asked', decimals: 2 }
    const row = { id: 'short', of: 'short quiz', people: 9, values: { asked: 23.44 }, targets: { asked: atMost(23) } }
    const written = readmeTable(measuredFile([{ ...table, columns: [asked], rows: [row] }]))
    expect(written).toContain('| items asked, short quiz, mean | 9 | 23.44 | ≤ 23 | no |')
    expect(written).toMatch(/between people, short quiz \| +\| not measured \|/)
  })

  it('replace what the readme said before, and nothing else', () => {
    const readme = withTable(readFileSync('README.md', 'utf8'), 'NEW')
    expect(withTable(readme, 'NEWER')).toBe(readme.replace('NEW', 'NEWER'))
    expect(() => withTable('no place', 'NEW')).toThrow(RangeError)
  })
})

describe('with the compiled engine', () => {
  let world: World
  beforeAll(async () => {
    world = await readWorld()
  })
  const ratings = Array.from({ length: 48 }, (_, at) => 1 + ((at * 7 + 3) % 5))

  it.each([48, 21])('a form of %i gives what the engine gives for the same answers', (count) => {
    const { engine, prior } = world
    const items = prior.order.slice(0, count)
    const form = fixedForm(engine.instrument, items)
    const deviations = Float64Array.from(ratings, (rating, at) => rating - (prior.mean[at] ?? NaN))
    const answers = answersOf(
      items,
      items.map((id) => ratings[prior.items.indexOf(id)] ?? NaN),
    )
    const belief = beliefFrom(engine.instrument.interest.prior, answers)
    const expected = fits(engine.pool, profileOf(engine.instrument, answers))
    const found = fits(engine.pool, profileFrom(form, deviations))
    found.forEach((fit, at) => {
      expect(fit).toBeCloseTo(expected[at] ?? NaN, 9)
    })
    interestsFrom(form, deviations).forEach((mean, at) => {
      expect(mean).toBeCloseTo(estimatesOf(belief)[at]?.mean ?? NaN, 9)
    })
  })

  it('hears of another map what the engine would hear of it', () => {
    const { engine, prior } = world
    const form = fixedForm(engine.instrument, prior.items)
    const { content } = engine.instrument
    expect(contentOf(form, content).gain).toEqual(standardScores(form.belief, content).gain)
    expect(contentOf(form, content).gain).toEqual(form.profile.content?.gain)
  })

  it('finds every core occupation of every field among the careers that are ranked', () => {
    const positions = corePositions(world.engine.pool.code)
    positions.forEach((own) => {
      expect(own.length).toBeGreaterThanOrEqual(4)
    })
  })

  it('gives a field the highest score when its occupations lead the list', () => {
    const core = corePositions(world.engine.pool.code)
    const law = FIELD_NAMES.indexOf('law')
    const fit = Float64Array.from(world.engine.pool.code, (_, at) => (core[law]?.includes(at) === true ? 1 : 0))
    const scores = fieldScores(fit, { core, crosswalk: core }).core
    expect(scores.indexOf(Math.max(...scores))).toBe(law)
  })
})
