/** `npm run -s lookup -- CODE [--place ID]`: everything the career page shows, as JSON; or the ids of places and careers. */
import { parseArgs } from 'node:util'
import { placeId, US, type OccupationCode, type PlaceId } from '../core/catalogue/ids'
import type { SpokenWords } from '../core/catalogue/words'
import type { CatalogueFiles } from '../platform/catalogueFiles'
import { loadCareerSheet } from '../platform/loadCareerSheet'
import { LOCALES } from '../platform/locale'
import { wholeCode } from '../stores/search/typedCode'
import { messages } from '../i18n/messages/figures/en'
import { aroundSheet } from './aroundSheet'
import { listNamed, type Named } from './namedList'
import { printer } from './printedSheet'
import { readCatalogue } from './readCatalogue'
import { refuse, run } from './refusal'

const USAGE = `usage: npm run -s lookup -- CODE [--place ID]
       npm run -s lookup -- --places TEXT
       npm run -s lookup -- --careers TEXT

  CODE         an O*NET-SOC code, such as 29-2072.00; 29-2072 is the same
  --place ID   US (the usual), a state (48), a metro area (31180) or a nonmetro area (4800001)
  TEXT         of places, part of a name, such as Lubbock, or a state: areas outside cities are listed under it;
               of careers, what one would type into the app's search, such as nurse or cna: the ids or codes, and names`

interface Asked {
  readonly kind: 'sheet'
  readonly code: OccupationCode
  readonly place: PlaceId
}

const OPTIONS = {
  place: { type: 'string' },
  places: { type: 'string' },
  careers: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const

function asked(): Asked | Named | 'help' {
  const { values, positionals } = parseArgs({ options: OPTIONS, allowPositionals: true })
  if (values.help) return 'help'
  if (values.places !== undefined) return { kind: 'places', text: values.places }
  if (values.careers !== undefined) return { kind: 'careers', text: values.careers }
  const [text, ...more] = positionals
  if (text === undefined || more.length > 0) refuse(USAGE)
  const code = wholeCode(text)
  if (code === undefined) refuse(`CODE: expected an O*NET-SOC code such as 29-2072.00, found "${text}"`)
  const place = placeId(values.place ?? US)
  if (place === undefined) refuse(`--place: expected US or 2, 5 or 7 digits, found "${values.place ?? ''}"`)
  return { kind: 'sheet', code, place }
}

/** Our own words in every language. */
async function wordsOf(catalogue: CatalogueFiles, code: OccupationCode): Promise<Record<string, SpokenWords>> {
  const spoken = LOCALES.map(async (locale) => [locale, await catalogue.words(locale, code)] as const)
  return Object.fromEntries(await Promise.all(spoken))
}

await run(async () => {
  const wanted = asked()
  if (wanted === 'help') {
    console.log(USAGE)
    return
  }
  const catalogue = readCatalogue()
  if (wanted.kind !== 'sheet') {
    await listNamed(wanted, catalogue)
    return
  }
  const loaded = await loadCareerSheet(catalogue, wanted.code, wanted.place)
  if (loaded.kind === 'unknown-career') refuse(`CODE: the catalogue has no career ${wanted.code}`)
  if (loaded.kind === 'unknown-place') refuse(`--place: the catalogue has no place ${wanted.place}`)
  const { sheet, places } = loaded
  const { sources } = await catalogue.catalogue()
  const around = await aroundSheet(catalogue, { sheet, places, place: wanted.place })
  const printed = printer({ places, sources, messages })({ ...sheet, ...around })
  const words = await wordsOf(catalogue, wanted.code)
  console.log(JSON.stringify({ ...printed, words }, undefined, 2))
})
