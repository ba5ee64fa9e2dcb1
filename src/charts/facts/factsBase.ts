/** What the facts of every career in a list share: whose figures they are, and the growth that each is set against. */
import type { Occupations } from '../../core/catalogue/occupation'
import type { PlaceFacts } from '../../core/catalogue/place'
import type { Source, SourceId } from '../../core/catalogue/source'
import { sourceIn } from '../../platform/sourceIn'

export interface FactsBase {
  readonly oews: Source
  readonly projections: Source
  /** Growth of all occupations together, in percent. */
  readonly growthOfAll: number
}

/** Where pay is looked at: the place, the nation beside it, and whether either failed to load. */
export interface FactsAround {
  readonly here: PlaceFacts | undefined
  readonly national: PlaceFacts | undefined
  /** Name of the place; `undefined` for the US. */
  readonly placeName: string | undefined
  readonly isMissing: boolean
}

export function factsBase(sources: readonly Source[], { total }: Pick<Occupations, 'total'>): FactsBase {
  const of = (id: SourceId): Source => sourceIn({ sources }, id)
  return { oews: of('oews'), projections: of('projections'), growthOfAll: total.changePercent }
}
