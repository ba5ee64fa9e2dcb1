/** `npm run check:region -- FILE [--on DAY]`: what is wrong with a region pack or the index of them, or what it holds. */
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { currentNotices, pastNotices, unfilled } from '../core/region/current'
import { day, type Day } from '../core/region/day'
import type { RegionIndex, RegionPack } from '../core/region/pack'
import type { Problem } from '../core/region/reading'
import { systemClock } from '../platform/clock'
import { today } from '../platform/today'
import { refuse, run } from './refusal'
import { checkIndex, checkPack, INDEX, type Checked } from './regionFolder'

const USAGE = `usage: npm run check:region -- FILE [--on DAY]

  FILE      a region pack, such as public/regions/south-plains.json, or the index.json beside it
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

/** Why the system does not give a file, as a clerk would say it. */
const UNREAD: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'that is a folder',
  EACCES: 'you may not read it',
}

const contentOf = (file: string): Promise<string> =>
  readFile(file, 'utf8').catch((cause: unknown) => {
    const code = String((cause as NodeJS.ErrnoException).code)
    refuse(`FILE: cannot read ${file}: ${UNREAD[code] ?? code}`)
  })

const sentence = ({ path, says }: Problem): string => (path === '' ? says : `${path}: ${says}`)

function tell(file: string, problems: readonly Problem[]): void {
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`
  console.log(`${file}: ${count}. Lists count from 0: programmes[0] is the first.`)
  for (const problem of problems) console.log(`- ${sentence(problem)}`)
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
    `- programmes: ${programmes.length}, for ${careers} ${careers === 1 ? 'career' : 'careers'}`,
    `- notices on ${on}: ${current} shown, ${past} ended and hidden, ${notices.length - current - past} still to come`,
    `- links: ${links.length}`,
  ]
}

const indexSummary = ({ packs }: RegionIndex): readonly string[] => [
  `${INDEX}: no problems`,
  ...packs.map(({ file, places }) => `- ${file}: ${places.join(', ')}`),
]

async function told({
  file,
  on,
}: Asked): Promise<{ readonly checked: Checked<unknown>; readonly holds: readonly string[] }> {
  const json = await contentOf(file)
  if (basename(file) === INDEX) {
    const checked = await checkIndex(file, json)
    return { checked, holds: checked.found ? indexSummary(checked.found) : [] }
  }
  const checked = await checkPack(file, json, on)
  return { checked, holds: checked.found ? summary(checked.found, on) : [] }
}

await run(async () => {
  const wanted = asked()
  if (wanted === 'help') {
    console.log(USAGE)
    return
  }
  const { checked, holds } = await told(wanted)
  if (checked.problems.length > 0) tell(wanted.file, checked.problems)
  else console.log(holds.join('\n'))
  for (const hint of checked.hints) console.log(`- to look at: ${sentence(hint)}`)
})
