/** `npm run -s match` and `npm run -s items`: what they print, and what they refuse. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const STARTING_TSX_MS = 30_000
const ANSWERS = { interests: { C3: 5, C4: 5, C8: 4, R1: 2, A4: 1 }, skills: { 'data-entry': 4 } }

function command(name: 'match' | 'items', ...args: readonly string[]) {
  const tsx = ['--import', 'tsx', `src/cli/${name}.ts`]
  const { status, stdout, stderr } = spawnSync(process.execPath, [...tsx, ...args], { encoding: 'utf8' })
  return { status, stdout, stderr }
}

let folder = ''
const file = (name: string): string => join(folder, name)
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'waymark-match-'))
  writeFileSync(file('answers.json'), JSON.stringify(ANSWERS))
  writeFileSync(file('cut.json'), '{"interests":{"R1":4')
  writeFileSync(file('list.json'), '[]')
  writeFileSync(file('empty.json'), '{}')
  writeFileSync(file('alike.json'), JSON.stringify({ interests: { R1: 3, I1: 3, A1: 3, S1: 3, E1: 3, C1: 3 } }))
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})

interface Printed {
  readonly clarity: string
  readonly interests: Readonly<Record<string, { readonly mean: number; readonly standardError: number }>>
  readonly matches: readonly {
    readonly code: string
    readonly title: string
    readonly fit: number
    readonly chance: number
    readonly shelf: string
    readonly firstScreen: boolean
    readonly held: readonly string[]
    readonly reasons: readonly { readonly item: string; readonly contribution: number }[]
    readonly pay?: { readonly place: string }
  }[]
}

describe('match', { timeout: STARTING_TSX_MS }, () => {
  it('ranks by fit and gives as many careers as are asked for, each with its reasons', () => {
    const { status, stdout } = command('match', '--answers', file('answers.json'), '--top', '3')
    expect(status).toBe(0)
    const { interests, matches } = JSON.parse(stdout) as Printed
    expect(Object.keys(interests)).toEqual(['R', 'I', 'A', 'S', 'E', 'C'])
    expect(interests['C']?.mean).toBeGreaterThan(interests['A']?.mean ?? Infinity)
    expect(matches).toHaveLength(3)
    expect(matches.map(({ fit }) => fit)).toEqual(matches.map(({ fit }) => fit).sort((one, other) => other - one))
    const rated = [...Object.keys(ANSWERS.interests), ...Object.keys(ANSWERS.skills)]
    const items = matches.flatMap(({ reasons }) => reasons.map(({ item }) => item))
    expect(items.length).toBeGreaterThan(0)
    expect(items.filter((item) => !rated.includes(item))).toEqual([])
    expect(matches.every(({ pay }) => pay === undefined)).toBe(true)
  })

  it('names the shelf of each career, the first picks of each, and why others are held back', () => {
    const { stdout } = command('match', '--answers', file('answers.json'), '--top', '100')
    const { matches } = JSON.parse(stdout) as Printed
    expect(new Set(matches.map(({ shelf }) => shelf))).toEqual(new Set(['strong', 'sooner', 'reach', 'look']))
    const picks = matches.filter(({ firstScreen }) => firstScreen)
    expect(picks.filter(({ shelf }) => shelf === 'strong')).toHaveLength(10)
    const groups = picks.map(({ code }) => code.slice(0, 4))
    expect(groups.filter((group) => groups.filter((other) => other === group).length > 2)).toEqual([])
    expect(picks.filter(({ held }) => held.length > 0)).toEqual([])
    // Who likes office work is not pointed to clerical jobs that are going without being told so.
    expect(matches.flatMap(({ held }) => held)).toContain('shrinking')
  })

  it('is sure of no career when all ratings are alike, or when there are none', () => {
    for (const name of ['alike.json', 'empty.json']) {
      const { clarity, matches } = JSON.parse(command('match', '--answers', file(name)).stdout) as Printed
      expect(clarity).toBe('flat')
      expect(matches).toHaveLength(10)
      expect(matches.filter(({ chance }) => !(chance > 0 && chance < 0.02))).toEqual([])
    }
  })

  it('adds pay at the place that is asked for', () => {
    const { stdout } = command('match', '--answers', file('answers.json'), '--place', '48', '--top', '1')
    expect((JSON.parse(stdout) as Printed).matches[0]?.pay?.place).toBe('48')
  })

  it.each([
    ['no answers', [], 'usage: npm run -s match'],
    ['a file that is not there', ['--answers', 'none.json'], 'none.json: could not be read: ENOENT'],
    ['a file that was cut off', ['--answers', 'cut.json'], 'cut.json: expected JSON: '],
    ['a list', ['--answers', 'list.json'], 'list.json: answers: expected an object such as '],
    [
      'no careers at all',
      ['--answers', 'answers.json', '--top', '0'],
      '--top: expected a whole number from 1, found "0"',
    ],
    ['a place of no form', ['--answers', 'answers.json', '--place', 'TX'], '--place: expected US or 2, 5 or 7 digits'],
    ['an unknown place', ['--answers', 'answers.json', '--place', '99'], '--place: the catalogue has no place 99'],
    ['an unknown option', ['--answers', 'answers.json', '--best', '3'], "Unknown option '--best'"],
  ])('refuses %s with a sentence and exit code 2', (_, args, sentence) => {
    const { status, stdout, stderr } = command('match', ...args.map((arg) => (arg.endsWith('.json') ? file(arg) : arg)))
    expect(stderr).toContain(sentence)
    expect(
      stderr
        .trimEnd()
        .split('\n')
        .filter((line) => line.startsWith('    at ')),
    ).toEqual([])
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  })
})

describe('items', { timeout: STARTING_TSX_MS }, () => {
  it('prints every item with its key and its words in both languages', () => {
    const { status, stdout } = command('items')
    expect(status).toBe(0)
    const items = JSON.parse(stdout) as readonly {
      kind: string
      interest?: string
      elements?: object[]
      text: object
    }[]
    expect(items.filter(({ kind }) => kind === 'interest')).toHaveLength(48)
    for (const { kind, interest, elements, text } of items) {
      expect(Object.keys(text)).toEqual(['en', 'es'])
      expect(kind === 'interest' ? interest : elements?.length).toBeTruthy()
    }
  })

  it('takes no arguments', () => {
    expect(command('items', '--kind', 'skill')).toMatchObject({ status: 2, stdout: '' })
  })
})
