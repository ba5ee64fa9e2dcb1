import { describe, expect, it } from 'vitest'
import { gridOf } from '../../data/read/grid'
import { ofKnown, rowsOf } from '../../data/read/rows'
import { SourceProblem } from '../../data/read/sourceProblem'
import { PARITIES } from '../../data/schema/crosswalks'
import { STATE_PAY } from '../../data/schema/oews'
import { STATE_OUTLOOK } from '../../data/schema/projections'
import { ESSENTIAL_SKILLS } from '../../data/schema/onetRatings'
import { JOB_TITLES } from '../../data/schema/onetNames'
import type { Columns, Table } from '../../data/schema/table'
import { csvText, linesOf, tabbedText } from '../support/sources/table'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

async function read<C extends Columns>(table: Table<C>, text: string) {
  return rowsOf(table, await gridOf(table.file, bytes(text), table.layout))
}

const problemOf = async <C extends Columns>(table: Table<C>, text: string): Promise<unknown> =>
  read(table, text).then(
    () => 'no problem',
    (problem: unknown) => problem,
  )

const title = { code: '91-1011.00', title: 'Kite Maker', short: 'n/a' }
const titles = (...rows: Readonly<Record<string, string>>[]): string => tabbedText(linesOf(JOB_TITLES, rows))

describe('a row of a published table', () => {
  it('is read under our names, with what stands for nothing as null', async () => {
    const { rows } = await read(JOB_TITLES, titles(title))
    expect(rows).toEqual([{ code: '91-1011.00', title: 'Kite Maker', short: null }])
  })

  it('keeps quotation marks of a tab-separated file, which quotes nothing', async () => {
    const { rows } = await read(JOB_TITLES, titles({ ...title, title: 'The "Kite" Maker' }))
    expect(rows[0]?.title).toBe('The "Kite" Maker')
  })

  it('may end in LF instead of CRLF', async () => {
    expect(await read(JOB_TITLES, titles(title).replaceAll('\r\n', '\n'))).toEqual(
      await read(JOB_TITLES, titles(title)),
    )
  })

  it('may be followed by blank lines, which are counted', async () => {
    const state = {
      title: 'Kites',
      base: 10,
      projected: 20,
      changePercent: 100,
      openings: 1,
      state: 48,
      code: '91-1011',
    }
    const { rows, dropped, linesIn } = await read(
      STATE_OUTLOOK,
      `${tabbedText(linesOf(STATE_OUTLOOK, [state]))}\t\t\t\t\t\t\r\n`,
    )
    expect({ rows: rows.length, linesIn, dropped: [...dropped] }).toEqual({
      rows: 1,
      linesIn: 2,
      dropped: [['blank line', 1]],
    })
  })

  it('of a territory is dropped with a reason', async () => {
    const guam = {
      title: 'Kites',
      base: 10,
      projected: 20,
      changePercent: 100,
      openings: 1,
      state: 66,
      code: '91-1011',
    }
    const { rows, dropped } = await read(STATE_OUTLOOK, tabbedText(linesOf(STATE_OUTLOOK, [guam])))
    expect(rows).toEqual([])
    expect([...dropped.values()]).toEqual([1])
  })

  it('of the price parities may begin with a blank and be followed by notes', async () => {
    const row = { state: '48000', name: 'Texas', line: 1, description: 'RPPs: All items ', value: 97.057 }
    const text = `${csvText(linesOf(PARITIES, [row])).replace('\n"', '\n "')}"Note: see the notes"\n`
    const { rows, dropped } = await read(PARITIES, text)
    expect(rows[0]).toMatchObject({ state: '48', line: 1, value: 97.057 })
    expect([...dropped]).toEqual([['note below the table', 1]])
  })
})

describe('rows about an occupation that the release does not have', () => {
  it('are dropped and counted', async () => {
    const reading = await read(JOB_TITLES, titles(title, { ...title, code: '91-1021.00' }))
    const known = new Set(reading.rows.slice(0, 1).map(({ code }) => code))
    const { rows, linesIn, dropped } = ofKnown(reading, known)
    expect(rows.map(({ code }) => code)).toEqual(['91-1011.00'])
    expect({ linesIn, dropped: [...dropped] }).toEqual({ linesIn: 2, dropped: [['no occupation of this release', 1]] })
  })
})

