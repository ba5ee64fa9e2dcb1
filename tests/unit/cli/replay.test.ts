/** `npm run -s replay`: what it writes, row by row, and what it refuses. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { INTERESTS } from '../../../src/core/instrument/item'
import { INTEREST_ITEMS } from '../../../src/core/instrument/interestItems'

const STARTING_TSX_MS = 60_000
const ITEMS = INTEREST_ITEMS.map(({ id }) => id)
const RANKED = 923

const ratingsOf = (person: number): readonly number[] => ITEMS.map((_, at) => 1 + ((at * (person + 2) + person) % 5))
const csv = (rows: readonly (readonly (string | number)[])[]): string => rows.map((row) => row.join(',')).join('\n')

let folder = ''
const inFolder = (name: string): string => join(folder, name)
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'waymark-replay-'))
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})

function replay(...args: readonly string[]) {
  const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/replay.ts', ...args], {
    encoding: 'utf8',
  })
  return { status, stderr }
}

interface Written {
  readonly stderr: string
  readonly header: string
  readonly rows: readonly (readonly string[])[]
  readonly codes: readonly string[]
  readonly fit: readonly number[]
}

function replayed(text: string, ...args: readonly string[]): Written {
  const out = mkdtempSync(inFolder('out-'))
  writeFileSync(inFolder('people.csv'), text)
  const { status, stderr } = replay('--responses', inFolder('people.csv'), '--out', out, ...args)
  expect({ status, stderr }).toMatchObject({ status: 0 })
  const [header = '', ...rows] = readFileSync(join(out, 'respondents.csv'), 'utf8').trimEnd().split('\n')
  const bytes = readFileSync(join(out, 'fit.f32'))
  return {
    stderr,
    header,
    rows: rows.map((row) => row.split(',')),
    codes: readFileSync(join(out, 'occupations.csv'), 'utf8').trimEnd().split('\n'),
    fit: Array.from({ length: bytes.length / 4 }, (_, at) => bytes.readFloatLE(at * 4)),
  }
}

describe('replay', { timeout: STARTING_TSX_MS }, () => {
  it('knows the person’s own means when all is asked, and ranks by the fits it writes', () => {
    const people = [0, 1, 2]
    const { header, rows, codes, fit } = replayed(csv([ITEMS, ...people.map(ratingsOf)]), '--questions', 'all')
    expect(header).toBe('row,asked,R,I,A,S,E,C,top_area_probability,top10')
    expect(codes).toHaveLength(1 + RANKED)
    expect(codes[0]).toBe('code')
    expect(fit).toHaveLength(people.length * RANKED)
    expect(fit.every(Number.isFinite)).toBe(true)
    people.forEach((person) => {
      const [row, asked, ...rest] = rows[person] ?? []
      expect([row, asked]).toEqual([String(person), '48'])
      const ratings = ratingsOf(person)
      const means = INTERESTS.map(
        (_, area) => ratings.slice(area * 8, area * 8 + 8).reduce((sum, each) => sum + each) / 8,
      )
      expect(rest.slice(0, 6).map(Number)).toEqual(means)
      const own = fit.slice(person * RANKED, (person + 1) * RANKED)
      const best = own.indexOf(Math.max(...own))
      const top = (rest[7] ?? '').split(' ')
      expect(top).toHaveLength(10)
      expect(top[0]).toBe(codes[1 + best])
    })
  })

  it('asks as many as are wanted, and 12 to 36 as a rule', () => {
    const text = csv([ITEMS, ratingsOf(0), ratingsOf(1)])
    expect(replayed(text, '--questions', '15').rows.map((row) => row[1])).toEqual(['15', '15'])
    for (const [, asked] of replayed(text).rows) {
      expect(Number(asked)).toBeGreaterThanOrEqual(12)
      expect(Number(asked)).toBeLessThanOrEqual(36)
    }
  })

  it('reads columns by name, whatever stands around them, and keeps a row for every row', () => {
    const people = [3, 4, 5].map(ratingsOf)
    const plain = replayed(csv([ITEMS, ...people]))
    const order = [...ITEMS].reverse()
    const cells = people.map((ratings) => order.map((id) => `"${String(ratings[ITEMS.indexOf(id)])}"`))
    const header = ['note', ...order.map((id) => `"${id}"`)]
    const rows = cells.map((row) => ['"a, ""b"""', ...row])
    const dressed = `\uFEFF${csv([header, ...rows]).replaceAll('\n', '\r\n')}\r\n`
    const { rows: found, fit } = replayed(dressed)
    expect(found).toEqual(plain.rows)
    expect(fit).toEqual(plain.fit)
  })

  it('skips what is no rating, says how much that is, and never loses a row', () => {
    const [first, , third] = [ratingsOf(0), ratingsOf(1), ratingsOf(2)]
    const odd = ITEMS.map((_, at) => ['', '0', '6', '2.5', 'NA', ' '][at % 6] ?? '')
    const { rows, fit, stderr } = replayed(csv([ITEMS, first, odd, third, ITEMS.map(() => '')]), '--questions', 'all')
    expect(stderr).toContain('96 cells in 2 rows hold no rating from 1 to 5')
    expect(rows.map(([row]) => row)).toEqual(['0', '1', '2', '3'])
    expect(fit.every(Number.isFinite)).toBe(true)
    const alone = replayed(csv([ITEMS, third]), '--questions', 'all')
    expect(fit.slice(2 * RANKED, 3 * RANKED)).toEqual(alone.fit)
    // Who skips everything is told nothing but what is usual.
    expect(rows[1]?.slice(2)).toEqual(rows[3]?.slice(2))
  })

  it('asks the skills too when there are columns for them', () => {
    const { rows } = replayed(
      csv([
        [...ITEMS, 'data-entry'],
        [...ratingsOf(0), 5],
      ]),
      '--questions',
      '6',
    )
    expect(rows[0]?.[1]).toBe('12')
  })

  it.each([
    ['a file that is not there', ['--responses', '/nowhere/people.csv'], /people\.csv: could not be read: ENOENT/],
    [
      'a number of questions that is none',
      ['--questions', '0'],
      /--questions: expected confident, all or a whole number/,
    ],
    ['a number of questions in words', ['--questions', 'many'], /found "many"/],
    ['an option that it does not know', ['--answers', 'x'], /--answers/],
  ])('refuses %s', (_, args, sentence) => {
    writeFileSync(inFolder('people.csv'), csv([ITEMS, ratingsOf(0)]))
    const out = inFolder('refused')
    const given = args.includes('--responses') ? args : ['--responses', inFolder('people.csv'), ...args]
    const { status, stderr } = replay(...given, '--out', out)
    expect(status).toBe(2)
    expect(stderr).toMatch(sentence)
    expect(existsSync(out)).toBe(false)
  })

  it.each([
    ['no item column', 'a,b\n1,2', /expected columns named by item ids such as R1, found none/],
    ['a column twice', 'R1,R1\n1,2', /expected one column "R1", found two/],
    ['nothing', '', /expected columns named by item ids/],
    ['a quotation mark that is not closed', 'R1,R2\n"1,2\n3,4', /row 2/],
  ])('refuses a file with %s', (_, text, sentence) => {
    writeFileSync(inFolder('people.csv'), text)
    const { status, stderr } = replay('--responses', inFolder('people.csv'), '--out', inFolder('refused'))
    expect(status).toBe(2)
    expect(stderr).toMatch(sentence)
  })
})
