/** Everything the page of a career shows, as sections of figures: the same for the screen and for the terminal. */
import { payAround, payBands, priceFigure, type PayBand, type PriceSheet } from './careerSheetPay'
import { outlookSheet, type OutlookSheet } from './careerSheetOutlook'
import { interestFigures, ratingsSheet, type InterestFigure, type RatingsSheet } from './careerSheetRatings'
import { formerlySheet, type FormerlySheet } from './careerSheetFormerly'
import { groupSheets, type GroupSheet } from './careerSheetGroup'
import { relatedSheet, type RelatedSheet } from './careerSheetRelated'
import { schoolingSheet, type SchoolingSheet } from './careerSheetSchooling'
import { conditionsSheet, qualityFigures, type ConditionsSheet, type QualityFigure } from './careerSheetWork'
import { industryUse, softwareUse, type IndustryUse, type SoftwareUse } from './careerSheetUse'
import type { CareerFile, ElementsFile } from './files'
import { CODE_LIST, type OccupationCode } from './ids'
import type { Occupation, Occupations } from './occupation'
import type { Place, PlaceFacts } from './place'
import type { Source, SourceId } from './source'
import { sourcesOf } from './figuresIn'

/** What one place publishes, with the place itself. */
export interface PlaceSheetInput {
  readonly place: Place
  readonly facts: PlaceFacts
}

export interface CareerSheetInput {
  readonly career: CareerFile
  readonly occupation: Occupation
  readonly occupations: Occupations
  readonly elements: ElementsFile
  /** The catalogue's names of clusters, by position. */
  readonly clusters: readonly string[]
  readonly national: PlaceSheetInput
  /** The place looked at; absent when that is the nation. */
  readonly here?: PlaceSheetInput
  /** The state in which `here` lies: `here` itself when it is a state. */
  readonly state?: PlaceSheetInput
  readonly source: (id: SourceId) => Source
}

export interface CareerSheet {
  readonly code: OccupationCode
  /** The list that the code is of. */
  readonly codeList: string
  /** The official title. */
  readonly title: string
  readonly otherTitles: readonly string[]
  /** What it was in the list before this one; `undefined` where nothing changed. */
  readonly formerly: FormerlySheet | undefined
  readonly clusters: readonly string[]
  /** The place looked at first, then the nation. */
  readonly pay: readonly PayBand[]
  /** Of the state, where the place looked at is an area without. */
  readonly payAround: PayBand | undefined
  readonly prices: PriceSheet | undefined
  readonly outlook: OutlookSheet
  readonly schooling: SchoolingSheet
  readonly ratings: RatingsSheet
  /** `undefined` where the occupation's work styles are not rated. */
  readonly qualities: readonly QualityFigure[] | undefined
  readonly conditions: ConditionsSheet
  /** `undefined` where the occupation's interests are not rated. */
  readonly interests: readonly InterestFigure[] | undefined
  readonly interestsBy: CareerFile['interestsBy']
  readonly software: readonly SoftwareUse[]
  readonly tools: CareerFile['tools']
  readonly industries: readonly IndustryUse[]
  /** Programmes of study (CIP 2020) that lead here. */
  readonly programmes: CareerFile['programmes']
  readonly groups: readonly GroupSheet[]
  readonly related: RelatedSheet
  /** Of every figure and name above: never none. */
  readonly sources: readonly Source[]
}

export function careerSheet(input: CareerSheetInput): CareerSheet {
  const { career, source } = input
  const sections = {
    pay: payBands(input),
    payAround: payAround(input),
    prices: priceFigure(input),
    outlook: outlookSheet(input),
    schooling: schoolingSheet(input),
    ratings: ratingsSheet(career, input.elements, source),
    qualities: qualityFigures(career, input.elements, source),
    conditions: conditionsSheet(career, input.elements, source),
    interests: interestFigures(career, source),
    industries: industryUse(input),
    groups: groupSheets(input),
    related: relatedSheet(input),
  }
  return {
    code: career.code,
    codeList: CODE_LIST,
    title: career.title,
    otherTitles: career.otherTitles,
    formerly: formerlySheet(career),
    clusters: clusterNames(input),
    ...sections,
    software: softwareUse(career),
    tools: career.tools,
    programmes: career.programmes,
    interestsBy: career.interestsBy,
    sources: [...new Set([...sourcesOf(shown(sections)), ...namesFrom(input)])].map(source),
  }
}

/** The growth of all occupations is shown only beside an occupation's own. */
const shown = <Sections extends { readonly outlook: OutlookSheet }>(sections: Sections) => ({
  ...sections,
  outlook: sections.outlook.nation.word === undefined ? sections.outlook.state : sections.outlook,
})

const clusterNames = ({ occupation, clusters }: CareerSheetInput): readonly string[] =>
  occupation.clusters.flatMap((cluster) => clusters[cluster] ?? [])

/** Names are no figures, but they too come from somewhere: the title, the other titles and the code of every career. */
const namesFrom = ({ career: { tools, programmes }, occupation }: CareerSheetInput): readonly SourceId[] => [
  'onet',
  ...(occupation.clusters.length > 0 ? (['clusters'] as const) : []),
  ...(tools.length > 0 ? (['onet-archive'] as const) : []),
  ...(programmes.length > 0 ? (['programme-crosswalk'] as const) : []),
]
