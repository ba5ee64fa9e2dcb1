/** `npm run -s match -- --answers FILE.json [--place ID] [--top N]`: the careers that fit, as JSON. */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { placeId, type PlaceId } from '../core/catalogue/ids'
import { headlinePay } from '../core/catalogue/payFigures'
import { INTEREST_ITEMS } from '../core/instrument/interestItems'
import { SKILL_ITEM_IDS } from '../core/instrument/skillItemIds'
import type { Answers } from '../core/instrument/item'
import { matchReport, type Match } from '../core/match/matchReport'
import { answersFrom } from '../core/sitting/answersFrom'
import type { CatalogueFiles } from '../platform/catalogueFiles'
import { sourceIn } from '../platform/sourceIn'
import { readCatalogue } from './readCatalogue'
import { refuse, run } from './refusal'

const USAGE = `usage: npm run -s match -- --answers FILE.json [--place ID] [--top N]

  --answers FILE.json  { "interests": { "R1": 4 }, "skills": { "data-entry": 3 } }, ratings 1 to 5
  --place ID           adds median pay: US, a state (48), a metro area (31180) or a nonmetro area (4800001)
  --top N              how many careers, 10 as a rule`
const USUAL_TOP = 10
const KNOWN = {
  interests: new Set<string>(INTEREST_ITEMS.map(({ id }) => id)),
  skills: new Set<string>(SKILL_ITEM_IDS),
}

interface Asked {
  readonly answers: string
  readonly place: PlaceId | undefined
  readonly top: number
}

function asked(): Asked | 'help' {
  const { values } = parseArgs({
    options: {
      answers: { type: 'string' },
      place: { type: 'string' },
      top: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  })
  if (values.help) return 'help'
  if (values.answers === undefined) refuse(USAGE)
  const top = Number(values.top ?? USUAL_TOP)
  if (!Number.isInteger(top) || top < 1) refuse(`--top: expected a whole number from 1, found "${values.top ?? ''}"`)
  const place = values.place === undefined ? undefined : placeId(values.place)
  if (values.place !== undefined && place === undefined) {
    refuse(`--place: expected US or 2, 5 or 7 digits, found "${values.place}"`)
  }
  return { answers: values.answers, place, top }
}

function readAnswers(file: string): Answers {
  let value: unknown
  try {
    value = JSON.parse(readFileSync(file, 'utf8'))
  } catch (cause) {
    if (cause instanceof SyntaxError) refuse(`${file}: expected JSON: ${cause.message}`)
    refuse(`${file}: could not be read: ${String((cause as NodeJS.ErrnoException).code)}`)
  }
  const read = answersFrom(value, KNOWN)
  return read.kind === 'read' ? read.answers : refuse(`${file}: ${read.why}`)
}

async function withPay(files: CatalogueFiles, matches: readonly Match[], place: PlaceId): Promise<readonly object[]> {
  const places = await files.places()
  if (!places.some(({ id }) => id === place)) refuse(`--place: the catalogue has no place ${place}`)
  const [facts, occupations, catalogue] = await Promise.all([
    files.place(place),
    files.occupations(),
    files.catalogue(),
  ])
  const oews = sourceIn(catalogue, 'oews')
  return matches.map((match) => {
    const occupation = occupations.byCode.get(match.code)
    return occupation ? { ...match, pay: headlinePay({ occupation, facts }, oews) } : match
  })
}

await run(async () => {
  const wanted = asked()
  if (wanted === 'help') {
    console.log(USAGE)
    return
  }
  const { answers, place, top } = wanted
  const files = readCatalogue()
  const [pool, instrument, occupations] = await Promise.all([files.pool(), files.instrument(), files.occupations()])
  const report = matchReport({ instrument, occupations, pool }, readAnswers(answers), top)
  const matches = place === undefined ? report.matches : await withPay(files, report.matches, place)
  console.log(JSON.stringify({ ...report, matches }, undefined, 2))
})
