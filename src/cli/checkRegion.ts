/** `npm run check:region -- FILE [--on DAY]`: what is wrong with a region pack, or what it holds. */
import { readFile } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { unknownIn, unledTo } from '../core/region/beyondPack'
import { currentNotices, pastNotices, unfilled } from '../core/region/current'
import { day, type Day } from '../core/region/day'
import type { RegionPack } from '../core/region/pack'
import type { Problem } from '../core/region/reading'
import { readIndex, readPack } from '../core/region/readPack'
import { systemClock } from '../platform/clock'
import { today } from '../platform/today'
import { readCatalogue } from './readCatalogue'
import { refuse, run } from './refusal'

const USAGE = `usage: npm run check:region -- FILE [--on DAY]

  FILE      a region pack, such as public/regions/south-plains.json
  --on DAY  the day to look at notices from, such as 2026-11-22 (the usual: today)`

interface Asked {
  readonly file: string
  readonly on: Day
}

function asked(): Asked | 'help' {
  const { values, positionals } = parseArgs({
    options: { on: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    allowPositionals: true,
  })
  if (values.help) return 'help'
  const [file, ...more] = positionals
  if (file === undefined || more.length > 0) refuse(USAGE)
  const on = values.on === undefined ? today(systemClock) : day(values.on)
  if (on === undefined) refuse(`--on: expected a day such as 2026-11-22, found "${values.on ?? ''}"`)
  return { file, on }
}

const contentOf = (file: string): Promise<string> =>
  readFile(file, 'utf8').catch((cause: unknown) =>
    refuse(`FILE: cannot read ${file} (${String((cause as NodeJS.ErrnoException).code)})`),
  )

/** Faults of a pack that is well formed: codes that do not exist, and an index beside it that does not lead to it. */
async function problemsBeyond(pack: RegionPack, file: string): Promise<readonly Problem[]> {
  const catalogue = readCatalogue()
  const [places, { byCode }, index] = await Promise.all([
    catalogue.places(),
    catalogue.occupations(),
    readFile(join(dirname(resolve(file)), 'index.json'), 'utf8').catch(() => undefined),
  ])
  const known = { places: new Set<string>(places.map(({ id }) => id)), occupations: new Set<string>(byCode.keys()) }
  return [...unknownIn(pack, known), ...(index === undefined ? [] : indexProblems(pack, index, basename(file)))]
}

function indexProblems(pack: RegionPack, json: string, file: string): readonly Problem[] {
  const index = readIndex(json)
  if (index.kind === 'read') return unledTo(pack, index.found, file)
  return index.problems.map(({ path, says }) => ({ path: `index.json ${path}`.trim(), says }))
}

function tell(file: string, problems: readonly Problem[]): void {
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`
  console.log(`${file}: ${count}. Lists count from 0: programmes[0] is the first.`)
  for (const { path, says } of problems) console.log(path === '' ? `- ${says}` : `- ${path}: ${says}`)
  process.exitCode = 1
}

function summary(pack: RegionPack, on: Day): readonly string[] {
  const { name, updated, places, programmes = [], notices = [], links = [] } = pack
  const [current, past] = [currentNotices(pack, on).length, pastNotices(pack, on).length]
  const careers = new Set(programmes.flatMap(({ occupations }) => occupations)).size
  const missing = unfilled(pack)
  return [
    `${name}, updated ${updated}: no problems`,
    `- places: ${places.join(', ')}`,
    `- office: ${missing.length === 0 ? 'filled in' : `not filled in: ${missing.join(', ')}`}`,
    `- programmes: ${programmes.length}, for ${careers} careers`,
    `- notices on ${on}: ${current} shown, ${past} ended and hidden, ${notices.length - current - past} still to come`,
    `- links: ${links.length}`,
    ...(updated > on ? [`- "updated" is later than ${on}; is it meant so?`] : []),
  ]
}

await run(async () => {
  const wanted = asked()
  if (wanted === 'help') {
    console.log(USAGE)
    return
  }
  const reading = readPack(await contentOf(wanted.file))
  const problems = reading.kind === 'refused' ? reading.problems : await problemsBeyond(reading.found, wanted.file)
  if (problems.length > 0) tell(wanted.file, problems)
  else if (reading.kind === 'read') console.log(summary(reading.found, wanted.on).join('\n'))
})
