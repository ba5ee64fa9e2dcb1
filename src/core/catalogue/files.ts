/**
 * The contract between `data/` and the app: the shape of every file in `public/data/`.
 *
 * Rows are stored as columns (one array for each field, all of one length), because that halves what travels.
 * `null` is "not published": never zero, never an empty string.
 */
import type { BlsCode, ElementId, OccupationCode, PlaceId } from './ids'
import type { EducationLevel, ElementKind, ExperienceLevel, PreparationLevel, TrainingLevel } from './scales'
import type { Source, SourceId } from './source'

/** Raised whenever a file's shape changes, so that an old file is refused with a sentence instead of misread. */
export const CATALOGUE_FORMAT = 6

/** Stands first in every compiled file. */
export interface FileHeader {
  /** The file's path inside `public/data/`. */
  readonly file: string
  readonly format: number
  /** The same in all files of one compilation: a digest of the published files read. */
  readonly release: string
  readonly madeBy: string
  /** The sources it draws on. Those of the careers' files stand once, in `catalogue.json`. */
  readonly from?: readonly SourceId[]
}

/** `catalogue.json` */
export interface CatalogueFile {
  readonly header: FileHeader
  readonly sources: readonly Source[]
  /** O*NET's 16 career clusters, by position; `occupations.json` points here. */
  readonly clusters: readonly string[]
  /** The sources that every file of careers draws on. */
  readonly careersFrom: readonly SourceId[]
}

/** `elements.json`: the O*NET elements, grouped by kind; arrays of ratings follow this order. */
export interface ElementsFile {
  readonly header: FileHeader
  readonly elements: Readonly<
    Record<ElementKind, { readonly id: readonly ElementId[]; readonly name: readonly string[] }>
  >
  /** How important each area of knowledge is in the average career, 1–5. */
  readonly usualKnowledge: readonly number[]
  /** How each work condition is rated in the average career: 1–5, or 1–3 as its scale runs. */
  readonly usualContext: readonly number[]
}

/** Whether an occupation's skills, knowledge and activities are rated, taken from its predecessor, or missing. */
export type RatingsOrigin = 'rated' | 'predecessor' | 'missing'

/** `occupations.json`: what a list of careers needs, all 1,016 rows in code order. */
export interface OccupationsFile {
  readonly header: FileHeader
  readonly code: readonly OccupationCode[]
  readonly title: readonly string[]
  /** OEWS code, whose pay the occupation shows. */
  readonly payCode: readonly (BlsCode | null)[]
  /** National Employment Matrix code, whose outlook it shows. */
  readonly outlookCode: readonly (BlsCode | null)[]
  /** Published titles of the groups above that are no occupation of the list. */
  readonly groupTitles: Readonly<Record<string, string>>
  readonly preparation: readonly (PreparationLevel | null)[]
  readonly education: readonly (EducationLevel | null)[]
  readonly clusters: readonly (readonly number[])[]
  readonly ratings: readonly RatingsOrigin[]
  readonly hasInterests: readonly boolean[]
  /** Jobs in the base and the projected year, thousands as published. */
  readonly employment: readonly (number | null)[]
  readonly projected: readonly (number | null)[]
  /** Per cent over the ten years. */
  readonly changePercent: readonly (number | null)[]
  /** Thousands a year. */
  readonly openings: readonly (number | null)[]
  /** The total row of the same table, for comparison. */
  readonly total: {
    readonly employment: number
    readonly projected: number
    readonly changePercent: number
    readonly openings: number
  }
}

/**
 * `profiles.bin`: the numbers that are matched, for the occupations with interests.
 *
 * Bytes: `WMRK`, a little-endian uint32 with the length of the header, the header (JSON, UTF-8, padded with spaces to
 * an even length), then one little-endian uint16 column after another; value = `offset + step · stored`; 65535 = missing.
 */
export interface ProfilesHeader {
  readonly header: FileHeader
  readonly code: readonly OccupationCode[]
  readonly columns: readonly {
    readonly id: string
    readonly block: 'interest' | 'skill'
    readonly offset: number
    readonly step: number
  }[]
}

/** `skill-prior.json`: how the skill items vary together across occupations. */
export interface SkillPriorFile {
  readonly header: FileHeader
  readonly items: readonly string[]
  /** Lower triangle with diagonal, row by row: `items.length · (items.length + 1) / 2` correlations. */
  readonly correlation: readonly number[]
  readonly occupations: number
}

