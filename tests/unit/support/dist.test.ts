import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { checkBudgets, firstLoadOf } from '../../budgets'
import { DistError, closureOf, filesIn, gzipBytes } from '../../support/dist'

const CHUNKS = {
  'index.html': {
    file: 'assets/entry.js',
    isEntry: true,
    imports: ['_framework.js', '_start.js'],
    css: ['assets/entry.css'],
  },
  '_start.js': { file: 'assets/start.js', imports: ['_shared.js'], css: ['assets/start.css'] },
  '_framework.js': { file: 'assets/framework.js', name: 'framework' },
  '_shared.js': { file: 'assets/shared.js', imports: ['_framework.js'] },
  'src/views/ResultsView.vue': { file: 'assets/results.js', imports: ['_chart.js'] },
  '_chart.js': { file: 'assets/chart.js', name: 'chart' },
  'src/stores/search/chunk.ts': { file: 'assets/search.js' },
  'src/features/career/PlacesTable.vue': { file: 'assets/places.js' },
  'src/i18n/messages/quiz/en.ts': { file: 'assets/en.js' },
  'src/i18n/messages/quiz/es.ts': { file: 'assets/es.js' },
}

const SMALL = 'x'
/** Digits of a fixed sequence: gzip cannot make much of them, so that a length is about a weight. */
const incompressible = (bytes: number): Uint8Array => {
  let state = 1
  return Uint8Array.from({ length: bytes }, () => (state = (state * 48271) % 2147483647) & 255)
}

let folder: string

const write = (file: string, content: string | Uint8Array): void => {
  mkdirSync(dirname(join(folder, file)), { recursive: true })
  writeFileSync(join(folder, file), content)
}

const writeBuild = (chunks: object): void => {
  write('.vite/manifest.json', JSON.stringify(chunks))
  const others = ['index.html', 'before-paint.js', 'manifest.webmanifest', 'icon.svg', 'data/interest-prior.json']
  const names = ['entry', 'framework', 'start', 'shared', 'results', 'search', 'places', 'en', 'es']
  const scripts = names.map((name) => `assets/${name}.js`)
  const sheets = ['assets/entry.css', 'assets/start.css']
  const words = ['en', 'es'].map((language) => `data/words/${language}/0.json`)
  const compiled = ['data/occupations.json', 'data/profiles.bin', 'data/careers/0.json', ...words]
  for (const file of [...others, ...scripts, ...sheets, ...compiled]) write(file, SMALL)
  write('assets/face-latin-wght-normal-1.woff2', SMALL)
  write('assets/chart.js', 'canvas.$chartjs={}')
}

const verdicts = () => Object.fromEntries(checkBudgets(folder).map(({ name, ok }) => [name, ok]))

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'waymark-dist-'))
  writeBuild(CHUNKS)
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('closureOf', () => {
  it('takes static imports of imports, and nothing that is loaded later', () => {
    expect([...closureOf(CHUNKS, ['index.html'])].sort()).toEqual(
      ['index.html', '_framework.js', '_start.js', '_shared.js'].sort(),
    )
  })

  it('refuses a chunk that the build has not', () => {
    expect(() => closureOf(CHUNKS, ['src/views/Gone.vue'])).toThrow(DistError)
  })
})

describe('firstLoadOf', () => {
  it('counts the quiz, its words in one language, its sheets and the running face', () => {
    const { scripts, sheets, others } = firstLoadOf(folder)
    const names = ['entry', 'framework', 'start', 'shared', 'en'].map((name) => `assets/${name}.js`)
    expect([...scripts].sort()).toEqual([...names, 'before-paint.js'].sort())
    expect([...sheets].sort()).toEqual(['assets/entry.css', 'assets/start.css'])
    expect(others).toContain('assets/face-latin-wght-normal-1.woff2')
  })
})

describe('checkBudgets', () => {
  it('passes a small build', () => {
    expect(Object.values(verdicts())).toEqual(Array(8).fill(true))
  })

  it.each([
    ['assets/shared.js', 60_001, 'JavaScript before the first item'],
    ['assets/start.css', 120_001, 'everything before the first item'],
    ['data/profiles.bin', 150_001, 'data for ranking all occupations'],
    ['data/skill-prior.json', 150_001, 'data for ranking all occupations'],
    ['data/careers/0.json', 20_001, 'facts and words of a career, most of 1'],
    ['data/words/es/0.json', 20_001, 'facts and words of a career, most of 1'],
    ['data/places/48.json', 4_000_001, 'the whole offline install, English'],
  ])('sees %s grow to %i bytes', (file, bytes, budget) => {
    write(file, incompressible(bytes))
    expect(gzipBytes(folder, file)).toBeGreaterThanOrEqual(bytes)
    expect(verdicts()).toMatchObject({ [budget]: false })
  })

  it('does not count the other language into the install', () => {
    write('assets/es.js', incompressible(2_000_001))
    write('data/words/es/0.json', incompressible(2_000_001))
    const install = checkBudgets(folder).find(({ name }) => name === 'the whole offline install, English')
    expect(install).toMatchObject({ ok: true })
    expect(install?.measured).toMatch(/^\d\.\d kB \(4\.00 MB with Spanish\)$/)
  })

  it.each(['data/abilities.json', 'regions/pack.schema.json'])(
    'counts %s, which is not kept offline, into no install',
    (file) => {
      write(file, incompressible(4_000_001))
      expect(verdicts()).toMatchObject({ 'the whole offline install, English': true })
    },
  )

  it('sees Chart.js in the first load', () => {
    write('assets/shared.js', 'canvas.$chartjs={}')
    expect(verdicts()).toMatchObject({ 'Chart.js before the first item': false })
  })

  it('sees the search and the map of states in the first load', () => {
    const shared = CHUNKS['_shared.js']
    const later = ['src/stores/search/chunk.ts', 'src/features/career/PlacesTable.vue']
    writeBuild({ ...CHUNKS, '_shared.js': { ...shared, imports: [...shared.imports, ...later] } })
    expect(verdicts()).toMatchObject({
      'search before the first item': false,
      'the map of states before the first item': false,
    })
  })

  it('fails what it cannot measure', () => {
    rmSync(join(folder, 'data'), { recursive: true })
    const failed = checkBudgets(folder).filter(({ ok }) => !ok)
    expect(failed.map(({ measured }) => measured)).toContain('the build has no data/careers')
  })
})

describe('filesIn', () => {
  it('names files from the folder, hidden ones too', () => {
    expect(filesIn(folder)).toEqual(expect.arrayContaining(['index.html', '.vite/manifest.json', 'assets/entry.js']))
  })
})