describe('a table that is not as published', () => {
  it('stops at a changed header, naming the line, the column, what was expected and what was found', async () => {
    const problem = await problemOf(JOB_TITLES, titles(title).replace('Job Title', 'Alternate Title'))
    expect(problem).toBeInstanceOf(SourceProblem)
    expect((problem as Error).message).toBe(
      'onet-30.3/Job Titles.txt, line 1, column "2": expected the header "Job Title", found "Alternate Title"',
    )
  })

  it('stops at a column that was added', async () => {
    const problem = await problemOf(JOB_TITLES, titles(title).replace('Source(s)', 'Source(s)\tNew'))
    expect((problem as Error).message).toContain('line 1: expected 4 columns, found 5')
  })

  const skill = {
    code: '91-1011.00',
    element: '2.A.1.a',
    name: 'Reading',
    suppress: 'N',
    notRelevant: 'N',
    date: '05/2024',
  }
  const skillText = (value: string): string =>
    tabbedText(
      linesOf(ESSENTIAL_SKILLS, [
        { ...skill, scale: 'IM', value: 3 },
        { ...skill, scale: 'LV', value },
      ]),
    )

  it.each([['three'], ['9.5'], ['3,5'], ['']])('stops at the bad number %j', async (value) => {
    const problem = await problemOf(ESSENTIAL_SKILLS, skillText(value))
    expect((problem as Error).message).toBe(
      `onet-30.3/Essential Skills.txt, line 3, column "Data Value": expected a number from 0 to 7, found ${JSON.stringify(value)}`,
    )
  })

  it('stops at a duplicate key, naming the line it repeats', async () => {
    const problem = await problemOf(JOB_TITLES, titles(title, { ...title, title: 'Other' }, title))
    expect((problem as Error).message).toBe(
      'onet-30.3/Job Titles.txt, line 4, column "O*NET-SOC Code + Job Title": expected a key of its own, ' +
        'found "91-1011.00 · Kite Maker", as on line 2',
    )
  })

  it('stops at a code of another form', async () => {
    const problem = await problemOf(JOB_TITLES, titles({ ...title, code: '91-1011' }))
    expect((problem as Error).message).toContain('line 2, column "O*NET-SOC Code": expected an O*NET-SOC code')
  })

  it('stops at a line that was cut short', async () => {
    const problem = await problemOf(JOB_TITLES, `${titles(title)}91-1021.00\tMoon\n`)
    expect((problem as Error).message).toContain('line 3: expected 4 cells, found 2')
  })

  it('stops at a file that was cut off inside its last line', async () => {
    const problem = await problemOf(JOB_TITLES, titles(title).replace(/\r\n$/, ''))
    expect((problem as Error).message).toContain('line 2: expected a line break at the end of the file, found "91-')
  })

  it.each([
    [JOB_TITLES, titles({ ...title, title: 'Kite \u00e9' })],
    [STATE_PAY, csvText([['area'], ['Te\u00e9as']])],
  ])('stops at the line that is in another encoding', async (table, text) => {
    const latin = Uint8Array.from(text, (letter) => letter.charCodeAt(0))
    await expect(gridOf(table.file, latin, table.layout)).rejects.toThrow(
      `${table.file}, line 2: expected text in UTF-8, found bytes that are not`,
    )
  })

  it('stops at a file with a header and nothing below', async () => {
    expect(((await problemOf(JOB_TITLES, titles())) as Error).message).toContain('expected at least one row')
  })

  it('stops at a mark in pay that BLS does not use', async () => {
    const pay = { area: '48', areaTitle: 'Texas', code: '91-1011', title: 'Kite Makers', employment: 1, quotient: 1 }
    const dollars = {
      median: 'n.a.',
      mean: 2,
      hourlyMedian: 1,
      hourlyMean: 1,
      percentile10: 1,
      percentile25: 1,
      percentile75: 1,
      percentile90: 1,
    }
    const problem = await problemOf(STATE_PAY, csvText(linesOf(STATE_PAY, [{ ...pay, ...dollars }])))
    expect((problem as Error).message).toContain('line 2, column "a_median"')
  })
})
