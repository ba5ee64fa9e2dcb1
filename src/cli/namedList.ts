/** `lookup --places TEXT` and `--careers TEXT`: the ids of what is called so, a line each. */
import { nearest } from '../core/region/nearest'
import type { CatalogueFiles } from '../platform/catalogueFiles'
import { careerEntries } from '../stores/search/careerEntries'
import { growingIndex } from '../stores/search/careerIndex'
import { softwareIndex } from '../stores/search/softwareIndex'
import { refuse } from './refusal'

export interface Named {
  readonly kind: 'places' | 'careers'
  readonly text: string
}

type Line = readonly [id: string, name: string]

/** More than these are counted, not shown: who typed so little types more. */
const MOST_CAREERS = 20

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\d]+/gu) ?? []

const BY_STATE =
  'try the name of the state (npm run -s lookup -- --places Texas): areas outside cities are listed under it'

/** Each typed word is part of the name, or, where no name has them all, near to a word of it, which is told. */
async function placesCalled(text: string, catalogue: CatalogueFiles): Promise<readonly Line[]> {
  const typed = wordsOf(text)
  const all = (await catalogue.places()).map(({ id, name }): Line => [id, name])
  const holding = (isIn: (word: string, name: string) => boolean): readonly Line[] =>
    typed.length === 0 ? [] : all.filter(([, name]) => typed.every((word) => isIn(word, name.toLowerCase())))
  const found = holding((word, name) => name.includes(word))
  if (found.length > 0) return found
  const near = holding((word, name) => nearest(word, wordsOf(name)) !== undefined)
  if (near.length > 0)
    console.error(`no place is called "${text}"; what is spelled nearly so (if none is meant, ${BY_STATE}):`)
  return near
}

/** As the app's own search finds them, best first: abbreviations, other titles and plain words too. */
async function careersCalled(text: string, catalogue: CatalogueFiles): Promise<readonly Line[]> {
  const [occupations, titles, finder, { code, inShort }] = await Promise.all([
    catalogue.occupations(),
    catalogue.titles(),
    catalogue.finder(),
    catalogue.wordsList('en'),
  ])
  const words = code.map((each, row) => [each, { title: undefined, inShort: inShort[row] ?? '' }] as const)
  const entries = careerEntries(occupations, titles, new Map(words))
  const index = growingIndex(entries, 'en', softwareIndex(finder))
  index.take(entries, 0, entries.length)
  return index.find(text).map((found): Line => [found.code, occupations.byCode.get(found.code)?.title ?? found.code])
}

const NONE = {
  places: BY_STATE,
  careers: 'try another word for the work, or look for it in the app and take the code from the address of its page',
} as const

/** `31180  Lubbock, TX` */
export async function listNamed({ kind, text }: Named, catalogue: CatalogueFiles): Promise<void> {
  const found = await (kind === 'places' ? placesCalled : careersCalled)(text, catalogue)
  if (found.length === 0) refuse(`--${kind}: nothing is called "${text}"; ${NONE[kind]}`)
  const shown = kind === 'places' ? found : found.slice(0, MOST_CAREERS)
  for (const [id, name] of shown) console.log(`${id.padEnd(12)}${name}`)
  const rest = found.length - shown.length
  if (rest > 0) console.error(`and ${rest} more; more words find fewer`)
}
