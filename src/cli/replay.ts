/**
 * `npm run -s replay -- --responses FILE.csv --out DIR [--questions confident|all|N]`: the app's own engine asks each row
 * of FILE, and what it makes of the answers goes to DIR.
 */
import { closeSync, mkdirSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { INTERESTS, type ItemId } from '../core/instrument/item'
import { INTEREST_ITEMS } from '../core/instrument/interestItems'
import { SKILL_ITEM_IDS } from '../core/instrument/skillItemIds'
import type { QuizLength } from '../core/simulate/respondent'
import { isInterestItem, type Part } from '../core/sitting/sitting'
import { readEngine } from './engine'
import { refuse, run } from './refusal'
import { replayed, type Replayed } from './replayed'
import { respondentsFrom, type Respondents } from './respondentsFile'

const USAGE = `usage: npm run -s replay -- --responses FILE.csv --out DIR [--questions confident|all|N]

  --responses FILE.csv  one row a person, columns named by item ids, ratings 1 to 5; other columns are ignored, and a
                        cell that holds no rating is an item that the person skips
  --out DIR             respondents.csv, occupations.csv and fit.f32 are written there
  --questions           confident: until the stop rule is content, as in the app (as a rule); all: every item;
                        N: so many items of each part that FILE has columns for`
const KNOWN: ReadonlySet<ItemId> = new Set<ItemId>([...INTEREST_ITEMS.map(({ id }) => id), ...SKILL_ITEM_IDS])
const COLUMNS = ['row', 'asked', ...INTERESTS, 'top_area_probability', 'top10']
/** Tells sixteenths of a rating step, all that a mean of eight ratings can be. */
const DECIMALS = 4
const FLOAT_BYTES = 4

interface Asked {
  readonly responses: string
  readonly out: string
  readonly length: QuizLength
}

function asked(): Asked | 'help' {
  const { values } = parseArgs({
    options: {
      responses: { type: 'string' },
      out: { type: 'string' },
      questions: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  })
  if (values.help) return 'help'
  if (values.responses === undefined || values.out === undefined) refuse(USAGE)
  return { responses: values.responses, out: values.out, length: lengthFrom(values.questions ?? 'confident') }
}

function lengthFrom(text: string): QuizLength {
  if (text === 'confident' || text === 'all') return { kind: text }
  if (/^[1-9]\d{0,2}$/.test(text)) return { kind: 'count', items: Number(text) }
  return refuse(`--questions: expected confident, all or a whole number from 1, found "${text}"`)
}

function readRespondents(file: string): Respondents {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (cause) {
    refuse(`${file}: could not be read: ${String((cause as NodeJS.ErrnoException).code)}`)
  }
  const found = respondentsFrom(text, KNOWN, file)
  const { cells, rows } = found.unrated
  if (cells > 0) console.error(`${cells} cells in ${rows} rows hold no rating from 1 to 5: these items are skipped`)
  return found
}

/** Interests come first; a part without any column is not asked. */
const partsOf = (items: ReadonlySet<ItemId>): readonly Part[] =>
  (['interest', 'skill'] as const).filter((part) =>
    [...items].some((id) => isInterestItem(id) === (part === 'interest')),
  )

const lineOf = (row: number, { asked: count, interests, topAreaProbability, top }: Replayed): string =>
  [
    row,
    count,
    ...INTERESTS.map((interest) => interests[interest].toFixed(DECIMALS)),
    topAreaProbability.toFixed(DECIMALS),
    top.join(' '),
  ].join(',')

function bytesOf(fit: Float64Array): Uint8Array {
  const bytes = Buffer.alloc(fit.length * FLOAT_BYTES)
  fit.forEach((value, at) => bytes.writeFloatLE(value, at * FLOAT_BYTES))
  return bytes
}

function made(folder: string): string {
  try {
    mkdirSync(folder, { recursive: true })
  } catch (cause) {
    refuse(`--out: ${folder} could not be made: ${String((cause as NodeJS.ErrnoException).code)}`)
  }
  return folder
}

await run(async () => {
  const wanted = asked()
  if (wanted === 'help') {
    console.log(USAGE)
    return
  }
  const { items, people } = readRespondents(wanted.responses)
  const folder = made(wanted.out)
  const engine = await readEngine()
  const quiz = { scales: engine.scales, parts: partsOf(items), length: wanted.length }
  writeFileSync(join(folder, 'occupations.csv'), `${['code', ...engine.pool.code].join('\n')}\n`)
  const fitFile = openSync(join(folder, 'fit.f32'), 'w')
  const lines = people.map((ratings, row) => {
    const result = replayed(engine, ratings, quiz)
    writeSync(fitFile, bytesOf(result.fit))
    return lineOf(row, result)
  })
  closeSync(fitFile)
  writeFileSync(join(folder, 'respondents.csv'), `${[COLUMNS.join(','), ...lines].join('\n')}\n`)
})
