/** `npm run -s lookup`: what the career page shows, as JSON, and clear refusals. */
import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'

const STARTING_TSX_MS = 30_000

function lookup(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/lookup.ts', ...args], {
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

interface Printed {
  readonly pay: readonly { readonly median: object; readonly hourly: object; readonly paidBy: string }[]
  readonly outlook: { readonly state: { readonly openings: object } }
  readonly qualities: readonly object[]
  readonly ratings: { readonly activities: readonly object[] }
  readonly conditions: { readonly conditions: readonly object[] }
}

interface Around {
  readonly codeList: string
  readonly states: readonly object[]
  readonly areas: readonly object[]
  readonly allTitles: readonly string[]
  readonly schoolSubjects: readonly string[]
  readonly programmesNear: object
}

describe('lookup', { timeout: STARTING_TSX_MS }, () => {
  it('lists the ids of places and the codes of careers by part of a name', () => {
    expect(lookup('--places', 'lubbock')).toMatchObject({ status: 0, stdout: '31180       Lubbock, TX\n' })
    expect(lookup('--careers', 'Registered Nurse').stdout).toContain('29-1141.00  Registered Nurses')
    expect(lookup('--places', 'nowhere at all')).toMatchObject({ status: 2, stdout: '' })
  })

  it('takes the seven characters of a code without its end', () => {
    expect(lookup('29-2072').stdout).toBe(lookup('29-2072.00').stdout)
  })

  it('leads a clerk to areas outside cities and to careers by what they are called in the office', () => {
    expect(lookup('--places', 'Levelland').stderr).toContain('try the name of the state')
    expect(lookup('--places', 'Texas').stdout).toContain('4800001     Northwestern Region of Texas')
    expect(lookup('--places', 'west texas').stdout).toMatch(/^4800001 /)
    const near = lookup('--places', 'lubock')
    expect(near.stdout).toBe('31180       Lubbock, TX\n')
    expect(near.stderr).toContain('no place is called "lubock"')
    expect(lookup('--careers', 'cna').stdout).toMatch(/^31-1131\.00 {2}Nursing Assistants\n/)
    expect(lookup('--careers', 'rn').stdout).toMatch(/^29-1141\.00 {2}Registered Nurses\n/)
  })

  it('prints each figure with measure, value, unit, place, time and source', () => {
    const { status, stdout } = lookup('29-2072.00', '--place', '48')
    expect(status).toBe(0)
    const sheet = JSON.parse(stdout) as Printed
    expect(sheet.pay[0]?.median).toEqual({
      measure: 'pay-median',
      label: 'Median pay',
      value: 48860,
      unit: 'dollars-a-year',
      place: { id: '48', name: 'Texas' },
      period: '2025-05',
      source: {
        title: 'Occupational Employment and Wage Statistics',
        publisher: 'U.S. Bureau of Labor Statistics',
        release: 'May 2025',
      },
    })
    expect(sheet.outlook.state.openings).toMatchObject({ value: 1810, place: { name: 'Texas' }, period: '2022–32' })
  })

  it('prints pay by the hour from the lowest to the highest, and our estimates', () => {
    const { pay } = JSON.parse(lookup('29-2072.00', '--place', '48').stdout) as Printed
    const hour = { unit: 'dollars-an-hour', place: { id: 'US', name: 'United States' } }
    expect(pay[1]?.hourly).toMatchObject({
      percentile10: { measure: 'pay-hourly-percentile-10', value: 17.79, ...hour },
      percentile90: { value: 39.01, ...hour },
      entry: { label: 'Entry pay (our estimate)', value: 19.11, ...hour },
      experienced: { value: 31.39, ...hour },
    })
    expect(pay[0]?.hourly).toMatchObject({
      percentile10: { value: 16.56, workedOut: expect.stringContaining('divided by 2,080 hours') as string },
    })
  })

  it('prints the pay of the state beside an area without, and says what the list of tools leaves out', () => {
    const texas = { place: '48', median: { place: { name: 'Texas' }, measure: 'pay-median' } }
    const area = JSON.parse(lookup('53-2011.00', '--place', '31180').stdout) as Around
    expect(area).toMatchObject({ payAround: texas, toolsShown: expect.stringContaining('three') as string })
    expect(JSON.parse(lookup('29-2072.00', '--place', '31180').stdout)).not.toHaveProperty('payAround')
  })

  it('says what is paid by the hour only', () => {
    const { pay } = JSON.parse(lookup('27-2011.00').stdout) as Printed
    expect(pay[0]).toMatchObject({
      paidBy: 'hour',
      median: { value: null, reason: 'Published by the hour only, so there is no yearly figure' },
      hourly: { median: { value: 29.05 }, percentile90: { value: 143.68 } },
    })
  })

  it('prints qualities, activities and conditions as figures, each with its official term', () => {
    const { qualities, ratings, conditions } = JSON.parse(lookup('29-1141.00').stdout) as Printed
    expect(qualities[0]).toMatchObject({ name: 'Attention to Detail', importance: { value: 3, unit: 'scale--3-3' } })
    expect(ratings.activities[0]).toMatchObject({ name: 'Assisting and Caring for Others' })
    expect(conditions.conditions[0]).toMatchObject({
      name: 'Exposed to Disease or Infections',
      step: 4,
      value: {
        value: 4.24,
        place: { name: 'United States' },
        period: 'O*NET 27.x',
        source: { title: 'O*NET Database: work context' },
      },
    })
  })

  it('prints what the page fetches beside: states, areas, titles, subjects and programmes near', () => {
    const { stdout } = lookup('29-1141.00', '--place', '31180')
    const { codeList, states, areas, allTitles, schoolSubjects, programmesNear } = JSON.parse(stdout) as Around
    expect([codeList, states.length, areas.length]).toEqual(['O*NET-SOC 2019', 51, 7])
    expect(states[0]).toMatchObject({
      median: { measure: 'pay-median', place: { name: 'Alabama' }, period: '2025-05' },
      employed: { measure: 'employment' },
      growth: { measure: 'jobs-change-percent', period: '2022–32' },
    })
    expect(allTitles.length).toBeGreaterThan(20)
    expect(schoolSubjects).toContain('Biology')
    expect(programmesNear).toMatchObject({ from: 'South Plains' })
  })

  it('says in words that figures are rough where few people do the work', () => {
    const rough = (code: string) => {
      const { pay } = JSON.parse(lookup(code, '--place', '31180').stdout) as Printed
      return [pay[0]?.median, pay[1]?.median].map((figure) => (figure as { rough?: string } | undefined)?.rough)
    }
    // Lubbock has 40 chemists.
    expect(rough('19-2031.00')).toEqual(['Rests on fewer than 100 people, so rough', undefined])
    expect(rough('29-1141.00')).toEqual([undefined, undefined])
  })

  it('says why a number is missing, in words', () => {
    const { stdout } = lookup('55-1011.00')
    expect((JSON.parse(stdout) as Printed).pay[0]?.median).toMatchObject({
      value: null,
      missing: 'not-covered',
      reason: 'The wage survey of May 2025 does not cover this career',
    })
  })

  it.each([
    [['29-20'], /CODE: expected an O\*NET-SOC code such as 29-2072\.00, found "29-20"/],
    [['99-9999.00'], /CODE: the catalogue has no career 99-9999\.00/],
    [['29-2072.00', '--place', 'Texas'], /--place: expected US or 2, 5 or 7 digits, found "Texas"/],
    [['29-2072.00', '--place', '99'], /--place: the catalogue has no place 99/],
    [[], /usage:/],
  ])('refuses %j with a sentence and exit code 2', (args, sentence) => {
    const { status, stdout, stderr } = lookup(...args)
    expect(status).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toMatch(sentence)
    expect(stderr).not.toMatch(/\bat .*\.ts:\d/)
  })

  it('explains itself', () => {
    expect(lookup('--help')).toMatchObject({ status: 0, stdout: expect.stringContaining('--place') as unknown })
  })
})
