import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { compile } from '../../data/compile'
import writeWorkbook from 'write-excel-file/node'
import { learningCareers } from '../../data/read/learningCareers'
import { FILES, SHEETS } from '../../data/releases'
import { elementId } from '../../src/core/catalogue/ids'
import type { CareerFile, NamesFile, OccupationsFile, PlaceFile } from '../../src/core/catalogue/files'
import { occupationCode } from '../../src/core/catalogue/ids'
import { unpackCareer, type PackedCareersFile } from '../../src/core/catalogue/packedCareers'
import { decodeProfiles } from '../../src/core/catalogue/profiles'
import type { SkillItem } from '../../src/core/instrument/item'
import { SKILL_ITEMS } from '../../src/core/instrument/skillItems'
import { unpackedPlace } from '../support/catalogueOnDisk'
import { writeInvented } from '../support/sources/invented'
import { KITE, KITE_HEAD, MOON, GUARD } from '../support/sources/inventedOnet'

const PUBLISHED = join(import.meta.dirname, '../../../shared/sources')
const COMMITTED = join(import.meta.dirname, '../../public/data')

const item = (id: SkillItem['id'], ...elements: readonly (readonly [string, number])[]): SkillItem => ({
  kind: 'skill',
  id,
  elements: elements.flatMap(([element, weight]) => {
    const known = elementId(element)
    return known ? [{ id: known, weight }] : []
  }),
})
const ITEMS = [item('learn-by-reading', ['2.A.1.a', 1]), item('install-equipment', ['2.B.3.d', 0.5], ['2.A.1.a', 0.5])]

let work = ''
let sources = ''
beforeAll(async () => {
  work = mkdtempSync(join(tmpdir(), 'waymark-compile-'))
  sources = join(work, 'sources')
  await writeInvented(sources)
})
afterAll(() => {
  rmSync(work, { recursive: true })
})

const run = async (name: string, items: readonly SkillItem[] = ITEMS, from: string = sources): Promise<string> => {
  const out = join(work, name)
  await compile({ sources: from, out, report: join(work, `${name}.md`), items })
  return out
}

/** Path and content of every file below a folder. */
const contents = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [path.slice(folder.length + 1), readFileSync(path).toString('base64')]),
  )

const jsonOf = <File>(folder: string, path: string): File =>
  JSON.parse(readFileSync(join(folder, path), 'utf8')) as File

function careerIn(out: string, code: string): CareerFile {
  const known = occupationCode(code)
  const { code: codes } = jsonOf<OccupationsFile>(out, 'occupations.json')
  const career =
    known &&
    unpackCareer(
      jsonOf<PackedCareersFile>(out, 'careers/0.json'),
      { ...jsonOf<NamesFile>(out, 'names.json'), codes },
      known,
    )
  if (!career) throw new RangeError(`careerIn: expected ${code} in careers/0.json`)
  return career
}

const placeIn = (out: string, id: string): PlaceFile => unpackedPlace((path) => jsonOf(out, path), id)

