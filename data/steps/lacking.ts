/** Which occupations lack which block: the gaps a refresh should show. */
import type { Career } from './careers'

type Lacks = (career: Career) => boolean

const BLOCKS: Readonly<Record<string, Lacks>> = {
  interests: ({ interests }) => interests === null,
  'own ratings (skills, knowledge, abilities, activities)': ({ ratings }) => ratings?.origin.kind !== 'rated',
  'any ratings, a predecessor’s included': ({ ratings }) => ratings === null,
  'work styles': ({ styles }) => styles === null,
  'work context': ({ context }) => context === null,
  'work values': ({ values }) => values === null,
  preparation: ({ preparation }) => preparation.separate === null,
  'required education as surveyed': ({ education }) => education.required === null,
  'experience and training as surveyed': ({ experience }) => experience === null,
  'outlook and typical education': ({ outlook }) => outlook === null,
  'attainment of workers': ({ education }) => education.attainment === null,
  'BLS skill ranks': ({ skillRanks }) => skillRanks === null,
  industries: ({ industries }) => industries.length === 0,
  clusters: ({ clusters }) => clusters.length === 0,
  programmes: ({ programmes }) => programmes.length === 0,
  'related occupations': ({ related }) => related.length === 0,
  software: ({ software }) => software.length === 0,
  tools: ({ tools }) => tools.length === 0,
}

export interface Gap {
  readonly block: string
  readonly codes: readonly string[]
}

export const lacking = (careers: readonly Career[]): readonly Gap[] =>
  Object.entries(BLOCKS).map(([block, lacks]) => ({ block, codes: careers.filter(lacks).map(({ code }) => code) }))