/** `places.json` */
export interface PlacesFile {
  readonly header: FileHeader
  readonly id: readonly PlaceId[]
  readonly name: readonly string[]
  readonly kind: readonly ('nation' | 'state' | 'metro' | 'nonmetro')[]
  /** The state a place lies in (its own id for a state, `null` for the nation and for areas of the territories). */
  readonly state: readonly (PlaceId | null)[]
  /** BEA regional price parities of states, US = 100; `null` for areas: their state's stands in and says so. */
  readonly priceLevel: readonly (null | {
    readonly all: number
    readonly goods: number
    readonly housing: number
    readonly utilities: number
    readonly otherServices: number
  })[]
}

/**
 * `places/<id>.json`, unpacked (it travels as `packedPlace.ts` says): pay and employment by occupation in one place;
 * a code that is absent is not published there.
 */
export interface PlaceFile {
  readonly header: FileHeader
  readonly place: PlaceId
  readonly pay: {
    readonly code: readonly BlsCode[]
    readonly employment: readonly (number | null)[]
    /** Dollars a year. `null` = suppressed. */
    readonly mean: readonly (number | null)[]
    readonly percentile10: readonly (number | null)[]
    readonly percentile25: readonly (number | null)[]
    readonly median: readonly (number | null)[]
    readonly percentile75: readonly (number | null)[]
    readonly percentile90: readonly (number | null)[]
    /** Dollars an hour, where published. */
    readonly hourlyMean: readonly (number | null)[] | null
    readonly hourlyMedian: readonly (number | null)[] | null
    readonly hourlyPercentile10: readonly (number | null)[] | null
    readonly hourlyPercentile25: readonly (number | null)[] | null
    readonly hourlyPercentile75: readonly (number | null)[] | null
    readonly hourlyPercentile90: readonly (number | null)[] | null
    readonly locationQuotient: readonly (number | null)[] | null
  }
  /** The whole place's figures (00-0000) and its major groups, where published. */
  readonly groups: readonly {
    readonly code: BlsCode
    readonly title: string
    readonly employment: number | null
    readonly mean: number | null
    readonly median: number | null
  }[]
  /** State projections of this state (or, in `US.json`, the US row of the same file); `null` where there are none. */
  readonly outlook: null | {
    readonly code: readonly BlsCode[]
    readonly base: readonly (number | null)[]
    readonly projected: readonly (number | null)[]
    readonly changePercent: readonly (number | null)[]
    /** `null` throughout where the state counts growth only. */
    readonly openings: readonly (number | null)[]
  }
}

/** Ratings in the order of `elements.json`; `null` where suppressed, not relevant or not rated. */
export interface Ratings {
  readonly importance: readonly (number | null)[]
  readonly level: readonly (number | null)[]
}

/** `names.json`: names that many careers share; careers travel with positions in these lists. */
export interface NamesFile {
  readonly header: FileHeader
  /** NAICS sectors. */
  readonly sectors: { readonly code: readonly string[]; readonly title: readonly string[] }
  /** Categories of software and classes of tools. */
  readonly software: readonly string[]
  readonly tools: readonly string[]
}

/**
 * One career of `careers/<n>.json`, unpacked (it travels as `packedCareers.ts` says): everything about one occupation
 * that only its own page needs.
 */
