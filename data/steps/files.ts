/** All compiled files of one catalogue, from what was published: the whole pipeline between reading and writing. */
import { CATALOGUE_FORMAT, type FileHeader } from '../../src/core/catalogue/files'
import type { SkillItem } from '../../src/core/instrument/item'
import { SOURCE_IDS, type SourceId } from '../../src/core/catalogue/source'
import { CAREERS_PER_FILE, careersPath } from '../../src/core/catalogue/packedCareers'
import { placePath } from '../../src/core/catalogue/packedPlace'
import { jsonLines } from '../encode/json'
import { packCareers } from '../encode/packCareers'
import { packPlaces } from '../encode/packPlace'
import { profilesBinary } from '../encode/profilesBinary'
import type { Published } from '../read/published'
import { SOURCES } from '../releases'
import { abilities } from './abilities'
import { careers, type Career } from './careers'
import { clusters } from './clusters'
import { codeJoins } from './codeJoins'
import { elements } from './elements'
import { finder } from './finder'
import { interests } from './interests'
import { lacking, type Gap } from './lacking'
import { names } from './names'
import { occupations } from './occupations'
import { placeFacts, type PlaceFacts } from './placeFacts'
import { places, type Place } from './places'
import { profiles } from './profiles'
import { ratings } from './ratings'
import { titles } from './titles'
import { usualContext, usualKnowledge } from './usualRatings'

export interface CompiledFile {
  /** Inside `public/data/`. */
  readonly path: string
  readonly bytes: Uint8Array
}

export const MADE_BY = 'data/compile.ts'

/** Which sources each kind of file draws on. */
const FROM = {
  elements: ['onet', 'onet-ratings', 'onet-predecessors', 'onet-work-context'],
  occupations: ['onet', 'onet-archive', 'oews', 'projections', 'matrix-crosswalk', 'clusters'],
  matching: ['onet', 'onet-ratings', 'onet-predecessors', 'onet-work-context'],
  titles: ['onet', 'onet-predecessors'],
  places: ['oews', 'price-parities'],
  area: ['oews'],
  state: ['oews', 'state-projections'],
  names: ['onet', 'onet-archive', 'oews-sector', 'projections'],
  finder: ['onet', 'onet-ratings', 'onet-archive', 'onet-predecessors'],
  abilities: ['onet-ratings', 'onet-predecessors'],
  career: SOURCE_IDS.filter((id) => !['state-projections', 'price-parities', 'clusters'].includes(id)),
} as const satisfies Record<string, readonly SourceId[]>

export interface Compiled {
  readonly files: readonly CompiledFile[]
  readonly gaps: readonly Gap[]
  readonly counts: Readonly<Record<string, number>>
}

/** @param release - digest of the published files, the same in every header */
export function compiledFiles(published: Published, items: readonly SkillItem[], release: string): Compiled {
  const header = (file: string, from?: readonly SourceId[]): FileHeader => ({
    file,
    format: CATALOGUE_FORMAT,
    release,
    madeBy: MADE_BY,
    ...(from && { from }),
  })
  const json = (path: string, from: readonly SourceId[], body: object): CompiledFile => ({
    path,
    bytes: jsonLines({ header: header(path, from), ...body }),
  })
  const parts = compiledParts(published, items)
  const files = [
    json('catalogue.json', SOURCE_IDS, {
      sources: SOURCES,
      clusters: parts.clusters.names,
      careersFrom: FROM.career,
    }),
    json('elements.json', FROM.elements, {
      elements: parts.elements,
      usualKnowledge: parts.knowledge.usual,
      usualContext: usualContext(parts.careers),
    }),
    json('occupations.json', FROM.occupations, parts.occupations),
    { path: 'profiles.bin', bytes: profilesBinary(header('profiles.bin', FROM.matching), parts.profiles) },
    json('skill-prior.json', FROM.matching, parts.profiles.prior),
    json('titles.json', FROM.titles, parts.titles.search),
    json('abilities.json', FROM.abilities, parts.abilities),
    json('places.json', FROM.places, placeColumns(parts.places)),
    json('names.json', FROM.names, parts.names),
    json('finder.json', FROM.finder, finder(parts.careers, parts.knowledge)),
    ...packPlaces(parts.placeFacts, ({ place, outlook }) =>
      header(placePath(place), outlook ? FROM.state : FROM.area),
    ).map((file) => packed(file.header.file, file)),
    ...portions(parts.careers).map((some, at) => {
      const path = careersPath(at * CAREERS_PER_FILE)
      return packed(path, packCareers(header(path), some, { ...parts.names, codes: parts.occupations.code }))
    }),
  ]
  return { files, gaps: lacking(parts.careers, parts.occupations), counts: countsOf(parts) }
}

const packed = (path: string, file: object): CompiledFile => ({ path, bytes: jsonLines(file) })

const portions = (careers: readonly Career[]): readonly (readonly Career[])[] =>
  careers
    .filter((_, at) => at % CAREERS_PER_FILE === 0)
    .map((_, at) => careers.slice(at * CAREERS_PER_FILE, (at + 1) * CAREERS_PER_FILE))

type Parts = ReturnType<typeof compiledParts>

function compiledParts(published: Published, items: readonly SkillItem[]) {
  const base = {
    published,
    elements: elements(published),
    joins: codeJoins(published),
    ratings: ratings(published),
    interests: interests(published),
    clusters: clusters(published),
    titles: titles(published),
  }
  const allPlaces = places(published)
  const allCareers = careers(base)
  return {
    ...base,
    places: allPlaces,
    placeFacts: placeFacts(allPlaces, published),
    occupations: occupations({ ...base, clusters: base.clusters.byCode }),
    profiles: profiles({ ...base, items }),
    careers: allCareers,
    abilities: abilities(published, base.ratings),
    names: names(published, allCareers),
    knowledge: { id: base.elements.knowledge.id, usual: usualKnowledge(allCareers) },
  }
}

const placeColumns = (all: readonly Place[]) => ({
  id: all.map((place) => place.id),
  name: all.map((place) => place.name),
  kind: all.map((place) => place.kind),
  state: all.map((place) => place.state),
  priceLevel: all.map((place) => place.priceLevel),
})

const given = (values: readonly unknown[]): number => values.filter((value) => value !== null).length

function countsOf({
  occupations: all,
  profiles: matched,
  places: allPlaces,
  placeFacts: facts,
}: Parts): Compiled['counts'] {
  const isKind = (kind: Place['kind']): number => allPlaces.filter((place) => place.kind === kind).length
  const pay = (of: readonly PlaceFacts[]): number => of.reduce((sum, each) => sum + given(each.pay.median), 0)
  return {
    occupations: all.code.length,
    withInterests: all.hasInterests.filter(Boolean).length,
    rated: all.ratings.filter((origin) => origin === 'rated').length,
    ratedByPredecessor: all.ratings.filter((origin) => origin === 'predecessor').length,
    withPay: given(all.payCode),
    withOutlook: given(all.outlookCode),
    skillItems: matched.prior.items.length,
    states: isKind('state'),
    metros: isKind('metro'),
    nonmetros: isKind('nonmetro'),
    medianPays: pay(facts),
  }
}
