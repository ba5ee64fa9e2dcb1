/** Which occupations lack which block: the gaps a refresh should show. */
import type { OccupationsFile } from '../../src/core/catalogue/files'
import type { Career } from './careers'

type Listed = Pick<OccupationsFile, 'clusters'>
type Lacks = (career: Career & { readonly clusters: Listed['clusters'][number] }) => boolean

const BLOCKS: Readonly<Record<string, Lacks>> = {
  interests: ({ interests }) => interests === null,
  'own ratings (skills, knowledge, activities)': ({ ratings }) => ratings?.origin.kind !== 'rated',
  'any ratings, a predecessor’s included': ({ ratings }) => ratings === null,
  'work styles': ({ styles }) => styles === null,
  'work context': ({ context }) => context === null,
  preparation: ({ preparation }) => preparation.separate === null,
  'required education as surveyed': ({ education }) => education.required === null,
  'apprenticeship as surveyed': ({ apprenticeship }) => apprenticeship === null,
  'outlook and typical education': ({ outlook }) => outlook === null,
  'attainment of workers': ({ education }) => education.attainment === null,
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

export function lacking(careers: readonly Career[], { clusters }: Listed): readonly Gap[] {
  const all = careers.map((career, row) => ({ ...career, clusters: clusters[row] ?? [] }))
  return Object.entries(BLOCKS).map(([block, lacks]) => ({ block, codes: all.filter(lacks).map(({ code }) => code) }))
}