export interface CareerFile {
  readonly header: FileHeader
  readonly code: OccupationCode
  readonly title: string
  /** The first few, as its page shows them at once; `titles.json` has them all. */
  readonly otherTitles: readonly string[]
  /** Codes and titles of O*NET-SOC 2010 that went into this one, its own among them; none where nothing else did. */
  readonly formerly: readonly { readonly code: string; readonly title: string }[]
  /** When the agency rated or asked, as its rows say (`2021-08`); `null` where it did not, or does not say. */
  readonly dated: {
    readonly interests: string | null
    readonly styles: string | null
    readonly preparation: string | null
    /** Of `education.required` and `apprenticeship`. */
    readonly survey: string | null
  }
  /** O*NET career interest types, 1–7, in the order R I A S E C. */
  readonly interests: readonly number[] | null
  /** Who rated them: a computer program that learned from older ratings, with or without experts. */
  readonly interestsBy: 'machine' | 'machine-and-experts' | null
  readonly ratings: null | {
    readonly origin:
      | { readonly kind: 'rated'; readonly date: string }
      | {
          readonly kind: 'predecessor'
          readonly code: string
          readonly title: string
          readonly release: string
          readonly date: string
        }
    readonly skill: Ratings | null
    readonly knowledge: Ratings | null
    readonly activity: Ratings | null
  }
  /** Work styles, importance −3 … 3. */
  readonly styles: readonly (number | null)[] | null
  /** Work context, 1–5. `resurveyed`: the agency has asked again since; `null` = not known. */
  readonly context: null | {
    readonly value: readonly (number | null)[]
    readonly release: readonly (string | null)[] | string
    readonly resurveyed: boolean | null
    readonly predecessor: string | null
  }
  /** O*NET job zone as of the archive release (1 and 2 apart) and of the current one (merged). */
  readonly preparation: { readonly separate: PreparationLevel | null; readonly merged: PreparationLevel | null }
  readonly education: {
    readonly entry: EducationLevel | null
    readonly experience: ExperienceLevel | null
    readonly training: TrainingLevel | null
    /** Per cent of workers aged 25 and over, in the order of ATTAINMENT_LEVELS. */
    readonly attainment: readonly number[] | null
    /** Per cent of incumbents or experts for each of O*NET's twelve levels of required education. */
    readonly required: readonly (number | null)[] | null
  }
  /** O*NET mean, 1–5: how much an apprenticeship matters. */
  readonly apprenticeship: number | null
  /** Whose answers `education.required` and `apprenticeship` are: the occupation's own, or its predecessor's (`ratings.origin`). */
  readonly surveyOrigin: RatingsOrigin
  readonly outlook: null | {
    readonly employment: number
    readonly projected: number
    readonly change: number
    readonly changePercent: number
    readonly openings: number
    readonly selfEmployedPercent: number | null
  }
  /** CIP 2020 programmes that lead here. */
  readonly programmes: readonly { readonly code: string; readonly title: string }[]
  readonly related: readonly {
    readonly code: OccupationCode
    readonly tier: 'primary-short' | 'primary-long' | 'supplemental'
  }[]
  readonly software: readonly {
    readonly category: string
    readonly products: readonly { readonly name: string; readonly hot: boolean; readonly inDemand: boolean }[]
  }[]
  readonly tools: readonly { readonly category: string; readonly examples: readonly string[] }[]
  /** Which NAICS sectors employ the occupation, the largest first; shares are of the sectors whose jobs are published. */
  readonly industries: readonly {
    readonly code: string
    readonly title: string
    readonly employment: number | null
    readonly percent: number | null
  }[]
}

/** `abilities.json`: ratings that no page shows and `npm run learn` reads. It is no part of an install. */
export interface AbilitiesFile {
  readonly header: FileHeader
  readonly element: readonly ElementId[]
  readonly code: readonly OccupationCode[]
  /** As `ratingText.ts` writes them, in the order of `element`; `null` where the occupation is not rated. */
  readonly importance: readonly (string | null)[]
  readonly level: readonly (string | null)[]
}

/** `titles.json`: other titles by occupation position, for search only. */
export interface TitlesFile {
  readonly header: FileHeader
  readonly code: readonly OccupationCode[]
  /** Distinct other titles, abbreviations, and former titles of each occupation. */
  readonly titles: readonly (readonly string[])[]
  /** Former codes (O*NET-SOC 2010, whose first seven characters are SOC 2010) of each occupation. */
  readonly formerCodes: readonly (readonly string[])[]
}

/** `content-map.json`, made by `npm run learn`: what the interest items say beyond the six interests. */
export interface ContentMapFile {
  readonly header: Pick<FileHeader, 'file' | 'format' | 'madeBy'> & { readonly people: number }
  readonly map: {
    readonly items: readonly string[]
    readonly columns: readonly string[]
    /** One row a column, one weight an item. */
    readonly weights: readonly (readonly number[])[]
  }
  /** The rated occupations' coordinates, one list a column, in hundredths. */
  readonly occupations: { readonly code: readonly OccupationCode[] } & Readonly<Record<string, readonly unknown[]>>
}