describe('a compilation', () => {
  it('gives the same bytes from the same input', async () => {
    const [one, other] = [await run('one'), await run('other')]
    expect(contents(one)).toEqual(contents(other))
    expect(readFileSync(join(work, 'one.md'), 'utf8')).toBe(readFileSync(join(work, 'other.md'), 'utf8'))
  })

  it('gives what is committed, or of invented sources what it gave before', async () => {
    const published = existsSync(PUBLISHED)
    const reference = published ? COMMITTED : await run('before')
    const out = published ? await run('again', SKILL_ITEMS, PUBLISHED) : await run('again')
    const made = contents(out)
    const kept = new Map(
      [...contents(reference)].filter(([path]) => made.has(path) || /^(?:careers|places)\//.test(path)),
    )
    expect([...kept.keys()]).toEqual([...made.keys()])
    expect([...made].filter(([path, content]) => kept.get(path) !== content).map(([path]) => path)).toEqual([])
  })

  it('has a new release in every header when a published file changes', async () => {
    const changed = join(work, 'changed')
    cpSync(sources, changed, { recursive: true })
    const tools = join(changed, FILES.tools)
    writeFileSync(tools, readFileSync(tools, 'utf8').replace('Scissors', 'Shears'))
    const release = (folder: string): string => jsonOf<PlaceFile>(folder, 'places/US.json').header.release
    expect(release(await run('new', ITEMS, changed))).not.toBe(release(await run('old')))
  })

  it('leaves what other commands put into the folder and takes away what it no longer makes', async () => {
    const out = await run('kept')
    writeFileSync(join(out, 'interest-prior.json'), '{"header":{"madeBy":"data/calibrate.ts"}}')
    writeFileSync(join(out, 'stale.json'), '{"header":{"madeBy":"data/compile.ts"}}')
    await run('kept')
    expect(readdirSync(out)).toContain('interest-prior.json')
    expect(readdirSync(out)).not.toContain('stale.json')
  })
})

describe('a compilation that cannot be', () => {
  const command = (from: string, out: string) =>
    spawnSync('npx', ['tsx', 'data/compile.ts', '--sources', from, '--out', out, '--report', `${out}.md`], {
      cwd: join(import.meta.dirname, '../..'),
      encoding: 'utf8',
    })

  it('exits with an error, names the missing file and leaves the old output untouched', async () => {
    const out = await run('untouched')
    const before = contents(out)
    const broken = join(work, 'broken')
    cpSync(sources, broken, { recursive: true })
    rmSync(join(broken, FILES.nonmetroPay))
    const { status, stderr } = command(broken, out)
    expect(status).toBe(1)
    expect(stderr).toContain(`${FILES.nonmetroPay}: expected a published file, found none`)
    expect(contents(out)).toEqual(before)
    expect(existsSync(`${out}.next`)).toBe(false)
  })

  it('stops at a workbook without the sheet that is read, naming those it has', async () => {
    const broken = join(work, 'swapped')
    cpSync(sources, broken, { recursive: true })
    cpSync(join(broken, FILES.attainment), join(broken, FILES.outlook))
    await expect(run('never', ITEMS, broken)).rejects.toThrow(/occupation\.xlsx: expected a sheet "Table 1\.2"/)
    expect(existsSync(join(work, 'never'))).toBe(false)
  })

  it('stops at a workbook of another year, whatever its sheets are called', async () => {
    const broken = join(work, 'another-year')
    cpSync(sources, broken, { recursive: true })
    cpSync(join(broken, FILES.sectorPay), join(broken, FILES.nationalPay))
    await expect(run('never', ITEMS, broken)).rejects.toThrow(
      'sheet "Field Descriptions", line 1: expected a line with "May 2025 OEWS Estimates", found "May 2024 OEWS Estimates"',
    )
  })
})

describe('a compilation whose sources or report are not what they should be', () => {
  it('stops at a table of schooling whose title names other years', async () => {
    const broken = join(work, 'schooling')
    cpSync(sources, broken, { recursive: true })
    const sheet = { sheet: SHEETS.attainment, data: [[{ value: 'Invented table, 1999–00' }]] }
    writeFileSync(join(broken, FILES.attainment), await writeWorkbook([sheet]).toBuffer())
    await expect(run('never', ITEMS, broken)).rejects.toThrow(
      'sheet "Table 5.3", line 1: expected a line with "2022–23", found "Invented table, 1999–00"',
    )
  })

  it('says so where a folder has the name of a file', async () => {
    const broken = join(work, 'folder')
    cpSync(sources, broken, { recursive: true })
    rmSync(join(broken, FILES.parities))
    mkdirSync(join(broken, FILES.parities))
    await expect(run('never', ITEMS, broken)).rejects.toThrow(
      `${FILES.parities}: expected a published file, found a folder`,
    )
  })

  it('leaves the old output as it was where the report cannot be written', async () => {
    const out = await run('unreported')
    const changed = join(work, 'changed-again')
    cpSync(sources, changed, { recursive: true })
    writeFileSync(join(changed, FILES.tools), readFileSync(join(sources, FILES.tools), 'utf8').replace('Sc', 'sc'))
    const before = contents(out)
    await expect(compile({ sources: changed, out, report: work, items: ITEMS })).rejects.toThrow('EISDIR')
    expect(contents(out)).toEqual(before)
  })
})

describe('what is compiled', () => {
  let out = ''
  beforeAll(async () => {
    out = await run('content')
  })

  it('joins an occupation to BLS through the crosswalk, not by cutting its code', () => {
    const career = careerIn(out, KITE_HEAD)
    expect(career).toMatchObject({ outlook: { projected: 6 } })
    expect(careerIn(out, GUARD)).toMatchObject({
      outlook: null,
      ratings: null,
      education: { entry: null },
    })
  })

  it('fills ratings from the main predecessor and says so', () => {
    const { ratings, education, surveyOrigin } = careerIn(out, MOON)
    expect(ratings?.origin).toEqual({
      kind: 'predecessor',
      code: '91-1020.00',
      title: 'Sky Gardeners',
      release: '23.x',
      date: '2013-07',
    })
    // Reading Comprehension 3 and 3; the level of Installation is suppressed.
    expect(ratings?.skill).toEqual({ importance: [3, 4], level: [3, null] })
    expect(education.required?.[5]).toBe(100)
    expect(surveyOrigin).toBe('predecessor')
  })

  it('shows neither a level that is not relevant nor a suppressed share', () => {
    const { ratings, education } = careerIn(out, KITE)
    expect(ratings?.skill?.level).toEqual([5, null])
    expect(education.required?.slice(0, 4)).toEqual([null, 60, null, null])
  })

  it('keeps job zones 1 and 2 apart and says how they are merged', () => {
    expect(careerIn(out, KITE).preparation).toEqual({ separate: 1, merged: 2 })
  })

  it('does not claim to know whether an occupation was surveyed again', () => {
    expect(careerIn(out, KITE).context).toMatchObject({ resurveyed: null, release: '27.x' })
  })

  it('gives shares of the published sectors, the largest first', () => {
    expect(careerIn(out, KITE).industries.map(({ code, percent }) => [code, percent])).toEqual([
      ['61', 70],
      ['23', 30],
      ['11', null],
    ])
  })

  it('orders relatives by their index and names programmes without a full stop', () => {
    const { related, programmes } = careerIn(out, KITE)
    expect(related.map(({ code }) => code)).toEqual([KITE_HEAD, MOON])
    expect(programmes).toEqual([{ code: '90.0101', title: 'Kite Making' }])
  })

  it('names each cluster of an occupation once, however many of its pathways are there', () => {
    const { code, clusters } = jsonOf<OccupationsFile>(out, 'occupations.json')
    expect(clusters[code.findIndex((each) => each === KITE)]).toEqual([2, 0])
  })

  it('keeps how much an apprenticeship matters, and abilities in a file of their own', () => {
    expect([KITE, MOON].map((code) => careerIn(out, code).apprenticeship)).toEqual([2.5, null])
    const read = <File>(path: string): File => jsonOf(out, path)
    const abilities = new Map(learningCareers(read).map((career) => [career.code as string, career.abilities]))
    expect(abilities.get(KITE_HEAD)).toEqual({ importance: [3], level: [4] })
    expect([abilities.get(MOON), abilities.get(GUARD)]).toEqual([null, null])
  })

  it('has pay in the nation, its groups apart, and hourly pay where there is no year', () => {
    const { pay, groups } = placeIn(out, 'US')
    expect(pay.code).toEqual(['91-1010', '91-1021'])
    expect(pay.median).toEqual([50_000, null])
    expect(pay.hourlyMedian).toEqual([24.04, 24.04])
    expect(pay.hourlyPercentile10).toEqual([14.42, 14.42])
    expect(pay.hourlyPercentile90).toEqual([38.47, 38.47])
    expect(groups.map(({ code }) => code)).toEqual(['00-0000', '91-0000'])
  })

  it('has suppressed pay as null, and pay that is no multiple of ten to the dollar', () => {
    expect(placeIn(out, '48').pay.median).toEqual([50_000, null])
    expect(placeIn(out, '4800001').pay.median).toEqual([50_005])
    expect(placeIn(out, '31180').pay.hourlyMedian).toBeNull()
    expect(placeIn(out, '48').pay.hourlyPercentile10).toBeNull()
  })

  it('hides the openings of New York and no other', () => {
    expect(placeIn(out, '36').outlook).toMatchObject({ base: [50], changePercent: [20], openings: [null] })
    expect(placeIn(out, '48').outlook?.openings).toEqual([7])
    expect(placeIn(out, 'US').outlook?.changePercent).toEqual([20.1])
  })

  it('matches on the standard scores of the occupations with ratings', () => {
    const decoded = decodeProfiles(readFileSync(join(out, 'profiles.bin')), (bytes) => new TextDecoder().decode(bytes))
    if (decoded.kind === 'broken') throw new RangeError(decoded.found)
    const { code, columns } = decoded.profiles
    expect(code).toEqual([KITE, KITE_HEAD, MOON])
    expect(columns.map(({ id }) => id)).toEqual(['R', 'I', 'A', 'S', 'E', 'C', 'learn-by-reading', 'install-equipment'])
    expect([...(columns[1]?.values ?? [])]).toEqual([2, 3, 4])
    // R: z <- function(x) (x - mean(x)) / sqrt(mean((x - mean(x))^2)); z((z(c(4, 2, 3)) + z(c(5, 1, 3))) / 2)
    expect([...(columns[6]?.values ?? [])].map((value) => value.toFixed(3))).toEqual(['1.225', '-1.225', '0.000'])
  })

  it('finds a former code and tells titles apart by their words', () => {
    const titles = jsonOf<{ code: string[]; titles: string[][]; formerCodes: string[][] }>(out, 'titles.json')
    expect(titles.formerCodes[titles.code.indexOf(MOON)]).toEqual(['91-1020.00'])
    expect(titles.titles[titles.code.indexOf(MOON)]).toEqual(['Moon Raker', 'Sky Gardeners'])
    expect(titles.titles[titles.code.indexOf(KITE)]).toEqual(['KM (Kite "Master")', 'Boss, Kite'])
  })
})
