/** `npm run check:region`: everything that is wrong with a pack and exit code 1, or what it holds and 0. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { packFile } from '../region/packs'

const STARTING_TSX_MS = 30_000

function check(...args: readonly string[]) {
  const command = ['--import', 'tsx', 'src/cli/checkRegion.ts', ...args]
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' })
  return { status, stdout, stderr }
}

function written(content: string, index?: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-region-'))
  if (index !== undefined) writeFileSync(join(folder, 'index.json'), index)
  writeFileSync(join(folder, 'test.json'), content)
  return join(folder, 'test.json')
}

describe('check:region', { timeout: STARTING_TSX_MS }, () => {
  it('says what a good pack holds', () => {
    const { status, stdout } = check(written(packFile()), '--on', '2026-11-22')
    expect(status).toBe(0)
    expect(stdout).toContain('Test County Workforce, updated 2026-11-20: no problems')
    expect(stdout).toContain('programmes: 2, for 3 careers')
    expect(stdout).toContain('notices on 2026-11-22: 2 shown, 1 ended and hidden, 1 still to come')
  })

  it('finds the pack that comes with the app good', () => {
    expect(check('public/regions/south-plains.json')).toMatchObject({ status: 0, stderr: '' })
  })

  it('lists every problem with its path', () => {
    const { status, stdout } = check(written(packFile({ updated: 'today', links: [{ url: 'javascript:alert(1)' }] })))
    expect(status).toBe(1)
    expect(stdout).toContain('3 problems')
    for (const path of ['updated: ', 'links[0].name: ', 'links[0].url: ']) expect(stdout).toContain(`- ${path}`)
  })

  it('looks codes and places up, and the file in the index beside it', () => {
    const index = JSON.stringify({ format: 1, packs: [{ file: 'test.json', places: ['31180'] }] })
    const programmes = [{ name: 'A', school: 'B', occupations: ['99-9999.99'] }]
    const { status, stdout } = check(written(packFile({ programmes }), index))
    expect(status).toBe(1)
    expect(stdout).toContain('there is no career "99-9999.99" in the catalogue')
    expect(stdout).toContain('index.json does not give the place 4800001 to this file')
  })

  it('tells of codes and places together with what is wrong in form', () => {
    const programmes = [{ name: '', school: 'B', occupations: ['29-2071.00'] }]
    const { stdout } = check(written(packFile({ programmes, places: ['31180', '99999'] })))
    expect(stdout).toContain('programmes[0].name: is empty; write what it is called')
    expect(stdout).toContain('29-2072.00 (Medical Records Specialists)')
    expect(stdout).toContain('places[1]: there is no place "99999"')
  })

  it('counts one career as one', () => {
    const programmes = [{ name: 'A', school: 'B', occupations: ['29-2072.00'] }]
    expect(check(written(packFile({ programmes }))).stdout).toContain('programmes: 1, for 1 career\n')
  })

  it('reads the index by its own rules, and the packs that it names', () => {
    const packs = [
      { file: 'test.json', places: ['31180', '36'] },
      { file: 'gone.json', places: ['99999'] },
    ]
    const file = written(packFile({ updated: 'today' }), JSON.stringify({ format: 1, packs }))
    const { status, stdout } = check(file.replace('test.json', 'index.json'))
    expect(status).toBe(1)
    for (const part of ['there is no file "gone.json"', 'no place "99999"', '- test.json updated: expected a day']) {
      expect(stdout).toContain(part)
    }
    expect(check('public/regions/index.json')).toMatchObject({ status: 0, stderr: '' })
  })

  it('names the line where a file breaks off, and a key that stands twice', () => {
    expect(check(written('{\n  "format": 1\n  "name": "A"\n}')).stdout).toContain('- line 3, column 3: ')
    const twice = packFile().replace('{', '{"name":"Other",')
    expect(check(written(twice)).stdout).toContain('- "name" stands here twice')
  })

  it('hints at what is allowed and likely meant otherwise', () => {
    const { status, stdout } = check(written(`\ufeff${packFile()}`), '--on', '2028-01-01')
    expect(status).toBe(0)
    expect(stdout).toContain('- to look at: updated: 2026-11-20 is over a year ago')
    expect(stdout).toContain('- to look at: no index.json stands beside this file')
    const links = [{ name: '<b>Jobs</b>', url: 'https://example.org/' }]
    expect(check(written(packFile({ links, updated: 'today' }))).stdout).toContain(
      '- to look at: links[0].name: holds HTML',
    )
  })

  it('says so where there is no such file', () => {
    expect(check('nowhere.json')).toMatchObject({
      status: 2,
      stderr: 'FILE: cannot read nowhere.json: there is no such file\n',
    })
    expect(check('public/regions').stderr).toContain('that is a folder')
  })
})
